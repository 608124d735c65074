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

    @Test func aForeignFileIsNeverOverwritten() throws {
        let (folder, _) = try Sites.build(files: ["a.txt": Sites.document])
        try folder.write("mine", to: "Output/editions/2025-10-09/index.html")
        try folder.write(Sites.document.replacingOccurrences(of: "October 5", with: "October 9"), to: "Content/a.txt")
        let outcome = try Program.kawaraban(["build"], in: folder.url)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("Output/editions/2025-10-09/index.html"))
        #expect(folder.text("Output/editions/2025-10-09/index.html") == "mine")
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

    @Test func handlesThatShareAPathHavePagesOfTheirOwn() throws {
        func document(_ handle: String) -> String {
            "港の話\(handle) https://t.example/\(handle)\n— 新聞\(handle.utf8.reduce(0) { $0 * 31 % 9973 + Int($1) }) (@\(handle)) October 3, 2025\n本文。\n#港\n"
        }
        let (folder, outcome) = try Sites.build(files: ["a.txt": document("a_b"), "b.txt": document("a.b"), "c.txt": document("A_B_")])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(Set(folder.files(below: "Output/outlets")).count == 3)
    }

    @Test func clipsWhoseHashesMeetStayTwo() throws {
        let documents = ["a.txt": "https://e.example/p/3139\n=====\n#甲\n", "b.txt": "https://e.example/p/7474\n=====\n#乙\n"]
        let (folder, outcome) = try Sites.build(files: documents)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(folder.files(below: "Output/clips").count == 2)
    }

    @Test func theSameTopicInAnyCase() throws {
        func document(_ topic: String, _ day: Int) -> String {
            "話\(day) https://t.example/\(day)\n— 新聞 (@s) October \(day), 2025\n本文。\n#\(topic)\n"
        }
        let (folder, outcome) = try Sites.build(files: ["a.txt": document("Straße", 3), "b.txt": document("STRASSE", 4)])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(folder.files(below: "Output/topics").filter { $0.hasSuffix("index.md") } == ["Straße/index.md"])
    }

    @Test func manyTagsInOneLine() throws {
        let tags = (0..<800).map { "#港\($0)番" }.joined(separator: " ")
        let (folder, outcome) = try Sites.build(files: ["a.txt": "港の話 https://t.example/a\n— 新聞 (@s) October 3, 2025\n本文。\n\(tags)\n"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(folder.files(below: "Output/topics").filter { $0.hasSuffix("index.md") }.count == 800)
    }

    @Test func noCharactersThatHTMLForbids() throws {
        let (folder, _) = try Sites.build(files: [
            "a.txt": "港\u{1}の話\(String(Unicode.Scalar(0xFDD0) ?? " ")) https://t.example/a\n— 新聞 (@s) October 3, 2025\n本\u{1}文。\n#港\n"
        ])
        for page in folder.files(below: "Output").filter({ $0.hasSuffix(".html") }) {
            let html = folder.text("Output/" + page)
            #expect(!html.unicodeScalars.contains { $0.value == 1 || $0.value == 0xFDD0 }, "\(page)")
        }
    }

    @Test func feedsStandByClockTime() throws {
        let document =
            "夜の話 https://t.example/n\n— 新聞 (@s) October 3, 2025 - 22:17\n夜。\n朝の話 https://t.example/m\n— 新聞 (@s) October 3, 2025 - 8:00\n朝。\n#港\n"
        let (folder, _) = try Sites.build(files: ["a.txt": document])
        let feed = folder.text("Output/feed.atom")
        #expect(feed.contains("<updated>2025-10-03T22:17:00+09:00</updated>\n<link rel=\"self\""))
        let night = try #require(feed.range(of: "夜の話")), morning = try #require(feed.range(of: "朝の話"))
        #expect(night.lowerBound < morning.lowerBound)
    }

    @Test func exportThatCannotBeWritten() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let folder = try TemporaryFolder()
        try folder.write(Sites.document, to: "Content/a.txt")
        let outcome = try Program.run("/bin/sh", ["-c", "'\(Program.kawaraban)' export > /dev/full"], in: folder.url)
        #expect(outcome.status == 2)
    }

    @Test func foldersThatLinkToEachOther() throws {
        let folder = try TemporaryFolder()
        for name in ["a", "b", "c", "d", "e", "f", "g"] {
            try folder.write(Sites.document.replacingOccurrences(of: "青葉", with: name), to: "Content/\(name)/x.txt")
            for other in ["a", "b", "c", "d", "e", "f", "g"] where other != name {
                try FileManager.default.createSymbolicLink(
                    atPath: folder.path + "/Content/\(name)/to-\(other)", withDestinationPath: "../" + other)
            }
        }
        let outcome = try Program.kawaraban(["export"], in: folder.url)
        #expect(outcome.output.components(separatedBy: "\"sha256\"").count == 8)
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
