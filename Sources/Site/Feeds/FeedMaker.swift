import Briefings
import Clippings
import Configuration
import Parallel

/// Makes the feeds: Atom for the site, each topic and each name, JSON Feed for the site; a clip's entry is written once and used in all of them.
struct FeedMaker: Sendable {
    /// How many of the newest clips a feed holds.
    static let limit = 20

    private let archive: Archive
    private let configuration: SiteConfiguration
    private let address: SiteAddress
    private let entries: [[UInt8]]
    private let compose: Composer

    init(
        _ archive: Archive, configuration: SiteConfiguration, interface: Interface, address: SiteAddress, addresses: PageAddresses,
        jobs: Int
    ) {
        self.archive = archive
        self.configuration = configuration
        self.address = address
        compose = Composer(archive: archive, interface: interface, addresses: addresses)
        let maker = EntryMaker(compose: compose, address: address, timeZone: configuration.timeZone)
        entries = Array(archive.clips.indices).parallelMap(jobs: jobs, maker.entry)
    }

    /// A feed of clips.
    ///
    /// - Parameters:
    ///   - key: what it is a feed of, for its permanent id: `topic:露朝`.
    ///   - clips: clips in the archive's order.
    func atom(_ key: String, title: String, page: PagePath, clips: [Int]) -> [UInt8] {
        var xml = XMLText()
        xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": compose.interface.language])
        xml.element("title", title)
        xml.element("id", SiteAddress.urn(key))
        xml.element("updated", updated(clips))
        xml.empty("link", ["rel": "self", "type": "application/atom+xml", "href": address.absolute(page.address + "feed.atom")])
        xml.empty("link", ["rel": "alternate", "type": "text/html", "href": address.absolute(page.address)])
        xml.open("author")
        xml.element("name", configuration.author ?? configuration.title)
        xml.close("author")
        if let licence = configuration.licence { xml.element("rights", licence) }
        for clip in clips.suffix(Self.limit).reversed() { xml.raw(entries[clip]) }
        xml.close("feed")
        return xml.bytes
    }

    /// When a feed last changed: its newest clip; a feed without dates says the first day of the Unix era.
    private func updated(_ clips: [Int]) -> String {
        EntryMaker(compose: compose, address: address, timeZone: configuration.timeZone).stamp(clips.last.map { archive.clips[$0].clip })
    }

    /// The site's feed in JSON Feed 1.1.
    func json() -> [UInt8] {
        var writer = JSONWriter()
        let maker = EntryMaker(compose: compose, address: address, timeZone: configuration.timeZone)
        writer.object { json in
            json.key("authors") {
                $0.array([configuration.author ?? configuration.title]) { json, name in json.object { $0.key("name", name) } }
            }
            if let description = configuration.description { json.key("description", description) }
            json.key("feed_url", address.absolute("feed.json"))
            json.key("home_page_url", address.absolute(""))
            json.key("items") { json in
                json.array(archive.clips.indices.suffix(Self.limit).reversed()) { json, clip in
                    let record = archive.clips[clip]
                    json.object { json in
                        json.key("content_text", maker.lead(of: record))
                        json.key("date_published", maker.stamp(record.clip))
                        if let url = record.clip.url { json.key("external_url", url) }
                        json.key("id", SiteAddress.urn("clip:" + record.id))
                        json.key("tags", record.topics.map { archive.topics[$0].name })
                        json.key("title", compose.headline(clip))
                        json.key("url", address.absolute(PagePath.clip(record.id).address))
                    }
                }
            }
            json.key("language", compose.interface.language)
            json.key("title", configuration.title)
            json.key("version", "https://jsonfeed.org/version/1.1")
        }
        return writer.bytes + [0x0A]
    }
}
