import Foundation

/// A folder that is there while this value is.
public final class TemporaryFolder: Sendable {
    /// Where it is.
    public let url: URL
    /// Its path.
    public var path: String { url.path }

    /// Makes a folder.
    public init() throws {
        url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent("kawaraban-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        let manager = FileManager.default
        for case let item as URL in manager.enumerator(at: url, includingPropertiesForKeys: nil) ?? .init() {
            try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: item.path)
        }
        try? manager.removeItem(at: url)
    }

    /// Writes a file, its folders made as needed.
    public func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    /// Writes a file, its folders made as needed.
    public func write(_ data: Data, to path: String) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// The text of a file; empty where there is none.
    public func text(_ path: String) -> String {
        String(decoding: (try? Data(contentsOf: url.appendingPathComponent(path))) ?? Data(), as: UTF8.self)
    }

    /// Whether a file is there.
    public func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path) }

    /// The paths of all files below a folder in it, sorted.
    public func files(below path: String = "") -> [String] {
        let folder = url.appendingPathComponent(path)
        let all = FileManager.default.subpaths(atPath: folder.path) ?? []
        return all.filter { sub in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder.appendingPathComponent(sub).path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }
}
