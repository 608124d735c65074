import Crypto

/// Where the site will stand: its absolute address, and how its pages link to each other.
public struct SiteAddress: Sendable {
    /// The absolute address, ending in `/`; nothing where the site does not know it.
    public let absolute: String?
    /// The path of the site on its host, beginning and ending with `/`.
    public let base: String
    /// Whether the folder is to be opened from disk.
    public let relative: Bool

    /// Where addresses must be absolute and nobody said which: the address `serve` answers at.
    public static let local = "http://localhost:8000/"

    /// Makes an address from the base URL, which ends in `/`.
    public init(baseURL: String?, relative: Bool) {
        absolute = baseURL
        self.relative = relative
        guard let baseURL, let scheme = baseURL.range(of: "://"), let slash = baseURL[scheme.upperBound...].firstIndex(of: "/") else {
            base = "/"
            return
        }
        base = String(baseURL[slash...])
    }

    /// The links of pages so many folders down.
    public func links(depth: Int) -> Links { Links(base: base, depth: depth, relative: relative) }

    /// The absolute address of a path below the site, for feeds and the sitemap.
    public func absolute(_ path: String) -> String { (absolute ?? Self.local) + path }

    /// The permanent name of a thing in feeds: a UUID of the SHA-256 of its key, ASCII whatever its name (RFC 9562, version 8).
    public static func urn(_ key: String) -> String {
        var bytes = Array(SHA256.hash(data: Array(("kawaraban:" + key).utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let hex = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        return "urn:uuid:" + [hex[0..<4], hex[4..<6], hex[6..<8], hex[8..<10], hex[10..<16]].map { $0.joined() }.joined(separator: "-")
    }
}
