import Clippings

extension Resolver {
    /// A day: 4日, 先月31日, きのう, 翌日, 3日前.
    func day(_ day: Part.Day, _ part: Part, _ scene: Scene) -> Resolution {
        switch day {
        case .clip(let shift):
            guard let clip else { return .none(.day, .nothingToCountFrom) }
            return .days(clip.adding(shift), clip.adding(shift), .day, .countedFromClip)
        case .told(let shift):
            guard let anchor = anchor(scene, shift: shift) else { return .none(.day, .nothingToCountFrom) }
            return .days(anchor.day.adding(shift), anchor.day.adding(shift), .day, anchor.basis)
        case .distance(let distance): return self.distance(distance, scene)
        case .last:
            let month = self.month(part, scene)
            guard let to = month.to else { return month }
            return .days(to.day, to.day, .day, month.basis, isAmbiguous: month.isAmbiguous)
        case .number(let number):
            if part.month == nil, part.year == nil { return bareDay(number, scene) }
            guard part.month != nil else { return .none(.day, .nothingToCountFrom) }
            guard let month = self.civilMonth(part, day: number, scene) else { return .none(.day, .nothingToCountFrom) }
            return .days(month.month.day(number), month.month.day(number), .day, month.basis, isAmbiguous: month.isAmbiguous)
        case .weekend, .weekStart: return week(part, scene)
        }
    }

    private func distance(_ distance: Int, _ scene: Scene) -> Resolution {
        if scene.followsEvent { return .none(.day, .vague) }
        if distance > 0, scene.tense != .coming {
            guard let told = told.past ?? told.day, scene.tense == .past, told.sentence >= scene.sentence - 1,
                let day = told.day.adding(distance), clip.map({ day <= $0 }) ?? true
            else {
                return .none(.day, .vague)
            }
            return .days(day, day, .day, .countedFromToldDay, isAmbiguous: true)
        }
        guard let clip else { return .none(.day, .nothingToCountFrom) }
        return .days(clip.adding(distance), clip.adding(distance), .day, .countedFromClip)
    }

    /// The day that 同日, 前日 and 翌日 count from.
    func anchor(_ scene: Scene, shift: Int) -> (day: CivilDate, basis: Basis)? {
        var candidates: [Told.Day?] = []
        let here = scene.sentence
        func same(_ day: Told.Day?) -> Told.Day? { day.flatMap { $0.sentence == here ? $0 : nil } }
        if scene.isReporting {
            candidates = [same(told.reporting), same(told.past), told.reporting, told.past]
        } else {
            candidates = [
                same(scene.tense == .coming ? told.day : told.past), same(told.day), told.reporting, told.past,
                scene.tense == .past ? nil : told.day,
            ]
        }
        for case let candidate? in candidates {
            if shift > 0, let clip, scene.tense != .coming, candidate.day.dayNumber + shift > clip.dayNumber + slack { continue }
            return (candidate.day, .countedFromToldDay)
        }
        guard let clip, shift <= 0 || scene.tense == .coming else { return nil }
        return (clip, .countedFromClip)
    }

    /// A day without a month: the nearest that fits the tense, unless a month was told before.
    func bareDay(_ number: Int, _ scene: Scene) -> Resolution {
        guard let clip else {
            guard let (month, _, sentence) = told.month, sentence == scene.sentence else { return .none(.day, .nothingToCountFrom) }
            return .days(month.day(number), month.day(number), .day, .dayOfToldMonth)
        }
        if let day = dayOfToldMonth(number, clip, scene) { return .days(day, day, .day, .dayOfToldMonth) }
        let month = CivilMonth(of: clip)
        var best: (day: CivilDate, cost: Int)?
        var second = Int.max
        for shift in -2...2 {
            guard let day = month.adding(shift).day(number) else { continue }
            let cost = self.cost(day.dayNumber - clip.dayNumber, isNear: shift == 0, scene)
            if best == nil || cost < (best?.cost ?? 0) {
                second = best?.cost ?? Int.max
                best = (day, cost)
            } else {
                second = min(second, cost)
            }
        }
        guard let best else { return .none(.day, .impossible) }
        let found = CivilMonth(of: best.day)
        let basis: Basis = found == month ? .dayOfClipMonth : found < month ? .lastSuchDay : .nextSuchDay
        let isAmbiguous = second != Int.max && second < best.cost * 3 / 2 + 3
        return .days(best.day, best.day, .day, basis, isAmbiguous: isAmbiguous)
    }

    /// How ill a day at a distance from the clip fits; a near one lies in the clip's own month.
    private func cost(_ distance: Int, isNear: Bool, _ scene: Scene) -> Int {
        switch scene.tense {
        case .past: distance <= 0 ? -distance : distance <= slack ? distance * 3 : distance * 50
        case .coming: distance >= 0 ? (isNear ? distance / 2 : distance) : -distance * (isNear ? 3 : 8) + 3
        case .unknown where scene.isReporting && distance > slack: distance * 50
        case .unknown: abs(distance) * (isNear || (scene.isReporting && distance <= 0) ? 2 : 6) + (distance > 0 ? 1 : 0)
        }
    }

    /// The day in the month told before, where the text stays in it.
    private func dayOfToldMonth(_ number: Int, _ clip: CivilDate, _ scene: Scene) -> CivilDate? {
        guard let (month, known, sentence) = told.month, let known, month != CivilMonth(of: clip) else { return nil }
        let isSame = sentence == scene.sentence
        if let near = CivilMonth(of: clip).day(number) {
            let distance = near.dayNumber - clip.dayNumber
            if scene.isReporting, distance <= slack, distance >= -6 { return nil }
            if !isSame, distance <= slack, distance >= -3, scene.tense != .coming { return nil }
        }
        guard var day = month.day(number) else { return nil }
        if day < known, !isSame, month > CivilMonth(of: clip) { return nil }
        if day < known, isSame {
            guard let next = month.adding(1).day(number) else { return nil }
            day = next
        }
        if scene.tense == .past, day.dayNumber > clip.dayNumber + slack { return nil }
        if scene.tense == .coming, day < clip { return nil }
        return day
    }

    /// A holiday of the table, in the year told or the nearest that fits.
    func holiday(_ holiday: Part.Holiday, _ part: Part, _ scene: Scene) -> Resolution {
        let days = Resolver.days(of: holiday)
        if part.year != nil {
            guard let year = civilYear(part, scene) else { return .none(.day, .nothingToCountFrom) }
            return .days(days(year.year).first, days(year.year).last, .day, year.basis)
        }
        guard let clip else { return .none(.day, .nothingToCountFrom) }
        var best: (from: CivilDate, to: CivilDate, cost: Int)?
        for year in clip.year - 1...clip.year + 1 {
            guard let from = days(year).first, let to = days(year).last else { continue }
            let cost = self.cost(from.dayNumber - clip.dayNumber, isNear: year == clip.year, scene)
            if cost < best?.cost ?? Int.max { best = (from, to, cost) }
        }
        guard let best else { return .none(.day, .impossible) }
        return .days(best.from, best.to, .day, best.from < clip ? .lastSuchDay : .nextSuchDay, isAmbiguous: scene.tense == .unknown)
    }

    private static func days(of holiday: Part.Holiday) -> (Int) -> (first: CivilDate?, last: CivilDate?) {
        { year in
            switch holiday {
            case .fixed(let month, let day, let count):
                let first = CivilDate(year: year, month: month, day: day)
                return (first, first?.adding(count - 1))
            case .nth(let month, let weekday, let count):
                let day = CivilMonth(year, month).weekday(weekday, count: count)
                return (day, day)
            case .vernalEquinox: return equinox(year, 3, 20.8431)
            case .autumnalEquinox: return equinox(year, 9, 23.2488)
            }
        }
    }

    /// The day of an equinox in Japan, by the rule of thumb that holds from 1980 to 2099.
    private static func equinox(_ year: Int, _ month: Int, _ base: Double) -> (first: CivilDate?, last: CivilDate?) {
        guard (1980...2099).contains(year) else { return (nil, nil) }
        let day = CivilDate(year: year, month: month, day: Int(base + 0.242194 * Double(year - 1980)) - (year - 1980) / 4)
        return (day, day)
    }
}

extension CivilMonth {
    /// The n-th weekday of the month.
    func weekday(_ weekday: Int, count: Int) -> CivilDate? {
        guard let first else { return nil }
        return day(1 + (weekday - first.weekday + 7) % 7 + (count - 1) * 7)
    }
}
