import Clippings
import Configuration
import Diagnostics

extension Lexicon {
    /// Reads `names.yml`; what is wrong becomes findings and the rest is read all the same. An empty file is right.
    ///
    /// Of two entries of one name the first is used. An alias of two entities names neither, wherever they stand in the file;
    /// where it is the name of one of them, it is that one's.
    public static func decode(_ bytes: [UInt8], path: String) -> (Lexicon, [Diagnostic]) {
        var decoder = LexiconDecoder(bytes, path: path)
        decoder.readEntries()
        decoder.dropAmbiguousAliases()
        return (Lexicon(entries: decoder.entries.map(\.entry), forbidden: decoder.forbidden), decoder.reader.diagnostics.inOrder())
    }
}

/// What `type` may say: the types of entities, or that a word is no name at all.
private enum DeclaredType: String, CaseIterable {
    case person, place, organisation, event, product, other, none
}

/// The entries while they are read, with the values they came from.
private struct LexiconDecoder {
    var reader: YAMLReader
    var entries: [(entry: Lexicon.Entry, name: YAMLValue, aliases: [YAMLValue])] = []
    private(set) var forbidden: [String] = []
    private var names: [String: Place] = [:]
    private var ids: [String: Place] = [:]

    private static let keys = ["name", "type", "id", "aliases", "reading", "not"]

    init(_ bytes: [UInt8], path: String) {
        reader = YAMLReader(bytes, path: path)
    }

    mutating func readEntries() {
        for element in reader.elements(of: reader.root, each: "an entry") {
            guard let fields = reader.fields(of: element, allowed: LexiconDecoder.keys) else { continue }
            readEntry(element, fields)
        }
    }

    private mutating func readEntry(_ element: YAMLValue, _ fields: YAMLFields) {
        let id = readID(fields["id"])
        let choice = reader.choice(fields["type"], of: DeclaredType.allCases)
        let given = choice.flatMap { EntityType(rawValue: $0.rawValue) }
        let aliases = readForms(fields["aliases"], each: "an alias")
        let exclusions = readForms(fields["not"], each: "a word under “not”")
        let reading = reader.text(fields["reading"])
        guard let nameValue = fields["name"] else {
            reader.report(NameProblem.missingName, at: element)
            return
        }
        guard let name = readForm(nameValue) else { return }
        if fields["type"] == nil { reader.report(NameProblem.missingType(name), at: nameValue) }
        guard !Key.slug(name).isEmpty else {
            reader.report(NameProblem.noLetters(name), at: nameValue)
            return
        }
        if choice == DeclaredType.none {
            forbidden += [name] + aliases.map(\.0)
            return
        }
        if let first = names[Key.of(name)] {
            report(.duplicateName(name), at: nameValue, first: first)
            return
        }
        names[Key.of(name)] = reader.place(of: nameValue)
        var entry = Lexicon.Entry(name: name, type: given ?? .other, reading: reading, place: reader.place(of: nameValue))
        entry.id = claim(id, fields["id"])
        var values: [YAMLValue] = []
        var seen: Set<String> = [name]
        for (alias, value) in aliases {
            guard seen.insert(alias).inserted else {
                reader.report(NameProblem.duplicateAlias(alias, of: name), at: value)
                continue
            }
            entry.aliases.append(alias)
            values.append(value)
        }
        for (word, value) in exclusions {
            if entry.forms.contains(where: { Key.of(word).contains(Key.of($0)) && Key.of(word) != Key.of($0) }) {
                entry.exclusions.append(word)
            } else {
                reader.report(NameProblem.uselessExclusion(word, of: name), at: value)
            }
        }
        entries.append((entry, nameValue, values))
    }

    /// The id, unless another entry has it.
    private mutating func claim(_ id: String?, _ value: YAMLValue?) -> String? {
        guard let id, let value else { return nil }
        if let first = ids[id] {
            report(.duplicateID(id), at: value, first: first)
            return nil
        }
        ids[id] = reader.place(of: value)
        return id
    }

    /// Takes an alias that is a form of several entities from all of them, or leaves it to the one whose name it is.
    mutating func dropAmbiguousAliases() {
        var owners: [String: [Int]] = [:]
        for (index, item) in entries.enumerated() {
            for key in Set(item.entry.forms.map(Key.of)) { owners[key, default: []].append(index) }
        }
        for index in entries.indices {
            var kept: [String] = []
            for (alias, value) in zip(entries[index].entry.aliases, entries[index].aliases) {
                let shared = owners[Key.of(alias)] ?? []
                guard shared.count > 1 else {
                    kept.append(alias)
                    continue
                }
                guard let other = shared.first(where: { $0 != index }) else { continue }
                let (first, second) = (entries[min(index, other)].entry.name, entries[max(index, other)].entry.name)
                let isName = shared.contains { $0 != index && Key.of(entries[$0].entry.name) == Key.of(alias) }
                let problem = isName ? NameProblem.aliasIsName(alias, of: entries[index].entry.name) : .aliasOfTwo(alias, first, second)
                report(problem, at: value, first: entries[other].entry.place)
            }
            entries[index].entry.aliases = kept
        }
    }

    private mutating func readForms(_ value: YAMLValue?, each: String) -> [(String, YAMLValue)] {
        reader.texts(value, each: each).compactMap { item in readForm(item.value).map { ($0, item.value) } }
    }

    /// A form of a name, unless it is a pattern.
    private mutating func readForm(_ value: YAMLValue) -> String? {
        guard let text = reader.text(value) else { return nil }
        guard !NamePattern.looksLikeOne(text) else {
            reader.report(NameProblem.pattern(text), at: value)
            return nil
        }
        let length = text.unicodeScalars.count
        if length < NameMatcher.shortest { reader.report(NameProblem.tooShort(text), at: value) }
        if length > NameMatcher.longest { reader.report(NameProblem.tooLong(text, limit: NameMatcher.longest), at: value) }
        return text
    }

    private mutating func readID(_ value: YAMLValue?) -> String? {
        guard let value, let id = reader.text(value) else { return nil }
        let words = id.split(separator: "-", omittingEmptySubsequences: false)
        let right = words.allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
        if right { return id }
        reader.report(NameProblem.badID(id), at: value)
        return nil
    }

    private mutating func report(_ problem: NameProblem, at value: YAMLValue, first: Place) {
        reader.report(problem, at: value, related: [Related(place: first, message: problem.relation)])
    }
}
