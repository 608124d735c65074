import Foundation

/// Reads one passage with the model: cuts it into segments, weighs the labels of each character, and takes the best way through them.
///
/// A segment is a stretch without hiragana and punctuation. Its features are those of `scripts/names/train`, template by template.
struct SegmentReader {
    private let model: NameModel
    private let raw: UnsafeRawBufferPointer
    private let text: [UInt32]
    private var scores: [SIMD8<Float>] = []
    private(set) var proposals: [NameProposal] = []

    init(_ text: [UInt32], model: NameModel, raw: UnsafeRawBufferPointer) {
        self.text = text.map(Self.wide)
        self.model = model
        self.raw = raw
    }

    /// Reads the segments that are not wholly taken.
    mutating func run(taken: [Bool]) {
        var start: Int?
        for index in 0...text.count {
            let isInside = index < text.count && Self.script(text[index]) <= 5
            if isInside, start == nil { start = index }
            guard !isInside, let begin = start else { continue }
            start = nil
            var isOpen = false
            for at in begin..<index where !taken[at] && Self.script(text[at]) <= 2 { isOpen = true }
            if isOpen { read(begin, index, taken) }
        }
    }

    private func at(_ index: Int) -> UInt32 { index >= 0 && index < text.count ? text[index] : 1 }

    private static func wide(_ value: UInt32) -> UInt32 {
        (0x21...0x7E).contains(value) ? value + 0xFEE0 : value == 0x20 ? 0x3000 : value
    }

    private static func script(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x30FB, 0xFF1D, 0xFF0D: 5
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x3006: 1
        case 0x30A1...0x30FA, 0x30FC: 2
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xC0...0x24F: 3
        case 0xFF10...0xFF19: 4
        case 0x3041...0x3096: 6
        default: 7
        }
    }

    // MARK: Words

    private static let longest = 7

    private struct Word {
        var start: Int
        var end: Int
        var mask: UInt32
        var hash: UInt32
    }

    private func mask(_ hash: UInt32) -> UInt32 {
        var slot = Int((hash &* 0x9E37_79B1) >> UInt32(32 - model.wordBits))
        while true {
            let key = raw.load(fromByteOffset: model.wordKeys + 4 * slot, as: UInt32.self)
            if key == hash { return UInt32(raw[model.lists + slot]) }
            if key == 0 { return 0 }
            slot = (slot + 1) & ((1 << model.wordBits) - 1)
        }
    }

    /// The words of the lists in a segment, at every place, and the segment as the fewest of them.
    private func words(_ start: Int, _ end: Int, matches: inout [Word]) -> [Word] {
        let count = end - start
        var best = [Int](repeating: 1 << 30, count: count + 1)
        var back = [Word](repeating: Word(start: 0, end: 0, mask: 0, hash: 0), count: count + 1)
        best[0] = 0
        for index in 0..<count {
            var hash = FeatureHash.word
            for length in 1...min(Self.longest, count - index) {
                hash = FeatureHash.mix(hash, text[start + index + length - 1])
                let mask = length > 1 ? self.mask(hash) : 0
                if length > 1, mask == 0 { continue }
                let cost = best[index] + (length > 1 ? 4 : 5)
                if cost < best[index + length] {
                    best[index + length] = cost
                    back[index + length] = Word(start: index, end: index + length, mask: mask, hash: hash)
                }
                guard mask != 0 else { continue }
                matches.append(Word(start: index, end: index + length, mask: mask, hash: hash))
            }
        }
        var words: [Word] = []
        var at = count
        while at > 0 {
            words.append(back[at])
            at = back[at].start
        }
        return words.reversed()
    }

    /// Whether a word that is not wholly taken may be a name: it is neither a common noun nor a digit, a Latin letter or a kanji that counts.
    private func mayBeName(_ word: Word, in start: Int, _ taken: [Bool]) -> Bool {
        guard word.mask != 32, taken[start + word.start..<start + word.end].contains(false) else { return false }
        guard word.end - word.start == 1 else { return true }
        let scalar = text[start + word.start]
        return Self.script(scalar) <= 2 && !Self.counters.contains(scalar)
    }

    private static let counters = ScalarSet("人年月日時分秒回件者的性化円個台本枚約第数前後上下中内外目間度点万億兆歳位名校戸棟社店倍割分隻機頭匹冊語版型式感力費税率量額".unicodeScalars.map(\.value))

    /// For each place and list how long the longest word of the list is that covers it, and where in the word the place is.
    private static func marks(of matches: [Word], _ count: Int) -> [SIMD8<UInt32>] {
        var marks = [SIMD8<UInt32>](repeating: .zero, count: count)
        for word in matches {
            let length = word.end - word.start
            for list in 0..<6 where word.mask >> UInt32(list) & 1 != 0 {
                for place in 0..<length where UInt32(length) > marks[word.start + place][list] >> 2 {
                    marks[word.start + place][list] = UInt32(length) << 2 | (place == 0 ? 1 : place == length - 1 ? 3 : 2)
                }
            }
        }
        return marks
    }

    // MARK: Weights

    @inline(__always) private func add(_ a: UInt32, _ b: UInt32, to sum: inout SIMD8<Int32>) { look(hash(a, b), &sum) }

    @inline(__always) private func add(_ a: UInt32, _ b: UInt32, _ c: UInt32, to sum: inout SIMD8<Int32>) {
        look(FeatureHash.mix(hash(a, b), c), &sum)
    }

    @inline(__always) private func add(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32, to sum: inout SIMD8<Int32>) {
        look(FeatureHash.mix(FeatureHash.mix(hash(a, b), c), d), &sum)
    }

    @inline(__always) private func add(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32, _ e: UInt32, to sum: inout SIMD8<Int32>) {
        look(FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(hash(a, b), c), d), e), &sum)
    }

    @inline(__always) private func hash(_ a: UInt32, _ b: UInt32) -> UInt32 {
        FeatureHash.mix(FeatureHash.mix(FeatureHash.feature, a), b)
    }

    @inline(__always) private func look(_ hash: UInt32, _ sum: inout SIMD8<Int32>) {
        var slot = Int((hash &* 0x9E37_79B1) >> UInt32(32 - model.featureBits))
        while true {
            let key = raw.load(fromByteOffset: model.featureKeys + 4 * slot, as: UInt32.self)
            if key == 0 { return }
            if key == hash { break }
            slot = (slot + 1) & ((1 << model.featureBits) - 1)
        }
        let row = raw.loadUnaligned(fromByteOffset: model.weights + 16 * slot, as: SIMD8<Int16>.self)
        sum &+= SIMD8<Int32>(truncatingIfNeeded: row)
    }

    private mutating func read(_ start: Int, _ end: Int, _ taken: [Bool]) {
        let count = end - start
        var matches: [Word] = []
        let words = words(start, end, matches: &matches)
        guard words.contains(where: { mayBeName($0, in: start, taken) }) else { return }
        let marks = Self.marks(of: matches, count)
        let scripts = (start..<end).map { Self.script(text[$0]) }
        var runStart = [Int](repeating: 0, count: count)
        var runEnd = [Int](repeating: count, count: count)
        for index in 1..<max(1, count) { runStart[index] = scripts[index] == scripts[index - 1] ? runStart[index - 1] : index }
        for index in stride(from: count - 2, through: 0, by: -1) {
            runEnd[index] = scripts[index] == scripts[index + 1] ? runEnd[index + 1] : index + 1
        }
        scores.removeAll(keepingCapacity: true)
        var word = 0
        for index in 0..<count {
            while words[word].end <= index { word += 1 }
            var sum = SIMD8<Int32>.zero
            addCharacters(start + index, &sum)
            addRuns(start, end, index, runStart[index], runEnd[index], scripts[index], &sum)
            addLists(index, marks, &sum)
            addWords(words, word, index, &sum)
            scores.append(SIMD8<Float>(sum) / model.scale)
        }
        take(start, end)
    }

    private func addCharacters(_ p: Int, _ sum: inout SIMD8<Int32>) {
        let (a, b, c, d, e) = (at(p - 2), at(p - 1), at(p), at(p + 1), at(p + 2))
        add(1, c, to: &sum)
        add(2, b, to: &sum)
        add(3, d, to: &sum)
        add(4, a, to: &sum)
        add(5, e, to: &sum)
        add(6, b, c, to: &sum)
        add(7, c, d, to: &sum)
        add(8, a, b, to: &sum)
        add(9, d, e, to: &sum)
        add(10, b, c, d, to: &sum)
        add(11, a, b, c, to: &sum)
        add(12, c, d, e, to: &sum)
        let scripts = Self.script(a) << 12 | Self.script(b) << 9 | Self.script(c) << 6
        add(13, scripts | Self.script(d) << 3 | Self.script(e), to: &sum)
        add(21, at(p - 3), a, to: &sum)
        add(22, e, at(p + 3), to: &sum)
    }

    private func addRuns(
        _ start: Int, _ end: Int, _ index: Int, _ from: Int, _ to: Int, _ script: UInt32, _ sum: inout SIMD8<Int32>
    ) {
        func cut(_ value: Int, _ most: Int) -> UInt32 { UInt32(min(value, most)) }
        add(14, script, cut(to - from, 8), cut(index - from, 7), cut(to - index, 7), to: &sum)
        add(15, at(start + to - 2), at(start + to - 1), cut(to - index, 4), to: &sum)
        add(16, at(start + to), at(start + to + 1), cut(to - index, 4), to: &sum)
        add(17, at(start + from - 2), at(start + from - 1), cut(index - from, 4), to: &sum)
        add(18, at(end), at(end + 1), cut(end - start - index, 6), to: &sum)
        add(19, at(start - 2), at(start - 1), cut(index, 4), to: &sum)
        add(20, at(start + from), at(start + from + 1), cut(index - from, 4), to: &sum)
        guard script <= 2, to - from <= 10 else { return }
        var hash = FeatureHash.word
        for at in start + from..<start + to { hash = FeatureHash.mix(hash, text[at]) }
        add(23, hash, index == from ? 1 : 2, to: &sum)
    }

    private func addLists(_ index: Int, _ marks: [SIMD8<UInt32>], _ sum: inout SIMD8<Int32>) {
        let mark = marks[index]
        for list in 0..<6 { add(30 + UInt32(list), mark[list], to: &sum) }
        add(40, mark[0], mark[1], mark[2], mark[3], to: &sum)
        add(41, mark[4], mark[5], mark[0] & 3, mark[1] & 3, to: &sum)
        if index + 1 < marks.count { add(42, marks[index + 1][0], marks[index + 1][1] & 3, marks[index + 1][4] & 3, to: &sum) }
        if index > 0 { add(43, marks[index - 1][0], marks[index - 1][2] & 3, marks[index - 1][4] & 3, to: &sum) }
    }

    private func addWords(_ words: [Word], _ number: Int, _ index: Int, _ sum: inout SIMD8<Int32>) {
        let word = words[number]
        let before = number > 0 ? (words[number - 1].mask, words[number - 1].hash) : (64, 1)
        let behind = number + 1 < words.count ? (words[number + 1].mask, words[number + 1].hash) : (64, 1)
        let place: UInt32 = (index == word.start ? 1 : 0) | (index == word.end - 1 ? 2 : 0)
        add(44, word.mask, place, UInt32(min(word.end - word.start, 6)), to: &sum)
        add(45, before.0, word.mask, place, to: &sum)
        add(46, word.mask, behind.0, place, to: &sum)
        add(47, word.hash, place, to: &sum)
        add(48, before.1, place, word.mask, to: &sum)
        add(49, behind.1, place, word.mask, to: &sum)
        add(50, before.0, word.mask, behind.0, place, to: &sum)
    }

    // MARK: The best way

    /// Takes the spans of the best labels, with how sure the model is of each.
    private mutating func take(_ start: Int, _ end: Int) {
        let path = LabelPath(scores, transitions: model.transitions, columns: model.columns)
        for span in path.spans {
            let confidence = path.confidence(of: span)
            proposals.append(
                NameProposal(start: start + span.start, end: start + span.end, type: NameProposal.types[span.type], confidence: confidence))
        }
    }
}
