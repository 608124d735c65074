extension EnglishReader {
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
    func ordinalDay(at index: Int, start: Int) -> Part? {
        guard let number = letters.numeral(at: index), number.digits <= 2, (1...31).contains(number.value),
            case let end = ordinalEnd(number.end), end > number.end
        else { return nil }
        if let dated = dayFirst(at: index) {
            var part = dated
            part.start = start
            return part
        }
        guard before(start, EnglishWords.dayPrepositions),
            !(letters[end] == " " && letters[end + 1].isLatin && !isFunctionWord(end + 1))
        else { return nil }
        return day(.number(number.value), start, end)
    }

    /// the 19th century.
    func century(at index: Int, start: Int) -> Part? {
        guard let number = letters.numeral(at: index), (1...30).contains(number.value), case let end = ordinalEnd(number.end),
            end > number.end, lowered.has(" century", at: end), !letters[end + 8].isLatin
        else { return nil }
        var part = Part(start: start)
        part.era = Part.Span(first: number.value * 100 - 99, last: number.value * 100, unit: .century)
        part.end = end + 8
        return part
    }

    /// the first quarter of 2023, the second half of this year.
    func quarter(at index: Int, start: Int) -> Part? {
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
                fits = fits && lowered.has(word: word, at: end) && (offset == 0 || letters[end - 1] == " ")
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
