import Clippings
import Diagnostics

/// The names found in text as a source of entities, and their mentions.
struct TextSource {
    /// The mentions by document and clip, entities by their number in the table.
    private(set) var mentions: [[[Mention]]] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var drafts: [Int: Int] = [:]
    /// The people the site knows, by the short forms of their names.
    private var shortForms: [String: Set<Int>] = [:]
    private let data: NameData

    /// Adds who is named in documents to the table: joins whom it has, and makes entities of the others.
    init(_ documents: [Document], read: [DocumentReader], data: NameData, into table: inout EntityTable) {
        self.data = data
        for (number, draft) in table.drafts.enumerated() where draft.type == .person {
            for form in [draft.name] + draft.forms {
                for short in DocumentReader.shortForms(of: form, data.words) where short.unicodeScalars.count > 1 {
                    shortForms[short, default: []].insert(number)
                }
            }
        }
        mentions = documents.map { $0.clips.map { _ in [] } }
        let order = documents.indices.sorted { documents[$0].path.utf8.lexicographicallyPrecedes(documents[$1].path.utf8) }
        // Second names first, so that they are one entity also where they stand alone.
        for index in order {
            for second in read[index].secondNames {
                guard let number = text(read[index].fullName(second.of), second.type, nil, &table) else { continue }
                table.join(second.form, to: number)
            }
        }
        for index in order {
            take(read[index], of: documents[index], index, &table)
        }
    }

    private mutating func take(_ read: DocumentReader, of document: Document, _ index: Int, _ table: inout EntityTable) {
        var own: [String: Int] = [:]
        for passage in read.passages {
            let clip = document.clips[passage.clip]
            let place = clip.passages[passage.number]
            for name in passage.names {
                let start = place.lineOffset(of: name.start)
                let end = place.lineOffset(of: name.end - 1) + 1
                // Something was cut from the line in the midst of it: there the line does not hold the name.
                guard end - start == name.count else { continue }
                let surface = passage.word(name.start, name.end)
                guard let draft = draft(name, surface, read, &own, &table) else { continue }
                note(name, surface, clip.date, draft, Place(path: document.path, line: place.line, column: start + 1), &table)
                mentions[index][passage.clip].append(
                    Mention(
                        passage: passage.number, start: name.start, end: name.end, line: place.line, lineStart: start, lineEnd: end,
                        surface: surface, entity: draft))
            }
        }
        for short in read.ambiguous {
            let passage = document.clips[short.clip].passages[short.passage]
            diagnostics.append(
                Diagnostic(
                    NameProblem.shortOfSeveral(short.form, short.of),
                    at: Place(path: document.path, line: passage.line, column: passage.lineOffset(of: short.start) + 1),
                    excerpt: Excerpt(text: passage.text, length: 1)))
        }
    }

    /// The draft of a name, made where nobody has the name.
    private mutating func draft(
        _ name: FoundName, _ surface: String, _ read: DocumentReader, _ own: inout [String: Int], _ table: inout EntityTable
    ) -> Int? {
        switch name.who {
        case .site(let number): return number
        case .builtIn(let entry): return builtIn(entry, &table)
        case .short, .nobody: return nil
        case .text(let form):
            if let known = own[form] {
                if name.confidence == nil { table.update(known, TextSource.confirm) }
                return known
            }
            let full = read.fullName(form)
            let number = text(full, name.type, name.confidence, &table)
            own[form] = number
            return number
        }
    }

    private mutating func builtIn(_ index: Int, _ table: inout EntityTable) -> Int {
        if let known = drafts[index] { return known }
        let entry = data.lexicon.entries[index]
        var number: Int?
        for form in [entry.name] + entry.forms where number == nil { number = table.find(form) }
        if let known = number {
            adopt(known, entry.type, &table)
        } else {
            var draft = EntityTable.Draft(name: entry.name, type: entry.type, provenance: .builtIn)
            draft.id = entry.id
            draft.reading = entry.reading
            number = table.add(draft)
        }
        let result = number ?? 0
        for form in [entry.name] + entry.forms where table.find(form) == nil {
            table.join(form, to: result)
            table.update(result) { $0.builtIn.insert(form) }
        }
        drafts[index] = result
        return result
    }

    /// A name that a rule confirms is no proposal any more.
    private static func confirm(_ draft: inout EntityTable.Draft) {
        guard draft.provenance == .statistics else { return }
        (draft.provenance, draft.confidence) = (.rule, 1)
    }

    private func text(_ name: String, _ type: EntityType, _ confidence: Float?, _ table: inout EntityTable) -> Int? {
        if let known = table.find(name) {
            adopt(known, type, &table)
            table.update(known) { draft in
                if let confidence { draft.confidence = max(draft.confidence, confidence) } else { TextSource.confirm(&draft) }
            }
            return known
        }
        if type == .person, let people = shortForms[name], people.count == 1, let only = people.first { return only }
        guard !Key.slug(name).isEmpty else { return nil }
        var draft = EntityTable.Draft(name: name, type: type, provenance: confidence == nil ? .rule : .statistics)
        draft.confidence = confidence ?? 1
        return table.add(draft)
    }

    /// A keyword that is a known name is that name.
    private func adopt(_ number: Int, _ type: EntityType, _ table: inout EntityTable) {
        table.update(number) { draft in if draft.type == .subject { draft.type = type } }
    }

    /// Keeps the form and the office a name was met with, and where it was met first.
    private func note(_ name: FoundName, _ surface: String, _ date: CivilDate?, _ draft: Int, _ place: Place, _ table: inout EntityTable) {
        table.update(draft) { entity in
            if surface != entity.name, !entity.met.contains(surface) { entity.met.insert(surface) }
            if entity.place == nil { entity.place = place }
            guard let title = name.title, entity.type == .person, !TextSource.honorifics.contains(title) else { return }
            if let known = entity.roles[title], !earlier(date, known) { return }
            entity.roles[title] = .some(date)
        }
    }

    private static let honorifics: Set<String> = ["氏", "さん", "さま", "様", "君", "ちゃん", "Mr.", "Ms.", "Mrs.", "Mr", "Ms", "Mrs"]
}
