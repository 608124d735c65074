import Briefings
import Clippings
import Markdown
import Names

extension PageMaker {
    /// A clip: the whole quotation with its names linked, its source, its topics, and where it stands.
    func clipPage(_ index: Int) -> Page {
        let record = archive.clips[index]
        let clip = record.clip
        let path = PagePath.clip(record.id)
        let compose = composer(depth: path.components.count)
        let title = compose.headline(index)
        let body = clip.paragraphs.enumerated().map { number, paragraph in
            let passage = (clip.headline == nil ? 0 : 1) + number
            let words = linked(paragraph.passage.text, record.mentions.filter { $0.passage == passage }, compose)
            return Fragment(.paragraph(paragraph.isSubhead ? [.element(.strong, ["class": "subhead"], words)] : words))
        }
        let content: [Fragment] = [
            compose.eyebrow(.clip),
            Fragment(.heading(1, [compose.foreign(title)])),
            compose.facts(source(of: record, compose)),
            body.isEmpty
                ? .empty : .joined([Fragment(.open(.blockquote, quotation(of: clip)))] + body + [Fragment(.close(.blockquote))]),
            filing(of: record, compose),
            compose.section("names", [.text(interface[.entitiesIn])], [Row.bullets(record.entities.map { Row([compose.entity($0)]) })]),
            compose.section("place", [.text(interface[.place])], [Row.bullets(record.places.map { place in
                Row([.text(interface(.placeLine, ["path": place.path, "line": String(place.line)]))])
            })]),
        ]
        let lead = clip.paragraphs.first { !$0.isSubhead }?.passage.text
        return Page(
            kind: .clip, path: path, title: title, description: lead.map { String(String.UnicodeScalarView($0.unicodeScalars.prefix(140))) },
            content: .joined(content), crumbs: clipCrumbs(record, compose))
    }

    private func clipCrumbs(_ record: ClipRecord, _ compose: Composer) -> [Page.Link] {
        var crumbs = [Page.Link(label: interface[.front], href: compose.links.page(.index))]
        if let topic = record.topics.first.map({ archive.topics[$0] }) {
            crumbs.append(Page.Link(label: topic.name, href: compose.links.page(.topic(topic.slug))))
        } else if let date = record.date {
            crumbs.append(Page.Link(label: interface.date(date), href: compose.links.page(.edition(date.description))))
        }
        return crumbs
    }

    private func quotation(of clip: Clip) -> Attributes {
        var attributes: Attributes = [:]
        if let url = clip.url { attributes.set("cite", url) }
        let text = clip.paragraphs.map(\.passage.text).joined(separator: " ")
        if let language = TextLanguage.of(text), language != interface.language { attributes.set("lang", language) }
        return attributes
    }

    /// Day and time, leading to the day; outlet and handle; the original; channel tags; pictures.
    private func source(of record: ClipRecord, _ compose: Composer) -> [[Inline]] {
        let clip = record.clip
        var facts: [[Inline]] = []
        if let date = clip.date {
            let day = interface.date(date) + (clip.time.map { " \($0)" } ?? "")
            let stamp = date.description + (clip.time.map { "T\($0)" } ?? "")
            facts.append([.link(compose.links.page(.edition(date.description)), [.element(.time, ["datetime": stamp], [.text(day)])])])
        } else {
            facts.append([compose.time(nil)])
        }
        if let outlet = record.outlet {
            facts.append([.element(.cite, [compose.outlet(outlet)]), .text(" @" + archive.outlets[outlet].handle)])
        }
        if let url = clip.url {
            let label = interface[.original] + " (" + Self.host(of: url) + ")"
            facts.append([compose.outside(url, [.text(label)])])
        }
        if !clip.tags.isEmpty { facts.append([.text(clip.tags.map { "#" + $0 }.joined(separator: " "))]) }
        if !clip.media.isEmpty { facts.append([.text(clip.media.joined(separator: " "))]) }
        return facts
    }

    private static func host(of url: String) -> String {
        guard let scheme = url.range(of: "://") else { return url }
        return String(url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
    }

    /// The topics it was closed with, or those near to it with the reasons.
    private func filing(of record: ClipRecord, _ compose: Composer) -> Fragment {
        if !record.topics.isEmpty {
            return compose.section("topics", [.text(interface[.filedUnder])], [Row.bullets(record.topics.map { Row([compose.topic($0)]) })])
        }
        let suggestions = record.suggestions.map { suggestion in
            let words = interface.list(suggestion.because)
            return Row([
                compose.topic(suggestion.topic), .text(" "),
                .element(.span, ["class": "meta"], [.text(interface(.suggestedBecause, ["words": words]))]),
            ])
        }
        return compose.section(
            "topics", [.text(interface[.untagged])],
            [Fragment(.paragraph([.text(interface[.untaggedText])])), compose.section("suggested", [.text(interface[.suggested])], level: 3, [Row.bullets(suggestions)])])
    }

    /// A text with its names leading to their pages; mentions stand in order and do not overlap.
    private func linked(_ text: String, _ mentions: [Mention], _ compose: Composer) -> [Inline] {
        guard !mentions.isEmpty else { return [.text(text)] }
        var line: [Inline] = []
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var offset = 0
        for mention in mentions {
            let start = scalars.index(index, offsetBy: mention.start - offset)
            let end = scalars.index(start, offsetBy: mention.end - mention.start)
            if index < start { line.append(.text(String(scalars[index..<start]))) }
            line.append(.link(compose.links.page(.entity(archive.naming.entities[mention.entity].slug)), [.text(String(scalars[start..<end]))]))
            (index, offset) = (end, mention.end)
        }
        if index < scalars.endIndex { line.append(.text(String(scalars[index...]))) }
        return line
    }
}
