import Briefings
import Clippings
import Markdown
import Names

extension PageMaker {
    /// How many names and untagged clips the front page shows.
    private static let namesShown = 40
    private static let untaggedShown = 10

    /// The front page: the newest edition by topic, all topics by latest activity, names, outlets, days.
    func frontPage() -> Page {
        let compose = composer(depth: 0)
        let empty = archive.clips.isEmpty ? Fragment(.paragraph([.text(interface[.noClips])])) : .empty
        let content: [Fragment] = [
            lead(compose), empty,
            part("topics", .topics, compose, [Row.bullets(topicsByActivity.map { Row(topicLine($0, compose)) })]),
            part(
                "untagged", .frontUntagged, compose,
                [rows.newestFirst(olderUntagged.suffix(Self.untaggedShown), of: archive, links: compose.links)]),
            part(
                "names", .entities, compose,
                [
                    Row.bullets(
                        mostNamed.map {
                            Row([
                                compose.entity($0), .text(" "),
                                .element(.span, ["class": "meta"], [.text(interface.count(.nameCount, archive.entities[$0].mentions))]),
                            ])
                        }),
                    Fragment(.paragraph([.link(compose.links.page(.names), [.text(interface[.names])])])),
                ]),
            part("outlets", .outlets, compose, [Row.bullets(outletsBySize.map { Row(outletLine($0, compose)) })]),
            part("archive", .archive, compose, [Row.bullets(archive.editions.indices.reversed().map { Row(editionLine($0, compose)) })]),
        ]
        return Page(
            kind: .index, path: .index, title: configuration.title, description: configuration.description, content: .joined(content))
    }

    /// A part of the front page with an id, so that pages can lead to it.
    private func part(_ id: String, _ heading: Phrase, _ compose: Composer, _ content: [Fragment]) -> Fragment {
        guard content.contains(where: { !$0.markdown.isEmpty }) else { return .empty }
        return .joined(
            [Fragment(.open(.section, ["class": id, "id": id])), Fragment(.heading(2, [.text(interface[heading])]))] + content
                + [Fragment(.close(.section))])
    }

    private func lead(_ compose: Composer) -> Fragment {
        guard let newest = archive.editions.last else { return Fragment(.heading(1, [.text(configuration.title)])) }
        let heading: [Inline] = [
            .link(compose.links.page(.edition(newest.date.description)), [compose.time(newest.date, weekday: true)])
        ]
        return .joined(
            [Fragment(.open(.section, ["class": "latest"])), compose.eyebrow(.latest), Fragment(.heading(1, heading))]
                + byTopic(newest.clips, compose) + [Fragment(.close(.section))])
    }

    /// The untagged clips that the newest edition above does not show.
    private var olderUntagged: [Int] {
        let newest = archive.editions.last?.date
        return archive.untagged.filter { archive.clips[$0].date != newest }
    }

    /// Topics with an order of their own first, then by latest activity.
    private var topicsByActivity: [Int] {
        archive.topics.indices.sorted { a, b in
            let (x, y) = (archive.topics[a], archive.topics[b])
            if x.order != y.order { return x.order ?? .max < y.order ?? .max }
            if x.days?.upperBound != y.days?.upperBound {
                guard let last = x.days?.upperBound else { return false }
                return y.days.map { last > $0.upperBound } ?? true
            }
            return (y.clips.count, a) < (x.clips.count, b)
        }
    }

    private func topicLine(_ topic: Int, _ compose: Composer) -> [Inline] {
        let value = archive.topics[topic]
        var meta: [Inline] = counts(clips: value.clips.count, outlets: value.outlets.count)
        if let last = value.days?.upperBound { meta += [.text(" · "), compose.time(last)] }
        return [compose.topic(topic), .text(" "), .element(.span, ["class": "meta"], meta)]
    }

    private var mostNamed: [Int] {
        let named = archive.entities.indices.filter { archive.entities[$0].mentions > 0 && archive.entities[$0].outlet == nil }
        return Array(named.sorted { (archive.entities[$1].mentions, $0) < (archive.entities[$0].mentions, $1) }.prefix(Self.namesShown))
    }

    private var outletsBySize: [Int] {
        archive.outlets.indices.sorted { (archive.outlets[$1].clips.count, $0) < (archive.outlets[$0].clips.count, $1) }
    }

    private func outletLine(_ outlet: Int, _ compose: Composer) -> [Inline] {
        [
            compose.outlet(outlet), .text(" "),
            .element(.span, ["class": "meta"], [.text(interface.count(.clipsCount, archive.outlets[outlet].clips.count))]),
        ]
    }

    private func editionLine(_ edition: Int, _ compose: Composer) -> [Inline] {
        let value = archive.editions[edition]
        return [
            .link(compose.links.page(.edition(value.date.description)), [compose.time(value.date, weekday: true)]), .text(" "),
            .element(.span, ["class": "meta"], [.text(interface.count(.clipsCount, value.clips.count))]),
        ]
    }
}
