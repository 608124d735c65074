import Clippings
import Diagnostics

/// Gives the collected entities their ids, paths and order.
struct EntityFinisher {
    /// The entities in the order of the bytes of their ids.
    private(set) var entities: [Entity] = []
    /// The index of every draft's entity.
    private(set) var indexOfDraft: [Int]
    private(set) var diagnostics: [Diagnostic] = []

    /// Finishes drafts. Of two entities with one path or one id, the more trusted keeps it, then the one whose name's bytes come first;
    /// the other gets a hash behind it and a finding that names both.
    init(_ drafts: [EntityTable.Draft]) {
        indexOfDraft = [Int](repeating: 0, count: drafts.count)
        let slugs = drafts.map { Key.slug($0.name) }
        let order = drafts.indices.sorted { a, b in
            let ranks = (EntityFinisher.rank(drafts[a]), EntityFinisher.rank(drafts[b]))
            if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
            return drafts[a].name.utf8.lexicographicallyPrecedes(drafts[b].name.utf8)
        }
        var paths = slugs
        var owners: [String: Int] = [:]
        for draft in order {
            if let other = owners[Key.folded(slugs[draft])] {
                paths[draft] += "-" + Key.hash(Key.of(drafts[draft].name))
                report(.pathOfTwo("entities/\(slugs[draft])/", drafts[other].name, drafts[draft].name), drafts[draft], drafts[other])
            } else {
                owners[Key.folded(slugs[draft])] = draft
            }
        }
        var ids: [String: Int] = [:]
        for draft in order { if let id = drafts[draft].id, ids[id] == nil { ids[id] = draft } }
        var idOfDraft = paths
        for draft in order {
            if let id = drafts[draft].id, ids[id] == draft {
                idOfDraft[draft] = id
                continue
            }
            if let other = ids[paths[draft]] {
                idOfDraft[draft] += "-" + Key.hash(Key.of(drafts[draft].name))
                report(.idOfTwo(paths[draft], drafts[other].name, drafts[draft].name), drafts[draft], drafts[other])
            }
            ids[idOfDraft[draft]] = draft
        }
        let sorted = drafts.indices.sorted { idOfDraft[$0].utf8.lexicographicallyPrecedes(idOfDraft[$1].utf8) }
        for (index, draft) in sorted.enumerated() {
            indexOfDraft[draft] = index
            entities.append(EntityFinisher.entity(drafts[draft], id: idOfDraft[draft], slug: paths[draft]))
        }
    }

    private static func entity(_ draft: EntityTable.Draft, id: String, slug: String) -> Entity {
        var entity = Entity(id: id, name: draft.name, type: draft.type, slug: slug, reading: draft.reading, provenance: draft.provenance)
        entity.confidence = draft.confidence
        entity.aliases = aliases(forms(of: draft), of: draft.name)
        entity.roles = draft.roles.map { Entity.Role(title: $0.key, from: $0.value) }.sorted { a, b in
            if a.from != b.from { return earlier(a.from, b.from) }
            return a.title.utf8.lexicographicallyPrecedes(b.title.utf8)
        }
        return entity
    }

    /// Of a built-in name only the forms that were met; else all that were declared or met.
    private static func forms(of draft: EntityTable.Draft) -> [String] {
        draft.provenance == .builtIn ? Array(draft.met) : draft.forms + draft.otherForms.filter { !draft.builtIn.contains($0) } + draft.met
    }

    /// Forms without the name, each once, in the order of their bytes.
    static func aliases(_ forms: some Sequence<String>, of name: String) -> [String] {
        var seen: Set<[UInt8]> = [Array(name.utf8)]
        return forms.filter { seen.insert(Array($0.utf8)).inserted }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The order in which ids and paths are claimed: by trust, names before subjects.
    private static func rank(_ draft: EntityTable.Draft) -> Int {
        switch (draft.provenance, draft.type) {
        case (.lexicon, _): 0
        case (_, .subject): 5
        case (.facet, _): 1
        case (.text, _): 2
        case (.builtIn, _): 3
        case (.rule, _): 4
        case (.statistics, _): 6
        }
    }

    private mutating func report(_ problem: NameProblem, _ draft: EntityTable.Draft, _ other: EntityTable.Draft) {
        // Whoever wrote the text did not choose its names; there is nothing to mend.
        guard draft.provenance.isDeclared else { return }
        let related = other.place.map { [Related(place: $0, message: problem.relation)] } ?? []
        let place = draft.place ?? other.place ?? Place(path: "site.yml")
        diagnostics.append(Diagnostic(problem, at: place, excerpt: draft.excerpt, related: related))
    }
}
