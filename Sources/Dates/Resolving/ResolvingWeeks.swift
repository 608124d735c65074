import Clippings

extension Resolver {
    /// A week, or a day of one: 今週中, 来週月曜日, 先週末, later this week.
    func week(_ part: Part, _ scene: Scene) -> Resolution {
        var basis = Basis.countedFromClip
        let monday: CivilDate?
        switch part.week {
        case .clip(let shift): monday = clip?.adding(-(clip?.weekday ?? 0) + shift * 7)
        case .distance(let distance):
            if scene.followsEvent || (distance > 0 && scene.tense != .coming) { return .none(.week, .vague) }
            monday = clip?.adding(-(clip?.weekday ?? 0) + distance * 7)
        case .told(let shift):
            guard let anchor = anchor(scene, shift: 0) else { return .none(.week, .nothingToCountFrom) }
            basis = anchor.basis
            monday = anchor.day.adding(-anchor.day.weekday + shift * 7)
        case .open, nil: return openWeek(part, scene)
        }
        guard let monday else { return .none(part.namesDay ? .day : .week, .nothingToCountFrom) }
        if let weekday = part.weekday { return .days(monday.adding(weekday), monday.adding(weekday), .day, basis) }
        switch part.day {
        case .number(let number):
            for shift in 0...6 where monday.adding(shift)?.day == number {
                return .days(monday.adding(shift), monday.adding(shift), .day, basis)
            }
            return .none(.day, .impossible)
        case .weekend: return .days(monday.adding(5), monday.adding(6), .weekend, basis)
        case .weekStart: return .days(monday, monday, .day, basis)
        default: break
        }
        switch part.weekHalf {
        case .first: return .days(monday, monday.adding(2), .week, basis)
        case .second: return .days(monday.adding(3), monday.adding(6), .week, basis)
        case .middle: return .days(monday.adding(1), monday.adding(3), .week, basis)
        case .rest: return .days(clip, monday.adding(6), .week, basis)
        case .past: return .days(monday, clip, .week, basis)
        case nil: return .days(monday, monday.adding(6), .week, basis)
        }
    }

    /// 週末 and 週明け: the last or the next one, by tense.
    private func openWeek(_ part: Part, _ scene: Scene) -> Resolution {
        guard let clip, let monday = clip.adding(-clip.weekday) else { return .none(.weekend, .nothingToCountFrom) }
        if part.day == .weekStart {
            let day = scene.tense == .coming || (scene.tense == .unknown && clip.weekday > 1) ? monday.adding(7) : monday
            return .days(day, day, .day, .countedFromClip, isAmbiguous: scene.tense == .unknown)
        }
        let isLast = clip.weekday < 5 && (scene.tense == .past || (scene.tense == .unknown && clip.weekday < 3))
        let saturday = monday.adding(isLast ? -2 : 5)
        return .days(saturday, saturday?.adding(1), .weekend, .countedFromClip, isAmbiguous: scene.tense == .unknown)
    }

    /// A weekday without a week: the last up to the clip's date, or the next, by tense.
    func weekday(_ part: Part, _ scene: Scene) -> Resolution {
        guard let clip, let weekday = part.weekday else { return .none(.day, .nothingToCountFrom) }
        let back = (clip.weekday - weekday + 7) % 7
        let ahead = (weekday - clip.weekday + 7) % 7
        switch part.hint {
        case .past?:
            return .days(
                clip.adding(-(back == 0 ? 7 : back)), clip.adding(-(back == 0 ? 7 : back)), .day, .lastSuchWeekday, isAmbiguous: back > 0)
        case .coming?:
            return .days(
                clip.adding(ahead == 0 ? 7 : ahead), clip.adding(ahead == 0 ? 7 : ahead), .day, .nextSuchWeekday, isAmbiguous: ahead > 0)
        case nil: break
        }
        if scene.tense == .coming { return .days(clip.adding(ahead), clip.adding(ahead), .day, .nextSuchWeekday) }
        let isAmbiguous = back > 0 && (scene.tense == .unknown || ahead <= slack)
        return .days(clip.adding(-back), clip.adding(-back), .day, .lastSuchWeekday, isAmbiguous: isAmbiguous)
    }

    /// The second Monday of October.
    func countedWeekday(_ part: Part, _ scene: Scene) -> Resolution {
        guard let weekday = part.weekday, let count = part.weekdayCount, let month = civilMonth(part, day: nil, scene) else {
            return .none(.day, .nothingToCountFrom)
        }
        let day = month.month.weekday(weekday, count: count)
        return .days(day, day, .day, month.basis, isAmbiguous: month.isAmbiguous)
    }
}
