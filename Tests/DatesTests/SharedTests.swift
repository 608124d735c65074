import Clippings
import Dates
import Foundation
import TestSupport
import Testing

/// What annotated documents beside the repository say; nobody else has them.
@Suite(.enabled(if: Program.hasShared, "needs ../shared")) struct SharedTests {
    private struct Gold: Decodable {
        var times: [Time]

        struct Time: Decodable {
            var line: Int
            var start: Int
            var end: Int
            var surface: String
            var optional: Bool
            var value_start: String?
            var value_end: String?
            var accept: [[String?]]?
        }
    }

    @Test(arguments: ["dev/d01_ja_g20", "dev/d02_ja_morocco", "dev/d03_ja_treated_water", "dev/d04_en_chandrayaan", "seed/seed"])
    func goldIsRead(_ name: String) throws {
        let base = Program.shared.appendingPathComponent("gold/\(name)")
        let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: base.appendingPathExtension("gold.json")))
        let document = Reader.read(Array(try Data(contentsOf: base.appendingPathExtension("txt"))), path: name)
        let read = DateReader.read(document).joined()
        let optional = Set(gold.times.filter(\.optional).map { [$0.line, $0.start, $0.end] })
        let wanted = Set(gold.times.filter { !$0.optional }.map { [$0.line, $0.start, $0.end] })
        #expect(Set(read.map { [$0.line, $0.lineStart, $0.lineEnd] }).subtracting(optional) == wanted)
        for time in gold.times where !time.optional {
            guard let found = read.first(where: { $0.line == time.line && $0.lineStart == time.start }) else { continue }
            let values = [[time.value_start, time.value_end]] + (time.accept ?? [])
            #expect(values.contains([found.from?.description, found.to?.description]), "\(time.surface): \(line(found))")
        }
    }

    private struct Sentence: Decodable {
        var text: String
        var times: [[Int]]?
    }

    /// Of the times of a day or coarser in the GSD tree bank, those that lie in an expression of ours.
    @Test func mostTimesOfTheTreeBankAreFound() throws {
        var found = 0, all = 0
        for part in ["train", "dev"] {
            let lines = try String(contentsOf: Program.shared.appendingPathComponent("gold/ner/gsd-\(part).jsonl"), encoding: .utf8)
            for row in lines.split(separator: "\n") {
                let sentence = try JSONDecoder().decode(Sentence.self, from: Data(row.utf8))
                let scalars = Array(sentence.text.unicodeScalars)
                let read = times(day("2012-01-15"), sentence.text)
                for span in sentence.times ?? [] where Self.isDayOrCoarser(String(String.UnicodeScalarView(scalars[span[0]..<span[1]]))) {
                    all += 1
                    if read.contains(where: { $0.start <= span[0] && $0.end >= span[1] }) { found += 1 }
                }
            }
        }
        print("GSD: \(found) of \(all)")
        #expect(all > 1000 && Double(found) >= 0.85 * Double(all), "\(found) of \(all)")
    }

    /// A date and no length, clock time or period: it names a year, month, day, weekday, century or decade.
    private static func isDayOrCoarser(_ text: String) -> Bool {
        let length = /^[約丸]?[0-9.,数百千万億一二三四五六七八九十半]+(年|日|週間|週|か月|カ月|ヶ月|ヵ月)(半|余|目|間|連続|次|[0-9]+[かヶカ]月)?$/
        if text.firstMatch(of: /(間|目|周年|連続)$/) != nil { return false }
        if text.firstMatch(of: length) != nil, text.firstMatch(of: /^([0-9]{4}年|0[0-9]年|[12]?[0-9]日|3[01]日)$/) == nil { return false }
        return text.firstMatch(of: /[0-9一二三四五六七八九十]年|月|日|世紀|年代|年度|曜|昨|来年|今年|同年|翌年|週末|年末/) != nil
    }
}
