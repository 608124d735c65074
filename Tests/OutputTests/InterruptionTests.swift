import Foundation
import Testing

@testable import Output

@Suite struct InterruptionTests {
    /// Leaves a site as a build leaves it that was stopped between two files.
    private func interrupt(_ site: TemporarySite, planned: [String], written: [String: String]) throws {
        let staging = Staging(site.folder, paths: planned)
        if !FileManager.default.fileExists(atPath: site.folder.path) {
            try FileManager.default.createDirectory(atPath: site.folder.path, withIntermediateDirectories: true)
        }
        _ = try staging.file(named: "7")
        try site.put(Staging.name + "/7", "half a fi")
        for (path, text) in written { try site.put(path, text) }
    }

    @Test func theFirstBuildInterruptedIsRepaired() throws {
        let site = try TemporarySite()
        try interrupt(site, planned: ["a.html", "gone/b.html"], written: ["a.html": "1", "gone/b.html": "2"])
        #expect(!site.folder.isCurrent(key: "k1"))
        let report = try site.write(["a.html": "1", "c.html": "3"])
        #expect(report.unchanged == 1 && report.written == 1 && report.removed == 1 && report.diagnostics.isEmpty)
        #expect(try site.names() == ["a.html", "c.html", "manifest.json"])
        #expect(!site.exists(Staging.name) && !site.exists("gone"))
    }

    @Test func aLaterBuildInterruptedIsRepaired() throws {
        let site = try TemporarySite()
        try site.write(["a.html": "1", "b.html": "2"])
        try interrupt(site, planned: ["a.html", "new/n.html"], written: ["new/n.html": "x"])
        #expect(!site.folder.isCurrent(key: "k1"))
        #expect(try site.write(["a.html": "1", "b.html": "2"]).removed == 1)
        #expect(try site.names() == ["a.html", "b.html", "manifest.json"])
        #expect(site.folder.isCurrent(key: "k1"))
    }

    @Test func anInterruptionBeforeAnythingWasListedIsRepaired() throws {
        let site = try TemporarySite()
        try FileManager.default.createDirectory(at: site.url(Staging.name), withIntermediateDirectories: true)
        try site.put(Staging.name + "/new", "a.ht")
        #expect(try site.write(["a.html": "1"]).written == 1)
        #expect(try site.names() == ["a.html", "manifest.json"])
    }

    @Test func aFailureKeepsTheFolderOursAndTheOldFilesWhole() throws {
        let site = try TemporarySite()
        try site.write(["a.html": "1", "m.html": "2", "z/z.html": "3"])
        try FileManager.default.removeItem(at: site.url("m.html"))
        try site.put("m.html/x", "in the way")
        #expect(throws: OutputError.notAFile(path: site.url("m.html").path)) {
            try site.write(["a.html": "new", "m.html": "new", "z/z.html": "new"], jobs: 1)
        }
        #expect(try site.read("a.html") == "new" && site.read("z/z.html") == "3")
        try FileManager.default.removeItem(at: site.url("m.html"))
        let report = try site.write(["a.html": "new", "m.html": "new", "z/z.html": "new"])
        #expect(report.written == 2 && report.unchanged == 1)
        #expect(site.folder.isCurrent(key: "k1") && !site.exists(Staging.name))
    }

    @Test(arguments: ["", "{\"version\": 1,\n\"generator\": \"kawaraban 1\",\n\"key\"", "not json"]) func aDamagedManifestIsNotCurrent(
        _ text: String
    ) throws {
        let site = try TemporarySite()
        try site.write(["a.html": "1"])
        try site.put("manifest.json", text)
        #expect(!site.folder.isCurrent(key: "k1"))
        try FileManager.default.removeItem(at: site.url("manifest.json"))
        #expect(!site.folder.isCurrent(key: "k1"))
    }

    @Test func aDamagedManifestOfOursIsRepaired() throws {
        let site = try TemporarySite()
        try site.write(["a.html": "1"])
        try site.put("manifest.json", String(try site.read("manifest.json").dropLast(20)))
        #expect(try site.write(["a.html": "1"]).changedNothing)
        #expect(site.folder.isCurrent(key: "k1"))
    }

    @Test func whatIsGoneOrReplacedIsNotCurrent() throws {
        let site = try TemporarySite()
        try site.write(["a.html": "1", "b.html": "2"])
        #expect(site.folder.isCurrent(key: "k1", jobs: 1) && site.folder.isCurrent(key: "k1", jobs: 8))
        #expect(!OutputFolder(site.folder.path, generator: "kawaraban 2").isCurrent(key: "k1"))
        try FileManager.default.removeItem(at: site.url("b.html"))
        #expect(!site.folder.isCurrent(key: "k1"))
        try FileManager.default.createSymbolicLink(atPath: site.url("b.html").path, withDestinationPath: "a.html")
        #expect(!site.folder.isCurrent(key: "k1"))
    }
}
