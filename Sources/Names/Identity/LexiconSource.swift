import Clippings

/// The lexicon as a source of entities.
enum LexiconSource {
    /// Adds the entries of a lexicon. An entry whose name is taken or has no path is left out; decoding has said so.
    static func collect(_ lexicon: Lexicon, into table: inout EntityTable) {
        var taken: Set<String> = []
        let entries = lexicon.entries.filter { !Key.slug($0.name).isEmpty && taken.insert(table.key($0.name)).inserted }
        // All names first, so that an alias never takes the name of a later entry.
        let numbers = entries.map { entry in
            var draft = EntityTable.Draft(name: entry.name, type: entry.type, provenance: .lexicon)
            draft.id = entry.id
            draft.reading = entry.reading
            draft.forms = [entry.name]
            draft.exclusions = entry.exclusions
            draft.place = entry.place
            return table.add(draft)
        }
        for (number, entry) in zip(numbers, entries) {
            for alias in entry.aliases { table.join(alias, to: number, declared: true) }
        }
    }
}
