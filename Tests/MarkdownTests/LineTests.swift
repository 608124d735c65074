import Testing

@testable import Markdown

@Suite struct LineTests {
    private func markdown(_ line: Inline...) -> String {
        let fragment = Fragment(.paragraph(line))
        expectReadsBack(fragment)
        return string(fragment.markdown)
    }

    @Test func textsThatTouchAreOne() {
        #expect(markdown("&", "copy;") == "\\&copy;\n")
        #expect(markdown("1", ". a") == "1\\. a\n")
        #expect(markdown("!", .link("/a", ["b"])) == "\\![b](/a)\n")
    }

    @Test func aTagAloneIsNoBlock() {
        #expect(markdown(.element(.wbr, [])) == "<wbr><wbr>\n")
        #expect(markdown(.element(.time, [.lineBreak, "a"])) == "<time><wbr>  \na</time>\n")
        #expect(string(Fragment(.heading(2, [.element(.wbr, [])])).markdown) == "## <wbr>\n")
    }

    @Test func everyElementStandsAtTheStartOfALine() {
        for element in InlineElement.allCases {
            expectReadsBack(Fragment(.paragraph([.element(element, ["class": "x"], ["a"]), "b"])))
            expectReadsBack(Row.bullets([Row([.element(element, ["class": "x"], [])])]))
        }
        for element in BlockElement.allCases {
            expectReadsBack(.joined([Fragment(.open(element, ["id": "x"])), Fragment(.paragraph(["*a*"])), Fragment(.close(element))]))
        }
    }

    @Test func addressesAsText() {
        let url = "https://example.com/"
        #expect(markdown(.link(url, [.text(url)])) == "<https://example.com/>\n")
        #expect(markdown(.link(url, [.text(url), .element(.b, ["c"])])) == "[<wbr>https://example.com/<b>c</b>](https://example.com/)\n")
        #expect(markdown(.link(url, [.code(url)])) == "[<wbr>`https://example.com/`](https://example.com/)\n")
        #expect(markdown(.link("mailto:a@b.example", ["a@b.example"])) == "[<wbr>a@b.example](mailto:a@b.example)\n")
    }

    @Test func linksThatMayNotBeLeaveTheirText() {
        #expect(markdown(.link("javascript:x", ["a"]), "b") == "ab\n")
        #expect(markdown(.link("/a", ["a", .link("/b", ["b"])])) == "[ab](/a)\n")
    }

    @Test func aLinkIsNoDefinition() {
        #expect(markdown(.link("/u", [.code("a]: b"), .softBreak, "c"])) == "<wbr>[`a]: b`\nc](/u)\n")
        #expect(markdown(.link("/u", [.element(.span, ["title": "]: b"], ["c"])])) == "<wbr>[<span title=\"]: b\">c</span>](/u)\n")
        #expect(markdown("x", .link("/u", [.code("a]: b")])) == "x[`a]: b`](/u)\n")
    }

    @Test func breaksAndSpaces() {
        #expect(markdown(.lineBreak, " a ", .lineBreak, .softBreak, .lineBreak, " b ", .lineBreak) == "a  \nb\n")
        #expect(markdown("a", .softBreak, "~~~ b") == "a\n<wbr>~~~ b\n")
        #expect(markdown("a", .lineBreak, "1. b", .lineBreak, "- c", .lineBreak, "===") == "a  \n1\\. b  \n\\- c  \n\\===\n")
        #expect(string(Fragment(.heading(1, ["a", .lineBreak, "b"])).markdown) == "# a b\n")
    }

    @Test func code() {
        #expect(markdown(.code("a"), .code("`b")) == "``a`b``\n")
        #expect(markdown(.code("")) == "")
        #expect(markdown("a ", .code("\u{FEFF}")) == "a\n")
        #expect(markdown(.code("\u{FEFF}"), "a") == "a\n")
        #expect(markdown(.code("a"), "\u{FEFF}", .code("b")) == "`ab`\n")
        let all = (1...31).map { String(repeating: "`", count: $0) }.joined(separator: " ")
        _ = markdown(.code(all))
        _ = markdown(.code(" "), .text(" "), .code("` a"))
    }

    @Test func manyThreadsRenderTheSame() async {
        let expected = Row(["a", .link("/b", ["露朝"])])
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { (0..<500).allSatisfy { _ in Row(["a", .link("/b", ["露朝"])]) == expected } } }
            for await same in group { #expect(same) }
        }
    }
}
