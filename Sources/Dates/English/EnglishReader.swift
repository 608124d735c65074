/// Finds the English time expressions of a text.
struct EnglishReader {
    let letters: Letters

    /// The expression that begins with the word or number at an offset.
    func phrase(at index: Int) -> Phrase? {
        guard let part = part(at: index) else { return nil }
        if let through = part.through {
            var first = part
            first.through = nil
            var second = first
            switch part.throughUnit {
            case .day: second.day = .number(through)
            case .month: second.month = .number(through)
            case .year: second.year = .number(through)
            default: return nil
            }
            return Phrase(start: index, end: part.end, from: first, to: second, isEnglish: true)
        }
        if !part.isDeadline, !part.isVague, let second = secondEnd(after: part) {
            return Phrase(start: index, end: second.end, from: part, to: second, isEnglish: true)
        }
        return Phrase(start: index, end: part.end, from: part, isEnglish: true)
    }

    private func secondEnd(after part: Part) -> Part? {
        var next = part.end
        if letters[next].isDash || letters[next] == " " && letters[next + 1].isDash {
            next += letters[next] == " " ? 2 : 1
            if letters[next] == " " { next += 1 }
        } else if let word = skip(["to", "through", "until", "till"], from: next) {
            next = word
        } else if let word = skip(["and"], from: next), before(part.start, "between") {
            next = word
        } else {
            return nil
        }
        guard let second = self.part(at: next), second.through == nil, !second.isVague, !second.isDeadline else { return nil }
        if second.namesOnlyTimeOfDay { return part.clock != nil ? second : nil }
        if part.finest == second.finest || part.finest == .clock && second.finest == .day { return second }
        return part.month != nil && second.month != nil || part.finest == .month && second.finest == .year && second.month != nil
            ? second : nil
    }

    /// One time.
    func part(at index: Int) -> Part? {
        var part: Part?
        if letters[index].isDigit {
            part = clockFirst(at: index) ?? dayFirst(at: index) ?? bareYear(at: index) ?? count(at: index)
        } else {
            part = worded(at: index)
        }
        guard var part else { return nil }
        if part.clock == nil, part.namesDay { addClock(&part) }
        return part
    }

    private func worded(at index: Int) -> Part? {
        if let dated = monthFirst(at: index) ?? weekdayFirst(at: index) ?? dayWord(at: index) { return dated }
        if let counted = article(at: index) ?? shifted(at: index, start: index) ?? edged(at: index, start: index) { return counted }
        if let named = season(at: index, start: index) ?? namedClock(at: index) ?? holiday(at: index) { return named }
        return quarterLetter(at: index) ?? count(at: index)
    }

    // MARK: Words

    /// The lower-case letters of the word at an offset match one of a table, as a whole word.
    func word<M>(_ table: WordTable<M>, at index: Int) -> (meaning: M, end: Int)? {
        guard letters[index].isLatin, let match = table.match(lowered, at: index), !isWord(match.end) else { return nil }
        return match
    }

    /// The text with ASCII letters in lower case.
    let lowered: Letters

    init(letters: Letters, lowered: Letters) {
        self.letters = letters
        self.lowered = lowered
    }

    private func isWord(_ index: Int) -> Bool { letters[index].isLatin || letters[index].isDigit }

    /// Behind a space and one of some words and a space.
    func skip(_ words: [StaticString], from index: Int) -> Int? {
        guard letters[index] == " " else { return nil }
        for word in words where lowered.has(word, at: index + 1) && letters[index + 1 + Letters.length(word)] == " " {
            return index + Letters.length(word) + 2
        }
        return nil
    }

    /// Whether a word stands before an offset.
    func before(_ index: Int, _ word: StaticString) -> Bool {
        letters[index - 1] == " " && lowered.has(word, before: index - 1) && !letters[index - 2 - Letters.length(word)].isLatin
    }

    /// Whether the word before an offset is one of a table.
    func before(_ index: Int, _ table: WordTable<Bool>) -> Bool {
        guard letters[index - 1] == " ", letters[index - 2].isLatin else { return false }
        var begin = index - 2
        while letters[begin - 1].isLatin, index - begin < 12 { begin -= 1 }
        return word(table, at: begin)?.end == index - 1
    }

    // MARK: Clock times around a day

    /// A part of the day and a clock time behind a day: Thursday morning, Friday at 6 p.m., Sept. 4, 9 a.m.
    private func addClock(_ part: inout Part) {
        if part.dayPart == nil, letters[part.end] == " ", let word = word(EnglishWords.parts, at: part.end + 1) {
            part.dayPart = word.meaning
            part.end = word.end
        }
        var next = part.end
        if letters[next] == "," { next += 1 }
        let about = skip(["at"], from: next).map { skip(["about", "around"], from: $0 - 1) ?? $0 }
        let begin = about ?? (letters[next] == " " ? next + 1 : next)
        guard begin > part.end, let clock = clock(at: begin) ?? named(at: begin) else { return }
        if clock.isBare && about == nil { return }
        part.clock = clock.clock
        part.end = clock.end
    }

    /// A clock time, with a day behind it: 6:04 p.m. on Wednesday, 9 a.m. Thursday.
    private func clockFirst(at index: Int) -> Part? {
        guard let clock = clock(at: index), !clock.isBare || followedByDay(clock.end) else { return nil }
        return withDay(clock.clock, start: index, end: clock.end)
    }

    private func namedClock(at index: Int) -> Part? {
        guard let clock = named(at: index) else { return nil }
        return withDay(clock.clock, start: index, end: clock.end)
    }

    private func followedByDay(_ end: Int) -> Bool {
        withDay(Part.Clock(hour: 0, minute: 0, hasMinute: false), start: end, end: end).namesDay
    }

    private func withDay(_ clock: Part.Clock, start: Int, end: Int) -> Part {
        var part = Part(start: start)
        part.clock = clock
        part.end = end
        let begin = skip(["on"], from: end) ?? (letters[end] == "," ? end + 2 : end + 1)
        if letters[begin - 1] == " ",
            let day = monthFirst(at: begin) ?? weekdayFirst(at: begin) ?? dayWord(at: begin) ?? dayFirst(at: begin), day.namesDay,
            day.through == nil
        {
            var both = day
            both.start = start
            both.clock = clock
            return both
        }
        return part
    }

    private func named(at index: Int) -> (clock: Part.Clock, end: Int, isBare: Bool)? {
        if lowered.has("noon", at: index), !isWord(index + 4) {
            return (Part.Clock(hour: 12, minute: 0, hasMinute: false), index + 4, false)
        }
        if lowered.has("midnight", at: index), !isWord(index + 8) {
            return (Part.Clock(hour: 0, minute: 0, hasMinute: false), index + 8, false)
        }
        return nil
    }

    /// 6:04 p.m. local time, 9am, 18:30, 0300 GMT.
    private func clock(at index: Int) -> (clock: Part.Clock, end: Int, isBare: Bool)? {
        guard letters[index].isDigit, letters.numberBegins(at: index), let hour = letters.numeral(at: index),
            hour.digits <= 2 || hour.digits == 4
        else { return nil }
        var end = hour.end
        var value = hour.value
        var minute = 0
        var hasMinute = false
        if hour.digits == 4 {
            guard let zone = zone(at: end), hour.value < 2400, hour.value % 100 < 60 else { return nil }
            return (Part.Clock(hour: hour.value / 100, minute: hour.value % 100, hasMinute: true), zone, false)
        }
        if letters[end] == ":" || letters[end] == ".", let number = letters.numeral(at: end + 1), letters[end + 1].isDigit,
            number.digits == 2, number.value < 60
        {
            if letters[end] == ".", half(at: number.end) == nil { return nil }
            if letters[number.end] == ":" { return nil }
            minute = number.value
            hasMinute = true
            end = number.end
        }
        var isBare = true
        if let half = half(at: end) {
            guard value >= 1, value <= 12 else { return nil }
            value = value % 12 + (half.isAfternoon ? 12 : 0)
            end = half.end
            isBare = false
        } else if lowered.has(" o'clock", at: end) {
            end += 8
            isBare = false
        } else if !hasMinute {
            return nil
        } else if hour.digits == 2 {
            isBare =
                zone(at: end) == nil
                && !(letters[index - 1] == " "
                    && (before(index, "at") || before(index, "by") || before(index, "from") || before(index, "until")))
        } else {
            isBare = zone(at: end) == nil
        }
        guard value < 24 else { return nil }
        return (Part.Clock(hour: value, minute: minute, hasMinute: hasMinute), zone(at: end) ?? end, isBare)
    }

    private func half(at index: Int) -> (isAfternoon: Bool, end: Int)? {
        let begin = letters[index] == " " ? index + 1 : index
        let first = lowered[begin]
        guard first == "a" || first == "p" else { return nil }
        if lowered[begin + 1] == ".", lowered[begin + 2] == "m", lowered[begin + 3] == "." { return (first == "p", begin + 4) }
        if lowered[begin + 1] == "m", !isWord(begin + 2) { return (first == "p", begin + 2) }
        return nil
    }

    private func zone(at index: Int) -> Int? {
        guard letters[index] == " " else { return nil }
        if lowered.has("local time", at: index + 1) { return index + 11 }
        guard letters[index + 1].isUpper, let zone = word(EnglishWords.zones, at: index + 1), letters[zone.end - 1].isUpper else {
            return nil
        }
        return zone.end
    }
}
