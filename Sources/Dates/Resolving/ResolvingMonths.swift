import Clippings

extension Resolver {
    /// A month or a part of one.
    func month(_ part: Part, _ scene: Scene) -> Resolution {
        guard let found = civilMonth(part, day: nil, scene) else {
            return .none(part.monthSlice == nil ? .month : .tenDays, .nothingToCountFrom)
        }
        let month = found.month
        let days = slice(part.monthSlice, of: month)
        return .days(days.from, days.to, part.monthSlice == nil ? .month : .tenDays, found.basis, isAmbiguous: found.isAmbiguous)
    }

    /// The days of a part of a month.
    func slice(_ slice: Part.MonthSlice?, of month: CivilMonth) -> (from: CivilDate?, to: CivilDate?) {
        switch slice {
        case .first, .begin: (month.day(1), month.day(10))
        case .second, .middle: (month.day(11), month.day(20))
        case .third, .end: (month.day(21), month.last)
        case .firstHalf: (month.day(1), month.day(15))
        case .secondHalf: (month.day(16), month.last)
        case .rest: (clip.flatMap { CivilMonth(of: $0) == month ? $0 : nil } ?? month.first, month.last)
        case .past: (month.first, clip.flatMap { CivilMonth(of: $0) == month ? $0 : nil } ?? month.last)
        case nil: (month.first, month.last)
        }
    }

    typealias FoundMonth = (month: CivilMonth, basis: Basis, isAmbiguous: Bool)

    /// The month an expression names, with a day in it where it names one.
    func civilMonth(_ part: Part, day: Int?, _ scene: Scene) -> FoundMonth? {
        switch part.month {
        case .clip(let shift)?: return clip.map { (CivilMonth(of: $0).adding(shift), .countedFromClip, false) }
        case .distance(let distance)?:
            if scene.followsEvent || (distance > 0 && scene.tense != .coming) { return nil }
            return clip.map { (CivilMonth(of: $0).adding(distance), .countedFromClip, false) }
        case .told(let shift)?:
            if let year = part.year {
                guard let year = civilYear(part, scene, written: year), let month = told.month?.month.month else { return nil }
                return (CivilMonth(year.year, month), .countedFromToldMonth, false)
            }
            if let month = told.month?.month ?? told.past.map({ CivilMonth(of: $0.day) }) {
                return (month.adding(shift), .countedFromToldMonth, false)
            }
            return shift <= 0 ? clip.map { (CivilMonth(of: $0).adding(shift), .countedFromClip, false) } : nil
        case .number(let number)?:
            if part.year != nil {
                guard let year = civilYear(part, scene) else { return nil }
                return (CivilMonth(part.isFiscal && number < 4 ? year.year + 1 : year.year, number), year.basis, year.isAmbiguous)
            }
            return numberedMonth(number, day: day, part, scene)
        case nil: return nil
        }
    }

    /// A month without a year: in the year told before, else the one that fits the tense.
    private func numberedMonth(_ number: Int, day: Int?, _ part: Part, _ scene: Scene) -> FoundMonth? {
        if part.hint == nil, let month = monthOfToldYear(number, scene) { return (month, .monthOfToldYear, false) }
        guard let clip else { return nil }
        let this = CivilMonth(clip.year, number)
        let ahead = number - clip.month
        var tense = scene.tense
        if let hint = part.hint { tense = hint == .past ? .past : .coming }
        let isStrict = part.hint != nil
        switch tense {
        case .past:
            let isLater = ahead > 0 || (ahead == 0 && (day.map { $0 > clip.day + slack } ?? isStrict))
            if isLater, let day, let date = this.day(day), date.dayNumber <= clip.dayNumber + slack {
                return (this, .monthOfClipYear, false)
            }
            return isLater ? (this.adding(-12), .lastSuchMonth, false) : (this, .monthOfClipYear, false)
        case .coming:
            let isEarlier = ahead < 0 || (ahead == 0 && (day.map { $0 + 3 < clip.day } ?? isStrict))
            if isEarlier, isStrict || (ahead + 12 <= -ahead * 3 && ahead < 0) { return (this.adding(12), .nextSuchMonth, false) }
            return (this, .monthOfClipYear, isEarlier)
        case .unknown:
            let behind = ahead > 0 ? 12 - ahead : -ahead
            let before = ahead >= 0 ? ahead : 12 + ahead
            if ahead > 0, behind * 2 < before { return (this.adding(-12), .lastSuchMonth, true) }
            if ahead < 0, before * 2 < behind { return (this.adding(12), .nextSuchMonth, true) }
            return (this, .monthOfClipYear, false)
        }
    }

    /// The month in the year told before, where the text stays in it.
    private func monthOfToldYear(_ number: Int, _ scene: Scene) -> CivilMonth? {
        guard let (year, isNumber, month, sentence) = told.year else { return nil }
        if clip == nil { return CivilMonth(year, number) }
        guard let clip, year != clip.year else { return nil }
        let isSame = sentence == scene.sentence
        guard isSame || (isNumber && scene.tense == .past && !scene.isReporting && sentence == scene.sentence - 1) else { return nil }
        if year > clip.year, scene.tense == .past { return nil }
        let rolls = month.map { number < $0 } ?? false
        if rolls, !isSame { return nil }
        let found = CivilMonth(year + (rolls ? 1 : 0), number)
        return scene.tense == .past && found > CivilMonth(of: clip) ? nil : found
    }
}
