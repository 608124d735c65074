import Foundation
import Testing

@testable import Output

@Suite struct RefusingTests {
    private func failure(_ body: () throws -> Void) -> String {
        do { try body() } catch { return "\(error)" }
        return "nothing thrown"
    }

    @Test func aFolderThatIsNotOursIsLeftAlone() throws {
        let site = try TemporarySite()
        try site.put("photo.jpg", "x")
        #expect(failure { try site.write(["a": "1"]) }.contains("not made by kawaraban (it holds ‘photo.jpg’"))
        #expect(try site.names() == ["photo.jpg"])
    }

    @Test func aManifestOfSomebodyElseIsNotOurs() throws {
        let site = try TemporarySite()
        try site.put("manifest.json", "{\"name\": \"app\"}")
        #expect(failure { try site.write(["a": "1"]) }.contains("not made by kawaraban"))
        #expect(try site.names() == ["manifest.json"])
    }

    @Test func aFolderWithDotFilesOnlyIsEmpty() throws {
        let site = try TemporarySite()
        try site.put(".gitignore", "*")
        #expect(try site.write(["a": "1"]).written == 1)
        #expect(try site.names() == [".gitignore", "a", "manifest.json"])
    }

    @Test func aFileIsNoFolder() throws {
        let site = try TemporarySite()
        try Data().write(to: site.root.appendingPathComponent("site"))
        #expect(failure { try site.write(["a": "1"]) }.contains("is not a folder"))
    }

    @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere")) func aReadOnlyFolderIsRefused() throws {
        let site = try TemporarySite()
        try site.write(["a": "1"])
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: site.url("").path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: site.url("").path) }
        #expect(failure { try site.write(["a": "2"]) }.contains("cannot write"))
        #expect(try site.read("a") == "1")
    }

    @Test func nothingIsWrittenThroughALink() throws {
        let site = try TemporarySite()
        let outside = site.root.appendingPathComponent("outside")
        try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
        try site.write(["x.html": "1"])
        try FileManager.default.createSymbolicLink(at: site.url("topics"), withDestinationURL: outside)
        #expect(failure { try site.write(["x.html": "1", "topics/a.html": "2"]) }.contains("is a symbolic link"))
        try FileManager.default.removeItem(at: site.url("topics"))
        try Data("9".utf8).write(to: outside.appendingPathComponent("a.html"))
        try FileManager.default.createSymbolicLink(at: site.url("a.html"), withDestinationURL: outside.appendingPathComponent("a.html"))
        #expect(failure { try site.write(["a.html": "2"]) }.contains("is a symbolic link"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == ["a.html"])
        #expect(try String(contentsOf: outside.appendingPathComponent("a.html"), encoding: .utf8) == "9")
    }

    @Test func staleFilesBehindALinkStay() throws {
        let site = try TemporarySite()
        let outside = site.root.appendingPathComponent("outside")
        try site.write(["x.html": "1", "t/a.html": "2"])
        try FileManager.default.moveItem(at: site.url("t"), to: outside)
        try FileManager.default.createSymbolicLink(at: site.url("t"), withDestinationURL: outside)
        #expect(try site.write(["x.html": "1"]).removed == 0)
        #expect(FileManager.default.fileExists(atPath: outside.appendingPathComponent("a.html").path))
    }

    @Test func aManifestCannotNameWhatLiesOutside() throws {
        let site = try TemporarySite()
        try site.write(["a.html": "1", "b.html": "2"])
        try Data("x".utf8).write(to: site.root.appendingPathComponent("victim"))
        let manifest = try site.read("manifest.json").replacingOccurrences(of: "\"b.html\"", with: "\"../victim\"")
        try site.put("manifest.json", manifest)
        try site.write(["a.html": "1"])
        #expect(FileManager.default.fileExists(atPath: site.root.appendingPathComponent("victim").path))
    }

    @Test func aFolderInAFilesPlaceIsRefused() throws {
        let site = try TemporarySite()
        try site.write(["b.html": "1"])
        try site.put("a.html/x", "mine")
        #expect(failure { try site.write(["a.html": "1", "b.html": "2"]) }.contains("is not a file"))
        #expect(try site.read("a.html/x") == "mine")
    }

    @Test func aFullDiskLeavesNoFileInPart() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        #expect(failure { try System.create("/dev/full/x", [1]) }.contains("cannot write ‘/dev/full/x’"))
    }

    @Test func twoBuildsDoNotWriteOneFolder() throws {
        let site = try TemporarySite()
        try site.write(["a": "1"])
        let lock = try #require(try System.lock(site.folder.path))
        #expect(failure { try site.write(["a": "2"]) }.contains("another build is writing"))
        System.shut(lock)
        #expect(try site.write(["a": "2"]).written == 1)
    }
}
