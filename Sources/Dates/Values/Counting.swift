import Clippings

extension CivilDate {
    /// Days since 1 January 1970 in the Gregorian calendar.
    public var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    /// Makes the day of a number of days since 1 January 1970, or nothing outside the years 1 to 9999.
    public init?(dayNumber: Int) {
        let number = dayNumber + 719_468
        guard number >= 0, number < 3_700_000 else { return nil }
        let era = number / 146_097
        let ofEra = number - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * ofYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: ofYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The day of the week: 0 is Monday, 6 Sunday.
    public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }

    /// The day some days later, or earlier where the number is negative.
    func adding(_ days: Int) -> CivilDate? { CivilDate(dayNumber: dayNumber + days) }
}

/// A month of a year.
struct CivilMonth: Hashable, Comparable {
    var year: Int
    var month: Int

    init(_ year: Int, _ month: Int) {
        self.year = year
        self.month = month
    }

    init(of day: CivilDate) { self.init(day.year, day.month) }

    static func < (a: CivilMonth, b: CivilMonth) -> Bool { a.number < b.number }

    /// Months since the year 0.
    var number: Int { year * 12 + month - 1 }
    var length: Int { CivilDate.days(in: month, of: year) }
    var first: CivilDate? { CivilDate(year: year, month: month, day: 1) }
    var last: CivilDate? { CivilDate(year: year, month: month, day: length) }

    func adding(_ months: Int) -> CivilMonth {
        let sum = number + months
        let year = sum >= 0 ? sum / 12 : (sum - 11) / 12
        return CivilMonth(year, sum - year * 12 + 1)
    }

    func day(_ day: Int) -> CivilDate? { CivilDate(year: year, month: month, day: day) }
}
