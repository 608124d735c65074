import Briefings
import Clippings
import Configuration

/// Makes a clip's entry in Atom feeds.
struct EntryMaker: Sendable {
    let compose: Composer
    let address: SiteAddress
    /// The time zone of the site's days and times.
    let timeZone: SiteTimeZone

    /// The entry of a clip.
    func entry(_ clip: Int) -> [UInt8] {
        let record = compose.archive.clips[clip]
        let path = PagePath.clip(record.id).address
        var xml = XMLText(piece: ())
        xml.open("entry")
        xml.element("title", compose.headline(clip))
        xml.element("id", SiteAddress.urn("clip:" + record.id))
        xml.element("updated", stamp(record.clip))
        xml.empty("link", ["rel": "alternate", "type": "text/html", "href": address.absolute(path)])
        if let url = record.clip.url, Self.isAddress(url) { xml.empty("link", ["rel": "via", "href": url]) }
        if let outlet = record.outlet {
            xml.open("author")
            xml.element("name", compose.archive.outlets[outlet].name)
            xml.close("author")
        }
        for topic in record.topics { xml.empty("category", ["term": compose.archive.topics[topic].name]) }
        let lead = lead(of: record)
        if !lead.isEmpty { xml.element("summary", lead) }
        xml.close("entry")
        return xml.bytes
    }

    /// How a clip's body begins: its first sentence, whole; the rest stands on its page.
    func lead(of record: ClipRecord) -> String {
        record.clip.paragraphs.first { !$0.isSubhead }.map { FirstSentence.of($0.passage.text) } ?? ""
    }

    /// The moment of a clip in the site's time zone; midnight where only the day is known.
    func stamp(_ clip: Clip?) -> String {
        guard let date = clip?.date else { return "1970-01-01T00:00:00Z" }
        return "\(date)T\(clip?.time.map { "\($0)" } ?? "00:00"):00\(timeZone.suffix(on: date))"
    }

    /// Whether an address consists of what an IRI may hold.
    private static func isAddress(_ url: String) -> Bool {
        url.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !"<>\"{}|\\^`".unicodeScalars.contains($0) }
    }
}
