import Briefings
import Clippings
import Configuration
import Markdown
import Names

/// Makes the pages; each kind has a file of its own.
struct PageMaker: Sendable {
    let archive: Archive
    let configuration: SiteConfiguration
    let interface: Interface
    /// The addresses from pages of each depth.
    let addresses: [PageAddresses]
    let rows: ClipRows
    /// The editor's notes by topic.
    let notes: [Int: Fragment]

    /// What makes the text of a page so many folders down.
    func composer(depth: Int) -> Composer { Composer(archive: archive, interface: interface, addresses: addresses[depth]) }

    /// The way from the front page to a page of a kind.
    func crumbs(_ links: Links, _ part: String, _ phrase: Phrase) -> [Page.Link] {
        [
            Page.Link(label: interface[.front], href: links.page(.index)),
            Page.Link(label: interface[phrase], href: links.page(.index, fragment: part)),
        ]
    }

    /// The counts of a list of clips: how many, of how many outlets.
    func counts(clips: Int, outlets: Int) -> [Inline] {
        [.text(interface.count(.clipsCount, clips)), .text(" · "), .text(interface.count(.outletsCount, outlets))]
    }

    /// A line of links to the data of a page.
    func data(_ links: Links, _ path: PagePath) -> [Inline] {
        [
            .link(links.file(path, "index.md"), [.text(interface[.dataMarkdown])]), .text(" · "),
            .link(links.file(path, "feed.atom"), [.text(interface[.dataFeed])]), .text(" · "),
            .link(links.file(PagePath(["data"]), "archive.json"), [.text(interface[.dataJson])]),
        ]
    }
}
