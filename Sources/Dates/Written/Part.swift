/// What the words of one time say, unit by unit, before it is known which day they mean.
struct Part: Equatable {
    var start: Int
    var end: Int
    var year: Year?
    var isFiscal = false
    var yearSlice: YearSlice?
    var month: Month?
    /// 年明け and 年初 without a year: of the year to come, where the text looks ahead.
    var opensYear = false
    var monthSlice: MonthSlice?
    var week: Week?
    var weekHalf: Half?
    var weekday: Int?
    /// The number of a weekday within its month: 第2月曜日.
    var weekdayCount: Int?
    var day: Day?
    var dayPart: PartOfDay?
    var clock: Clock?
    /// 同11時: of the half of the day that was told.
    var hasToldHalf = false
    var era: Span?
    var holiday: Holiday?
    var bound: Bound?
    /// Whether it comes again: 毎年.
    var isRecurring = false
    /// A length of time (72時間以内) or words too vague (数日前).
    var isDeadline = false
    var isVague = false
    /// The second number where two share a unit: 4〜6日.
    var through: Int?
    /// The unit of `through`.
    var throughUnit: Unit?
    var hint: Hint?

    init(start: Int) {
        self.start = start
        self.end = start
    }

    var isEmpty: Bool { self == Part(start: start) || end == start }
    /// Whether it says a day by itself or relative to another.
    var namesDay: Bool { day != nil || weekday != nil || holiday != nil }
    var namesOnlyTimeOfDay: Bool { (clock != nil || dayPart != nil) && !namesDay && year == nil && month == nil && week == nil }

    /// The finest unit it says.
    var finest: Unit {
        if clock != nil { return .clock }
        if namesDay || dayPart != nil { return .day }
        if week != nil { return .week }
        if month != nil { return .month }
        return .year
    }

    enum Unit: Int, Comparable {
        case clock, day, week, month, year

        static func < (a: Unit, b: Unit) -> Bool { a.rawValue < b.rawValue }
    }

    enum Year: Hashable {
        case number(Int)
        /// Two digits of a year.
        case short(Int)
        /// Counted from the clip: 去年 is -1.
        case clip(Int)
        /// Counted from the year told: 翌年 is +1.
        case told(Int)
        /// So many years ago (negative) or ahead.
        case distance(Int)
        case beforeChrist(Int)
    }

    enum Month: Hashable {
        case number(Int)
        case clip(Int)
        case told(Int)
        case distance(Int)
    }

    enum Week: Hashable {
        case clip(Int)
        case told(Int)
        case distance(Int)
        /// 週末, 週明け: by tense.
        case open
    }

    enum Day: Hashable {
        case number(Int)
        case last
        case clip(Int)
        case told(Int)
        /// So many days ago, or ahead.
        case distance(Int)
        case weekend
        /// The first day of the week to come.
        case weekStart
    }

    enum Half: Hashable { case first, second, middle, rest, past }
    enum MonthSlice: Hashable { case first, second, third, begin, middle, end, firstHalf, secondHalf, rest, past }
    enum YearSlice: Hashable {
        case begin, middle, end, firstHalf, secondHalf, rest, past
        case quarter(Int)
        case season(Season)
        case turn
        /// The quarter from one month to another: 4〜6月期.
        case months(Int, Int)
        /// The fiscal year ended in a month: 3月期.
        case ending(Int)
    }
    enum Season: Hashable { case spring, summer, autumn, winter }
    enum PartOfDay: Hashable { case dawn, morning, noon, afternoon, evening, night, midnight, whole, forenoon }

    struct Clock: Hashable {
        var hour: Int
        var minute: Int
        var hasMinute: Bool
    }

    /// Several years told as one: 1990年代, 20世紀, 江戸時代.
    struct Span: Hashable {
        var first: Int
        var last: Int
        var unit: Granularity
        /// Two digits of the decade only: 90年代.
        var isShort = false
    }

    enum Holiday: Hashable {
        case fixed(month: Int, day: Int, days: Int)
        case nth(month: Int, weekday: Int, count: Int)
        case vernalEquinox
        case autumnalEquinox
    }

    /// 以来, 以降: nothing ends it; 以前: nothing begins it.
    enum Bound: Hashable { case since, before }
    /// 去る and 来る say which way to look.
    enum Hint: Hashable { case past, coming }
}

/// One expression: a time, or a range from one to another.
struct Phrase: Equatable {
    var start: Int
    var end: Int
    var from: Part
    var to: Part?
    /// Which scanner found it.
    var isEnglish = false
}
