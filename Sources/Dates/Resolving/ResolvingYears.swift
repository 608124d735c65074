import Clippings

extension Resolver {
    typealias FoundYear = (year: Int, basis: Basis, isAmbiguous: Bool)

    /// The year an expression names; of a fiscal year the one it begins in.
    func civilYear(_ part: Part, _ scene: Scene, written: Part.Year? = nil) -> FoundYear? {
        switch written ?? part.year {
        case .number(let year)?: return (year, .writtenInFull, false)
        case .short(let digits)?:
            if let year = told.year?.year { return (year / 100 * 100 + digits, .writtenInFull, false) }
            guard let clip else { return nil }
            let century = clip.year / 100 * 100
            return (digits <= clip.year % 100 + 20 ? century + digits : century - 100 + digits, .writtenInFull, false)
        case .clip(let shift)?:
            guard let clip else { return nil }
            return ((part.isFiscal && clip.month < 4 && part.month == nil ? clip.year - 1 : clip.year) + shift, .countedFromClip, false)
        case .told(let shift)?:
            if let year = told.year?.year ?? told.month?.month.year ?? told.past?.day.year {
                return (year + shift, .countedFromToldMonth, false)
            }
            return shift < 0 ? clip.map { ($0.year + shift, .countedFromClip, false) } : nil
        case .distance(let distance)?:
            if scene.followsEvent || (distance > 0 && scene.tense != .coming) { return nil }
            return clip.map { ($0.year + distance, .countedFromClip, false) }
        case .beforeChrist?, nil: return nil
        }
    }

    /// A year or a part of one.
    func year(_ part: Part, _ scene: Scene) -> Resolution {
        let granularity = granularity(part)
        guard let found = civilYear(part, scene) else {
            if case .distance? = part.year { return .none(granularity, .vague) }
            return .none(granularity, .nothingToCountFrom)
        }
        var year = found.year
        if part.opensYear, scene.tense != .past, let clip, clip.month > 2 { year += 1 }
        let first = part.isFiscal ? 4 : 1
        func months(_ from: Int, _ to: Int) -> Resolution {
            let begin = CivilMonth(year, first)
            return .days(begin.adding(from).first, begin.adding(to).last, granularity, found.basis, isAmbiguous: found.isAmbiguous)
        }
        switch part.yearSlice {
        case nil: return months(0, 11)
        case .begin: return months(0, 0)
        case .middle: return months(5, 6)
        case .end: return months(11, 11)
        case .firstHalf: return months(0, 5)
        case .secondHalf: return months(6, 11)
        case .quarter(let number): return months(number * 3 - 3, number * 3 - 1)
        case .rest: return .days(clip ?? CivilDate(year: year, month: 1, day: 1), CivilMonth(year, 12).last, granularity, found.basis)
        case .past: return .days(CivilMonth(year, 1).first, clip ?? CivilMonth(year, 12).last, granularity, found.basis)
        case .turn: return .days(CivilDate(year: year, month: 12, day: 29), CivilDate(year: year + 1, month: 1, day: 3), .year, found.basis)
        case .season(let season): return self.season(season, part, found)
        case .months(let from, let to): return monthsOfQuarter(from, to, part, found, scene)
        case .ending(let month): return fiscalYear(ending: month, part, found, scene)
        }
    }

    private func granularity(_ part: Part) -> Granularity {
        switch part.yearSlice {
        case nil: part.isFiscal ? .fiscalYear : .year
        case .season: .season
        case .quarter, .months: .quarter
        case .firstHalf, .secondHalf: .halfYear
        case .ending: .fiscalYear
        case .begin, .end: .month
        default: .year
        }
    }

    /// A season by the months of the weather office: spring is March to May, winter December to February.
    private func season(_ season: Part.Season, _ part: Part, _ found: FoundYear) -> Resolution {
        let first: Int
        switch season {
        case .spring: first = 3
        case .summer: first = 6
        case .autumn: first = 9
        case .winter: first = 12
        }
        var begin = CivilMonth(found.year, first)
        if let clip, case .clip(let shift)? = part.year {
            let now = CivilMonth(of: clip)
            if season == .winter, clip.month <= 2 { begin = begin.adding(-12) }
            if part.hint == .past, shift == 0, begin.adding(2) >= now { begin = begin.adding(-12) }
            if part.hint == .coming, shift == 0, begin <= now { begin = begin.adding(12) }
        }
        return .days(begin.first, begin.adding(2).last, .season, found.basis, isAmbiguous: part.hint != nil)
    }

    /// 4〜6月期: of the year written, else the one that fits.
    private func monthsOfQuarter(_ from: Int, _ to: Int, _ part: Part, _ found: FoundYear, _ scene: Scene) -> Resolution {
        var year = found.year
        if case .clip(0)? = part.year, let clip, from > clip.month, scene.tense != .coming { year -= 1 }
        let begin = CivilMonth(year, from)
        let end = CivilMonth(to < from ? year + 1 : year, to)
        return .days(begin.first, end.last, .quarter, found.basis)
    }

    /// 2024年3月期: the twelve months that end with the month.
    private func fiscalYear(ending month: Int, _ part: Part, _ found: FoundYear, _ scene: Scene) -> Resolution {
        var end = CivilMonth(found.year, month)
        if part.isFiscal == false, case .clip(0)? = part.year, let clip, end < CivilMonth(of: clip), scene.tense == .coming {
            end = end.adding(12)
        }
        return .days(end.adding(-11).first, end.last, .fiscalYear, found.basis)
    }
}
