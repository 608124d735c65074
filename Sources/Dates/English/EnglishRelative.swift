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

    private func day(_ day: Part.Day, _ start: Int, _ end: Int) -> Part {
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
        if edge.meaning == .middle || letters[edge.end] == " " { return edged(edge.meaning, at: begin, start: start, isNoun: false) }
        return nil
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

    /// the summer of 2022, spring 2024.
    func season(at index: Int, start: Int) -> Part? {
        guard let season = word(EnglishWords.seasons, at: index),
            let begin = skip(["of"], from: season.end) ?? (letters[season.end] == " " ? season.end + 1 : nil)
        else { return nil }
        guard let year = year(at: begin), (1800...2100).contains(year.value) else { return nil }
        var part = Part(start: start)
        part.year = .number(year.value)
        part.yearSlice = .season(season.meaning)
        part.end = year.end
        return part
    }

    /// the 31st, behind a preposition.
    private func ordinalDay(at index: Int, start: Int) -> Part? {
        guard let number = letters.numeral(at: index), number.digits <= 2, (1...31).contains(number.value),
            case let end = ordinalEnd(number.end), end > number.end
        else { return nil }
        if let dated = dayFirst(at: index) {
            var part = dated
            part.start = start
            return part
        }
        guard ["on", "until", "by", "since", "from"].contains(where: { before(start, Word($0)) }),
            !(letters[end] == " " && letters[end + 1].isLatin && !plainWord(end + 1))
        else { return nil }
        return day(.number(number.value), start, end)
    }

    private func plainWord(_ index: Int) -> Bool {
        ["and", "to", "in", "when", "after", "before", "but", "as", "at", "with", "by", "for", "or", "that", "the"].contains {
            lowered.has(Word($0), at: index) && !letters[index + $0.utf8.count].isLatin
        }
    }

    /// the 19th century.
    private func century(at index: Int, start: Int) -> Part? {
        guard let number = letters.numeral(at: index), (1...30).contains(number.value), case let end = ordinalEnd(number.end),
            end > number.end, lowered.has(" century", at: end), !letters[end + 8].isLatin
        else { return nil }
        var part = Part(start: start)
        part.era = Part.Span(first: number.value * 100 - 99, last: number.value * 100, unit: .century)
        part.end = end + 8
        return part
    }

    /// the first quarter of 2023, the second half of this year.
    private func quarter(at index: Int, start: Int) -> Part? {
        guard let ordinal = word(EnglishWords.ordinals, at: index), letters[ordinal.end] == " " else { return nil }
        var part = Part(start: start)
        let begin = ordinal.end + 1
        if lowered.has("quarter", at: begin), !letters[begin + 7].isLatin {
            part.yearSlice = .quarter(ordinal.meaning)
            part.end = begin + 7
        } else if lowered.has("half", at: begin), ordinal.meaning <= 2, skip(["of"], from: begin + 4) != nil {
            part.yearSlice = ordinal.meaning == 1 ? .firstHalf : .secondHalf
            part.end = begin + 4
        } else {
            return nil
        }
        let isHalf = part.end - begin == 4
        guard let next = skip(["of"], from: part.end) else {
            part.year = .clip(0)
            return isHalf ? nil : part
        }
        if let year = year(at: next) {
            part.year = .number(year.value)
            part.end = year.end
        } else if lowered.has("the year", at: next), !letters[next + 8].isLatin {
            part.year = .clip(0)
            part.end = next + 8
        } else if let shift = word(EnglishWords.shifts, at: next), lowered.has(" year", at: shift.end), !letters[shift.end + 5].isLatin {
            part.year = .clip(shift.meaning)
            part.end = shift.end + 5
        } else {
            part.year = .clip(0)
            return isHalf ? nil : part
        }
        return part
    }

    /// Q3 2023.
    func quarterLetter(at index: Int) -> Part? {
        guard letters[index] == "Q", let number = letters.numeral(at: index + 1), letters[index + 1].isDigit,
            (1...4).contains(number.value), number.digits == 1
        else { return nil }
        var part = Part(start: index)
        part.yearSlice = .quarter(number.value)
        part.year = .clip(0)
        part.end = number.end
        guard letters[number.end] == " ", let year = year(at: number.end + 1) else { return nil }
        part.year = .number(year.value)
        part.end = year.end
        return part
    }

    func holiday(at index: Int) -> Part? {
        guard letters[index].isUpper else { return nil }
        for entry in EnglishWords.holidayPhrases {
            var end = index
            var fits = true
            for (offset, word) in entry.words.enumerated() {
                if offset > 0 { end += 1 }
                fits = fits && lowered.has(word, at: end) && (offset == 0 || letters[end - 1] == " ")
                end += word.units.count
            }
            guard fits, !letters[end].isLatin else { continue }
            var part = Part(start: index)
            part.holiday = entry.holiday
            part.end = end
            if letters[end] == " ", let year = year(at: end + 1) {
                part.year = .number(year.value)
                part.end = year.end
            }
            return part
        }
        return nil
    }

    /// three days ago, a year ago, within 72 hours.
    func count(at index: Int) -> Part? {
        var part = Part(start: index)
        if lowered.has("within ", at: index) {
            guard let number = amount(at: index + 7), letters[number.end] == " ", let unit = word(EnglishWords.units, at: number.end + 1),
                unit.meaning != .weekend
            else { return nil }
            part.isDeadline = true
            part.end = unit.end
            return part
        }
        guard !letters[index - 1].isDigit, let number = amount(at: index), letters[number.end] == " ",
            let unit = word(EnglishWords.units, at: number.end + 1), lowered.has(" ago", at: unit.end), !letters[unit.end + 4].isLatin
        else { return nil }
        part.end = unit.end + 4
        switch unit.meaning {
        case .day: part.day = .distance(-number.value)
        case .week: part.week = .distance(-number.value)
        case .month: part.month = .distance(-number.value)
        case .year: part.year = .distance(-number.value)
        default: part.isVague = true
        }
        return part
    }

    private func amount(at index: Int) -> (value: Int, end: Int)? {
        if letters[index].isDigit {
            guard letters.numberBegins(at: index), let number = letters.numeral(at: index), number.digits <= 4 else { return nil }
            return (number.value, number.end)
        }
        return word(EnglishWords.counts, at: index).map { ($0.meaning, $0.end) }
    }
}
