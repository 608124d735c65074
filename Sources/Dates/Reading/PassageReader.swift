/// Finds the expressions of a text in order; none overlaps another.
struct PassageReader {
    let letters: Letters
    private let japanese: JapaneseReader
    private let english: EnglishReader
    private let lowered: Letters

    init(_ text: String) {
        letters = Letters(text)
        lowered = letters.lowercased()
        japanese = JapaneseReader(letters: letters)
        english = EnglishReader(letters: letters, lowered: lowered)
    }

    /// All expressions with where they stand.
    func phrases() -> [Phrase] {
        var phrases: [Phrase] = []
        let triggers = Triggers.standard
        let units = letters.units
        var index = 0
        while index < units.count {
            let kind = triggers.kind(units[index], index + 1 < units.count ? units[index + 1] : 0)
            if kind == Triggers.none {
                index += 1
            } else if let phrase = phrase(at: index, kind) {
                phrases.append(phrase)
                index = max(phrase.end, index + 1)
            } else {
                index = next(after: index)
            }
        }
        return phrases
    }

    private func phrase(at index: Int, _ kind: UInt8) -> Phrase? {
        if kind == Triggers.latin {
            if letters[index - 1].isLatin || letters[index - 1].isDigit { return nil }
            return english.phrase(at: index)
        }
        let phrase = Triggers.standard.numberLeadsOn(letters, at: index) ? japanese.phrase(at: index) : nil
        guard letters[index].isDigit, !(phrase.map { letters[$0.end - 1].isKanji || letters[$0.end - 1].isHiragana } ?? false) else {
            return phrase
        }
        guard let other = english.phrase(at: index), other.end >= phrase?.end ?? 0 else { return phrase }
        return other
    }

    /// Behind a number that is none of a time, or the next letter.
    private func next(after index: Int) -> Int {
        guard letters[index].isDigit else { return index + 1 }
        var end = index + 1
        while letters[end].isDigit { end += 1 }
        return end
    }

    /// Which way an expression looks, and whether it is the day of the report.
    func scene(_ phrase: Phrase, sentence: Int) -> Scene {
        if phrase.isEnglish {
            let tense = EnglishTense(lowered: lowered).tense(from: phrase.start, to: phrase.end)
            return Scene(sentence: sentence, tense: tense, isReporting: tense == .past && phrase.from.namesDay, isEnglish: true)
        }
        let next = letters[phrase.end], before = letters[phrase.start - 1]
        let isReporting =
            (next == "、" || next == "," || next == "「" || before == "は" && next == "の") && phrase.to == nil && phrase.from.namesDay
        let tense = JapaneseTense(letters: letters).tense(from: phrase.start, to: phrase.end, isReporting: isReporting)
        return Scene(
            sentence: sentence, tense: tense, isReporting: isReporting, isEnglish: false,
            followsEvent: before == "の" || before.isKanji && before != "約")
    }

    /// How many sentences end between two offsets.
    func sentenceEnds(from start: Int, to end: Int) -> Int {
        var count = 0
        var index = start
        while index < end {
            let letter = letters[index]
            if letter.isEndOfSentence
                || letter == "." && letters[index + 1] == " " && letters[index + 2].isUpper && !letters[index - 2].isUpper
                    && letters[index - 2] != "."
            {
                count += 1
            }
            index += 1
        }
        return count
    }
}

extension Letters {
    /// The letters with ASCII in lower case.
    func lowercased() -> Letters { Letters(units: units.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }) }
}
