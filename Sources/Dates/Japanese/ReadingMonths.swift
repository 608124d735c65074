extension JapaneseReader {
    /// A month, with its part: 7月下旬, 先月末, 9月初め.
    func readMonth(_ part: inout Part, _ end: inout Int) {
        guard part.month == nil, part.era == nil else { return readMonthSlice(&part, &end) }
        let begin = joint(part, end)
        if let month = JapaneseWords.months.match(letters, at: begin), part.year == nil {
            guard Following.notAMonth.match(letters, at: month.end) == nil else { return }
            part.month = month.meaning
            end = month.end
        } else if let number = numberedMonth(at: begin, in: part) {
            part.month = .number(number.month)
            part.through = number.through
            part.throughUnit = number.through == nil ? part.throughUnit : .month
            end = number.end
        } else if part.isEmptyUntil(end), let edge = edgeOfMonth(at: begin) {
            part.month = .clip(0)
            part.monthSlice = edge.slice
            end = edge.end
            return
        } else if part.isEmptyUntil(end), let slice = JapaneseWords.monthSlices.match(letters, at: begin), letters[slice.end - 1] == "旬" {
            part.month = .told(0)
            part.monthSlice = slice.meaning
            end = slice.end
            return
        } else {
            return
        }
        readMonthSlice(&part, &end)
    }

    private func readMonthSlice(_ part: inout Part, _ end: inout Int) {
        guard part.month != nil, part.monthSlice == nil else { return }
        let begin = joint(part, end)
        if let slice = JapaneseWords.monthSlices.match(letters, at: begin), Following.notAMonthSlice.match(letters, at: slice.end) == nil {
            if letters[begin] == "末", letters[begin + 1] == "日" {
                part.day = .last
                end = begin + 2
                return
            }
            if letters[begin] == "頭", begin > end { return }
            part.monthSlice = slice.meaning
            end = slice.end
            if let about = JapaneseWords.abouts.match(letters, at: end) { end = about.end }
        } else if let weekday = countedWeekday(at: begin) {
            part.weekday = weekday.weekday
            part.weekdayCount = weekday.count
            end = weekday.end
        }
    }

    /// 第2月曜日 within a month.
    private func countedWeekday(at index: Int) -> (weekday: Int, count: Int, end: Int)? {
        guard letters[index] == "第", let number = letters.numeral(at: index + 1), (1...5).contains(number.value) else { return nil }
        guard let weekday = JapaneseWords.weekdays.match(letters, at: number.end) else { return nil }
        return (weekday.meaning, number.value, weekday.end)
    }

    private func numberedMonth(at index: Int, in part: Part) -> (month: Int, through: Int?, end: Int)? {
        guard letters.numberBegins(at: index) || part.year != nil, let number = letters.numeral(at: index), (1...12).contains(number.value)
        else { return nil }
        if letters[index - 1] == "第" || letters[index - 1] == "/" { return nil }
        if letters[number.end] == "月" {
            guard Following.notAMonth.match(letters, at: number.end + 1) == nil else { return nil }
            if number.isKanji, letters[number.end + 1] == "天" { return nil }
            if letters[number.end + 1] == "号", part.year == nil { return nil }
            return (number.value, nil, number.end + 1)
        }
        let isJoint = letters[number.end].isDash || letters[number.end] == "・"
        guard isJoint, let other = letters.numeral(at: number.end + 1), (1...12).contains(other.value),
            other.value > number.value || letters[number.end].isDash,
            letters[other.end] == "月", !letters[other.end + 1].isDigit, !letters.has("月期", at: other.end),
            Following.notAMonth.match(letters, at: other.end + 1) == nil
        else { return nil }
        return (number.value, other.value, other.end + 1)
    }

    /// 月末, 月初, 月内, 月初め without a month before them.
    private func edgeOfMonth(at index: Int) -> (slice: Part.MonthSlice?, end: Int)? {
        let before = letters[index - 1]
        guard letters[index] == "月", !before.isDigit, !before.isKanji, before != "か", before != "カ", before != "ヶ", before != "ヵ",
            before != "ケ"
        else { return nil }
        if letters.has("月末", at: index), letters[index + 2] != "日" { return (.end, index + 2) }
        if letters.has("月内", at: index), Following.endsWord(letters, at: index + 2) { return (nil, index + 2) }
        if letters.has("月初め", at: index) { return (.begin, index + 3) }
        if letters.has("月半ば", at: index) { return (.middle, index + 3) }
        return nil
    }

    /// A week or a weekday: 来週月曜日, 今週末, 金曜日.
    func readWeek(_ part: inout Part, _ end: inout Int) {
        guard part.era == nil, part.weekday == nil else { return }
        let begin = joint(part, end)
        if part.isEmptyUntil(end), let week = JapaneseWords.weeks.match(letters, at: begin), letters[week.end] != "刊",
            letters[week.end] != "間", letters[week.end] != "比"
        {
            part.week = week.meaning
            end = week.end
            readWeekSlice(&part, &end)
        } else if part.isEmptyUntil(end), let edge = edgeOfWeek(at: begin) {
            part.week = edge.day == nil ? .clip(0) : .open
            part.day = edge.day
            end = edge.end
            return
        }
        readWeekday(&part, &end)
    }

    private func readWeekSlice(_ part: inout Part, _ end: inout Int) {
        let begin = joint(part, end)
        if letters[end] == "末" {
            part.day = .weekend; end += 1
        } else if letters.has("明け", at: end) {
            part.day = .weekStart; end += 2
        } else if letters.has("前半", at: begin) {
            part.weekHalf = .first; end = begin + 2
        } else if letters.has("後半", at: begin) {
            part.weekHalf = .second; end = begin + 2
        } else if letters.has("半ば", at: begin) {
            part.weekHalf = .middle; end = begin + 2
        } else if letters.has("初め", at: begin) || letters.has("はじめ", at: begin) {
            part.weekHalf = .first
            end = begin + (letters[begin] == "初" ? 2 : 3)
        }
    }

    private func edgeOfWeek(at index: Int) -> (day: Part.Day?, end: Int)? {
        guard letters[index] == "週", !letters[index - 1].isDigit, !letters[index - 1].isKanji else { return nil }
        if letters.has("週内", at: index), Following.endsWord(letters, at: index + 2) { return (nil, index + 2) }
        if letters.has("週末", at: index) { return (.weekend, index + 2) }
        if letters.has("週明け", at: index) { return (.weekStart, index + 3) }
        return nil
    }

    private func readWeekday(_ part: inout Part, _ end: inout Int) {
        guard part.day == nil, part.year == nil, part.month == nil else { return }
        let begin = joint(part, end)
        guard let weekday = JapaneseWords.weekdays.match(letters, at: begin), Following.notAWeekday.match(letters, at: weekday.end) == nil
        else { return }
        if part.isEmptyUntil(end) {
            let next = letters[weekday.end]
            let isLong = letters[weekday.end - 1] == "日"
            if !isLong, next.isKatakana || next.isLatin || (next.isKanji && JapaneseWords.parts.match(letters, at: weekday.end) == nil) {
                return
            }
            if letters[begin - 1].isKanji || letters[begin - 1].isDigit, !part.isRecurring { return }
        }
        part.weekday = weekday.meaning
        end = weekday.end
    }
}

extension Part {
    /// Whether nothing was read up to an offset.
    func isEmptyUntil(_ end: Int) -> Bool { end == start || (isRecurring && year == nil && month == nil && week == nil) }
}
