import Testing

@testable import Markdown

/// Whatever is put in, reading the Markdown gives the HTML, and the HTML shows the text and holds no tag but ours.
@Suite struct PropertyTests {
    @Test(arguments: 0..<10) func linesReadBack(_ seed: Int) {
        var generator = Generator(seed: UInt64(seed + 1))
        for _ in 0..<500 {
            let line = generator.inlines()
            expectReadsBack(Fragment(.paragraph(line)), "\(line)")
            expectReadsBack(Fragment(.heading(2, line)), "\(line)")
            expectReadsBack(Row.bullets([Row(line)]), "\(line)")
        }
    }

    @Test(arguments: 0..<10) func blocksReadBack(_ seed: Int) {
        var generator = Generator(seed: UInt64(seed + 1001))
        for _ in 0..<400 {
            let block = generator.block()
            expectReadsBack(Fragment(block), "\(block)")
        }
    }

    @Test(arguments: 0..<10) func textShowsAsItself(_ seed: Int) {
        var generator = Generator(seed: UInt64(seed + 2001))
        for _ in 0..<1000 {
            let text = generator.text()
            let expected = trimmed(PlainText.shown(text))
            let fragment = Fragment(.paragraph([.text(text)])), row = Row([.text(text)])
            #expect(shown(fragment.html) == (expected.isEmpty ? "" : expected + "\n"), "\(text.debugDescription)")
            #expect(shown(row.html) == expected + "\n", "\(text.debugDescription)")
            #expect(tags(fragment.html).isSubset(of: ["p", "wbr"]) && tags(row.html).isSubset(of: ["li", "wbr"]))
        }
    }

    @Test(arguments: 0..<10) func pagesReadBack(_ seed: Int) {
        var generator = Generator(seed: UInt64(seed + 3001))
        for _ in 0..<150 {
            let page = generator.page()
            expectReadsBack(page, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<10) func notesReadBack(_ seed: Int) {
        var generator = Generator(seed: UInt64(seed + 4001))
        let ours: Set = [
            "p", "wbr", "span", "em", "strong", "a", "code", "pre", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "hr",
            "br", "!--",
        ]
        for _ in 0..<300 {
            let markdown = generator.note()
            let note = Note.parse(markdown)
            expectReadsBack(note.fragment, markdown.debugDescription)
            #expect(tags(note.fragment.html).isSubset(of: ours), "\(markdown.debugDescription)")
            #expect(!string(note.fragment.html).contains("href=\"javascript"), "\(markdown.debugDescription)")
        }
    }

    @Test func deepNestingIsGivenUpAndReported() {
        for deep in [
            String(repeating: "> ", count: 3000) + "a", String(repeating: "- ", count: 300) + "a",
            String(repeating: "*a **b ", count: 2000),
        ] {
            let note = Note.parse(deep)
            expectReadsBack(note.fragment)
            #expect(shown(note.fragment.html).contains("a"))
        }
        #expect(Note.parse(String(repeating: "> ", count: 3000) + "a").problems.map(\.fact) == [.simplified])
    }

    private func trimmed(_ text: String) -> String {
        String(decoding: text.utf8.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
    }
}
