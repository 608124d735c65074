import Clippings
import Dates
import TestSupport

/// A clip of a day with paragraphs, as the reader would give it.
func clip(_ date: CivilDate?, _ paragraphs: [String]) -> Clip {
    Clip(
        index: 1, kind: .post, line: 1, date: date,
        paragraphs: paragraphs.enumerated().map { Clip.Paragraph(passage: Passage(text: $0.element, line: $0.offset + 1)) })
}

/// The expressions of one paragraph.
func times(_ date: CivilDate?, _ text: String) -> [TimeExpression] { DateReader.read(clip(date, [text])) }

/// A day as `2023-09-04`.
func day(_ text: String) -> CivilDate? {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    return numbers.count == 3 ? CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
}

/// An expression as the cases write it.
func line(_ time: TimeExpression) -> String {
    [time.surface, time.from?.description ?? "–", time.to?.description ?? "–", time.granularity.rawValue, time.basis.rawValue].joined(
        separator: " | ")
        + (time.isAmbiguous ? " ~" : "")
}

/// Numbers that look random and are the same in every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
