/// At which letters a time may begin: one look for each letter of the text.
enum Triggers {
    static let japanese: UInt8 = 1
    static let digit: UInt8 = 2
    static let latin: UInt8 = 4

    static let table: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 1 << 16)
        let words =
            JapaneseWords.years.firstLetters + JapaneseWords.fiscalYears.firstLetters + JapaneseWords.yearSeasons.firstLetters + JapaneseWords.months.firstLetters
            + JapaneseWords.weeks.firstLetters + JapaneseWords.days.firstLetters + JapaneseWords.daysWithPart.firstLetters + JapaneseWords.parts.firstLetters
            + JapaneseWords.weekdays.firstLetters + JapaneseWords.holidays.firstLetters + JapaneseWords.eras.firstLetters + JapaneseWords.every.firstLetters
            + Word("西紀年月週第上下中初数半翌同").units
        for unit in words { table[Int(unit)] = japanese }
        for unit in Word("〇一二三四五六七八九十百千").units { table[Int(unit)] |= digit }
        for unit in UInt16(0x30)...0x39 { table[Int(unit)] = digit }
        for unit in Word("jfmasondtwyelpcqbviugJFMASONDTWYELPCQBVIUG").units { table[Int(unit)] = latin }
        return table
    }()
}
