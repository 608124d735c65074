/// Words with what they mean, found by their first letter; the longest that fits wins.
///
/// The words stand one behind the other in one array, so that a look costs no reference counting.
struct WordTable<Meaning: Sendable>: Sendable {
    private let firsts: [UInt16]
    /// Where the words of each first letter begin among the words, and behind the last.
    private let groups: [Int]
    /// Where each word begins among the letters, and behind the last.
    private let starts: [Int]
    private let units: [UInt16]
    private let meanings: [Meaning]

    /// Makes a table of words; each string may hold several words between spaces.
    init(_ entries: [(String, Meaning)]) {
        let all = entries.flatMap { entry in entry.0.split(separator: " ").map { (units: Word($0).units, meaning: entry.1) } }
        let sorted = all.sorted { a, b in a.units[0] == b.units[0] ? a.units.count > b.units.count : a.units[0] < b.units[0] }
        var firsts: [UInt16] = []
        var groups: [Int] = []
        var starts: [Int] = [0]
        for (index, entry) in sorted.enumerated() {
            if firsts.last != entry.units[0] {
                firsts.append(entry.units[0])
                groups.append(index)
            }
            starts.append((starts.last ?? 0) + entry.units.count)
        }
        self.firsts = firsts
        self.groups = groups + [sorted.count]
        self.starts = starts
        units = sorted.flatMap(\.units)
        meanings = sorted.map(\.meaning)
    }

    /// The words' first two letters; 0 stands for any second letter where a word has only one.
    var beginnings: [(UInt16, UInt16)] {
        meanings.indices.map { (units[starts[$0]], starts[$0 + 1] - starts[$0] > 1 ? units[starts[$0] + 1] : 0) }
    }

    /// Whether one of the words ends before an offset; words of more than six letters are not looked for.
    func endsWith(_ letters: Letters, before index: Int) -> Bool {
        for length in 1...6 { if let word = match(letters, at: index - length), word.end == index { return true } }
        return false
    }

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
        for word in groups[low]..<groups[low + 1] {
            let start = starts[word]
            let length = starts[word + 1] - start
            var offset = 1
            while offset < length, letters[index + offset].unit == units[start + offset] { offset += 1 }
            if offset == length { return (meanings[word], index + length) }
        }
        return nil
    }
}
