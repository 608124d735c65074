extension JapaneseReader {
    /// A part of the day and a clock time: 午後11時11分ごろ, 夜, の夜遅く, 22:17.
    func readPartOfDay(_ part: inout Part, _ end: inout Int, after first: Part?) {
        guard part.era == nil else { return }
        let isFirst = part.isEmptyUntil(end)
        guard isFirst || part.namesDay || part.day != nil else { return }
        let begin = joint(part, end)
        if part.dayPart == nil, let word = partOfDay(at: begin) {
            let clock =
                self.clock(at: joint(part, word.end), part: word.meaning, after: first)
                ?? self.clock(at: word.end, part: word.meaning, after: first)
            if isFirst, clock == nil, word.meaning != .noon || !letters.has("正午", at: begin) {
                // A part of a day alone names no day; in a range it does.
                guard first != nil else { return }
            }
            part.dayPart = word.meaning
            end = word.end
            if letters.has("正午", at: begin) {
                part.clock = Part.Clock(hour: 12, minute: 0, hasMinute: false)
                end = afterClock(end)
                return
            }
            if letters.has("遅く", at: end) || letters.has("早く", at: end) { end += 2 }
            if let about = JapaneseWords.abouts.match(letters, at: end) { end = about.end }
            if let clock { set(clock, in: &part, end: &end) }
        } else if let clock = clock(at: begin, part: part.dayPart, after: first), !isFirst || first != nil || isBareClock(begin, clock.end)
        {
            set(clock, in: &part, end: &end)
        }
    }

    typealias ReadClock = (clock: Part.Clock, through: Int?, end: Int)

    private func set(_ read: ReadClock, in part: inout Part, end: inout Int) {
        part.clock = read.clock
        part.through = read.through
        part.throughUnit = read.through == nil ? part.throughUnit : .clock
        end = read.end
    }

    /// A part of the day, not the first letters of 朝鮮, 夕張 or 日中関係.
    private func partOfDay(at index: Int) -> (meaning: Part.PartOfDay, end: Int)? {
        guard let word = JapaneseWords.parts.match(letters, at: index) else { return nil }
        let next = letters[word.end]
        if letters.has("日中", at: index) { return next == "に" || next == "は" || next == "、" || next == "も" ? word : nil }
        if word.end - index == 1, next.isKanji, !isPlainBehindPart(next), clock(at: word.end, part: word.meaning, after: nil) == nil {
            return nil
        }
        if next == "食" || next == "刊" || next == "鮮" { return nil }
        if letters.has("午前", at: index) || letters.has("午後", at: index), next == "中", Following.endsWord(letters, at: word.end + 1) {
            return (word.meaning, word.end + 1)
        }
        return word
    }

    private func isPlainBehindPart(_ letter: Letter) -> Bool {
        switch letter {
        case "遅", "早", "発", "現", "開", "以", "頃", "死", "会", "過", "決", "記", "北", "南", "東", "西", "中", "首", "米", "同":
            letter != "会" && letter != "中"
        default: Letters.isKanjiNumeral(letter)
        }
    }

    /// N時M分, N時半, HH:MM, with what belongs to it.
    func clock(at index: Int, part: Part.PartOfDay?, after first: Part?) -> ReadClock? {
        guard letters[index].isDigit || Letters.isKanjiNumeral(letters[index]), letters.numberBegins(at: index),
            let hour = letters.numeral(at: index), hour.digits <= 2, hour.value <= 29
        else { return nil }
        if letters[hour.end] == ":" { return digital(hour, part: part) }
        if letters[hour.end].isDash, let other = letters.numeral(at: hour.end + 1), other.digits <= 2, letters[other.end] == "時",
            Following.notAClock.match(letters, at: other.end + 1) == nil, other.value <= 29
        {
            return (
                Part.Clock(hour: shifted(hour.value, part), minute: 0, hasMinute: false), shifted(other.value, part),
                afterClock(other.end + 1)
            )
        }
        guard letters[hour.end] == "時", Following.notAClock.match(letters, at: hour.end + 1) == nil else { return nil }
        var end = hour.end + 1
        var minute = 0
        var hasMinute = false
        if let number = letters.numeral(at: end), number.value < 60, letters[number.end] == "分", letters[number.end + 1] != "間" {
            minute = number.value
            hasMinute = true
            end = number.end + 1
            if let second = letters.numeral(at: end), letters[second.end] == "秒" { end = second.end + 1 }
        } else if letters[end] == "半" {
            minute = 30
            hasMinute = true
            end += 1
        } else if letters[end] == "台" {
            end += 1
        }
        return (Part.Clock(hour: shifted(hour.value, part), minute: minute, hasMinute: hasMinute), nil, afterClock(end))
    }

    private func digital(_ hour: Numeral, part: Part.PartOfDay?) -> ReadClock? {
        guard let minute = letters.numeral(at: hour.end + 1), letters[hour.end + 1].isDigit, minute.digits == 2, minute.value < 60,
            hour.value <= 24
        else { return nil }
        if letters[minute.end] == ":" || letters[minute.end] == "." && letters[minute.end + 1].isDigit { return nil }
        return (Part.Clock(hour: shifted(hour.value, part), minute: minute.value, hasMinute: true), nil, afterClock(minute.end))
    }

    /// The hour of the day for the hour of a half day.
    private func shifted(_ hour: Int, _ part: Part.PartOfDay?) -> Int {
        switch part {
        case .afternoon: hour < 12 ? hour + 12 : hour
        case .evening: hour < 12 ? hour + 12 : hour
        case .night: hour == 12 ? 24 : hour >= 5 && hour < 12 ? hour + 12 : hour
        case .midnight: hour >= 9 && hour < 12 ? hour + 12 : hour == 12 ? 24 : hour
        case .noon: hour < 6 ? hour + 12 : hour
        default: hour
        }
    }

    /// ごろ, すぎ, 前 behind a clock time.
    private func afterClock(_ end: Int) -> Int {
        if let about = JapaneseWords.abouts.match(letters, at: end) { return about.end }
        if let mark = JapaneseWords.clockMarks.match(letters, at: end) { return mark.end }
        if letters[end] == "前", !letters[end + 1].isKanji { return end + 1 }
        return end
    }

    /// Whether a clock time without day and part of day is one: not a ratio, a score or a count.
    private func isBareClock(_ begin: Int, _ end: Int) -> Bool {
        if letters[end - 1].isDigit { return letters[begin + 1].isDigit && letters[begin + 2] == ":" && !letters[begin - 1].isWordLike }
        if Letters.isKanjiNumeral(letters[begin]) { return false }
        if letters[begin - 1] == "第" || letters[begin - 1] == "計" || letters[begin - 1] == "約" { return false }
        return true
    }
}
