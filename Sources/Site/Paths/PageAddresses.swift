import Briefings

/// The addresses of all pages from pages of one depth, written once.
struct PageAddresses: Sendable {
    let links: Links
    let topics: [String]
    let entities: [String]
    let outlets: [String]
    let clips: [String]

    init(_ archive: Archive, links: Links) {
        self.links = links
        topics = archive.topics.map { links.page(.topic($0.slug)) }
        entities = archive.naming.entities.map { links.page(.entity($0.slug)) }
        outlets = archive.outlets.map { links.page(.outlet($0.slug)) }
        clips = archive.clips.map { links.page(.clip($0.id)) }
    }
}
