import Clippings
import Configuration
import Markdown

/// Puts pages into their templates: the head, the masthead, the way back, the neighbours.
struct PageFramer: Sendable {
    /// The frames by how many folders down a page stands; what all pages there see alike is put in once.
    private let frames: [Frames]
    private let templates: TemplateSet
    private let configuration: SiteConfiguration
    private let address: SiteAddress

    /// - Parameter stylesheet: the path of the style sheet below the output folder.
    init(templates: TemplateSet, configuration: SiteConfiguration, address: SiteAddress, stylesheet: String) {
        self.templates = templates
        self.configuration = configuration
        self.address = address
        frames = (0...2).map { depth in
            let links = address.links(depth: depth)
            return Frames(
                templates.templates,
                globals: [
                    "home": .text(links.page(.index)),
                    "lang": .text(templates.interface.language),
                    "navigation": .list(Self.navigation(nil, links, templates.interface)),
                    "site_author": .text(configuration.author),
                    "site_description": .text(configuration.description),
                    "site_feed": .text(links.file(.index, "feed.atom")),
                    "site_json_feed": .text(links.file(.index, "feed.json")),
                    "site_licence": .text(configuration.licence),
                    "site_title": .text(configuration.title),
                    "strings": .object(templates.interface.all),
                    "stylesheet": .text(links.prefix + stylesheet),
                ])
        }
    }

    /// The page as HTML.
    func html(_ page: Page) -> [UInt8] {
        let depth = page.path.components.count
        let links = address.links(depth: depth)
        let isFound = page.kind != .notFound
        var values: TemplateValue.Members = [
            "canonical": .text(isFound ? address.absolute.map { $0 + page.path.address } : nil),
            "content": .html(page.content.html),
            "crumbs": .list(page.crumbs.map(link)),
            "description": .text(page.description),
            "feed": .text(page.feedTitle == nil ? nil : links.file(page.path, "feed.atom")),
            "feed_title": .text(page.feedTitle),
            "has_crumbs": .flag(!page.crumbs.isEmpty),
            "has_pager": .flag(page.previous != nil || page.next != nil),
            "kind": .text((isFound ? page.kind.rawValue : "not-found") + (page.accent.map { " " + $0 } ?? "")),
            "markdown": .text(page.hasMarkdown ? links.file(page.path, "index.md") : nil),
            "next": page.next.map(link) ?? .flag(false),
            "previous": page.previous.map(link) ?? .flag(false),
            "title": .text(page.kind == .index ? configuration.title : page.title + " | " + configuration.title),
        ]
        if page.kind == .names || page.kind == .about {
            values.append("navigation", .list(Self.navigation(page.kind, links, templates.interface)))
        }
        return frames[depth].render(templates.name(for: page.kind), values)
    }

    private func link(_ link: Page.Link) -> TemplateValue { .object(["href": .text(link.href), "label": .text(link.label)]) }

    /// The parts of the site, from every page.
    private static func navigation(_ current: Page.Kind?, _ links: Links, _ interface: Interface) -> [TemplateValue] {
        let entries: [(Phrase, String, Bool)] = [
            (.topics, links.page(.index, fragment: "topics"), false), (.names, links.page(.names), current == .names),
            (.outlets, links.page(.index, fragment: "outlets"), false), (.archive, links.page(.index, fragment: "archive"), false),
            (.about, links.page(.about), current == .about),
        ]
        return entries.map { phrase, href, isCurrent in
            .object(["current": .flag(isCurrent), "href": .text(href), "label": .text(interface[phrase])])
        }
    }
}
