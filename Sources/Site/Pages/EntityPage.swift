import Briefings
import Clippings
import Markdown
import Names

extension PageMaker {
    /// A name's page: what it is, its forms and offices, what was said, its topics and clips.
    func entityPage(_ index: Int) -> Page {
        let entity = archive.naming.entities[index]
        let record = archive.entities[index]
        let path = PagePath.entity(entity.slug)
        let compose = composer(depth: path.components.count)
        var facts: [[Inline]] = []
        if let reading = entity.reading { facts.append([.text(reading)]) }
        if record.mentions > 0 { facts.append([.text(interface.count(.nameCount, record.mentions))]) }
        if let outlet = record.outlet { facts.append([.text(interface[.outlet] + " "), compose.outlet(outlet)]) }
        facts.append([.text(found(entity.provenance))])
        let forms = record.namedIn.isEmpty ? entity.aliases.filter { $0 != entity.name } : []
        let filedOnly = Set(record.filedWith).subtracting(record.namedIn).sorted()
        let content: [Fragment] = [
            compose.eyebrow(Phrase.type(entity.type)),
            Fragment(.heading(1, [.text(entity.name)])),
            facts.isEmpty ? .empty : compose.facts(facts),
            compose.section(
                "forms", [.text(interface[.forms])], [Row.bullets(forms.map { Row([.text($0)]) }), formsTable(index, compose)]),
            compose.section("offices", [.text(interface[.office])], [Row.bullets(entity.roles.map { Row(office($0, compose)) })]),
            compose.section("said", [.text(interface[.said])], [Row.bullets(quotes(of: record, compose))]),
            compose.section("activity", [.text(interface[.inNews])], activity(index, compose)),
            compose.section("together", [.text(interface[.together])], together(index, compose)),
            compose.section("topics", [.text(interface[.topics])], [Row.bullets(topics(of: record).map { Row([compose.topic($0)]) })]),
            compose.section(
                "clips", [.text(interface[.clipsNaming])],
                newest(record.namedIn, compose, naming: index)),
            compose.section(
                "clips", [.text(interface[.clipsPublished])], newest(record.outlet.map { archive.outlets[$0].clips } ?? [], compose)),
            compose.section("clips", [.text(interface[.clipsFiled])], newest(filedOnly, compose)),
            compose.section("data", [.text(interface[.data])], [Fragment(.paragraph(data(compose.links, path)))]),
        ]
        return Page(
            kind: .entity, path: path, title: entity.name,
            description: [entity.name, interface[Phrase.type(entity.type)], interface.count(.clipsCount, record.clips.count)].joined(
                separator: " · "),
            content: .joined(content),
            crumbs: [
                Page.Link(label: interface[.front], href: compose.links.page(.index)),
                Page.Link(label: interface[.names], href: compose.links.page(.names)),
            ], hasMarkdown: true, feedTitle: interface(.feedOf, ["title": entity.name]))
    }

    /// How many clips of a kind a name's page lists; all of them stand on the pages of its topics and days.
    private static let clipsShown = 20

    private func newest(_ clips: [Int], _ compose: Composer, naming entity: Int? = nil) -> [Fragment] {
        let shown = clips.suffix(Self.clipsShown)
        let list =
            entity.map { entity in Row.bullets(shown.reversed().map { namingRow($0, entity, compose) }) }
            ?? rows.newestFirst(shown, of: archive, links: compose.links)
        let more = clips.count - Self.clipsShown
        return more > 0 ? [list, Fragment(.paragraph([.text(interface.count(.clipsMore, more))]))] : [list]
    }

    private func office(_ role: Entity.Role, _ compose: Composer) -> [Inline] {
        guard let from = role.from else { return [.text(role.title)] }
        return [.text(role.title + " "), .element(.span, ["class": "meta"], [compose.time(from)])]
    }

    private func quotes(of record: EntityRecord, _ compose: Composer) -> [Row] {
        record.statements.filter { $0.quote != nil }.map { said in
            Row(
                Array(statement(said, compose).dropFirst()) + [.text(" "), .element(.span, ["class": "meta"], [compose.topic(said.topic)])])
        }
    }

    /// The topics whose facets name it, then those of the clips that name it, the most frequent first.
    private func topics(of record: EntityRecord) -> [Int] {
        var counts: [Int: Int] = [:]
        for clip in record.namedIn { for topic in archive.clips[clip].topics { counts[topic, default: 0] += 1 } }
        let own = record.topics
        let others = counts.filter { !own.contains($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        return own + others
    }
}

extension Phrase {
    /// What a type of entity is called.
    static func type(_ type: EntityType) -> Phrase {
        switch type {
        case .person: .typePerson
        case .place: .typePlace
        case .organisation: .typeOrganisation
        case .event: .typeEvent
        case .product: .typeProduct
        case .other: .typeOther
        case .subject: .typeSubject
        }
    }
}
