import Clippings
import Testing

/// Input made to be slow or to crash; each has to be read in time that grows with its length alone.
@Suite(.serialized)
struct HostileInputTests {
    /// Shapes that make careless readers quadratic, by name: what is repeated, and what stands before and behind.
    static let shapes: [(name: String, before: String, unit: String, after: String)] = [
        ("one line", "", "灯台の話。", ""),
        ("nested brackets", "a\n#t(", "(", ""),
        ("nested brackets that close", "a\n#t(", "(", String(repeating: ")", count: 1000)),
        ("nested quotation marks", "a\n#t(", "「", ""),
        ("number signs", "", "#", ""),
        ("number signs apart", "", "# ", ""),
        ("hashtags", "a\n", "#a", ""),
        ("hashtags in a head", "見出し ", "#a ", "\n— A (@a) March 3, 2025\n"),
        ("handles", "", " (@", ""),
        ("handles that close", "", " (@a)", ""),
        ("handles behind dashes", "— ", " (@a) — ", ""),
        ("signatures", "", "a — A (@a) March 3, 2025 ", ""),
        ("ampersands", "", "&", ""),
        ("unclosed entities", "", "&amp", ""),
        ("entities", "", "&amp;", ""),
        ("breaks", "", "<br>", ""),
        ("breaks with text", "", "a<br>", ""),
        ("almost breaks", "", "<br ", ""),
        ("addresses", "", "https://t.example/a ", ""),
        ("addresses glued", "", "https://t.example/a", ""),
        ("addresses in a head", "a ", "https://t.example/a ", "\n— A (@a) March 3, 2025\n"),
        ("address lines", "", "https://t.example/a\n", ""),
        ("pictures", "", "pic.x.com/a", ""),
        ("middle dots", "ア・イ\n#t(", "ア・", ")"),
        ("separators", "a\n#t(", "、", ")"),
        ("dashes", "", "—", ""),
        ("blank lines", "", "\n", ""),
        ("short lines", "", "a\n", ""),
        ("signature lines", "", "— A (@a) March 3, 2025\n", ""),
        ("blocks that never sign", "\n", "a\n", "— A (@a) March 3, 2025\n"),
        ("topic lines", "a\n", "#a(b)\n", ""),
        ("NUL", "", "\0", ""),
        ("controls of direction", "", "\u{202E}", ""),
        ("quotation marks of mail", "", ">", ""),
        ("brackets", "", "【】", ""),
        ("asterisks and spaces", "", "* ", ""),
        ("carriage returns", "", "\r", ""),
        ("digits of a date", "a — A (@a) ", "1", ""),
        ("spaces", "a", " ", "b"),
        ("ideographic spaces", "a", "　", "b"),
    ]

    @Test(arguments: shapes.map(\.name))
    func isReadInTime(_ name: String) throws {
        let shape = try #require(HostileInputTests.shapes.first { $0.name == name })
        let small = time(shape, bytes: 10_000), large = time(shape, bytes: 80_000)
        // Eight times the bytes in at most some thirty times the time: a quadratic reader takes sixty-four times as long.
        #expect(large < max(small * 32, .milliseconds(300)), "\(small) for 10 kB, \(large) for 80 kB")
    }

    @Test func joiningFacetsIsBounded() {
        let names = String(repeating: "アイウエオ・カキクケコ・", count: 4_000)
        let facets = String(repeating: "アイウエオ・カキクケ・", count: 4_000)
        let document = Reader.read(Array("\(names)\n#t(\(facets))".utf8), path: "a.txt")
        #expect(document.topics.count == 1)
        #expect(document.topics[0].facets.count <= 8_000)
    }

    @Test func invalidBytesAreReplacedAndCounted() {
        let document = Reader.read(
            [0x61, 0xFF, 0xFE, 0x62, 0x0A, 0xE3, 0x81, 0x0A] + Array(repeating: 0x80, count: 5) + [0x0A], path: "a.txt")
        #expect(
            document.clips.first?.paragraphs.map(\.passage.text) == [
                "a\u{FFFD}\u{FFFD}b", "\u{FFFD}", String(repeating: "\u{FFFD}", count: 5),
            ])
        let found = document.diagnostics.filter { $0.code == "invalid-utf8" }
        #expect(found.map { [$0.place.line, $0.place.column] } == [[1, 2], [2, 1], [3, 1]])
        #expect(found.first?.message == "2 bytes that are not UTF-8 (0xFF 0xFE), read as U+FFFD; save the file as UTF-8")
    }

    @Test func invalidBytesAgreeWithTheStandardLibrary() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                [0x61, 0x80, 0xBF, 0xC0, 0xC3, 0xE0, 0xA0, 0xED, 0x9F, 0xEF, 0xF0, 0x90, 0xF4, 0x8F, 0xF5, 0xFF].randomElement(
                    using: &random) ?? 0 as UInt8
            }
            let document = Reader.read(Array("x".utf8) + bytes + Array("x".utf8), path: "a.txt")
            #expect(document.clips.first?.paragraphs.first?.passage.text == String(decoding: [0x78] + bytes + [0x78], as: UTF8.self))
        }
    }

    @Test func aCodeIsListedAHundredTimesAndThenCounted() {
        let document = Reader.read(Array(String(repeating: "\0\n", count: 250).utf8), path: "a.txt")
        let found = document.diagnostics.filter { $0.code == "nul-character" }
        #expect(found.count == 101)
        #expect(found.last?.message == "150 further findings of this kind in the document")
        #expect(found.last?.place.line == 101)
    }

    @Test func aLongLineIsReportedAndRead() {
        let document = Reader.read(Array(String(repeating: "灯", count: 700_000).utf8), path: "a.txt")
        #expect(document.diagnostics.map(\.code) == ["line-too-long", "orphan-text", "untagged-clip"])
        #expect(document.clips.first?.paragraphs.first?.passage.text.unicodeScalars.count == 700_000)
        #expect(document.diagnostics.allSatisfy { ($0.excerpt?.text.unicodeScalars.count ?? 0) <= 120 })
    }

    private func time(_ shape: (name: String, before: String, unit: String, after: String), bytes: Int) -> Duration {
        let text = shape.before + String(repeating: shape.unit, count: bytes / shape.unit.utf8.count) + shape.after
        let input = Array(text.utf8)
        return ContinuousClock().measure { _ = Reader.read(input, path: "hostile.txt") }
    }
}
