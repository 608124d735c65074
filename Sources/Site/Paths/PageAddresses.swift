import Briefings

/// The addresses of all pages from pages of one depth, written once.
struct PageAddresses: Sendable {
    let links: Links
    let topics: [String]
    let entities: [String]
    let outlets: [String]
    let clips: [String]

    /// The addresses for each depth; without `--relative` they are the same.
    static func byDepth(_ archive: Archive, _ address: SiteAddress) -> [PageAddresses] {
        let first = PageAddresses(archive, links: address.links(depth: 0))
        return (0...2).map { depth in
            let links = address.links(depth: depth)
            return links == first.links ? first : PageAddresses(archive, links: links)
        }
    }

    private init(_ archive: Archive, links: Links) {
        self.links = links
        topics = archive.topics.map { links.page(.topic($0.slug)) }
        entities = archive.naming.entities.map { links.page(.entity($0.slug)) }
        outlets = archive.outlets.map { links.page(.outlet($0.slug)) }
        clips = archive.clips.map { links.page(.clip($0.id)) }
    }
}
