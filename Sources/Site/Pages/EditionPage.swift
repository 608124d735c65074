import Briefings
import Clippings
import Markdown

extension PageMaker {
    /// A day: its clips by topic.
    func editionPage(_ index: Int) -> Page {
        let edition = archive.editions[index]
        let path = PagePath.edition(edition.date.description)
        let compose = composer(depth: path.components.count)
        let title = interface(.editionOf, ["date": interface.date(edition.date)])
        let outlets = Set(edition.clips.compactMap { archive.clips[$0].outlet }).count
        func neighbour(_ other: Int) -> Page.Link? {
            guard archive.editions.indices.contains(other) else { return nil }
            let date = archive.editions[other].date
            return Page.Link(label: interface.date(date), href: compose.links.page(.edition(date.description)))
        }
        let content: [Fragment] =
            [
                compose.eyebrow(.edition),
                Fragment(.heading(1, [.text(interface.date(edition.date, weekday: true))])),
                compose.facts([counts(clips: edition.clips.count, outlets: outlets)]),
            ] + byTopic(edition.clips, compose)
            + [
                compose.section(
                    "data", [.text(interface[.data])],
                    [Fragment(.paragraph([.link(compose.links.file(path, "index.md"), [.text(interface[.dataMarkdown])])]))])
            ]
        return Page(
            kind: .edition, path: path, title: title,
            description: ([title] + edition.topics.prefix(6).map { archive.topics[$0].name }).joined(separator: " · "),
            content: .joined(content), crumbs: crumbs(compose.links, "archive", .archive), previous: neighbour(index - 1),
            next: neighbour(index + 1), hasMarkdown: true)
    }

    /// Clips under the topics they were closed with jointly, the topics with the most clips first, the untagged last.
    func byTopic(_ clips: [Int], _ compose: Composer, level: Int = 2) -> [Fragment] {
        var groups: [[Int]: [Int]] = [:]
        for clip in clips { groups[archive.clips[clip].topics, default: []].append(clip) }
        let ordered = groups.sorted { a, b in
            if a.key.isEmpty != b.key.isEmpty { return b.key.isEmpty }
            if a.value.count != b.value.count { return a.value.count > b.value.count }
            return a.value[0] < b.value[0]
        }
        return ordered.map { topics, clips in
            let heading: [Inline] =
                topics.isEmpty
                ? [.text(interface[.frontUntagged])] : Array(topics.map { [compose.topic($0)] }.joined(separator: [.text(" · ")]))
            return compose.section("clips", heading, level: level, [rows.list(clips, links: compose.links)])
        }
    }
}
