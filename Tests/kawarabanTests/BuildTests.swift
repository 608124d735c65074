import Foundation
import TestSupport
import Testing

/// What `build` writes, and when it refuses.
struct BuildTests {
    @Test func writesEveryFileOfTheContract() throws {
        let (folder, outcome) = try Sites.build(files: ["a.txt": Sites.document])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let files = Set(folder.files(below: "Output"))
        let wanted = [
            ".nojekyll", "404.html", "about/index.html", "data/archive.json", "editions/2025-10-03/index.html",
            "editions/2025-10-03/index.md",
            "entities/土屋/feed.atom", "entities/土屋/index.html", "entities/土屋/index.md", "entities/補修工事/index.html", "feed.atom",
            "feed.json", "index.html", "manifest.json", "names/index.html", "opml.xml", "outlets/kako-nippo/index.html",
            "outlets/kako-tv/index.html", "robots.txt", "sitemap.xml", "topics/青葉橋/feed.atom", "topics/青葉橋/index.html",
            "topics/青葉橋/index.md", "topics/河口市政/index.html",
        ]
        for file in wanted { #expect(files.contains(file), "\(file) is missing") }
        #expect(files.filter { $0.hasPrefix("clips/") }.count == 3)
        #expect(files.filter { $0.hasPrefix("assets/style.") && $0.hasSuffix(".css") }.count == 1)
    }

    @Test func untaggedClipsArePublishedWithSuggestions() throws {
        let (folder, _) = try Sites.build(files: ["a.txt": Sites.document])
        let page = try #require(folder.files(below: "Output/clips").first { $0.hasPrefix("20251005-kako-tv-") })
        let html = folder.text("Output/clips/" + page)
        #expect(html.contains("topics/%E9%9D%92%E8%91%89%E6%A9%8B/"))
        #expect(html.contains("補修工事"))
    }

    @Test func linkedTopicsLeadToEachOther() throws {
        let (folder, _) = try Sites.build(files: ["a.txt": Sites.document])
        #expect(folder.text("Output/topics/青葉橋/index.md").contains("](/topics/%E6%B2%B3%E5%8F%A3%E5%B8%82%E6%94%BF/)"))
        #expect(folder.text("Output/topics/河口市政/index.md").contains("](/topics/%E9%9D%92%E8%91%89%E6%A9%8B/)"))
    }

    @Test func secondBuildWritesNothing() throws {
        let (folder, _) = try Sites.build(files: ["a.txt": Sites.document])
        func state() throws -> [String: String] {
            var state: [String: String] = [:]
            for file in folder.files(below: "Output") {
                let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/Output/" + file)
                state[file] =
                    "\(attributes[.systemFileNumber] ?? 0) \((attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0)"
            }
            return state
        }
        let before = try state()
        let second = try Program.kawaraban(["build"], in: folder.url)
        #expect(second.status == 0)
        #expect(try state() == before)
    }

    @Test func changedAndStaleFilesOnly() throws {
        let (folder, _) = try Sites.build(files: [
            "a.txt": Sites.document, "b.txt": Sites.document.replacingOccurrences(of: "青葉橋", with: "若葉橋"),
        ])
        #expect(folder.has("Output/topics/若葉橋/index.html"))
        try FileManager.default.removeItem(atPath: folder.path + "/Content/b.txt")
        try folder.write("mine", to: "Output/mine.txt")
        let about = try FileManager.default.attributesOfItem(atPath: folder.path + "/Output/robots.txt")[.systemFileNumber] as? Int
        let outcome = try Program.kawaraban(["build"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!folder.has("Output/topics/若葉橋"))
        #expect(folder.has("Output/mine.txt"))
        #expect(try FileManager.default.attributesOfItem(atPath: folder.path + "/Output/robots.txt")[.systemFileNumber] as? Int == about)
    }

    @Test func refusesAFolderThatIsNotOurs() throws {
        let folder = try TemporaryFolder()
        try folder.write(Sites.document, to: "Content/a.txt")
        try folder.write("precious", to: "Output/letter.txt")
        let outcome = try Program.kawaraban(["build"], in: folder.url)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("letter.txt"))
        #expect(folder.files(below: "Output") == ["letter.txt"])
    }

    @Test func aFolderOfDotFilesCountsAsEmpty() throws {
        let folder = try TemporaryFolder()
        try folder.write(Sites.document, to: "Content/a.txt")
        try folder.write("*\n", to: "Output/.gitignore")
        #expect(try Program.kawaraban(["build"], in: folder.url).status == 0)
        #expect(folder.text("Output/.gitignore") == "*\n")
    }

    @Test(arguments: ["Content/Output", "Content", "."]) func refusesAnOutputAmidTheContent(_ output: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(Sites.document, to: "Content/a.txt")
        let outcome = try Program.kawaraban(["build", "--output", output], in: folder.url)
        #expect(outcome.status == 2)
        #expect(folder.files() == ["Content/a.txt"])
    }

    @Test func baseURLWithAPath() throws {
        let (folder, outcome) = try Sites.build(files: ["a.txt": Sites.document], ["--base-url", "https://news.example/a/b"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let index = folder.text("Output/index.html")
        #expect(index.contains("<link rel=\"canonical\" href=\"https://news.example/a/b/\">"))
        #expect(index.contains("href=\"/a/b/names/\""))
        #expect(!index.contains("href=\"/names/\""))
        #expect(folder.text("Output/sitemap.xml").contains("<loc>https://news.example/a/b/topics/%E9%9D%92%E8%91%89%E6%A9%8B/</loc>"))
        #expect(folder.text("Output/404.html").contains("href=\"/a/b/\""))
    }

    @Test func relativeLinksNameTheirFile() throws {
        let (folder, _) = try Sites.build(files: ["a.txt": Sites.document], ["--relative"])
        #expect(folder.text("Output/index.html").contains("href=\"names/index.html\""))
        #expect(folder.text("Output/topics/青葉橋/index.html").contains("href=\"../../index.html\""))
    }

    @Test func emptyFolderBuildsAnEmptySite() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/Content", withIntermediateDirectories: true)
        let outcome = try Program.kawaraban(["build"], in: folder.url)
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("no-documents"))
        #expect(folder.has("Output/index.html"))
    }

    @Test(arguments: [
        ["build", "--content", "nowhere"], ["build", "--frobnicate"], ["build", "--jobs", "0"], ["build", "--base-url", "example"],
        ["nonsense"],
    ])
    func wrongUsageExitsWith2(_ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.kawaraban(arguments, in: folder.url)
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(!outcome.errors.isEmpty)
    }

    @Test(arguments: [["--help"], ["build", "--help"], ["--version"]]) func helpExitsWith0(_ arguments: [String]) throws {
        let outcome = try Program.kawaraban(arguments)
        #expect(outcome.status == 0)
        #expect(!outcome.output.isEmpty)
    }
}
