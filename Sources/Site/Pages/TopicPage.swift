import Briefings
import Clippings
import Markdown

extension PageMaker {
    /// A topic's briefing: its days and counts, the editor's note, whom and what it is about, its clips.
    func topicPage(_ index: Int) -> Page {
        let topic = archive.topics[index]
        let path = PagePath.topic(topic.slug)
        let compose = composer(depth: path.components.count)
        var facts: [[Inline]] = []
        if let days = topic.days { facts.append([.text(compose.period(days))]) }
        facts.append(counts(clips: topic.clips.count, outlets: topic.outlets.count))
        let content: [Fragment] = [
            compose.eyebrow(.topic),
            Fragment(.heading(1, [.text(topic.name)])),
            compose.facts(facts),
            notes[index].map { compose.section("note", [.text(interface[.editorNote])], [$0]) } ?? .empty,
            compose.section(
                "people", [.text(interface[.people])], [Row.bullets(topic.facets.filter(\.says).map { Row(facet($0, compose)) })]),
            compose.section(
                "keywords", [.text(interface[.keywords])],
                [Row.bullets(topic.facets.filter { !$0.says && $0.subject.topic == nil }.map { Row(facet($0, compose)) })]),
            compose.section("related", [.text(interface[.related])], [Row.bullets(topic.related.map { Row([compose.topic($0)]) })]),
            compose.section("clips", [.text(interface[.sources])], [rows.newestFirst(topic.clips, of: archive, links: compose.links)]),
            compose.section("data", [.text(interface[.data])], [Fragment(.paragraph(data(compose.links, path)))]),
        ]
        return Page(
            kind: .topic, path: path, title: topic.name, description: topicDescription(topic, compose), accent: topic.accent,
            content: .joined(content),
            crumbs: crumbs(compose.links, "topics", .topics), hasMarkdown: true,
            feedTitle: interface(.feedOf, ["title": topic.name]))
    }

    private func topicDescription(_ topic: Topic, _ compose: Composer) -> String {
        let facets = interface.list(topic.facets.prefix(6).map(\.text))
        let counts = interface.count(.clipsCount, topic.clips.count) + " · " + interface.count(.outletsCount, topic.outlets.count)
        return [facets, topic.days.map(compose.period) ?? "", counts].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// A facet: what it names, leading to its page, and what was said of it.
    func facet(_ facet: TopicFacet, _ compose: Composer) -> [Inline] {
        var line: [Inline] =
            switch facet.subject {
            case .entity(let entity): [compose.entity(entity)]
            case .topic(let topic): [compose.topic(topic)]
            case .none: [.text(facet.text)]
            }
        var office: String?
        for statement in facet.statements {
            line += self.statement(statement, compose, after: office)
            office = statement.office
        }
        return line
    }

    /// An office and words, as a facet gives them; the office is not said again after itself.
    func statement(_ statement: FacetStatement, _ compose: Composer, after previous: String? = nil) -> [Inline] {
        let office = statement.office
        var line: [Inline] = []
        if !office.isEmpty, office != previous { line += [.text(" "), .element(.span, ["class": "office"], [.text(office)])] }
        if let quote = statement.quote { line += [.text(" "), .element(.q, [compose.foreign(quote)])] }
        return line
    }
}

extension TopicFacet {
    /// Whether somebody's office or words are given.
    fileprivate var says: Bool { statements.contains { $0.role != nil || $0.quote != nil } }
}

extension TopicFacet.Subject {
    /// The topic, where it is one.
    fileprivate var topic: Int? { if case .topic(let topic) = self { topic } else { nil } }
}

extension FacetStatement {
    /// Institution, office and speech word, as far as they are given.
    var office: String { [org, role, act].compactMap(\.self).joined(separator: " ") }
}

extension Topic {
    /// The style class of its colour, where the site gives it one.
    var accent: String? { colour.map { _ in "topic-" + Key.hash(key) } }

    /// Its colour as a rule of the style sheet, for light pages only: a colour chosen for white paper is too dark for black.
    var accentRule: String? {
        guard let accent, let colour else { return nil }
        return "@media (prefers-color-scheme: light) { .\(accent) { --seal: \(colour); --link: \(colour); } }\n"
    }
}
