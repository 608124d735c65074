import Clippings
import Diagnostics
import Foundation
import Testing

/// Whatever a document holds, every character that is not blank ends in the reading or in a finding that quotes it.
struct NothingIsLostTests {
    /// Realistic and hostile pieces; `%` becomes a mark that no other piece has.
    static let pieces = [
        "灯が%戻った", "The lamp %", "%。", "%！", "「%」", "“%”", "【%】", "【%", "— 岬%日報 (@misaki%) March 3, 2025", "— % (@m) 2025年3月3日 7:05",
        " — Cape% (@c%) 4 September 2024 at 7:49 AM", "— % (@m) September 31, 2024", "— % (@m) %", "— % (@m%", "— %", "— % (@m) 3 Xyz%",
        "https://t.example/%", "http://site%.example", "https://t.example/%に", " https://t.example/% ", "pic.twitter.com/%",
        "[image or embed]", "#tag%",
        " #tag% ", "#t%(a%・b%・%局長「%」)", "＃t%（%、%／%） ＃t%", "#t%(%", "#t%(%「%)", "#t%(% (mayor) “%”)", "#t%(((%)", "#%・%(%・%) #%", "=====",
        "***", "-", "---",
        "*1:%", "> %", ">> %", ">", "&amp;%", "&lt;%&gt;", "&%;", "<br>", "%<br/>%", "\n", "\n\n", "\r\n", "\n", " ", "　", "\t", "\u{FEFF}",
        "RT @m: %",
        "@m% %", "%\u{0}%", "%\u{202E}%", "か\u{3099}%", "👨‍👩‍👧%", "(%", "%)", "・%", "%・%", "12%", "#12", "##%", "%=%", "—%", "– %",
    ]

    @Test(arguments: 0..<40)
    func everyMarkIsFound(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for _ in 0..<60 {
            var number = 0
            var marks: [String] = []
            var text = ""
            for _ in 0..<Int.random(in: 1...24, using: &random) {
                for character in NothingIsLostTests.pieces.randomElement(using: &random) ?? "" {
                    if character == "%" {
                        number += 1
                        let mark = "zq\(letters(number))qz"
                        marks.append(mark)
                        text += mark
                    } else {
                        text.append(character)
                    }
                }
                if Bool.random(using: &random) { text += "\n" }
            }
            let document = Reader.read(Array(text.utf8), path: "a.txt")
            let kept = keptText(document)
            let lost = marks.filter { !isKept($0, kept, text) }
            if !lost.isEmpty { Issue.record("lost \(lost) of:\n\(text)\nread:\n\(ReadingDump(document).text)") }
            checkOffsets(document, text)
            checkNumbers(document)
            let again = Reader.read(Array(text.utf8), path: "a.txt")
            #expect(ReadingDump(document).text == ReadingDump(again).text && document.clips.map(\.id) == again.clips.map(\.id))
        }
    }

    /// A number in letters, so that it reads as a word: 27 is `ba`.
    private func letters(_ number: Int) -> String {
        String(
            String(number, radix: 26).map {
                Character(UnicodeScalar(UInt8($0.wholeNumberValue.map { 97 + $0 } ?? Int($0.asciiValue ?? 0) - 97 + 107)))
            })
    }

    /// Picture links alone on a line are dropped by rule, with what is glued to them; all else is kept.
    private func isKept(_ mark: String, _ kept: String, _ text: String) -> Bool {
        if kept.contains(mark) { return true }
        guard let before = text.range(of: mark)?.lowerBound else { return false }
        let glued = text[..<before].reversed().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "./-_:".contains($0)) }
        return String(glued.reversed()).contains("pic.twitter.com/")
    }

    private func keptText(_ document: Document) -> String {
        var parts: [String] = []
        parts += document.links.map(\.text) + document.notes.map(\.text)
        for clip in document.clips {
            parts += [clip.headline?.text, clip.url, clip.source, clip.handle].compactMap { $0 }
            parts += clip.tags + clip.media + clip.paragraphs.map(\.passage.text)
        }
        for topic in document.topics {
            parts.append(topic.name)
            for facet in topic.facets { parts.append(facet.text) }
        }
        return (parts + document.diagnostics.map(\.message)).joined(separator: "\n")
    }

    /// Every passage and facet stands where it says in its line, after preparation.
    private func checkOffsets(_ document: Document, _ text: String) {
        guard !text.contains("&"), !text.contains("<br"), !text.hasPrefix("\u{FEFF}"), !text.unicodeScalars.contains("\r") else { return }
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        for passage in document.clips.flatMap(\.passages) {
            let line = lines[passage.line - 1]
            let holds = passage.text.unicodeScalars.enumerated().allSatisfy { line[passage.lineOffset(of: $0)] == $1 }
            #expect(holds, "\(passage)")
        }
        for topic in document.topics {
            #expect(["#", "＃"].contains(lines[topic.line - 1][topic.start]))
            for facet in topic.facets {
                let written = lines[topic.line - 1][facet.start...].prefix(facet.text.unicodeScalars.count)
                #expect(written.elementsEqual(facet.text.unicodeScalars))
            }
        }
    }

    private func checkNumbers(_ document: Document) {
        #expect(document.clips.map(\.index) == Array(1...max(1, document.clips.count)).prefix(document.clips.count).map { $0 })
        #expect(document.topics.map(\.id) == Array(1...max(1, document.topics.count)).prefix(document.topics.count).map { $0 })
        #expect(document.groups.flatMap(\.clips) == document.clips.map(\.index))
        #expect(document.clips.allSatisfy { $0.id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
        #expect(document.diagnostics == document.diagnostics.inOrder())
    }

    @Test(arguments: 0..<20)
    func anyBytesAreRead(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed) &+ 1_000)
        for _ in 0..<100 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            checkNumbers(Reader.read(bytes, path: "a.txt"))
        }
    }

    @Test(arguments: 0..<20)
    func changedDocumentsAreRead(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed) &+ 2_000)
        for _ in 0..<50 {
            var bytes: [UInt8] = []
            for _ in 0..<20 { bytes += Array((NothingIsLostTests.pieces.randomElement(using: &random) ?? "").utf8) + [0x0A] }
            for _ in 0..<5 { bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random) }
            checkNumbers(Reader.read(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))), path: "a.txt"))
        }
    }
}
