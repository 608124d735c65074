import Diagnostics

/// Everything that is to be published: a path for each file, who claims it, and its bytes.
public struct OutputMap: Sendable {
    /// Who claims a path.
    public struct Origin: Hashable, Sendable {
        /// The claimant, as a message names it: “the topic ‘露朝’”.
        public let name: String
        /// Where it was written.
        public let place: Place

        /// Names a claimant.
        public init(_ name: String, at place: Place) {
            self.name = name
            self.place = place
        }
    }

    /// The bytes of a file, at hand or made while it is written.
    public enum Content: Sendable {
        /// At hand.
        case bytes([UInt8])
        /// Made on some thread while the file is written, and let go then; the same bytes each time.
        case rendered(@Sendable () -> [UInt8])

        /// The bytes.
        public func make() -> [UInt8] {
            switch self {
            case .bytes(let bytes): bytes
            case .rendered(let make): make()
            }
        }
    }

    struct Entry: Sendable {
        let path: String
        let origin: Origin
        let content: Content
    }

    /// In the order of insertion.
    private(set) var entries: [Entry] = []
    private var files: [String: Origin] = [:]
    private var folders: [String: Origin] = [:]

    /// A map with no path taken but that of the manifest.
    public init() { files["manifest.json"] = Origin("the manifest", at: Place(path: "manifest.json")) }

    /// How many files it holds.
    public var count: Int { entries.count }

    /// The paths, by their bytes.
    public var paths: [String] { entries.map(\.path).sorted(by: ByteOrder.precedes) }

    /// The content at a path, for tests and checks; it looks through all entries.
    public func content(at path: String) -> Content? { entries.first { $0.path == path }?.content }

    /// Takes a path relative to the output folder, or says why it cannot be taken; then whoever had it keeps it.
    public mutating func insert(_ path: String, origin: Origin, content: Content) -> Diagnostic? {
        if let flaw = PathFlaw.first(in: path) {
            return Diagnostic(OutputProblem.pathNotPortable(path: path, by: origin.name, because: flaw), at: origin.place)
        }
        let key = FoldedPath.of(path)
        let parents = OutputMap.parents(of: key)
        if let owner = files[key] ?? folders[key] ?? parents.first(where: { files[$0] != nil }).flatMap({ files[$0] }) {
            return Diagnostic(
                OutputProblem.pathTaken(path: path, by: owner.name, and: origin.name), at: origin.place,
                related: [Related(place: owner.place, message: "taken by \(owner.name) here")])
        }
        files[key] = origin
        for parent in parents where folders[parent] == nil { folders[parent] = origin }
        entries.append(Entry(path: path, origin: origin, content: content))
        return nil
    }

    /// The folders a path stands in, the innermost first.
    static func parents(of path: String) -> [String] {
        let bytes = path.utf8
        return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.reversed().map { String(path[..<$0]) }
    }
}
