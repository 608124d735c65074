import Clippings
import Diagnostics

/// The facets of topic lines as a source of entities.
struct FacetSource {
    /// What every facet stands for, by document, topic tag and facet, entities by their number in the table.
    private(set) var targets: [[[FacetTarget]]]
    private(set) var diagnostics: [Diagnostic] = []
    private let documents: [Document]
    private var topicKeys: Set<String> = []

    /// A facet with its place in the order in which facets are taken.
    private struct Occurrence {
        var date: CivilDate?
        var document: Int
        var topic: Int
        var facet: Int
    }

    /// Adds the entities that facets name.
    ///
    /// Persons and institutions come before keywords, so that a keyword joins them wherever they stand. Among each, the facet of the
    /// earliest clips comes first and gives the name as it is written.
    init(_ documents: [Document], into table: inout EntityTable) {
        self.documents = documents
        targets = documents.map { $0.topics.map { $0.facets.map { _ in FacetTarget(subject: .none) } } }
        for document in documents { topicKeys.formUnion(document.topics.map(\.key)) }
        let occurrences = inOrder()
        for occurrence in occurrences { readPerson(occurrence, &table) }
        for occurrence in occurrences { readKeyword(occurrence, &table) }
    }

    private func inOrder() -> [Occurrence] {
        var occurrences: [Occurrence] = []
        for (d, document) in documents.enumerated() {
            for (t, topic) in document.topics.enumerated() {
                let dates = topic.clips.compactMap { document.clips.indices.contains($0 - 1) ? document.clips[$0 - 1].date : nil }
                for f in topic.facets.indices { occurrences.append(Occurrence(date: dates.min(), document: d, topic: t, facet: f)) }
            }
        }
        return occurrences.sorted { a, b in
            if a.date != b.date { return earlier(a.date, b.date) }
            if a.document != b.document {
                return documents[a.document].path.utf8.lexicographicallyPrecedes(documents[b.document].path.utf8)
            }
            return (a.topic, a.facet) < (b.topic, b.facet)
        }
    }

    private func facet(_ at: Occurrence) -> Facet { documents[at.document].topics[at.topic].facets[at.facet] }

    private func place(_ at: Occurrence) -> Place {
        let document = documents[at.document]
        return Place(path: document.path, line: document.topics[at.topic].line, column: facet(at).start + 1)
    }

    /// The topic line, unless it is too long to be shown.
    private func excerpt(_ at: Occurrence) -> Excerpt? {
        let line = documents[at.document].topics[at.topic].rawLine
        return line.utf8.count <= 2000 ? Excerpt(text: line, length: facet(at).text.unicodeScalars.count) : nil
    }

    /// The institution of a facet, and the person where it has a name and an office.
    private mutating func readPerson(_ at: Occurrence, _ table: inout EntityTable) {
        let facet = facet(at)
        if let org = facet.org { targets[at.document][at.topic][at.facet].organisation = entity(org, .organisation, at, &table) }
        guard let name = facet.name, let role = facet.role, !topicKeys.contains(table.key(facet.text)) else { return }
        guard let number = entity(name, .person, at, &table) else { return }
        targets[at.document][at.topic][at.facet].subject = .entity(number)
        table.update(number) { draft in
            guard draft.type == .person else { return }
            if let known = draft.roles[role] {
                if earlier(at.date, known) { draft.roles[role] = .some(at.date) }
            } else {
                draft.roles[role] = .some(at.date)
            }
            if draft.reading == nil, let note = facet.note, FacetSource.isKana(note) { draft.reading = note }
        }
    }

    /// What a facet without name and office stands for: a topic, somebody known, or a subject.
    private mutating func readKeyword(_ at: Occurrence, _ table: inout EntityTable) {
        let facet = facet(at)
        guard targets[at.document][at.topic][at.facet].subject == .none else { return }
        let key = topicKeys.contains(table.key(facet.text)) ? table.key(facet.text) : table.key(facet.subject)
        if topicKeys.contains(key), facet.role == nil || key == table.key(facet.text) {
            targets[at.document][at.topic][at.facet].subject = .topic(key)
        } else if facet.role == nil, let number = entity(facet.subject, .subject, at, &table) {
            targets[at.document][at.topic][at.facet].subject = .entity(number)
        }
    }

    /// The entity of a name, made where nobody has it; nothing, and a finding, where the name has no path.
    private mutating func entity(_ name: String, _ type: EntityType, _ at: Occurrence, _ table: inout EntityTable) -> Int? {
        if let known = table.find(name) {
            table.join(name, to: known)
            table.update(known) { if $0.provenance == .text { $0.provenance = .facet } }
            return known
        }
        guard !Key.slug(name).isEmpty else {
            diagnostics.append(Diagnostic(NameProblem.emptyPath(name), at: place(at), excerpt: excerpt(at)))
            return nil
        }
        var draft = EntityTable.Draft(name: name, type: type, provenance: .facet)
        if type != .subject { draft.forms = [name] }
        draft.place = place(at)
        draft.excerpt = excerpt(at)
        return table.add(draft)
    }

    private static func isKana(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { (0x3041...0x30FF).contains($0.value) || $0 == " " || $0 == "\u{3000}" }
    }
}
