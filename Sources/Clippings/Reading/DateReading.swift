/// Reads the date of a signature, and the time behind it.
struct DateReading {
    /// A date that was read.
    struct Found {
        /// The day, or nothing where no calendar has it.
        var day: CivilDate?
        /// The clock time behind it.
        var time: ClockTime?
        /// Where the date stands, without the time.
        var written: Range<Int>
        /// The offset behind the date and time.
        var end: Int
    }

    private let text: Bytes
    private let end: Int
    private var at: Int

    /// Reads the date that begins at an offset, in any of the known forms.
    static func read(at start: Int, to end: Int, of text: Bytes) -> Found? {
        var reading = DateReading(text: text, end: end, at: text.skipSpace(from: start, to: end))
        let first = reading.at
        guard first < end, let (year, month, day) = reading.date() else { return nil }
        let written = first..<reading.at
        let time = reading.time()
        return Found(day: CivilDate(year: year, month: month, day: day), time: time, written: written, end: reading.at)
    }

    private typealias Parts = (year: Int, month: Int, day: Int)

    private mutating func date() -> Parts? {
        let start = at
        for form in [DateReading.numbersFirst, DateReading.monthFirst, DateReading.dayFirst] {
            at = start
            if let parts = form(&self) { return parts }
        }
        return nil
    }

    /// `2025年3月3日`, `2015, 8月 11`, `2024-11-28`, `2025/3/3`.
    private static func numbersFirst(_ the: inout DateReading) -> Parts? {
        guard let (year, digits) = the.number(), digits == 4 else { return nil }
        let behind = the.at
        the.spaces()
        if the.take("年") || the.take("년") {
            guard let (month, day) = the.monthAndDay(needsUnit: true) else { return nil }
            return (year, month, day)
        }
        if the.take(",") || the.take("，") || the.take("、") {
            guard let (month, day) = the.monthAndDay(needsUnit: false) else { return nil }
            return (year, month, day)
        }
        the.at = behind
        guard let mark = the.takeAny(["-", "/", "."]), let (month, _) = the.number(upTo: 2), the.take(mark),
            let (day, _) = the.number(upTo: 2),
            !the.isAtDigit
        else { return nil }
        return (year, month, day)
    }

    /// `March 3, 2025`, `Sept. 5 2024`, `8月 11, 2015`.
    private static func monthFirst(_ the: inout DateReading) -> Parts? {
        let month: Int
        if let (number, _) = the.number(upTo: 2) {
            guard the.take("月") || the.take("월") else { return nil }
            month = number
        } else {
            guard let number = the.month() else { return nil }
            month = number
        }
        the.spaces()
        guard let (day, _) = the.number(upTo: 2) else { return nil }
        if !the.take("日") { the.ordinal() }
        the.spaces()
        if the.take(",") || the.take("，") { the.spaces() }
        guard let year = the.year() else { return nil }
        return (year, month, day)
    }

    /// `4 September 2024`, `27 de noviembre de 2024`, `28 ноября 2024 г.`, `2. Dezember 2024`.
    private static func dayFirst(_ the: inout DateReading) -> Parts? {
        guard let (day, _) = the.number(upTo: 2) else { return nil }
        the.ordinal()
        the.spaces()
        the.preposition()
        guard let month = the.month() else { return nil }
        the.spaces()
        if the.take(",") { the.spaces() }
        the.preposition()
        guard let year = the.year() else { return nil }
        let behind = the.at
        the.spaces()
        for mark in ["г.", "р.", "г", "р"] where the.take(mark) {
            if the.isAtLetter { break }
            return (year, month, day)
        }
        the.at = behind
        return (year, month, day)
    }

    private mutating func monthAndDay(needsUnit: Bool) -> (Int, Int)? {
        spaces()
        guard let (month, _) = number(upTo: 2), take("月") || take("월") else { return nil }
        spaces()
        guard let (day, _) = number(upTo: 2) else { return nil }
        let behind = at
        if needsUnit { spaces() }
        if take("日") || take("일") { return (month, day) }
        at = behind
        return needsUnit ? nil : (month, day)
    }

    /// ` - 22:17`, ` 7:52`, ` at 7:49 AM`, `T09:15:00Z`, ` 午後7:49`; the offset stays where it was when there is none.
    private mutating func time() -> ClockTime? {
        let behind = at
        if take("T") || take("t") {
            if let (hour, minute) = clock() {
                zone()
                if !isAtLetter, !isAtDigit, let time = ClockTime(hour: hour, minute: minute) { return time }
            }
            at = behind
            return nil
        }
        spaces()
        if takeAny(["-", "–", "·", "・", ",", "at", "kl.", "um", "à", "в", "pukul", "às", "a las", "alle"]) != nil { spaces() }
        let half = takeAny(["午前", "午後", "오전", "오후"])
        spaces()
        guard let clock = clock() else {
            at = behind
            return nil
        }
        var hour = clock.hour
        let bare = at
        spaces()
        if let mark = takeAny(["a.m.", "p.m.", "am", "pm"]), !isAtLetter {
            if mark.hasPrefix("p"), hour < 12 { hour += 12 } else if mark.hasPrefix("a"), hour == 12 { hour = 0 }
        } else {
            at = bare
        }
        if half == "午後" || half == "오후", hour < 12 { hour += 12 } else if half == "午前" || half == "오전", hour == 12 { hour = 0 }
        guard !isAtDigit, !isAtLatinLetter, let time = ClockTime(hour: hour, minute: clock.minute) else {
            at = behind
            return nil
        }
        return time
    }

    private mutating func clock() -> (hour: Int, minute: Int)? {
        guard let (hour, _) = number(upTo: 2), take(":") || take("："), let (minute, digits) = number(upTo: 2), digits == 2 else {
            return nil
        }
        let behind = at
        if take(":"), let (_, digits) = number(upTo: 2), digits == 2 {
            let seconds = at
            if take(".") { if number(upTo: 9) == nil { at = seconds } }
        } else {
            at = behind
        }
        return (hour, minute)
    }

    /// `Z` or `+09:00` behind an ISO time; the time is kept as written.
    private mutating func zone() {
        if take("z") { return }
        let behind = at
        guard takeAny(["+", "-", "−"]) != nil, let (_, digits) = number(upTo: 4), digits == 2 || digits == 4 else {
            at = behind
            return
        }
        if digits == 2 {
            let hours = at
            if !(take(":") && number(upTo: 2)?.digits == 2) { at = hours }
        }
    }

    // MARK: - Small pieces

    private mutating func spaces() { at = text.skipSpace(from: at, to: end) }

    private mutating func number(upTo limit: Int = 4) -> (value: Int, digits: Int)? {
        var value = 0, digits = 0
        while at < end, digits < limit {
            let (scalar, length) = text.scalar(at: at)
            guard let digit = Characters.digit(scalar) else { break }
            value = value * 10 + digit
            digits += 1
            at += length
        }
        return digits == 0 || (limit <= 4 && isAtDigit) ? nil : (value, digits)
    }

    private mutating func year() -> Int? {
        guard let (year, digits) = number(), digits == 4 else { return nil }
        return year
    }

    private mutating func month() -> Int? {
        let start = at
        while at < end, at - start < 40 {
            let (scalar, length) = text.scalar(at: at)
            guard Characters.isLetter(scalar), !Characters.isJapanese(scalar) else { break }
            at += length
        }
        guard at > start, let month = MonthNames.number(of: text.string(start..<at).lowercased()) else { return nil }
        _ = take(".")
        return month
    }

    private mutating func ordinal() {
        let behind = at
        if takeAny([".", "º", "er", "st", "nd", "rd", "th"]) != nil, isAtLatinLetter { at = behind }
    }

    private mutating func preposition() {
        let behind = at
        guard takeAny(["del", "de", "di", "of"]) != nil, !isAtLetter else {
            at = behind
            return
        }
        spaces()
    }

    /// Takes a mark; ASCII letters of either case.
    private mutating func take(_ mark: String) -> Bool {
        var next = at
        for byte in mark.utf8 {
            guard next < end else { return false }
            let here = text[next]
            let isSame = here == byte || (here | 0x20 == byte | 0x20 && byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
            guard isSame else { return false }
            next += 1
        }
        at = next
        return true
    }

    private mutating func takeAny(_ marks: [String]) -> String? {
        for mark in marks where take(mark) { return mark }
        return nil
    }

    private var isAtDigit: Bool { at < end && Characters.digit(text.scalar(at: at).value) != nil }
    private var isAtLetter: Bool { at < end && Characters.isLetter(text.scalar(at: at).value) }
    private var isAtLatinLetter: Bool { at < end && text[at] < 0x80 && Characters.isLetter(UInt32(text[at])) }
}
