import Clippings
import Foundation
import TestSupport
import Testing

@testable import Names

/// Rules, built-in lexicon and identity within a document.
@Suite struct RuleTests {
    @Test(arguments: SpecCase.all(matching: "rules"))
    func rules(_ item: SpecCase) {
        let text = Self.reading(of: item)
        #expect(text == item.expected, "\(item.place)")
    }

    /// With `RECORD_CASES=1` the expectations are written anew, for a person to read before they are committed; the run fails.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD_CASES"] != nil))
    func record() throws {
        try SpecCase.record(matching: "rules", Self.reading)
        Issue.record("expectations were written; read them, then run again without RECORD_CASES")
    }

    private static func reading(of item: SpecCase) -> String {
        let parts = item.input.components(separatedBy: "== text\n")
        let yaml = parts.count > 1 ? parts[0].replacing("== names\n", with: "") : ""
        let lines = (parts.last ?? "").split(separator: "\n").map(String.init)
        let naming = Self.naming(of: lines, lexicon: Lexicon.decode(Array(yaml.utf8), path: "names.yml").0)
        let mentions = naming.mentions[0][0].map { mention in
            let entity = naming.entities[mention.entity]
            return "\(mention.line):\(mention.lineStart)-\(mention.lineEnd) \(mention.surface) \(entity.type.rawValue) → \(entity.id)\n"
        }
        return mentions.joined() + Dump.findings(naming.diagnostics)
    }

    /// A clip of some lines, read with all that is installed.
    static func naming(of lines: [String], lexicon: Lexicon = Lexicon()) -> Naming {
        let paragraphs = lines.enumerated().map { Clip.Paragraph(passage: Passage(text: $1, line: $0 + 1)) }
        let date = CivilDate(year: 2025, month: 3, day: 4)
        let clip = Clip(index: 1, kind: .orphan, line: 1, date: date, paragraphs: paragraphs)
        let document = Document(path: "a.txt", sha256: "", language: .ja, clips: [clip])
        return NameReader.read(documents: [document], lexicon: lexicon, outlets: [], jobs: 1)
    }

    @Test func officesCarryTheirDate() throws {
        let naming = Self.naming(of: ["マリア・ラウタネン外相が着いた。ラウタネン外相は笑った。"])
        let person = try #require(naming.entities.first { $0.name == "マリア・ラウタネン" })
        #expect(person.roles == [Entity.Role(title: "外相", from: CivilDate(year: 2025, month: 3, day: 4))])
        #expect(person.provenance == .rule)
    }

    @Test func aSecondNameIsOneEntityAcrossDocuments() throws {
        func document(_ path: String, _ line: String) -> Document {
            let paragraph = Clip.Paragraph(passage: Passage(text: line, line: 1))
            return Document(path: path, sha256: "", language: .ja, clips: [Clip(index: 1, kind: .orphan, line: 1, paragraphs: [paragraph])])
        }
        let documents = [document("a.txt", "尹成浩大統領は帰国した。"), document("b.txt", "ユン・ソンホ(尹成浩)大統領は会見した。")]
        let naming = NameReader.read(documents: documents, lexicon: Lexicon(), outlets: [], jobs: 2)
        let people = naming.entities.filter { $0.type == .person }
        #expect(people.map(\.name) == ["ユン・ソンホ"])
        #expect(people.first?.aliases == ["尹成浩"])
    }

    @Test func namesOfOnePathInTextAreNoFinding() {
        let naming = Self.naming(of: ["The probe Kestrel-3 left. The probe Kestrel 3 came back, said Keoni Alana."])
        #expect(naming.diagnostics.isEmpty)
    }

    @Test func theLexiconIsWhole() {
        #expect(NameData.installed.diagnostics.isEmpty)
        #expect(NameData.installed.lexicon.entries.count > 1000)
        #expect(Set(NameData.installed.lexicon.entries.map(\.id)).count == NameData.installed.lexicon.entries.count)
    }

    @Test(arguments: [[], Array("KBNM".utf8), Array(repeating: 0x4B, count: 4096)] as [[UInt8]])
    func whatIsNoModelIsRefused(_ bytes: [UInt8]) {
        #expect(throws: NameModel.Flaw.self) { try NameModel(Data(bytes)) }
    }

    @Test func aDamagedModelIsRefused() throws {
        var bytes = try #require(NameData.installed.model).bytes
        bytes[bytes.count / 2] ^= 0x55
        #expect(throws: NameModel.Flaw.damaged) { try NameModel(bytes) }
        #expect(throws: NameModel.Flaw.damaged) { try NameModel(bytes.prefix(bytes.count / 2)) }
    }

    @Test func suggestionsNameWhatNoLexiconKnows() {
        let line = "霧原大学のラウタネン教授は、ケニアへ行った。"
        let paragraphs = [Clip.Paragraph(passage: Passage(text: line, line: 1))]
        let document = Document(
            path: "a.txt", sha256: "", language: .ja, clips: [Clip(index: 1, kind: .orphan, line: 1, paragraphs: paragraphs)])
        let naming = NameReader.read(documents: [document], lexicon: Lexicon(), outlets: [], jobs: 1)
        let suggestions = NameSuggestion.all(in: naming, of: [document])
        #expect(suggestions.map(\.entity.name) == ["ラウタネン", "霧原大学"])
        #expect(suggestions.first?.contexts.first?.place == "a.txt:1")
    }

    /// Time that grows with the text, not with its square: four times the text takes less than ten times as long.
    @Test(arguments: ["漢", "霧原大学", "ラウタネン外相"])
    func hostileTextIsLinear(_ piece: String) {
        func seconds(_ count: Int) -> Double {
            let clock = ContinuousClock()
            let text = String(repeating: piece, count: count)
            let time = clock.measure { _ = Self.naming(of: [text]) }
            return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        }
        _ = seconds(100)
        let (short, long) = (seconds(2500), seconds(10_000))
        #expect(long < max(0.5, short * 10), "\(short) s, \(long) s")
    }
}
