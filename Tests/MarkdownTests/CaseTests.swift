import TestSupport
import Testing

@testable import Markdown

@Suite struct CaseTests {
    @Test(arguments: SpecCase.all(matching: "text")) func text(_ specCase: SpecCase) {
        let fragment = Fragment(.paragraph([.text(specCase.input)]))
        #expect(string(fragment.markdown) + "html:\n" + string(fragment.html) == specCase.expected, "\(specCase.place)")
        expectReadsBack(fragment)
    }

    @Test(arguments: SpecCase.all(matching: "address")) func address(_ specCase: SpecCase) {
        let lines = specCase.input.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.map { (Address.allowed(String($0)) ?? "-") + "\n" }.joined() == specCase.expected, "\(specCase.place)")
    }

    @Test(arguments: SpecCase.all(matching: "note")) func note(_ specCase: SpecCase) {
        let note = Note.parse(specCase.input)
        let problems = note.problems.map { "\($0.line) \($0.code): \($0.message)\n" }.joined()
        #expect(string(note.fragment.html) + problems == specCase.expected, "\(specCase.place)")
        expectReadsBack(note.fragment)
    }

    @Test func theFilesHoldCases() {
        #expect(SpecCase.all(matching: "text").count >= 55 && SpecCase.all(matching: "note").count >= 25)
    }

    /// What must not stand in a text file.
    @Test(arguments: [
        ("a\0b\u{1}c\u{1B}d\u{7F}e", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"), ("a\u{80}b\u{85}c\u{9F}d", "a\u{FFFD}b c\u{FFFD}d"),
        ("a\u{2028}b\u{2029}c\u{B}d\u{C}e", "a b c d e"), ("\u{FEFF}# a\u{FEFF}b", "# ab"),
        ("\u{A0}a\u{3000}b\u{A0}", "\u{A0}a\u{3000}b\u{A0}"),
        ("a\r\nb\rc\nd", "a b c d"), ("\u{202E}a\u{200B}b", "\u{202E}a\u{200B}b"),
    ]) func whatNoFileHolds(_ text: String, _ expected: String) {
        #expect(PlainText.shown(text) == expected)
        let fragment = Fragment(.paragraph([.text(text)]))
        #expect(shown(fragment.html) == expected + "\n")
        expectReadsBack(fragment)
    }

    @Test func noCharactersShowAsReplacement() {
        for value: UInt32 in [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF] {
            let text = Unicode.Scalar(value).map { "a\($0)b" } ?? ""
            #expect(PlainText.shown(text) == "a\u{FFFD}b")
        }
        for value: UInt32 in [0xFDCF, 0xFDF0, 0xFFFD, 0x1FFFD, 0x10000] {
            let text = Unicode.Scalar(value).map { "a\($0)b" } ?? ""
            #expect(PlainText.shown(text) == text)
        }
    }

    @Test func escapingIsByScalar() {
        #expect(string(HTMLText.escape("a\"\u{301}<\u{338}>&'")) == "a&quot;\u{301}&lt;\u{338}&gt;&amp;'")
        #expect(HTMLText.escape("").isEmpty)
        let attributes: Attributes = ["title": "\"\u{301} onclick=\"x", "href": "javascript:x", "id": "a\nb"]
        #expect(string(RawHTML.open(.section, attributes).block) == "<section title=\"&quot;\u{301} onclick=&quot;x\" id=\"a b\">")
    }
}
