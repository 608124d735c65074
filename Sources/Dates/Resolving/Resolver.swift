import Clippings

/// Resolves the expressions of one clip in their order against its date and what it told before.
struct Resolver {
    let clip: CivilDate?
    /// How many days a post may be behind the article it quotes.
    let slack: Int
    var told = Told()

    /// Resolves an expression and remembers it.
    mutating func resolve(_ phrase: Phrase, scene: Scene) -> Resolution {
        var result = resolve(phrase.from, scene)
        if let end = phrase.to { result = range(phrase.from, result, end, scene) }
        result = bounded(result, phrase.to ?? phrase.from)
        told.remember(result, phrase.from, isRange: phrase.to != nil, scene: scene, clip: clip, slack: slack)
        return result
    }

    private func bounded(_ result: Resolution, _ part: Part) -> Resolution {
        var result = result
        switch part.bound {
        case .since: result.to = nil
        case .before:
            result.from = nil
        case nil: break
        }
        return result
    }

    /// One time, by its finest unit.
    func resolve(_ part: Part, _ scene: Scene) -> Resolution {
        if part.isDeadline { return .none(.deadline, .length) }
        if part.isRecurring { return .none(.vague, .recurring) }
        if part.isVague { return .none(.vague, .vague) }
        if let span = part.era { return era(span, part) }
        if case .beforeChrist? = part.year { return .none(.year, .beforeTheCalendar) }
        let whole = day(of: part, scene)
        guard part.clock != nil || part.dayPart != nil else { return whole }
        return atTime(whole, part)
    }

    /// The days an expression names, without its time of day.
    private func day(of part: Part, _ scene: Scene) -> Resolution {
        if part.namesOnlyTimeOfDay { return timeOnly(scene) }
        if let holiday = part.holiday { return self.holiday(holiday, part, scene) }
        if part.week != nil { return week(part, scene) }
        if part.weekday != nil { return part.month == nil ? weekday(part, scene) : countedWeekday(part, scene) }
        if let day = part.day { return self.day(day, part, scene) }
        if part.month != nil { return month(part, scene) }
        return year(part, scene)
    }

    /// Puts a clock time or a part of the day on a day.
    private func atTime(_ whole: Resolution, _ part: Part) -> Resolution {
        var result = whole
        guard var clock = part.clock else {
            if result.granularity == .day { result.granularity = .partOfDay }
            return result
        }
        if part.hasToldHalf, told.isAfternoon, clock.hour < 12 { clock.hour += 12 }
        result.granularity = clock.hasMinute ? .minute : .hour
        guard let day = result.from?.day, result.from == result.to else { return result }
        let date = clock.hour >= 24 ? day.adding(1) : day
        guard let date, let time = ClockTime(hour: clock.hour % 24, minute: clock.minute) else { return result }
        result.from = Moment(date, time)
        result.to = result.from
        return result
    }

    /// A clock time alone: on the day of the report, else on the clip's date.
    private func timeOnly(_ scene: Scene) -> Resolution {
        if let anchor = anchor(scene, shift: 0), anchor.basis == .countedFromToldDay {
            return .days(anchor.day, anchor.day, .day, .clockOnToldDay)
        }
        guard let clip else { return .none(.day, .nothingToCountFrom) }
        return .days(clip, clip, .day, .clockOnClipDay)
    }

    private func era(_ span: Part.Span, _ part: Part) -> Resolution {
        guard span.first > 0 || span.isShort else { return .none(.century, .beforeTheCalendar) }
        var first = span.first
        var last = span.last
        if span.isShort {
            guard let clip else { return .none(.decade, .nothingToCountFrom) }
            let century = first <= clip.year % 100 ? clip.year / 100 * 100 : clip.year / 100 * 100 - 100
            first += century
            last += century
        }
        let half = (last - first + 1) / 2
        switch part.yearSlice {
        case .firstHalf: last = first + half - 1
        case .secondHalf: first += half
        case .begin: last = first + half / 2
        case .end: first = last - half / 2
        default: break
        }
        return .days(
            CivilDate(year: first, month: 1, day: 1), CivilDate(year: last, month: 12, day: 31), span.unit, .writtenInFull,
            isAmbiguous: span.isShort)
    }

    // MARK: Ranges

    /// The whole of a range: its second end takes what it leaves out from the first.
    private func range(_ first: Part, _ begin: Resolution, _ end: Part, _ scene: Scene) -> Resolution {
        var result = begin
        guard let from = begin.from else { return begin }
        var last = secondEnd(end, after: first, from: from.day, scene)
        if end.clock != nil, first.clock != nil, end.namesOnlyTimeOfDay {
            var second = end
            if second.dayPart == nil, let clock = second.clock, let start = first.clock, clock.hour < 12, start.hour >= 12,
                clock.hour + 12 > start.hour
            {
                second.clock?.hour += 12
            }
            last = atTime(.days(from.day, from.day, .day, begin.basis), second)
        } else if end.clock != nil || end.dayPart != nil {
            last = atTime(last, end)
        }
        result.to = last.to
        guard let to = last.to else { return .none(begin.granularity, last.basis) }
        if to.day < from.day { return .none(begin.granularity, .impossible) }
        result.isAmbiguous = begin.isAmbiguous || last.isAmbiguous
        return result
    }

    private func secondEnd(_ end: Part, after first: Part, from: CivilDate, _ scene: Scene) -> Resolution {
        let start = CivilMonth(of: from)
        if end.namesOnlyTimeOfDay { return .days(from, from, .day, .endOfRange) }
        if end.year == nil, end.week == nil {
            if case .number(let number)? = end.day, end.month == nil {
                let month = number >= from.day ? start : start.adding(1)
                let day = month.day(number)
                return .days(day, day, .day, .endOfRange)
            }
            if case .number(let number)? = end.month {
                let year = number >= start.month ? start.year : start.year + 1
                var dated = end
                dated.year = .number(year)
                return day(of: dated, scene)
            }
            if case .told(let shift)? = end.day { return .days(from, from.adding(shift), .day, .endOfRange) }
            if let weekday = end.weekday, end.month == nil {
                let day = from.adding((weekday - from.weekday + 7) % 7)
                return .days(day, day, .day, .endOfRange)
            }
        }
        if case .short(let number)? = end.year {
            var dated = end
            dated.year = .number(start.year / 100 * 100 + number)
            return day(of: dated, scene)
        }
        if case .told(let shift)? = end.year {
            var dated = end
            dated.year = .number(start.year + shift)
            return day(of: dated, scene)
        }
        if case .told(let shift)? = end.month {
            let month = start.adding(shift)
            if case .number(let number)? = end.day { return .days(month.day(number), month.day(number), .day, .endOfRange) }
            let days = slice(end.monthSlice, of: month)
            return .days(days.from, days.to, .month, .endOfRange)
        }
        return day(of: end, scene)
    }
}
