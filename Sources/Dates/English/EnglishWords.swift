/// The words of English time expressions, in lower case, each list with what it means.
enum EnglishWords {
    static let months = WordTable<Int>([
        ("january jan", 1), ("february feb", 2), ("march mar", 3), ("april apr", 4), ("may", 5), ("june jun", 6), ("july jul", 7),
        ("august aug", 8),
        ("september sept sep", 9), ("october oct", 10), ("november nov", 11), ("december dec", 12),
    ])
    static let weekdays = WordTable<Int>([
        ("monday mon", 0), ("tuesday tues tue", 1), ("wednesday wed", 2), ("thursday thurs thur thu", 3), ("friday fri", 4),
        ("saturday sat", 5), ("sunday sun", 6),
    ])
    static let days = WordTable<Int>([("today", 0), ("yesterday", -1), ("tomorrow", 1)])
    static let parts = WordTable<Part.PartOfDay>([
        ("morning", .morning), ("afternoon", .afternoon), ("evening", .evening), ("night overnight", .night), ("midday lunchtime", .noon),
        ("dawn", .dawn),
    ])
    static let seasons = WordTable<Part.Season>([("spring", .spring), ("summer", .summer), ("autumn fall", .autumn), ("winter", .winter)])
    static let counts = WordTable<Int>([
        ("a an one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
        ("ten", 10), ("eleven", 11), ("twelve", 12),
    ])
    static let ordinals = WordTable<Int>([("first", 1), ("second", 2), ("third", 3), ("fourth", 4)])
    static let units = WordTable<Unit>([
        ("day days", .day), ("week weeks", .week), ("month months", .month), ("year years", .year), ("weekend", .weekend),
        ("quarter", .quarter), ("hour hours", .hour),
        ("minute minutes", .minute), ("decade", .decade), ("century", .century),
    ])
    /// last, next, this, and their distance from the clip; the others count from what was told.
    static let shifts = WordTable<Int>([("last", -1), ("past", -1), ("this", 0), ("next", 1), ("coming", 1)])
    static let toldShifts = WordTable<Int>([("previous preceding", -1), ("following next", 1), ("same", 0)])
    static let edges = WordTable<Edge>([("early", .begin), ("mid", .middle), ("late", .end), ("later", .rest), ("earlier", .past)])
    static let edgeNouns = WordTable<Edge>([("start beginning", .begin), ("middle", .middle), ("end close", .end)])
    /// Words before a month's name that make May, March and April months.
    static let monthPrepositions = WordTable<Bool>([
        (
            "in since by until till from of during last next this early late mid to before after through and between for each every with",
            true
        )
    ])
    /// Those of them that stand before people as well.
    static let namePrepositions = WordTable<Bool>([("and to for before after with", true)])
    static let yearPrepositions = WordTable<Bool>([
        (
            "in since until till by during of from before after early late mid between to through and around summer winter spring autumn fall",
            true
        )
    ])
    static let dayPrepositions = WordTable<Bool>([("on until by since from", true)])
    static let determiners = WordTable<Bool>([("the a its his her their our", true)])
    static let recurring = WordTable<Bool>([("every each first second third fourth fifth", true)])
    static let functionWords = WordTable<Bool>([("and to in when after before but as at with by for or on that the", true)])
    static let zones = WordTable<Bool>([("gmt utc jst bst est edt pst pdt cet cest kst ist et", true)])
    static let holidays = WordTable<Part.Holiday>([])
    static let holidayPhrases: [(words: [Word], holiday: Part.Holiday)] = [
        (["new", "year's", "eve"], .fixed(month: 12, day: 31, days: 1)), (["new", "year's", "day"], .fixed(month: 1, day: 1, days: 1)),
        (["christmas", "eve"], .fixed(month: 12, day: 24, days: 1)), (["christmas", "day"], .fixed(month: 12, day: 25, days: 1)),
        (["christmas"], .fixed(month: 12, day: 25, days: 1)), (["boxing", "day"], .fixed(month: 12, day: 26, days: 1)),
        (["valentine's", "day"], .fixed(month: 2, day: 14, days: 1)), (["thanksgiving"], .nth(month: 11, weekday: 3, count: 4)),
    ]
    /// Names that begin or end with a weekday.
    static let beforeName: Set<[UInt16]> = Set(
        ["black", "good", "bloody", "ash", "palm", "easter", "cyber", "super", "holy"].map { Word($0).units })
    static let afterName: Set<[UInt16]> = Set(
        ["times", "telegraph", "mirror", "express", "post", "mail", "herald", "world", "night"].map { Word($0).units })

    enum Unit { case minute, hour, day, week, month, year, weekend, quarter, decade, century }
    enum Edge { case begin, middle, end, rest, past }
}
