/// Words that are looked for at a place of a text, in scalars.
struct WordList: Sendable {
    /// The words by their first scalar, the longest first.
    private let byFirst: [UInt32: [[UInt32]]]
    private let byLast: [UInt32: [[UInt32]]]
    /// Which scalars some word begins with, and which some word ends with: most places are told by a bit.
    private let firsts: ScalarSet
    private let lasts: ScalarSet

    init(_ words: [String]) {
        let all = Set(words.map { $0.unicodeScalars.map(\.value) }).filter { !$0.isEmpty }
        let sorted = all.sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
        byFirst = Dictionary(grouping: sorted) { $0[0] }
        byLast = Dictionary(grouping: sorted) { $0[$0.count - 1] }
        firsts = ScalarSet(byFirst.keys)
        lasts = ScalarSet(byLast.keys)
    }

    /// The length of the longest word that begins at an offset, or 0.
    func length(in text: [UInt32], at start: Int) -> Int {
        guard start < text.count, firsts.contains(text[start]), let words = byFirst[text[start]] else { return 0 }
        for word in words where start + word.count <= text.count && text[start..<start + word.count].elementsEqual(word) {
            return word.count
        }
        return 0
    }

    /// The length of the longest word that ends before an offset and begins not before another, or 0.
    func length(in text: [UInt32], endingAt end: Int, notBefore start: Int) -> Int {
        guard end > start, lasts.contains(text[end - 1]), let words = byLast[text[end - 1]] else { return 0 }
        for word in words where end - word.count >= start && text[end - word.count..<end].elementsEqual(word) { return word.count }
        return 0
    }

    /// Whether a stretch of a text is one of the words.
    func holds(_ text: [UInt32], _ start: Int, _ end: Int) -> Bool {
        guard start < end, firsts.contains(text[start]), let words = byFirst[text[start]] else { return false }
        return words.contains { $0.count == end - start && text[start..<end].elementsEqual($0) }
    }
}

/// A set of scalars of the basic plane, a bit each.
struct ScalarSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1024)

    init(_ scalars: some Sequence<UInt32>) {
        for scalar in scalars where scalar < 0x10000 { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    }

    func contains(_ scalar: UInt32) -> Bool { scalar < 0x10000 && bits[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0 }
}
