import Foundation

/// The best labels for the characters of a segment, and how probable they are.
///
/// Label 0 is outside; then for each type the label that begins a name and the one that goes on with it. None may go on with what did not begin.
struct LabelPath {
    /// A name along the path; the type by its number.
    struct Span {
        var start: Int
        var end: Int
        var type: Int
    }

    private(set) var spans: [Span] = []
    private var path: [Int]
    private let scores: [SIMD8<Float>]
    private let transitions: [Float]
    /// For each label the weights of coming to it from each other.
    private let columns: [SIMD8<Float>]
    private static let count = NameModel.labels

    init(_ scores: [SIMD8<Float>], transitions: [Float], columns: [SIMD8<Float>]) {
        self.scores = scores
        self.transitions = transitions
        self.columns = columns
        path = [Int](repeating: 0, count: scores.count)
        findPath()
        findSpans()
    }

    /// For each label the weights of coming to it, out of reach where that is not allowed.
    static func columns(_ transitions: [Float]) -> [SIMD8<Float>] {
        (0..<count).map { to in
            var column = SIMD8<Float>(repeating: -1e9)
            for from in 0..<count where isAllowed(from, to) { column[from] = transitions[from * 8 + to] }
            return column
        }
    }

    private static func isAllowed(_ from: Int, _ to: Int) -> Bool { to == 0 || to % 2 == 1 || from == to || from == to - 1 }

    private mutating func findPath() {
        guard let first = scores.first else { return }
        let count = Self.count
        var best = SIMD8<Float>(repeating: -1e9)
        for label in 0..<count where label == 0 || label % 2 == 1 { best[label] = first[label] }
        var back = [UInt8](repeating: 0, count: scores.count * count)
        for index in 1..<max(1, scores.count) {
            var next = SIMD8<Float>(repeating: -1e9)
            for to in 0..<count {
                let ways = best + columns[to]
                let most = ways.max()
                var from = 0
                while from < count - 1, ways[from] != most { from += 1 }
                back[index * count + to] = UInt8(from)
                next[to] = most + scores[index][to]
            }
            best = next
        }
        var label = (0..<count).max { best[$0] < best[$1] } ?? 0
        for index in stride(from: scores.count - 1, through: 0, by: -1) {
            path[index] = label
            label = Int(back[index * count + label])
        }
    }

    private mutating func findSpans() {
        var index = 0
        while index < path.count {
            let label = path[index]
            guard label % 2 == 1 else {
                index += 1
                continue
            }
            var end = index + 1
            while end < path.count, path[end] == label + 1 { end += 1 }
            spans.append(Span(start: index, end: end, type: label / 2))
            index = end
        }
    }

    /// How probable a span's labels are: the sum over all ways that hold them, over that of all ways within reach of it.
    func confidence(of span: Span) -> Float {
        let from = max(0, span.start - 4)
        let to = min(scores.count, span.end + 4)
        let all = sum(from, to) { _, _ in true }
        let label = span.type * 2 + 1
        let held = sum(from, to) { index, candidate in
            if index == span.start { return candidate == label }
            if index > span.start, index < span.end { return candidate == label + 1 }
            return index != span.end || candidate != label + 1
        }
        return exp(min(0, held - all))
    }

    /// The logarithm of the sum over all ways through a stretch whose labels are let through.
    private func sum(_ from: Int, _ to: Int, _ lets: (Int, Int) -> Bool) -> Float {
        let count = Self.count
        var sums = (0..<count).map { lets(from, $0) && (from > 0 || $0 == 0 || $0 % 2 == 1) ? scores[from][$0] : -1e9 }
        for index in (from + 1)..<max(from + 1, to) {
            var next = [Float](repeating: -1e9, count: count)
            for label in 0..<count where lets(index, label) {
                var most: Float = -1e9
                for before in 0..<count where Self.isAllowed(before, label) {
                    most = max(most, sums[before] + transitions[before * 8 + label])
                }
                var total: Float = 0
                for before in 0..<count where Self.isAllowed(before, label) {
                    total += exp(sums[before] + transitions[before * 8 + label] - most)
                }
                next[label] = most + log(total) + scores[index][label]
            }
            sums = next
        }
        let most = sums.max() ?? 0
        return most + log(sums.reduce(0) { $0 + exp($1 - most) })
    }
}
