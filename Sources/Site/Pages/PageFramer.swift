import Clippings
import Configuration
import Markdown

/// Puts pages into their templates: the head, the masthead, the way back, the neighbours.
struct PageFramer: Sendable {
    private let frames: Frames
    private let templates: TemplateSet
    private let configuration: SiteConfiguration
    private let address: SiteAddress
    private let stylesheet: String

    /// - Parameter stylesheet: the path of the style sheet below the output folder.
    init(templates: TemplateSet, configuration: SiteConfiguration, address: SiteAddress, stylesheet: String) {
        self.templates = templates
        self.configuration = configuration
        self.address = address
        self.stylesheet = stylesheet
        frames = Frames(
            templates.templates,
            globals: [
                "lang": .text(templates.interface.language), "site_author": .text(configuration.author),
                "site_description": .text(configuration.description), "site_licence": .text(configuration.licence),
                "site_title": .text(configuration.title), "strings": .object(templates.interface.all),
            ])
    }

    /// The page as HTML.
    func html(_ page: Page) -> [UInt8] {
        let links = address.links(depth: page.path.components.count)
        let isFound = page.kind != .notFound
        return frames.render(
            templates.name(for: page.kind),
            [
                "canonical": .text(isFound ? address.absolute.map { $0 + page.path.address } : nil),
                "content": .html(page.content.html),
                "crumbs": .list(page.crumbs.map(link)),
                "description": .text(page.description),
                "feed": .text(page.feedTitle == nil ? nil : links.file(page.path, "feed.atom")),
                "feed_title": .text(page.feedTitle),
                "has_crumbs": .flag(!page.crumbs.isEmpty),
                "has_pager": .flag(page.previous != nil || page.next != nil),
                "home": .text(links.page(.index)),
                "kind": .text(isFound ? page.kind.rawValue : "not-found"),
                "markdown": .text(page.hasMarkdown ? links.file(page.path, "index.md") : nil),
                "navigation": .list(navigation(page, links)),
                "next": page.next.map(link) ?? .flag(false),
                "previous": page.previous.map(link) ?? .flag(false),
                "site_feed": .text(isFound ? links.file(.index, "feed.atom") : nil),
                "site_json_feed": .text(isFound ? links.file(.index, "feed.json") : nil),
                "stylesheet": .text(links.prefix + stylesheet),
                "title": .text(page.kind == .index ? configuration.title : page.title + " | " + configuration.title),
            ])
    }

    private func link(_ link: Page.Link) -> TemplateValue { .object(["href": .text(link.href), "label": .text(link.label)]) }

    /// The parts of the site, from every page.
    private func navigation(_ page: Page, _ links: Links) -> [TemplateValue] {
        let interface = templates.interface
        let entries: [(Phrase, String, Bool)] = [
            (.topics, links.page(.index, fragment: "topics"), false), (.names, links.page(.names), page.kind == .names),
            (.outlets, links.page(.index, fragment: "outlets"), false), (.archive, links.page(.index, fragment: "archive"), false),
            (.about, links.page(.about), page.kind == .about),
        ]
        return entries.map { phrase, href, current in
            .object(["current": .flag(current), "href": .text(href), "label": .text(interface[phrase])])
        }
    }
}
