/// How exact an expression is: the unit it names.
public enum Granularity: String, Hashable, Sendable, CaseIterable {
    /// A clock time with its minutes.
    case minute
    /// A clock time without minutes.
    case hour
    /// A part of a day: 夜, morning.
    case partOfDay = "part-of-day"
    /// A day.
    case day
    /// Saturday and Sunday.
    case weekend
    /// A week, Monday to Sunday, or a part of one.
    case week
    /// A third of a month: 上旬, 中旬, 下旬, or another part of one.
    case tenDays = "third-of-month"
    /// A month.
    case month
    /// A quarter of a year.
    case quarter
    /// A season.
    case season
    /// Half a year.
    case halfYear = "half-year"
    /// A year.
    case year
    /// A fiscal year, April to March.
    case fiscalYear = "fiscal-year"
    /// Ten years.
    case decade
    /// A hundred years.
    case century
    /// A period of history: 江戸時代.
    case period
    /// A time counted from an event, within which something is to happen: 72時間以内.
    case deadline
    /// A time without a unit, or one that comes again: 数日前, 毎週月曜日.
    case vague
}
