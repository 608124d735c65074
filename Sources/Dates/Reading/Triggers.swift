/// At which letters a time may begin: one look for each letter of the text, a second one where the first says so.
struct Triggers {
    /// Nothing begins here.
    static let none: UInt8 = 0
    /// A word may begin here, if its second letter fits.
    static let pair: UInt8 = 1
    /// A number or a word of one letter.
    static let any: UInt8 = 2
    /// A Latin word, if its second letter fits.
    static let latin: UInt8 = 4

    static let standard = Triggers()

    private let letters: [UInt8]
    private let pairs: [Bool]
    /// What may stand behind the number of a Japanese time.
    private let units: [Bool]

    private init() {
        var letters = [UInt8](repeating: Triggers.none, count: 1 << 16)
        var pairs = [Bool](repeating: false, count: 1 << 16)
        func add(_ beginnings: [(UInt16, UInt16)], _ kind: UInt8) {
            for (first, second) in beginnings {
                letters[Int(first)] = max(letters[Int(first)], second == 0 ? Triggers.any : kind)
                pairs[Triggers.slot(first, second)] = true
            }
        }
        add(Triggers.japanese, Triggers.pair)
        for unit in Word("第数翌同〇一二三四五六七八九十百千0123456789").units { letters[Int(unit)] = Triggers.any }
        let latin = Triggers.english
        add(latin, Triggers.latin)
        add(latin.map { ($0.0 & ~0x20, $0.1) }, Triggers.latin)
        add(latin.map { ($0.0 & ~0x20, $0.1 & ~0x20) }, Triggers.latin)
        self.letters = letters
        self.pairs = pairs
        var units = [Bool](repeating: false, count: 1 << 16)
        for unit in Word("年月日時分世週カかヶヵケ箇/-~ー.:、,・(数半両の四昨").units { units[Int(unit)] = true }
        self.units = units
    }

    /// Which kind of time may begin at a letter with the next one behind it.
    @inline(__always)
    func kind(_ unit: UInt16, _ next: UInt16) -> UInt8 {
        let kind = letters[Int(unit)]
        if kind == Triggers.none || kind == Triggers.any { return kind }
        return pairs[Triggers.slot(unit, next)] ? kind : Triggers.none
    }

    /// Whether the number that begins at an offset is followed by what a time needs; true where there is none.
    func numberLeadsOn(_ letters: Letters, at index: Int) -> Bool {
        var end = index
        while letters[end].isDigit || Letters.isKanjiNumeral(letters[end]) { end += 1 }
        return end == index || units[Int(letters[end].unit)]
    }

    private static func slot(_ first: UInt16, _ second: UInt16) -> Int { Int((first &* 0x9E37) ^ (second &* 0x79B1)) }

    private static var japanese: [(UInt16, UInt16)] {
        JapaneseWords.years.beginnings + JapaneseWords.fiscalYears.beginnings + JapaneseWords.yearSeasons.beginnings
            + JapaneseWords.months.beginnings
            + JapaneseWords.weeks.beginnings + JapaneseWords.days.beginnings + JapaneseWords.daysWithPart.beginnings
            + JapaneseWords.parts.beginnings
            + JapaneseWords.weekdays.beginnings + JapaneseWords.holidays.beginnings + JapaneseWords.eras.beginnings
            + JapaneseWords.every.beginnings
            + JapaneseWords.periods.beginnings + beginnings("西暦 紀元 年末 年度 年の 年明 年初 年央 年内 月末 月内 月初 月半 週末 週明 週内 上旬 初旬 中旬 下旬 上半 下半 半年 半月")
    }

    private static var english: [(UInt16, UInt16)] {
        EnglishWords.months.beginnings + EnglishWords.weekdays.beginnings + EnglishWords.days.beginnings + EnglishWords.shifts.beginnings
            + EnglishWords.edges.beginnings + EnglishWords.edgeNouns.beginnings
            + EnglishWords.seasons.beginnings + EnglishWords.counts.beginnings.map { ($0.0, $0.1 == 0 ? 0x20 : $0.1) }
            + beginnings("tonight the noon midnight within new christmas boxing valentine thanksgiving")
            + [1, 2, 3, 4].map { (Word("q").units[0], 0x30 + $0) }
    }

    private static func beginnings(_ words: String) -> [(UInt16, UInt16)] {
        words.split(separator: " ").map { Word($0).units }.map { ($0[0], $0[1]) }
    }
}
