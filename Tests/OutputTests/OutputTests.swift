import Foundation
import Testing

@testable import Output

@Suite struct WritingTests {
    @Test func aNewFolderHoldsTheMapAndItsManifest() throws {
        let site = try TemporarySite()
        let report = try site.write(["index.html": "あ", "topics/露朝/index.html": "い", ".nojekyll": ""])
        #expect(report.written == 3 && report.unchanged == 0 && report.removed == 0 && report.bytes == 6 && report.diagnostics.isEmpty)
        #expect(try site.names() == [".nojekyll", "index.html", "manifest.json", "topics/露朝/index.html"])
        #expect(try site.read("topics/露朝/index.html") == "い")
        let manifest = try site.read("manifest.json")
        #expect(
            manifest == """
                {"version": 1,
                "generator": "kawaraban 1",
                "key": "k1",
                "inputs": [
                {"path": "a.txt", "bytes": 1, "sha256": "aa"},
                {"path": "b.txt", "bytes": 2, "sha256": "bb"}
                ],
                "outputs": [
                {"path": ".nojekyll", "bytes": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
                {"path": "index.html", "bytes": 3, "sha256": "\(FileWriter.hash(Array("あ".utf8)))"},
                {"path": "topics/露朝/index.html", "bytes": 3, "sha256": "\(FileWriter.hash(Array("い".utf8)))"}
                ]}

                """)
        let parsed = try #require(try JSONSerialization.jsonObject(with: Data(manifest.utf8)) as? [String: Any])
        #expect(parsed["version"] as? Int == 1)
    }

    @Test func aBuildWithNothingChangedWritesNoFile() throws {
        let site = try TemporarySite()
        let files = ["index.html": "a", "x/y/z.html": "b", "x/w.html": "c"]
        try site.write(files)
        let before = try site.stamps()
        let report = try site.write(files, jobs: 1)
        #expect(report.changedNothing && report.unchanged == 3)
        #expect(try site.stamps() == before)
    }

    @Test func onlyWhatDiffersIsWritten() throws {
        let site = try TemporarySite()
        try site.write(["a.html": "1", "b.html": "22", "c.html": "3"])
        let before = try site.stamps()
        let report = try site.write(["a.html": "1", "b.html": "23", "c.html": "333"], key: "k2")
        #expect(report.written == 2 && report.unchanged == 1)
        let after = try site.stamps()
        #expect(after["a.html"] == before["a.html"])
        #expect(after["b.html"] != before["b.html"] && after["c.html"] != before["c.html"])
        #expect(try site.read("b.html") == "23")
    }

    @Test func aChangedInputChangesTheManifestAlone() throws {
        let site = try TemporarySite()
        try site.write(["a.html": "1"])
        let before = try site.stamps()
        #expect(try site.write(["a.html": "1"], key: "k2").changedNothing)
        let after = try site.stamps()
        #expect(after["a.html"] == before["a.html"] && after["manifest.json"] != before["manifest.json"])
        #expect(site.folder.isCurrent(key: "k2") && !site.folder.isCurrent(key: "k1"))
    }

    @Test func staleFilesGoWithTheirEmptyFolders() throws {
        let site = try TemporarySite()
        try site.write(["a/b/c.html": "1", "a/d.html": "2", "e/f.html": "3"])
        try site.put("e/mine.txt", "keep")
        let report = try site.write(["a/d.html": "2"])
        #expect(report.removed == 2 && report.written == 0)
        #expect(!site.exists("a/b") && site.exists("e/mine.txt"))
        #expect(try site.names() == ["a/d.html", "e/mine.txt", "manifest.json"])
    }

    @Test func foreignFilesStayAndAreNamed() throws {
        let site = try TemporarySite()
        try site.write(["a/b.html": "1"])
        for number in 1...7 { try site.put("a/foreign\(number).txt", "x") }
        try site.put("CNAME", "example.com")
        try site.put(".git/config", "x")
        let report = try site.write(["a/b.html": "1"])
        #expect(report.changedNothing)
        let finding = try #require(report.diagnostics.first)
        #expect(finding.code == "foreign-file" && finding.severity == .note)
        #expect(
            finding.message.contains("8 files") && finding.message.contains("‘CNAME’") && finding.message.contains("‘a/foreign4.txt’, …"))
        #expect(!finding.message.contains("foreign5") && !finding.message.contains(".git"))
        #expect(site.exists("a/foreign7.txt") && site.exists(".git/config"))
    }

    @Test func aFileBecomesAFolderAndBack() throws {
        let site = try TemporarySite()
        try site.write(["a": "1", "b/c/d": "2"])
        #expect(try site.write(["a/x": "1", "b": "2"]).removed == 2)
        #expect(try site.names() == ["a/x", "b", "manifest.json"])
        try site.write(["a": "1", "b/c/d": "2"])
        #expect(try site.names() == ["a", "b/c/d", "manifest.json"])
    }

    @Test func bytesAreComparedWhenTheSizeIsTheSame() throws {
        let site = try TemporarySite()
        try site.write(["a.html": "12345"])
        try Data("12x45".utf8).write(to: site.url("a.html"))
        #expect(!site.folder.isCurrent(key: "k1"))
        #expect(try site.write(["a.html": "12345"]).written == 1)
        #expect(try site.read("a.html") == "12345")
        #expect(site.folder.isCurrent(key: "k1"))
    }

    @Test func aByteFlippedRightAfterABuildWithItsTimeSetBackIsSeen() throws {
        let site = try TemporarySite()
        for _ in 0..<20 {
            try site.write(["a.html": "12345"])
            let time = try FileManager.default.attributesOfItem(atPath: site.url("a.html").path)[.modificationDate]
            let file = try FileHandle(forWritingTo: site.url("a.html"))
            try file.write(contentsOf: Data("X".utf8))
            try file.close()
            try FileManager.default.setAttributes([.modificationDate: try #require(time)], ofItemAtPath: site.url("a.html").path)
            #expect(!site.folder.isCurrent(key: "k1"))
            #expect(try site.write(["a.html": "12345"]).written == 1)
        }
    }

    @Test func aTouchedFileIsReadOnceAndThenKnownAgain() throws {
        let site = try TemporarySite()
        try site.write(["a.html": "12345"])
        try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: site.url("a.html").path)
        let before = try site.stamps()
        #expect(!site.folder.isCurrent(key: "k1"))
        #expect(try site.write(["a.html": "12345"]).changedNothing)
        #expect(try site.stamps()["a.html"] == before["a.html"])
        #expect(site.folder.isCurrent(key: "k1"))
    }

    @Test func jobsDoNotChangeTheManifest() throws {
        let files = Dictionary(uniqueKeysWithValues: (0..<300).map { ("clips/\($0 * 7919 % 1000)/index.html", "text \($0)") })
        let manifests = try [1, 2, 8].map { jobs in
            let site = try TemporarySite()
            try site.write(files, jobs: jobs)
            return try site.read("manifest.json")
        }
        #expect(Set(manifests).count == 1)
    }
}
