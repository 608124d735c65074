import Diagnostics

/// Collects the findings of one document: at most a hundred of a code, then how many more there are.
struct Findings {
    /// How many findings of one code are listed.
    static let limit = 100
    /// How many scalars of the line an excerpt shows on each side of its column.
    static let reach = 60

    private let path: String
    private var list: [Diagnostic] = []
    private var counts: [String: (count: Int, problem: ReadingProblem, place: Place)] = [:]

    /// Collects for a document.
    init(path: String) { self.path = path }

    /// Adds a finding about a place, unless its code has had its share.
    mutating func add(
        _ problem: ReadingProblem, line: Int, column: Int, limit: Int = Findings.limit, related: [Related] = [],
        excerpt: () -> Excerpt? = { nil }
    ) {
        let place = Place(path: path, line: line, column: column)
        let count = (counts[problem.code]?.count ?? 0) + 1
        if count <= limit {
            counts[problem.code] = (count, problem, place)
            list.append(Diagnostic(problem, at: place, excerpt: excerpt(), related: related))
        } else if count == limit + 1 {
            counts[problem.code] = (count, problem, place)
        } else {
            counts[problem.code]?.count = count
        }
        if count > limit { unlisted[problem.code, default: 0] += 1 }
    }

    /// Another place of the document.
    func related(line: Int, _ message: String) -> Related { Related(place: Place(path: path, line: line), message: message) }

    /// All findings in order of place; those not listed are counted where the first of them stands.
    func inOrder() -> [Diagnostic] {
        var all = list
        for (code, count) in unlisted {
            guard let (_, problem, place) = counts[code] else { continue }
            all.append(Diagnostic(ReadingProblem.further(code: code, severity: problem.severity, count: count), at: place))
        }
        return all.inOrder()
    }

    private var unlisted: [String: Int] = [:]
}

extension Bytes {
    /// The beginning of a line, for a finding about it.
    func excerpt(of line: SourceLine) -> Excerpt { excerpt(around: line.range.lowerBound, in: line.range, column: line.start + 1) }

    /// A few scalars of a line around an offset; the column is that of the offset.
    func excerpt(around offset: Int, in line: Range<Int>, column: Int, length: Int = 1) -> Excerpt {
        var first = offset
        var back = 0
        while first > line.lowerBound, back < Findings.reach {
            first -= scalar(endingAt: first).length
            back += 1
        }
        var end = offset
        var forth = 0
        while end < line.upperBound, forth < Findings.reach {
            end += scalar(at: end).length
            forth += 1
        }
        return Excerpt(text: string(first..<end), firstColumn: column - back, length: min(length, max(1, forth)))
    }
}
