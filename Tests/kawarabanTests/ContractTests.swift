import Foundation
import TestSupport
import Testing

/// What the contract promises of the built sample.
struct ContractTests {
    /// What `cmark --unsafe` makes of a page's `index.md` stands, byte for byte, in its `index.html`.
    @Test(.enabled(if: Program.find("cmark") != nil, "cmark is not installed")) func markdownStandsInItsPage() throws {
        let cmark = try #require(Program.find("cmark"))
        let (folder, _) = try Sites.build(Sites.sample)
        let pages = folder.files(below: "Output").filter { $0.hasSuffix("/index.md") }
        #expect(pages.count > 50)
        for page in pages {
            let html = try Program.run(cmark, ["--unsafe", folder.path + "/Output/" + page]).output
            let whole = folder.text("Output/" + page.replacingOccurrences(of: "index.md", with: "index.html"))
            #expect(!html.isEmpty && whole.contains(html), "\(page)")
        }
    }

    /// Clips that try to be markup come out as the text they are.
    @Test(.enabled(if: Program.find("cmark") != nil, "cmark is not installed")) func hostileClips() throws {
        let cmark = try #require(Program.find("cmark"))
        let hostile = [
            "<script>alert(1)</script>", "[押す](javascript:alert(1))", "&lt;b&gt;太字&lt;/b&gt;", "~~~ 柵", "1. 一番", "- 項目", "+ 項目", "    字下げ",
            "***", "__下線__",
            "`符号`", "![絵](https://evil.example/x.png)", "<!-- 注 -->", "&amp;copy;", "\u{202E}逆\u{202C}", "\"\u{301}引用\"\u{301} onload=\"x",
            "港\u{2028}湾", "<https://evil.example>",
            "### 見出し", "> 引用", "|a|b|", "\\", "終わり\\", "#", "! [a](b)", "{{title}}", "{{{content}}}", "]]>", "<?php",
            "</blockquote></main>",
        ]
        var document = ""
        for (number, text) in hostile.enumerated() {
            document += "港\(text) https://t.example/h\(number)\n— 河口日報 (@kako_nippo) October 3, 2025\n\(text)\n本文\(text)。\n"
        }
        document += "#港(<b>太字</b>・土屋課長「<i>\\*斜\\*</i>」・`符号`)\n"
        let (folder, outcome) = try Sites.build(files: ["a.txt": document])
        #expect(outcome.status <= 1, "\(outcome.errors)")
        for page in folder.files(below: "Output").filter({ $0.hasSuffix("/index.md") }) {
            let html = try Program.run(cmark, ["--unsafe", folder.path + "/Output/" + page]).output
            #expect(folder.text("Output/" + page.replacingOccurrences(of: "index.md", with: "index.html")).contains(html), "\(page)")
        }
        for page in folder.files(below: "Output").filter({ $0.hasSuffix(".html") }) {
            let html = folder.text("Output/" + page)
            for markup in ["<script", "<b>", "<i>", "<img", "href=\"javascript:", "<!-- 注", "<em>", "<strong>下", "<?php", "onload=\"x"] {
                #expect(!html.contains(markup), "\(page) holds \(markup)")
            }
        }
    }

    /// The document the project exists for.
    @Test(.enabled(if: Program.hasShared, "the files for developers are not beside the repository")) func theRealDocument() throws {
        let (folder, outcome) = try Sites.build(Program.shared.appendingPathComponent("seed").path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let relations = folder.text("Output/topics/露朝/index.md")
        let support = folder.text("Output/topics/ウクライナ軍事支援/index.md")
        func clips(in page: String) -> Int { Set(page.matches(of: /\(\/clips\/([^)]*)\)/).map { String($0.1) }).count }
        #expect(clips(in: relations) == 3)
        #expect(clips(in: support) == 3)
        #expect(relations.contains("/topics/%E3%82%A6%E3%82%AF%E3%83%A9%E3%82%A4%E3%83%8A%E8%BB%8D%E4%BA%8B%E6%94%AF%E6%8F%B4/"))
        #expect(support.contains("/topics/%E9%9C%B2%E6%9C%9D/"))
        for name in ["ウラジオストク", "東方経済フォーラム", "首脳会談", "武器供与", "カービー", "ロイター", "NHKニュース"] {
            #expect(folder.has("Output/entities/\(name)/index.html"), "\(name)")
        }
        #expect(folder.text("Output/entities/カービー/index.md").contains("武器売却交渉に懸念"))
        #expect(folder.text("Output/entities/カービー/index.md").contains("戦略広報調整官"))
        #expect(folder.has("Output/outlets/reutersjapan/index.html") && folder.has("Output/outlets/nhk-news/index.html"))
        let exported = try Program.kawaraban(["export", "--content", Program.shared.appendingPathComponent("seed").path]).output
        let suggestion = try #require(exported.firstMatch(of: /"suggestedTopics":\[\{"because":\[([^\]]+)\],"score":[0-9.]+,"topic":"露朝"/))
        #expect(suggestion.1.contains("北朝鮮"))
    }
}
