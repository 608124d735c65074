import Markdown

/// A page before it is framed: where it stands, what it is called, and what is on it.
struct Page: Sendable {
    /// What kind of page it is; a template of the same name is used where there is one, else `page`.
    var kind: Kind
    /// Its folder.
    var path: PagePath
    /// Its title without the site's.
    var title: String
    /// One sentence about it, for search engines and previews.
    var description: String?
    /// The style class of its colour, where it has one of its own.
    var accent: String?
    /// Its content.
    var content: Fragment
    /// The pages above it, from the front page on.
    var crumbs: [Link] = []
    /// The page before it in time.
    var previous: Link?
    /// The page after it in time.
    var next: Link?
    /// Whether its Markdown is published beside it.
    var hasMarkdown = false
    /// Its feed's title, where it has a feed beside it.
    var feedTitle: String?

    /// The kinds of pages.
    enum Kind: String, Sendable, CaseIterable {
        case index, topic, entity, clip, edition, outlet, names, about
        case notFound = "404"
    }

    /// A link with what it is called.
    struct Link: Sendable {
        var label: String
        var href: String
    }
}
