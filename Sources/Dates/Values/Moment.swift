import Clippings

/// A day, or a clock time on a day, without a time zone.
public struct Moment: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The day.
    public var day: CivilDate
    /// The clock time, as written.
    public var time: ClockTime?

    /// Makes a moment.
    public init(_ day: CivilDate, _ time: ClockTime? = nil) {
        self.day = day
        self.time = time
    }

    /// The earlier first; a day before its clock times.
    public static func < (a: Moment, b: Moment) -> Bool {
        a.day == b.day ? a.minutes < b.minutes : a.day < b.day
    }

    private var minutes: Int { time.map { $0.hour * 60 + $0.minute } ?? -1 }

    /// ISO 8601: `2023-09-04` or `2023-09-04T23:11`.
    public var description: String { time.map { "\(day)T\($0)" } ?? day.description }
}
