/// The rule by which an expression was resolved, or why it was not.
public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// Written with its year: 2023年9月4日.
    case writtenInFull = "date written in full"
    /// A bare day that lies in the clip's month: 4日.
    case dayOfClipMonth = "day of the clip's month"
    /// A bare day before the clip's month: 31日 in a clip of 2 January.
    case lastSuchDay = "last such day before the clip"
    /// A bare day behind the clip's month.
    case nextSuchDay = "next such day after the clip"
    /// A bare day after a month that was told: 先月28日 … 31日.
    case dayOfToldMonth = "day of the month last told"
    /// A month without year that lies in the clip's year.
    case monthOfClipYear = "month of the clip's year"
    /// A month without year before the clip's year.
    case lastSuchMonth = "last such month before the clip"
    /// A month without year behind the clip's year.
    case nextSuchMonth = "next such month after the clip"
    /// A month after a year that was told: 2011年3月 … 9月.
    case monthOfToldYear = "month of the year last told"
    /// Counted from the clip's date: きのう, 先月31日, 来年, last week.
    case countedFromClip = "counted from the clip's date"
    /// Counted from the day told before: 同日, 翌日, the previous day.
    case countedFromToldDay = "counted from the day last told"
    /// Counted from the month or year told before: 同月, 翌年.
    case countedFromToldMonth = "counted from the month or year last told"
    /// A weekday up to the clip's date.
    case lastSuchWeekday = "last such weekday up to the clip"
    /// A weekday after the clip's date.
    case nextSuchWeekday = "next such weekday after the clip"
    /// A clock time without a day, on the day told before.
    case clockOnToldDay = "clock time on the day last told"
    /// A clock time without a day, on the clip's date.
    case clockOnClipDay = "clock time on the clip's date"
    /// The second end of a range, from its first.
    case endOfRange = "from the beginning of the range"
    /// Not resolved: a length of time, which names no day.
    case length = "a length of time names no day"
    /// Not resolved: it comes again and again.
    case recurring = "it comes again and again"
    /// Not resolved: the words are too vague.
    case vague = "the words name no certain day"
    /// Not resolved: the clip has no date and none was told.
    case nothingToCountFrom = "nothing to count from"
    /// Not resolved: the calendar has no such day.
    case impossible = "the calendar has no such day"
    /// Not resolved: before the year 1.
    case beforeTheCalendar = "before the first year"
}
