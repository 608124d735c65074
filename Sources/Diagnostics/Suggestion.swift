/// Did-you-mean.
public enum Suggestion {
    /// The candidate nearest to a word, or nothing where none is near enough to be meant.
    ///
    /// Near is a third of the word's length in insertions, deletions, replacements and swaps of neighbouring scalars, letter case aside.
    /// Of equally near candidates the first by bytes is taken. Words of more than 64 scalars have no neighbours.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(word.lowercased().unicodeScalars.prefix(65))
        guard (1...64).contains(wanted.count) else { return nil }
        var bound = max(wanted.count, 3) / 3
        var best: String?
        for candidate in candidates {
            let scalars = Array(candidate.lowercased().unicodeScalars.prefix(100))
            guard let distance = distance(wanted, scalars, atMost: bound) else { continue }
            if let best, distance == bound, !candidate.utf8.lexicographicallyPrecedes(best.utf8) { continue }
            best = candidate
            bound = distance
        }
        return best
    }

    /// The edit distance, with swaps of neighbours, or nothing where it is more than a bound.
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost bound: Int) -> Int? {
        guard !b.isEmpty, abs(a.count - b.count) <= bound else { return nil }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + [Int](repeating: 0, count: b.count)
            for j in 1...b.count {
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
            }
            guard row.contains(where: { $0 <= bound }) else { return nil }
            (beforeLast, last) = (last, row)
        }
        return last[b.count] <= bound ? last[b.count] : nil
    }
}
