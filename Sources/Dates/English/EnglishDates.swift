extension EnglishReader {
    /// September 4, 2023; Sept. 4-6; September 2019; September.
    func monthFirst(at index: Int) -> Part? {
        guard letters[index].isUpper, let month = word(EnglishWords.months, at: index) else { return nil }
        let isShort =
            month.end - index <= 4 && month.meaning != 5 && !(month.meaning == 6 && month.end - index == 4)
            && !(month.meaning == 7 && month.end - index == 4)
        var part = Part(start: index)
        part.month = .number(month.meaning)
        part.end = isShort && letters[month.end] == "." ? month.end + 1 : month.end
        if letters[part.end] == " ", let day = dayNumber(at: part.end + 1) {
            part.day = .number(day.day)
            part.through = day.through
            part.throughUnit = day.through == nil ? nil : .day
            part.end = day.end
            let comma =
                letters[part.end] == "," && letters[part.end + 1] == " " ? part.end + 2 : letters[part.end] == " " ? part.end + 1 : part.end
            if comma > part.end, let year = year(at: comma) {
                part.year = .number(year.value)
                part.end = year.end
            }
            return part
        }
        let comma = letters[part.end] == "," ? part.end + 1 : part.end
        if letters[comma] == " ", let year = year(at: comma + 1) ?? skip(["of"], from: comma).flatMap({ self.year(at: $0) }) {
            part.year = .number(year.value)
            part.end = year.end
            return part
        }
        if let shift = skip(["of"], from: part.end).flatMap({ wholeYear(at: $0) })
            ?? (letters[part.end] == " " ? wholeYear(at: part.end + 1) : nil)
        {
            part.year = shift.year
            part.end = shift.end
            return part
        }
        return isMonthName(index, part.end, isShort: isShort, month: month.meaning) ? part : nil
    }

    /// last year, this year behind a month.
    private func wholeYear(at index: Int) -> (year: Part.Year, end: Int)? {
        guard let shift = word(EnglishWords.shifts, at: index), lowered.has(" year", at: shift.end), !letters[shift.end + 5].isLatin else {
            return nil
        }
        return (.clip(shift.meaning), shift.end + 5)
    }

    /// Whether a month's name alone is the month: May and March are words too, April and June are people.
    private func isMonthName(_ begin: Int, _ end: Int, isShort: Bool, month: Int) -> Bool {
        let preposed = before(begin, EnglishWords.monthPrepositions) || letters[begin - 1] == "-"
        let isBeforeName = letters[end] == " " && letters[end + 1].isUpper && (3...8).contains(month) && month != 7
        if preposed, !isBeforeName || !before(begin, EnglishWords.namePrepositions) { return true }
        if isShort { return letters[end - 1] == "." }
        if month == 5 || month == 3 { return false }
        let next = letters[end] == " " ? letters[end + 1] : letters[end]
        return !(month == 4 || month == 6 || month == 8 || month == 1) || !next.isUpper
    }

    /// 4 September 2023; 4-6 September; the 4th of September.
    func dayFirst(at index: Int) -> Part? {
        guard letters.numberBegins(at: index), let day = dayNumber(at: index, closed: false) else { return nil }
        let begin = skip(["of"], from: day.end) ?? (letters[day.end] == " " ? day.end + 1 : day.end)
        guard begin > day.end, letters[begin].isUpper, let month = monthFirst(at: begin) ?? barelyMonth(at: begin), month.day == nil else {
            return nil
        }
        var part = month
        part.start = index
        part.day = .number(day.day)
        part.through = day.through
        part.throughUnit = day.through == nil ? nil : .day
        if part.year == nil, letters[part.end] == ",", letters[part.end + 1] == " ", let year = year(at: part.end + 2) {
            part.year = .number(year.value)
            part.end = year.end
        }
        return part
    }

    private func barelyMonth(at index: Int) -> Part? {
        guard let month = word(EnglishWords.months, at: index) else { return nil }
        var part = Part(start: index)
        part.month = .number(month.meaning)
        part.end = month.end - index == 3 && letters[month.end] == "." && month.meaning != 5 ? month.end + 1 : month.end
        return part
    }

    /// A day of the month, 4, 4th, 4-6, not the beginning of another number.
    func dayNumber(at index: Int, closed: Bool = true) -> (day: Int, through: Int?, end: Int)? {
        guard letters[index].isDigit, let number = letters.numeral(at: index), number.digits <= 2, number.value > 0,
            number.value <= (closed ? 99 : 31)
        else { return nil }
        var end = ordinalEnd(number.end)
        if letters[end].isDash || letters.has(" - ", at: end) {
            let begin = letters[end] == " " ? end + 3 : end + 1
            if let other = letters.numeral(at: begin), letters[begin].isDigit, other.digits <= 2, other.value > number.value,
                other.value <= 31
            {
                return (number.value, other.value, ordinalEnd(other.end))
            }
        } else if let begin = skip(["to", "through"], from: end) ?? (beforeBetween(index) ? skip(["and"], from: end) : nil),
            letters[begin].isDigit, let other = letters.numeral(at: begin), other.digits <= 2, other.value > number.value,
            other.value <= 31, !closed || isPlain(other.end)
        {
            return (number.value, other.value, ordinalEnd(other.end))
        }
        if letters[end] == "," && letters[end + 1].isDigit || letters[end] == "." && letters[end + 1].isDigit || letters[end] == "%"
            || letters[end] == ":"
        {
            return nil
        }
        if letters[end].isLatin { return nil }
        if closed, letters[end] == " ", halfFollows(end) { end = number.end; return nil }
        return (number.value, nil, end)
    }

    private func beforeBetween(_ index: Int) -> Bool {
        if before(index, "between") { return true }
        var begin = index - 1
        while begin > 0, index - begin < 14, letters[begin - 1].isLatin || letters[begin - 1] == "." { begin -= 1 }
        return before(begin, "between")
    }

    private func isPlain(_ index: Int) -> Bool { !letters[index].isLatin && letters[index] != "%" && letters[index] != ":" }

    private func halfFollows(_ index: Int) -> Bool {
        let first = lowered[index + 1]
        return (first == "a" || first == "p") && (lowered[index + 2] == "m" || lowered[index + 2] == "." && lowered[index + 3] == "m")
    }

    func ordinalEnd(_ index: Int) -> Int {
        for suffix in ["st", "nd", "rd", "th"] as [StaticString] where lowered.has(suffix, at: index) && !letters[index + 2].isLatin {
            return index + 2
        }
        return index
    }

    /// Four digits of a year.
    func year(at index: Int) -> (value: Int, end: Int)? {
        guard letters[index].isDigit, let number = letters.numeral(at: index), number.digits == 4, (1000...2999).contains(number.value)
        else { return nil }
        if letters[number.end] == "," && letters[number.end + 1].isDigit || letters[number.end] == "." && letters[number.end + 1].isDigit
            || letters[number.end].isLatin || letters[number.end] == "%"
        {
            return nil
        }
        return (number.value, number.end)
    }

    /// A year behind a word that asks for one, 2019-2021, the 1990s, and ISO dates.
    func bareYear(at index: Int) -> Part? {
        guard letters.numberBegins(at: index), letters[index - 1] != "$", letters[index - 1] != "#", letters[index - 1] != "-",
            letters[index - 1] != "£", letters[index - 1] != "€"
        else { return nil }
        var part = Part(start: index)
        if let number = letters.numeral(at: index), number.digits == 4 || number.digits == 2, number.value % 10 == 0 {
            let end = letters[number.end] == "'" ? number.end + 1 : number.end
            if letters[end] == "s", !letters[end + 1].isLatin, number.digits == 4 || letters[index - 1] == "'" || before(index, "the") {
                let isHundred = number.digits == 4 && number.value % 100 == 0 && number.value < 2000
                part.era = Part.Span(
                    first: number.value, last: number.value + (isHundred ? 99 : 9), unit: isHundred ? .century : .decade,
                    isShort: number.digits == 2)
                part.end = end + 1
                return part
            }
        }
        guard let year = year(at: index), (1800...2100).contains(year.value) else { return nil }
        part.year = .number(year.value)
        part.end = year.end
        if letters[year.end].isDash {
            if let other = self.year(at: year.end + 1), other.value > year.value, other.value <= 2100 {
                part.through = other.value
                part.throughUnit = .year
                part.end = other.end
                return part
            }
            return nil
        }
        return asksForYear(index) ? part : nil
    }

    private func asksForYear(_ index: Int) -> Bool {
        if before(index, EnglishWords.yearPrepositions) {
            let end = index + 4
            let isNoun =
                letters[end] == " " && lowered[end + 1].isLatin && before(index, "of") || letters[end] == " " && before(index, "to")
            return !isNoun || isFunctionWord(end + 1)
        }
        guard before(index, EnglishWords.determiners) else { return false }
        return letters[index + 4] == " " && letters[index + 5].isLatin
    }

    /// Whether a word follows that opens no noun.
    func isFunctionWord(_ index: Int) -> Bool {
        word(EnglishWords.functionWords, at: index) != nil
    }

    /// Monday; Monday, September 4; Wednesday last week; Monday 4 September.
    func weekdayFirst(at index: Int) -> Part? {
        guard letters[index].isUpper, let weekday = word(EnglishWords.weekdays, at: index) else { return nil }
        let isLong = letters[weekday.end - 1] == "y"
        if isLong, isName(index, weekday.end) || before(index, EnglishWords.recurring) { return nil }
        var part = Part(start: index)
        part.weekday = weekday.meaning
        part.end = !isLong && letters[weekday.end] == "." ? weekday.end + 1 : weekday.end
        let begin = letters[part.end] == "," ? part.end + 1 : part.end
        if letters[begin] == " ", let date = monthFirst(at: begin + 1) ?? dayFirst(at: begin + 1), date.day != nil {
            var both = date
            both.start = index
            return both
        }
        guard isLong else { return nil }
        if letters[part.end] == " ", let part2 = word(EnglishWords.parts, at: part.end + 1), !isName(index, part2.end) {
            part.dayPart = part2.meaning
            part.end = part2.end
        }
        if let week = weekShift(at: part.end) {
            part.week = .clip(week.distance)
            part.end = week.end
        }
        return part
    }

    private func weekShift(at index: Int) -> (distance: Int, end: Int)? {
        let begin = skip(["of"], from: index) ?? (letters[index] == " " ? index + 1 : index)
        guard begin > index, let shift = word(EnglishWords.shifts, at: begin), lowered.has(" week", at: shift.end),
            !letters[shift.end + 5].isLatin
        else { return nil }
        return (shift.meaning, shift.end + 5)
    }

    private func isName(_ begin: Int, _ end: Int) -> Bool {
        if letters[begin - 1] == " " {
            var first = begin - 1
            while first > 0, letters[first - 1].isLatin, begin - first < 10 { first -= 1 }
            if letters[first].isUpper, EnglishWords.beforeName.contains(Array(lowered.units[first..<begin - 1])) { return true }
        }
        guard letters[end] == " ", letters[end + 1].isUpper else { return false }
        var last = end + 1
        while letters[last].isLatin, last - end < 12 { last += 1 }
        return EnglishWords.afterName.contains(Array(lowered.units[end + 1..<last]))
    }
}
