import Briefings
import Clippings
import Markdown
import Names

extension PageMaker {
    /// A clip: the whole quotation with its names linked, its source, its topics, and where it stands.
    ///
    /// Most pages of a site are clips, and none has its Markdown published: this one is written straight into bytes.
    func clipPage(_ index: Int) -> Page {
        let record = archive.clips[index]
        let compose = composer(depth: 2)
        let title = compose.headline(index)
        var html = HTMLWriter(capacity: 6 << 10)
        html.markup("<p class=\"eyebrow\">")
        html.text(interface[.clip])
        html.markup("</p>\n<h1")
        if let language = compose.language(of: title) { html.attribute("lang", language) }
        html.markup(">")
        html.text(title)
        html.markup("</h1>\n")
        source(of: record, compose, to: &html)
        quotation(of: record, compose, to: &html)
        filing(of: record, compose, to: &html)
        section("<section class=\"names\">\n<h2>", .entitiesIn, record.entities, to: &html) { html, entity in
            html.link(compose.addresses.entities[entity], archive.naming.entities[entity].name)
        }
        section("<section class=\"place\">\n<h2>", .place, record.places, to: &html) { html, place in
            html.text(interface(.placeLine, ["path": place.path, "line": String(place.line)]))
        }
        let lead = record.clip.paragraphs.first { !$0.isSubhead }?.passage.text
        return Page(
            kind: .clip, path: .clip(record.id), title: title,
            description: lead.map { String(String.UnicodeScalarView($0.unicodeScalars.prefix(140))) }, content: Fragment(html: html),
            crumbs: clipCrumbs(record, compose))
    }

    private func clipCrumbs(_ record: ClipRecord, _ compose: Composer) -> [Page.Link] {
        var crumbs = [Page.Link(label: interface[.front], href: compose.links.page(.index))]
        if let topic = record.topics.first {
            crumbs.append(Page.Link(label: archive.topics[topic].name, href: compose.addresses.topics[topic]))
        } else if let date = record.date {
            crumbs.append(Page.Link(label: interface.date(date), href: compose.links.page(.edition(date.description))))
        }
        return crumbs
    }

    /// A part of the page with a list; nothing where the list is empty.
    private func section<Items: Collection>(
        _ opening: StaticString, _ heading: Phrase, _ items: Items, to html: inout HTMLWriter,
        _ item: (inout HTMLWriter, Items.Element) -> Void
    ) {
        guard !items.isEmpty else { return }
        html.markup(opening)
        html.text(interface[heading])
        html.markup("</h2>\n<ul>\n")
        for element in items {
            html.markup("<li>")
            item(&html, element)
            html.markup("</li>\n")
        }
        html.markup("</ul>\n</section>\n")
    }

    /// Day and time, leading to the day; outlet and handle; the original; channel tags; pictures.
    private func source(of record: ClipRecord, _ compose: Composer, to html: inout HTMLWriter) {
        let clip = record.clip
        html.markup("<p><span class=\"facts\">")
        if let date = clip.date {
            let day = date.description
            html.markup("<a")
            html.attribute("href", compose.links.page(.edition(day)))
            html.markup("><time")
            html.attribute("datetime", clip.time.map { "\(day)T\($0)" } ?? day)
            html.markup(">")
            html.text(interface.date(date) + (clip.time.map { " \($0)" } ?? ""))
            html.markup("</time></a>")
        } else {
            html.text(interface[.dateUndated])
        }
        if let outlet = record.outlet {
            html.markup(" · <cite>")
            html.link(compose.addresses.outlets[outlet], archive.outlets[outlet].name)
            html.markup("</cite> ")
            html.text("@" + archive.outlets[outlet].handle)
        }
        if let url = clip.url {
            html.markup(" · <a rel=\"noopener noreferrer nofollow\"")
            html.attribute("href", url)
            html.markup(">")
            html.text(interface[.original] + " (" + Self.host(of: url) + ")")
            html.markup("</a>")
        }
        for words in [clip.tags.map { "#" + $0 }, clip.media] where !words.isEmpty {
            html.markup(" · ")
            html.text(words.joined(separator: " "))
        }
        html.markup("</span></p>\n")
    }

    private static func host(of url: String) -> String {
        let parts = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].isEmpty else { return url }
        return String(parts[2].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
    }

    /// The body, marked off, with its address and its language.
    private func quotation(of record: ClipRecord, _ compose: Composer, to html: inout HTMLWriter) {
        let clip = record.clip
        guard let first = clip.paragraphs.first else { return }
        html.markup("<blockquote")
        if let url = clip.url { html.attribute("cite", url) }
        if let language = compose.language(of: first.passage.text) { html.attribute("lang", language) }
        html.markup(">\n")
        var mentions = record.mentions[...]
        for (number, paragraph) in clip.paragraphs.enumerated() {
            let passage = (clip.headline == nil ? 0 : 1) + number
            mentions = mentions.drop { $0.passage < passage }
            html.markup(paragraph.isSubhead ? "<p><strong class=\"subhead\">" : "<p>")
            linked(paragraph.passage.text, mentions.prefix { $0.passage == passage }, compose, to: &html)
            html.markup(paragraph.isSubhead ? "</strong></p>\n" : "</p>\n")
        }
        html.markup("</blockquote>\n")
    }

    /// A text with its names leading to their pages; mentions stand in order and do not overlap.
    private func linked(_ text: String, _ mentions: ArraySlice<Mention>, _ compose: Composer, to html: inout HTMLWriter) {
        guard !mentions.isEmpty else { return html.text(text) }
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var offset = 0
        for mention in mentions {
            let start = scalars.index(index, offsetBy: mention.start - offset)
            let end = scalars.index(start, offsetBy: mention.end - mention.start)
            html.text(String(scalars[index..<start]))
            html.link(compose.addresses.entities[mention.entity], String(scalars[start..<end]))
            (index, offset) = (end, mention.end)
        }
        html.text(String(scalars[index...]))
    }

    /// The topics it was closed with, or those near to it with the reasons.
    private func filing(of record: ClipRecord, _ compose: Composer, to html: inout HTMLWriter) {
        func topic(_ html: inout HTMLWriter, _ topic: Int) { html.link(compose.addresses.topics[topic], archive.topics[topic].name) }
        guard record.topics.isEmpty else {
            return section("<section class=\"topics\">\n<h2>", .filedUnder, record.topics, to: &html, topic)
        }
        html.markup("<section class=\"topics\">\n<h2>")
        html.text(interface[.untagged])
        html.markup("</h2>\n<p>")
        html.text(interface[.untaggedText])
        html.markup("</p>\n</section>\n")
        section("<section class=\"suggested\">\n<h2>", .suggested, record.suggestions, to: &html) { html, suggestion in
            topic(&html, suggestion.topic)
            html.markup(" <span class=\"meta\">")
            html.text(interface(.suggestedBecause, ["words": interface.list(suggestion.because)]))
            html.markup("</span>")
        }
    }
}
