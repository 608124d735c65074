import Diagnostics

/// What can be wrong with a date in a text.
enum DateProblem: Problem {
    case impossibleDay(words: String)

    var code: String {
        switch self {
        case .impossibleDay: "impossible-day"
        }
    }

    var severity: Severity { .warning }

    var message: String {
        switch self {
        case .impossibleDay(let words): "“\(words)” names a day that no calendar has; it stays unresolved: check it against the source"
        }
    }
}
