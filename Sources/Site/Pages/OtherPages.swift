import Briefings
import Clippings
import Markdown
import Names

extension PageMaker {
    /// All names by type, in the order of their readings.
    func namesPage() -> Page {
        let compose = composer(depth: 1)
        let order: [EntityType] = [.person, .organisation, .place, .event, .product, .other, .subject]
        let entities = archive.naming.entities
        let parts = order.map { type in
            let ofType = entities.indices.filter { entities[$0].type == type && archive.entities[$0].hasPage }
            let sorted = ofType.map { (KanaOrder.key(entities[$0].reading ?? entities[$0].name), $0) }.sorted { a, b in
                a.0 == b.0 ? a.1 < b.1 : a.0.utf8.lexicographicallyPrecedes(b.0.utf8)
            }
            return compose.section("names", [.text(interface[Phrase.type(type)])], lists(of: sorted, compose))
        }
        return Page(
            kind: .names, path: .names, title: interface[.names],
            content: .joined([Fragment(.heading(1, [.text(interface[.names])]))] + parts),
            crumbs: [Page.Link(label: interface[.front], href: compose.links.page(.index))])
    }

    /// How many names of a type stand in one list; more are parted by their first letter.
    private static let namesInOneList = 24

    /// Names in order, under the rows of the kana and the letters where they are many; the others come last.
    private func lists(of names: [(key: String, entity: Int)], _ compose: Composer) -> [Fragment] {
        func list(_ names: [(key: String, entity: Int)]) -> Fragment {
            Row.bullets(
                names.map { _, entity in
                    let count = interface.count(.clipsCount, archive.entities[entity].clips.count)
                    return Row([compose.entity(entity), .text(" "), .element(.span, ["class": "meta"], [.text(count)])])
                })
        }
        guard names.count > Self.namesInOneList else { return [list(names)] }
        var groups: [(heading: String?, names: [(key: String, entity: Int)])] = []
        for name in names {
            let heading = KanaOrder.heading(name.key)
            if let at = groups.firstIndex(where: { $0.heading == heading }) {
                groups[at].names.append(name)
            } else {
                groups.append((heading, [name]))
            }
        }
        let ordered = groups.filter { $0.heading != nil } + groups.filter { $0.heading == nil }
        return ordered.flatMap { [Fragment(.heading(3, [.text($0.heading ?? interface[.kanaOther])])), list($0.names)] }
    }

    /// What the site holds, how it was made, and on what terms.
    func aboutPage() -> Page {
        let compose = composer(depth: 1)
        let documents = archive.documents.count
        var figures: [[Inline]] = [
            [.text(interface.count(.clipsCount, archive.clips.count))], [.text(interface.count(.topicsCount, archive.topics.count))],
            [.text(interface.count(.outletsCount, archive.outlets.count))], [.text(interface.count(.daysCount, archive.editions.count))],
            [.text(interface.count(.documentsCount, documents))],
        ]
        if let days = archive.days { figures.append([.text(compose.period(days))]) }
        let content: [Fragment] = [
            Fragment(.heading(1, [.text(interface[.about])])),
            configuration.description.map { Fragment(.paragraph([.text($0)])) } ?? .empty,
            compose.section("figures", [.text(interface[.howCounted])], [Row.bullets(figures.map { Row($0) })]),
            compose.section("method", [.text(interface[.howMade])], [Fragment(.paragraph([.text(interface[.howMadeText])]))]),
            compose.section(
                "licence", [.text(interface[.licence])], configuration.licence.map { [Fragment(.paragraph([.text($0)]))] } ?? []),
            compose.section(
                "data", [.text(interface[.data])],
                [
                    Fragment(
                        .paragraph([
                            .link(compose.links.file(.index, "feed.atom"), [.text(interface[.dataFeed])]), .text(" · "),
                            .link(compose.links.file(.index, "opml.xml"), [.text("OPML")]), .text(" · "),
                            .link(compose.links.file(PagePath(["data"]), "archive.json"), [.text(interface[.dataJson])]), .text(" · "),
                            .link(compose.links.file(.index, "manifest.json"), [.text("manifest.json")]),
                        ]))
                ]),
        ]
        return Page(
            kind: .about, path: .about, title: interface[.about], description: configuration.description, content: .joined(content),
            crumbs: [Page.Link(label: interface[.front], href: compose.links.page(.index))])
    }

    /// What a host shows where there is no page; it is served at any depth, so its links go from the root.
    func notFoundPage() -> Page {
        let compose = composer(depth: 0)
        let content: [Fragment] = [
            Fragment(.heading(1, [.text(interface[.notFound])])), Fragment(.paragraph([.text(interface[.notFoundText])])),
            Row.bullets([
                Row([.link(compose.links.page(.index), [.text(interface[.backToFront])])]),
                Row([.link(compose.links.page(.names), [.text(interface[.names])])]),
                Row([.link(compose.links.page(.index, fragment: "archive"), [.text(interface[.archive])])]),
            ]),
        ]
        return Page(kind: .notFound, path: .index, title: interface[.notFound], content: .joined(content))
    }
}
