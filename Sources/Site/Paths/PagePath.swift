/// The folder of a page below the output folder: `topics/露朝/`; the front page's is empty.
public struct PagePath: Hashable, Sendable {
    /// The folder's components, not percent-encoded.
    public var components: [String]

    /// Makes a path of components.
    public init(_ components: [String]) { self.components = components }

    /// The front page.
    public static let index = PagePath([])
    /// A topic's briefing.
    public static func topic(_ slug: String) -> PagePath { PagePath(["topics", slug]) }
    /// A name's page.
    public static func entity(_ slug: String) -> PagePath { PagePath(["entities", slug]) }
    /// A clip.
    public static func clip(_ id: String) -> PagePath { PagePath(["clips", id]) }
    /// A day.
    public static func edition(_ date: String) -> PagePath { PagePath(["editions", date]) }
    /// An outlet.
    public static func outlet(_ slug: String) -> PagePath { PagePath(["outlets", slug]) }
    /// The index of names.
    public static let names = PagePath(["names"])
    /// What the site is and how it was made.
    public static let about = PagePath(["about"])

    /// A file in the page's folder, from the output folder.
    public func file(_ name: String) -> String { (components + [name]).joined(separator: "/") }

    /// The path as it stands in an address: percent-encoded, ending in `/` unless it is the front page's.
    public var address: String { components.map { PagePath.encode($0) + "/" }.joined() }

    /// Percent-encodes a path component: everything but unreserved ASCII.
    public static func encode(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 3)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
            default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
