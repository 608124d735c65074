/// A finding about something a user wrote: what is wrong, where, and what would be right.
public struct Diagnostic: Hashable, Sendable {
    /// The stable name of the rule, such as `untagged-clip`.
    public var code: String
    /// How much it matters.
    public var severity: Severity
    /// Where it stands.
    public var place: Place
    /// What is wrong and what would be right, in one sentence.
    public var message: String
    /// The text of the line it stands in, where there is one.
    public var excerpt: Excerpt?
    /// Other places that belong to it, such as the first of two twins.
    public var related: [Related]

    /// Makes a finding of a problem at a place.
    public init(_ problem: some Problem, at place: Place, excerpt: Excerpt? = nil, related: [Related] = []) {
        self.code = problem.code
        self.severity = problem.severity
        self.place = place
        self.message = problem.message
        self.excerpt = excerpt
        self.related = related
    }
}

/// What can be wrong, as facts; each stage has one enumeration of its problems and words them in one file.
public protocol Problem: Sendable {
    /// The stable name of the rule, lower-case words joined by hyphens.
    var code: String { get }
    /// How much it matters.
    var severity: Severity { get }
    /// What is wrong and what would be right, in one English sentence without a full stop at its end.
    var message: String { get }
}

/// How much a finding matters.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Worth knowing.
    case note
    /// Probably not what was meant; the content is published all the same.
    case warning
    /// Content that could not be read or published as written.
    case error

    /// From a note, the least, to an error, the worst.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// A place in a file; line and column are 1-based, the column counts Unicode scalars.
public struct Place: Hashable, Sendable, Comparable {
    /// The file's path as it was given on the command line.
    public var path: String
    /// The line, from 1; 0 where the finding is about the whole file.
    public var line: Int
    /// The column in Unicode scalars, from 1; 0 where the finding is about the whole line or file.
    public var column: Int

    /// Makes a place.
    public init(path: String, line: Int = 0, column: Int = 0) {
        self.path = path
        self.line = line
        self.column = column
    }

    /// By the bytes of the path, then by line and column.
    public static func < (a: Place, b: Place) -> Bool {
        if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
        return (a.line, a.column) < (b.line, b.column)
    }
}

/// A piece of the line a finding stands in, short enough to print.
public struct Excerpt: Hashable, Sendable {
    /// The piece of the line, at most a few hundred scalars.
    public var text: String
    /// The column of the line at which the piece begins, from 1.
    public var firstColumn: Int
    /// How many scalars from the finding's column on are meant, at least 1.
    public var length: Int

    /// Makes an excerpt.
    public init(text: String, firstColumn: Int = 1, length: Int = 1) {
        self.text = text
        self.firstColumn = firstColumn
        self.length = max(1, length)
    }
}

/// A second place that belongs to a finding.
public struct Related: Hashable, Sendable {
    /// Where it stands.
    public var place: Place
    /// What it has to do with the finding, such as “first written here”.
    public var message: String

    /// Makes a related place.
    public init(place: Place, message: String) {
        self.place = place
        self.message = message
    }
}

extension [Diagnostic] {
    /// In the order findings are printed and exported: by place, then by code and message.
    public func inOrder() -> [Diagnostic] {
        sorted { a, b in
            if a.place != b.place { return a.place < b.place }
            if a.code != b.code { return a.code < b.code }
            return a.message < b.message
        }
    }
}
