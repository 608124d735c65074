extension EnglishReader {
    /// today, yesterday morning, tonight, overnight.
    func dayWord(at index: Int) -> Part? {
        var part = Part(start: index)
        if let day = word(EnglishWords.days, at: index) {
            part.day = .clip(day.meaning)
            part.end = day.end
            return letters[index].isUpper && letters[day.end] == " " && letters[day.end + 1].isUpper && letters[index - 1] != "."
                && index > 0 ? nil : part
        }
        if lowered.has("tonight", at: index), !letters[index + 7].isLatin {
            part.day = .clip(0)
            part.dayPart = .night
            part.end = index + 7
            return part
        }
        return nil
    }

    /// the previous day, the end of the month, the 31st, the morning of 5 September, the first quarter of 2023, the day before yesterday.
    func article(at index: Int) -> Part? {
        guard lowered.has("the ", at: index) else { return edgeNoun(at: index, start: index) }
        let begin = index + 4
        if lowered.has("day before yesterday", at: begin) { return day(.clip(-2), index, begin + 20) }
        if lowered.has("day after tomorrow", at: begin) { return day(.clip(2), index, begin + 18) }
        if lowered.has("day before", at: begin), !letters[begin + 10].isWordLike, letters[begin + 10] != " " {
            return day(.told(-1), index, begin + 10)
        }
        if lowered.has("day after", at: begin), !letters[begin + 9].isWordLike, letters[begin + 9] != " " {
            return day(.told(1), index, begin + 9)
        }
        if lowered.has("weekend", at: begin), !letters[begin + 7].isLatin {
            var part = day(.weekend, index, begin + 7)
            part.week = .open
            return part
        }
        if let told = toldUnit(at: begin, start: index) { return told }
        if let edge = edgeNoun(at: begin, start: index) { return edge }
        if let edge = edged(at: begin, start: index), edge.era != nil { return edge }
        if let season = season(at: begin, start: index) { return season }
        if let part = partOf(at: begin, start: index) { return part }
        if let quarter = quarter(at: begin, start: index) { return quarter }
        if letters[begin].isDigit {
            return ordinalDay(at: begin, start: index) ?? century(at: begin, start: index) ?? decadeOf(begin, start: index)
        }
        return nil
    }

    /// A part that says only a day.
    func day(_ day: Part.Day, _ start: Int, _ end: Int) -> Part {
        var part = Part(start: start)
        part.day = day
        part.end = end
        return part
    }

    private func decadeOf(_ begin: Int, start: Int) -> Part? {
        guard var part = bareYear(at: begin), part.era != nil else { return nil }
        part.start = start
        return part
    }

    /// the previous day, the following week, the same month, the next day.
    private func toldUnit(at index: Int, start: Int) -> Part? {
        guard let shift = word(EnglishWords.toldShifts, at: index), letters[shift.end] == " " else { return nil }
        var part = Part(start: start)
        if let part2 = word(EnglishWords.parts, at: shift.end + 1) {
            part.day = .told(shift.meaning)
            part.dayPart = part2.meaning
            part.end = part2.end
            return part
        }
        guard let unit = word(EnglishWords.units, at: shift.end + 1) else { return nil }
        part.end = unit.end
        if letters[unit.end - 1] == "s" { return nil }
        switch unit.meaning {
        case .day: part.day = .told(shift.meaning)
        case .week: part.week = .told(shift.meaning)
        case .month: part.month = .told(shift.meaning)
        case .year: part.year = .told(shift.meaning)
        default: return nil
        }
        return part
    }

    /// the end of the month, the start of 2024, end of March.
    private func edgeNoun(at index: Int, start: Int) -> Part? {
        guard let edge = word(EnglishWords.edgeNouns, at: index), let begin = skip(["of"], from: edge.end) else { return nil }
        return edged(edge.meaning, at: begin, start: start, isNoun: true)
    }

    /// early September, late last month, later this week, mid-2023.
    func edged(at index: Int, start: Int) -> Part? {
        guard let edge = word(EnglishWords.edges, at: index), letters[edge.end] == " " || letters[edge.end] == "-" else { return nil }
        var begin = edge.end + 1
        if let next = skip(["in"], from: edge.end) { begin = next }
        return edged(edge.meaning, at: begin, start: start, isNoun: false)
    }

    private func edged(_ edge: EnglishWords.Edge, at index: Int, start: Int, isNoun: Bool) -> Part? {
        var part: Part
        if lowered.has("the ", at: index), isNoun || edge == .rest || edge == .past, let unit = word(EnglishWords.units, at: index + 4) {
            part = Part(start: start)
            part.end = unit.end
            switch unit.meaning {
            case .week: part.week = .clip(0)
            case .month: part.month = .clip(0)
            case .year: part.year = .clip(0)
            default: return nil
            }
        } else if letters[index].isDigit {
            guard let year = year(at: index), (1800...2100).contains(year.value) else { return decadeOf(index, start: start) }
            part = Part(start: start)
            part.year = .number(year.value)
            part.end = year.end
        } else if lowered.has("the ", at: index) {
            return decadeOf(index + 4, start: start)
        } else {
            guard
                let whole = monthFirst(at: index) ?? shifted(at: index, start: index) ?? toldShift(at: index, start: index)
                    ?? weekdayFirst(at: index)
            else { return nil }
            part = whole
            part.start = start
        }
        apply(edge, to: &part)
        return part
    }

    private func toldShift(at index: Int, start: Int) -> Part? {
        guard lowered.has("the ", at: index) else { return nil }
        return toldUnit(at: index + 4, start: start)
    }

    private func apply(_ edge: EnglishWords.Edge, to part: inout Part) {
        if part.namesDay { return }
        if part.week != nil {
            part.weekHalf = edge == .rest ? .rest : edge == .past ? .past : edge == .begin ? .first : edge == .middle ? .middle : .second
        } else if part.month != nil {
            part.monthSlice = edge == .rest ? .rest : edge == .past ? .past : edge == .begin ? .begin : edge == .middle ? .middle : .end
        } else if part.year != nil, part.yearSlice == nil {
            part.yearSlice = edge == .rest ? .rest : edge == .past ? .past : edge == .begin ? .begin : edge == .middle ? .middle : .end
        }
    }

    /// last week, next Monday, this morning, last September, next spring, last night.
    func shifted(at index: Int, start: Int) -> Part? {
        guard let shift = word(EnglishWords.shifts, at: index), letters[shift.end] == " " else { return nil }
        let begin = shift.end + 1
        var part = Part(start: start)
        if lowered.has("past", at: index) || lowered.has("coming", at: index) { return nil }
        if let part2 = word(EnglishWords.parts, at: begin), shift.meaning == 0 || part2.meaning == .night {
            part.day = .clip(shift.meaning == -1 ? -1 : 0)
            if shift.meaning == 1 { return nil }
            part.dayPart = part2.meaning
            part.end = part2.end
            return part
        }
        if letters[begin].isUpper, let weekday = weekdayFirst(at: begin), weekday.day == nil {
            part = weekday
            part.start = start
            part.hint = shift.meaning < 0 ? .past : shift.meaning > 0 ? .coming : nil
            if shift.meaning == 0 { part.week = .clip(0) }
            return part
        }
        if letters[begin].isUpper, let month = word(EnglishWords.months, at: begin) {
            part.month = .number(month.meaning)
            part.hint = shift.meaning < 0 ? .past : shift.meaning > 0 ? .coming : nil
            if shift.meaning == 0 { part.year = .clip(0) }
            part.end = month.end
            return part
        }
        if let season = word(EnglishWords.seasons, at: begin) {
            part.year = .clip(0)
            part.yearSlice = .season(season.meaning)
            part.hint = shift.meaning < 0 ? .past : shift.meaning > 0 ? .coming : nil
            part.end = season.end
            return part
        }
        guard let unit = word(EnglishWords.units, at: begin), letters[unit.end - 1] != "s" else { return nil }
        part.end = unit.end
        switch unit.meaning {
        case .week: part.week = .clip(shift.meaning)
        case .weekend:
            part.week = .clip(shift.meaning)
            part.day = .weekend
        case .month: part.month = .clip(shift.meaning)
        case .year: part.year = .clip(shift.meaning)
        case .quarter:
            part.year = .clip(0)
            part.yearSlice = .quarter(shift.meaning)
            part.isVague = true
        case .day where shift.meaning == 0: return nil
        default: return nil
        }
        return part
    }

    /// the morning of 5 September, the evening of Friday, the early hours of Saturday.
    private func partOf(at index: Int, start: Int) -> Part? {
        var end: Int
        var meaning: Part.PartOfDay
        if lowered.has("early hours", at: index) {
            end = index + 11
            meaning = .dawn
        } else if let word = word(EnglishWords.parts, at: index) {
            end = word.end
            meaning = word.meaning
        } else {
            return nil
        }
        guard let begin = skip(["of"], from: end),
            let day = monthFirst(at: begin) ?? dayFirst(at: begin) ?? weekdayFirst(at: begin) ?? dayWord(at: begin), day.namesDay,
            day.dayPart == nil
        else { return nil }
        var part = day
        part.start = start
        part.dayPart = meaning
        end = day.end
        return part
    }
}
