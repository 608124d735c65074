import Diagnostics
import Foundation
import Testing

@testable import Output

/// A folder for one test, removed when the test lets go of it.
final class TemporarySite {
    let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("kawaraban-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var path: String { root.path }
    var folder: OutputFolder { OutputFolder(path + "/site", generator: "kawaraban 1") }

    func url(_ relative: String) -> URL { root.appendingPathComponent("site").appendingPathComponent(relative) }

    func read(_ relative: String) throws -> String { try String(contentsOf: url(relative), encoding: .utf8) }

    func put(_ relative: String, _ text: String) throws {
        try FileManager.default.createDirectory(at: url(relative).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url(relative))
    }

    func exists(_ relative: String) -> Bool { (try? FileManager.default.attributesOfItem(atPath: url(relative).path)) != nil }

    /// Every file's inode and time of change, by path; hidden ones too.
    func stamps() throws -> [String: [String]] {
        var stamps: [String: [String]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: url("").path) {
            let attributes = try FileManager.default.attributesOfItem(atPath: url(name).path)
            guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
            let status = try #require(try System.status(url(name).path))
            stamps[name] = ["\(status.identity)", "\(status.modified)", "\(status.changed)"]
        }
        return stamps
    }

    func names() throws -> [String] { try stamps().keys.sorted() }

    @discardableResult
    func write(_ files: [String: String], key: String = "k1", jobs: Int = 2) throws -> WriteReport {
        try folder.write(
            map(files), inputs: [InputRecord(path: "b.txt", sha256: "bb", bytes: 2), InputRecord(path: "a.txt", sha256: "aa", bytes: 1)],
            key: key, jobs: jobs)
    }
}

/// A map of texts.
func map(_ files: [String: String]) -> OutputMap {
    var map = OutputMap()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        let content: OutputMap.Content = path.utf8.count % 2 == 0 ? .bytes(Array(text.utf8)) : .rendered { Array(text.utf8) }
        let finding = map.insert(path, origin: .init("the test", at: Place(path: "test")), content: content)
        if let finding { Issue.record("\(finding.message)") }
    }
    return map
}
