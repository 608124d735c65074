import Clippings

/// What a clip told so far: the days, months and years that later words count from.
struct Told {
    /// A day that was told, with its sentence.
    struct Day {
        var day: CivilDate
        var sentence: Int
    }

    /// The last single day that was told.
    var day: Day?
    /// The last single day told that is not still to come.
    var past: Day?
    /// The last day told as the day of the report.
    var reporting: Day?
    /// The last month told by name or relative to the clip, with the day told in it.
    var month: (month: CivilMonth, day: CivilDate?, sentence: Int)?
    /// Whether the last clock time told was in the afternoon.
    var isAfternoon = false
    /// The last year told, whether it was written as a number, and the month told in it.
    var year: (year: Int, isNumber: Bool, month: Int?, sentence: Int)?

    /// Remembers a resolved expression.
    mutating func remember(_ result: Resolution, _ part: Part, isRange: Bool, scene: Scene, clip: CivilDate?, slack: Int) {
        if let time = result.from?.time { isAfternoon = time.hour >= 12 }
        guard let from = result.from, let to = result.to, !part.namesOnlyTimeOfDay else { return }
        let first = CivilMonth(of: from.day)
        if !isRange, from.day == to.day {
            let told = Day(day: from.day, sentence: scene.sentence)
            day = told
            if clip.map({ from.day.dayNumber <= $0.dayNumber + slack }) ?? true { past = told }
            if scene.isReporting, !scene.isEnglish || clip.map({ abs(from.day.dayNumber - $0.dayNumber) <= 1 }) ?? true { reporting = told }
        }
        if part.month != nil || part.year != nil, first == CivilMonth(of: to.day) {
            month = (first, to.day == from.day ? from.day : nil, scene.sentence)
        } else if let known = month, CivilMonth(of: from.day) == known.month, from.day == to.day {
            month = (known.month, from.day, scene.sentence)
        }
        if let written = part.year {
            var isNumber = false
            if case .number = written { isNumber = true }
            year = (from.day.year, isNumber, part.month == nil ? nil : from.day.month, scene.sentence)
        } else if let known = year, known.year == from.day.year, part.month != nil {
            year = (known.year, known.isNumber, from.day.month, known.sentence)
        }
    }
}

/// Where an expression stands: its sentence, its tense, and whether it is the day of the report.
struct Scene {
    var sentence: Int
    var tense: Tense
    var isReporting: Bool
    var isEnglish: Bool
    /// Whether an event stands before a distance: 開幕の3日前.
    var followsEvent = false
}

/// Which way the words look from the clip's date.
enum Tense { case past, coming, unknown }

/// What an expression means.
struct Resolution {
    var from: Moment?
    var to: Moment?
    var granularity: Granularity
    var basis: Basis
    var isAmbiguous = false

    static func none(_ granularity: Granularity, _ basis: Basis) -> Resolution { Resolution(granularity: granularity, basis: basis) }

    static func days(_ from: CivilDate?, _ to: CivilDate?, _ granularity: Granularity, _ basis: Basis, isAmbiguous: Bool = false)
        -> Resolution
    {
        guard let from, let to else { return none(granularity, .impossible) }
        return Resolution(from: Moment(from), to: Moment(to), granularity: granularity, basis: basis, isAmbiguous: isAmbiguous)
    }
}
