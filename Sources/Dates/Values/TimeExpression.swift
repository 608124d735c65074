/// Words of a clip that name a time, and the days they mean.
public struct TimeExpression: Hashable, Sendable {
    /// Which of the clip's passages it stands in, as an index into `Clip.passages`.
    public var passage: Int
    /// The offset in the passage's text of its first scalar.
    public var start: Int
    /// The offset in the passage's text behind its last scalar.
    public var end: Int
    /// The line of the source, from 1.
    public var line: Int
    /// The offset in the line of its first scalar.
    public var lineStart: Int
    /// The offset in the line behind its last scalar; farther away than `end - start` only where the passage has a cut between.
    public var lineEnd: Int
    /// The words as written.
    public var surface: String
    /// The first day or moment; nothing where it is open or not resolved.
    public var from: Moment?
    /// The last day or moment, inclusive; nothing where it is open (以来) or not resolved.
    public var to: Moment?
    /// The unit it names.
    public var granularity: Granularity
    /// The rule it was resolved by, or why it was not.
    public var basis: Basis
    /// Whether it was written as a range: 10日から13日.
    public var isInterval: Bool
    /// Whether another day would fit the words as well.
    public var isAmbiguous: Bool
    /// Whether it is the day of the report itself (…は4日、…と述べた), not of what is told.
    public var isReportingDay: Bool

    /// Whether it was resolved, at one end at least.
    public var isResolved: Bool { from != nil || to != nil }
}
