import Briefings
import Clippings
import Configuration

/// The lists of the site for machines: its feeds, its pages, what robots may do.
struct Listings {
    let archive: Archive
    let configuration: SiteConfiguration
    let interface: Interface
    let address: SiteAddress

    /// All feeds as OPML 2.0.
    func opml() -> [UInt8] {
        var xml = XMLText()
        xml.open("opml", ["version": "2.0"])
        xml.open("head")
        xml.element("title", configuration.title)
        xml.close("head")
        xml.open("body")
        feed(configuration.title, .index, to: &xml)
        for (phrase, feeds) in [(Phrase.topics, topics), (Phrase.entities, entities)] where !feeds.isEmpty {
            xml.open("outline", ["text": interface[phrase]])
            for (title, path) in feeds { feed(title, path, to: &xml) }
            xml.close("outline")
        }
        xml.close("body")
        xml.close("opml")
        return xml.bytes
    }

    private func feed(_ title: String, _ path: PagePath, to xml: inout XMLText) {
        xml.empty(
            "outline",
            [
                "type": "rss", "text": title, "xmlUrl": address.absolute(path.address + "feed.atom"),
                "htmlUrl": address.absolute(path.address),
            ])
    }

    private var topics: [(String, PagePath)] { archive.topics.map { ($0.name, .topic($0.slug)) } }

    private var entities: [(String, PagePath)] {
        archive.naming.entities.indices.filter { archive.entities[$0].hasPage }.map {
            (archive.naming.entities[$0].name, .entity(archive.naming.entities[$0].slug))
        }
    }

    /// The sitemaps by file name: `sitemap.xml`, and where there are more than 50,000 pages the parts it lists.
    func sitemaps() -> [(name: String, bytes: [UInt8])] {
        let pages = pages
        guard pages.count > Self.most else { return [("sitemap.xml", sitemap(pages[...]))] }
        var parts: [(name: String, bytes: [UInt8])] = []
        for start in stride(from: 0, to: pages.count, by: Self.most) {
            parts.append(("sitemap-\(parts.count + 1).xml", sitemap(pages[start..<min(start + Self.most, pages.count)])))
        }
        var xml = XMLText()
        xml.open("sitemapindex", ["xmlns": Self.namespace])
        for part in parts {
            xml.open("sitemap")
            xml.element("loc", address.absolute(part.name))
            xml.close("sitemap")
        }
        xml.close("sitemapindex")
        return [("sitemap.xml", xml.bytes)] + parts
    }

    /// How many addresses a sitemap may hold (sitemaps.org).
    private static let most = 50_000
    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    private func sitemap(_ pages: ArraySlice<(PagePath, CivilDate?)>) -> [UInt8] {
        var xml = XMLText()
        xml.open("urlset", ["xmlns": Self.namespace])
        for (path, date) in pages {
            xml.open("url")
            xml.element("loc", address.absolute(path.address))
            if let date { xml.element("lastmod", date.description) }
            xml.close("url")
        }
        xml.close("urlset")
        return xml.bytes
    }

    /// All pages with the day of their newest clip.
    private var pages: [(PagePath, CivilDate?)] {
        func newest(_ clips: [Int]) -> CivilDate? { clips.last.flatMap { archive.clips[$0].date } }
        let last = archive.days?.upperBound
        var pages: [(PagePath, CivilDate?)] = [(.index, last), (.names, last), (.about, last)]
        pages += archive.topics.map { (.topic($0.slug), newest($0.clips)) }
        pages += archive.naming.entities.indices.filter { archive.entities[$0].hasPage }.map {
            (.entity(archive.naming.entities[$0].slug), newest(archive.entities[$0].clips))
        }
        pages += archive.editions.map { (.edition($0.date.description), $0.date) }
        pages += archive.outlets.map { (.outlet($0.slug), newest($0.clips)) }
        pages += archive.clips.map { (.clip($0.id), $0.date) }
        return pages
    }

    /// Everything may be read; where the sitemap is.
    func robots() -> [UInt8] { Array("User-agent: *\nAllow: /\nSitemap: \(address.absolute("sitemap.xml"))\n".utf8) }
}
