/// Finds the Japanese time expressions of a text: a hand-written reading from coarse to fine at every letter a time may begin with.
struct JapaneseReader {
    let letters: Letters

    /// The expression that begins at an offset, with the end of its last time.
    func phrase(at index: Int) -> Phrase? {
        guard var part = part(at: index, after: nil) else { return nil }
        if let through = part.through {
            var second = part
            second.through = nil
            part.through = nil
            part.bound = nil
            switch part.throughUnit {
            case .day: second.day = .number(through)
            case .month: second.month = .number(through)
            case .year: second.year = part.year.map { sibling(of: $0, number: through) }
            case .clock: second.clock = Part.Clock(hour: through, minute: 0, hasMinute: false)
            default: return nil
            }
            if part.throughUnit == .clock { part.clock?.minute = 0 }
            return Phrase(start: index, end: second.end, from: part, to: second)
        }
        if part.bound == nil, !part.isDeadline, !part.isVague, let second = secondEnd(after: part) {
            return Phrase(start: index, end: second.end, from: part, to: second)
        }
        return Phrase(start: index, end: part.end, from: part)
    }

    private func sibling(of year: Part.Year, number: Int) -> Part.Year {
        if case .number(let first) = year, number < 100 {
            return .number(first / 100 * 100 + number + (number < first % 100 ? 100 : 0))
        }
        return number < 100 ? .short(number) : .number(number)
    }

    /// The second end of a range: a dash or から and a time of no coarser unit.
    private func secondEnd(after part: Part) -> Part? {
        var next = part.end
        var isDash = false
        if letters[next] == " " { next += 1 }
        if letters.has("から", at: next) {
            next += 2
        } else if letters[next].isDash {
            isDash = true
            next += 1
            if letters[next].isDash { next += 1 }
        } else {
            return nil
        }
        if letters[next] == " " { next += 1 }
        if !isDash, letters[next] == "、" { return nil }
        guard let second = self.part(at: next, after: part), second.through == nil, !second.isDeadline, !second.isVague, !second.isRecurring
        else {
            return nil
        }
        guard fit(part, second) else { return nil }
        return second
    }

    private func fit(_ first: Part, _ second: Part) -> Bool {
        if first.isRecurring { return false }
        if case .distance = second.day { return false }
        if case .distance = second.year { return false }
        if case .distance = second.month { return false }
        if case .distance = second.week { return false }
        if second.namesOnlyTimeOfDay { return first.clock != nil || first.dayPart != nil }
        switch (first.finest, second.finest) {
        case (.clock, .clock), (.clock, .day), (.day, .day), (.day, .clock), (.month, .month), (.year, .year), (.week, .week),
            (.week, .day):
            return true
        case (.day, .month), (.month, .day): return second.month != nil || second.monthSlice != nil
        case (.year, .month), (.month, .year): return true
        case (.day, .year), (.day, .week): return false
        default: return false
        }
    }

    /// One time, unit by unit.
    func part(at index: Int, after first: Part?) -> Part? {
        var part = Part(start: index)
        var end = index
        if let every = JapaneseWords.every.match(letters, at: end) {
            part.isRecurring = true
            end = every.end
        } else if letters[end] == "同" || letters[end] == "翌" {
            if let numbered = numberBehindTold(at: end) {
                part = numbered
                end = numbered.end
            }
        }
        if end == index {
            if let special = length(at: index) {
                guard case .distance? = special.year, letters[special.end] == "の" else { return special }
                part = special
                end = special.end
            }
        }
        readYear(&part, &end)
        readMonth(&part, &end)
        readWeek(&part, &end)
        readDay(&part, &end, after: first)
        readPartOfDay(&part, &end, after: first)
        guard end > index else { return nil }
        if part.isRecurring, end == index + 2 { return nil }
        part.end = end
        readBound(&part)
        return part
    }

    /// The offset behind の or a space, where the next unit may begin.
    func joint(_ part: Part, _ end: Int) -> Int {
        guard end > part.start else { return end }
        if letters[end] == "の" { return end + 1 }
        if letters[end] == " ", letters[end + 1].isDigit || letters[end + 1].isKanji { return end + 1 }
        return end
    }

    /// ごろ, 以来, 中, いっぱい: what belongs to a time behind it.
    private func readBound(_ part: inout Part) {
        if part.finest != .clock, let about = JapaneseWords.abouts.match(letters, at: part.end) { part.end = about.end }
        if letters.has("前後", at: part.end), part.month != nil, part.day != nil { part.end += 2 }
        if let bound = JapaneseWords.bounds.match(letters, at: part.end) {
            part.bound = bound.meaning
            part.end = bound.end
            return
        }
        if letters[part.end] == "来", part.finest >= .week, isCounted(part),
            !"日月年週場客訪春夏秋冬".unicodeScalars.contains(where: { Letter(unicodeScalarLiteral: $0) == letters[part.end + 1] })
        {
            part.bound = .since
            part.end += 1
            return
        }
        if letters.has("いっぱい", at: part.end) {
            part.end += 4
        } else if letters[part.end] == "中" || letters[part.end] == "内", Following.endsWord(letters, at: part.end + 1), part.clock == nil {
            if !(letters[part.end] == "内" && part.namesDay) { part.end += 1 }
        } else if letters.has("早々", at: part.end) {
            part.end += 2
        }
    }

    private func isCounted(_ part: Part) -> Bool {
        if case .clip? = part.year { return part.month == nil }
        if case .clip? = part.month { return true }
        if case .clip? = part.week { return true }
        return false
    }
}
