import Mustache
import Testing

@testable import Site

/// The small parts pages are made of.
struct SiteTests {
    @Test(arguments: [
        ("露朝", "%E9%9C%B2%E6%9C%9D"), ("a-b_c.d~e", "a-b_c.d~e"), ("a b", "a%20b"), ("100%", "100%25"), ("a/b?c#d", "a%2Fb%3Fc%23d"),
    ]) func addressesAreEncodedOnce(_ text: String, _ encoded: String) {
        #expect(PagePath.encode(text) == encoded)
    }

    @Test func linksFromTheRootAndFromWhereAPageStands() {
        let absolute = Links(base: "/a/b/", depth: 2, relative: false)
        #expect(absolute.page(.topic("x")) == "/a/b/topics/x/")
        #expect(absolute.page(.index) == "/a/b/")
        let relative = Links(base: "/a/b/", depth: 2, relative: true)
        #expect(relative.page(.topic("x")) == "../../topics/x/index.html")
        #expect(relative.page(.index, fragment: "topics") == "../../index.html#topics")
        #expect(Links(base: "/", depth: 0, relative: true).page(.index) == "index.html")
    }

    @Test(arguments: [
        ("市は工事を始めた。来月に終わる。", "市は工事を始めた。"), ("「よし。行こう」と話した。次に", "「よし。行こう」と話した。"), ("終わりのない文", "終わりのない文"),
        ("Dr. Hale said so. Then he left.", "Dr. Hale said so."), ("It cost 1.8 billion. Yes.", "It cost 1.8 billion."),
        ("何（え。）だと！？本当", "何（え。）だと！"),
    ]) func firstSentences(_ text: String, _ first: String) {
        #expect(FirstSentence.of(text) == first)
    }

    @Test(
        arguments: [
            ("港の話", "ja"), ("The port of call", "en"), ("“Port” – said the mayor", "en"), ("Nube de ceniza sobre el puerto", nil),
            ("Пепел над портом", nil),
            ("", nil), ("123", nil),
        ] as [(String, String?)]) func languages(_ text: String, _ language: String?)
    {
        #expect(TextLanguage.of(text) == language)
    }

    @Test func phrasesAreFilledOnce() {
        #expect(Pattern("{n}件の{thing}と{other}").filled(with: ["n": "3", "thing": "{n}"]) == "3件の{n}と{other}")
    }

    @Test func textsAreEscapedWhateverTheBraces() throws {
        let frames = Frames(
            ["page": try MustacheTemplate(string: "{{#items}}<i>{{x}}|{{{x}}}</i>{{/items}}{{^none}}-{{/none}}{{site}}")],
            globals: ["site": .text("<s>&\"\u{301}")])
        let page = frames.render(
            "page", ["items": .list([.object(["x": .text("<b>")]), .object(["x": .html(Array("<u>".utf8))])]), "none": .flag(false)])
        #expect(String(decoding: page, as: UTF8.self) == "<i>&lt;b&gt;|&lt;b&gt;</i><i><u>|<u></i>-&lt;s&gt;&amp;&quot;\u{301}")
    }

    @Test func tagsAreFoundWithTheirPlaces() {
        let tags = TemplateScanner.tags(of: "{{! no }}<p>{{title}}</p>\n{{> foot}}{{{content}}}{{#a.b}}{{/a.b}}")
        #expect(tags.map(\.name) == ["title", "foot", "content", "a.b", "a.b"])
        #expect(tags.map { [$0.line, $0.column] } == [[1, 13], [2, 1], [2, 11], [2, 24], [2, 32]])
    }

    @Test func everyValueOfTheFramesIsAllowedInTemplates() {
        #expect(TemplateCheck.values == TemplateCheck.values.sorted())
        #expect(TemplateCheck.findings(in: "{{titel}}{{strings.abuot}}{{> nope}}", path: "t", partials: ["page"]).count == 3)
    }

    @Test func jsonIsEscaped() {
        var json = JSONWriter()
        json.object { json in
            json.key("a", "\"\\\n\u{1}港")
            json.key("b") { $0.number(0.5) }
            json.key("c", [1, 2])
            json.key("d", nil as String?)
        }
        #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":"\"\\\n\u0001港","b":0.50,"c":[1,2],"d":null}"#)
    }

    @Test func permanentNamesAreASCII() {
        #expect(SiteAddress.urn("topic:露朝") == SiteAddress.urn("topic:露朝"))
        #expect(SiteAddress.urn("topic:露朝") != SiteAddress.urn("entity:露朝"))
        #expect(SiteAddress.urn("topic:露朝").utf8.allSatisfy { $0 < 0x80 })
    }
}
