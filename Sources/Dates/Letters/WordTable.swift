/// Words with what they mean, found by their first letter; the longest that fits wins.
struct WordTable<Meaning: Sendable>: Sendable {
    private let firsts: [UInt16]
    private let ranges: [Range<Int>]
    private let words: [(units: [UInt16], meaning: Meaning)]

    /// Makes a table of words; each string may hold several words between spaces.
    init(_ entries: [(String, Meaning)]) {
        let all = entries.flatMap { entry in entry.0.split(separator: " ").map { (units: Word($0).units, meaning: entry.1) } }
        let sorted = all.sorted { a, b in a.units[0] == b.units[0] ? a.units.count > b.units.count : a.units[0] < b.units[0] }
        var firsts: [UInt16] = []
        var ranges: [Range<Int>] = []
        for (index, entry) in sorted.enumerated() {
            if firsts.last == entry.units[0] {
                ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<index + 1
            } else {
                firsts.append(entry.units[0])
                ranges.append(index..<index + 1)
            }
        }
        self.firsts = firsts
        self.ranges = ranges
        words = sorted
    }

    /// The first letters of the words.
    var firstLetters: [UInt16] { firsts }

    /// The longest word that stands at an offset.
    func match(_ letters: Letters, at index: Int) -> (meaning: Meaning, end: Int)? {
        let first = letters[index].unit
        var low = 0
        var high = firsts.count
        while low < high {
            let middle = (low + high) / 2
            if firsts[middle] < first { low = middle + 1 } else { high = middle }
        }
        guard low < firsts.count, firsts[low] == first else { return nil }
        for entry in ranges[low] where fits(words[entry].units, letters, index) {
            return (words[entry].meaning, index + words[entry].units.count)
        }
        return nil
    }

    private func fits(_ word: [UInt16], _ letters: Letters, _ index: Int) -> Bool {
        guard index + word.count <= letters.count else { return false }
        var offset = 1
        while offset < word.count {
            if letters.units[index + offset] != word[offset] { return false }
            offset += 1
        }
        return true
    }
}
