/// One search through one text.
struct NameScan {
    let text: UnsafeBufferPointer<UInt8>
    let cells: UnsafeBufferPointer<DoubleArray.Cell>
    let beginnings: UnsafeBufferPointer<UInt64>
    let marks: UnsafeBufferPointer<MatcherKeys.Mark>
    private let excluders: [Int32]
    private let excluderCount: Int
    private(set) var matches: [NameMatcher.Match] = []
    /// How many nodes were gone to.
    private(set) var steps = 0
    /// The keys that end along the present walk, the longest last; a walk meets at most one for every scalar of the longest form.
    private let walked: UnsafeMutableBufferPointer<Walked>
    private var walkedCount = 0
    /// For each name that excludes words the end of the last such word met; empty until one is met.
    private var excludedUntil: [Int] = []

    /// A key that ends along a walk.
    struct Walked {
        /// The key's index.
        var key: Int32
        /// The byte behind it.
        var end: Int
    }

    init(
        text: UnsafeBufferPointer<UInt8>, cells: UnsafeBufferPointer<DoubleArray.Cell>, beginnings: UnsafeBufferPointer<UInt64>,
        marks: UnsafeBufferPointer<MatcherKeys.Mark>, walked: UnsafeMutableBufferPointer<Walked>, keys: MatcherKeys
    ) {
        self.text = text
        self.cells = cells
        self.beginnings = beginnings
        self.marks = marks
        self.walked = walked
        excluders = keys.excluders
        excluderCount = keys.excluderCount
    }

    /// Walks over the text once.
    mutating func run() {
        var byte = 0
        var scalar = 0
        var taken = 0
        while byte < text.count {
            let lead = text[byte]
            if lead == 0x68, byte >= taken, let end = endOfAddress(from: byte) {
                scalar += end - byte
                byte = end
                continue
            }
            let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            if mayBegin(at: byte, lead, width) {
                walk(from: byte)
                if byte >= taken, let found = choose(at: byte) {
                    let length = Int(marks[Int(found.key)].scalars)
                    let name = Int(marks[Int(found.key)].name)
                    matches.append(NameMatcher.Match(start: scalar, end: scalar + length, name: name, form: Int(found.key)))
                    taken = found.end
                    if excluderCount == 0 {
                        byte = found.end
                        scalar += length
                        continue
                    }
                }
            }
            byte += width
            scalar += 1
        }
    }

    /// Whether any key begins with the scalar at a byte.
    private func mayBegin(at byte: Int, _ lead: UInt8, _ width: Int) -> Bool {
        let value: Int
        switch width {
        case 1: value = Int(lead)
        case 2: value = Int(lead & 0x1F) << 6 | Int(text[byte + 1] & 0x3F)
        case 3: value = Int(lead & 0x0F) << 12 | Int(text[byte + 1] & 0x3F) << 6 | Int(text[byte + 2] & 0x3F)
        default: return true
        }
        return beginnings[value >> 6] & (1 << UInt64(value & 63)) != 0
    }

    /// Collects the keys that begin at a byte, and notes the words that names exclude.
    private mutating func walk(from byte: Int) {
        walkedCount = 0
        var node: Int32 = 0
        var at = byte
        while at < text.count {
            let next = Int(cells[Int(node)].base) + Int(text[at])
            guard cells[next].check == node else { break }
            node = Int32(truncatingIfNeeded: next)
            at += 1
            let key = cells[next].key
            guard key >= 0 else { continue }
            walked[walkedCount] = Walked(key: key, end: at)
            walkedCount += 1
            if marks[Int(key)].excluders > 0 { exclude(key, to: at) }
        }
        steps += at - byte
    }

    /// Notes that the names which exclude a word are not meant before its end.
    private mutating func exclude(_ key: Int32, to end: Int) {
        if excludedUntil.isEmpty { excludedUntil = [Int](repeating: 0, count: excluderCount) }
        let first = Int(marks[Int(key)].firstExcluder)
        for index in first..<(first + Int(marks[Int(key)].excluders)) {
            excludedUntil[Int(excluders[index])] = max(excludedUntil[Int(excluders[index])], end)
        }
    }

    /// The longest form of the walk that stands for itself and is not excluded.
    private func choose(at byte: Int) -> Walked? {
        var before: ScalarClass?
        var index = walkedCount
        while index > 0 {
            index -= 1
            let item = walked[index]
            let mark = marks[Int(item.key)]
            guard mark.name >= 0 else { continue }
            if mark.first == .word || mark.first == .katakana {
                let neighbour = before ?? classBefore(byte)
                before = neighbour
                if neighbour == mark.first || (mark.first == .word && byte > 0 && text[byte - 1] == UInt8(ascii: "@")) { continue }
            }
            guard mayEnd(mark, at: item.end) else { continue }
            if mark.excluder >= 0, !excludedUntil.isEmpty, excludedUntil[Int(mark.excluder)] >= item.end { continue }
            return item
        }
        return nil
    }

    /// Whether a key may end at a byte, given what follows.
    private func mayEnd(_ key: MatcherKeys.Mark, at byte: Int) -> Bool {
        guard byte < text.count else { return true }
        let next = classAt(byte)
        if next == .combining { return false }
        guard next == key.last, next == .word || next == .katakana else { return true }
        guard key.takesPlural, text[byte] == UInt8(ascii: "s") else { return false }
        guard byte + 1 < text.count else { return true }
        let behind = classAt(byte + 1)
        return behind != .word && behind != .combining
    }

    /// The class of the scalar before a byte, combining marks aside.
    private func classBefore(_ byte: Int) -> ScalarClass {
        var at = byte
        for _ in 0..<8 {
            guard at > 0 else { return .other }
            at -= 1
            while at > 0, text[at] & 0xC0 == 0x80 { at -= 1 }
            let found = classAt(at)
            if found != .combining { return found }
        }
        return .combining
    }

    private func classAt(_ byte: Int) -> ScalarClass {
        let lead = text[byte]
        if lead < 0x80 { return ScalarClass.isASCIIWord(lead) ? .word : .other }
        let value: UInt32
        if lead < 0xE0 {
            value = UInt32(lead & 0x1F) << 6 | UInt32(text[byte + 1] & 0x3F)
        } else if lead < 0xF0 {
            value = UInt32(lead & 0x0F) << 12 | UInt32(text[byte + 1] & 0x3F) << 6 | UInt32(text[byte + 2] & 0x3F)
        } else {
            let upper = UInt32(lead & 0x07) << 18 | UInt32(text[byte + 1] & 0x3F) << 12
            value = upper | UInt32(text[byte + 2] & 0x3F) << 6 | UInt32(text[byte + 3] & 0x3F)
        }
        return Unicode.Scalar(value).map(ScalarClass.of) ?? .other
    }

    /// The byte behind an address that begins here: `http://` or `https://` and what is ASCII behind it.
    private func endOfAddress(from byte: Int) -> Int? {
        guard text.count - byte > 7 else { return nil }
        guard text[byte + 1] == 0x74, text[byte + 2] == 0x74, text[byte + 3] == 0x70 else { return nil }
        var at = byte + 4
        if text[at] == 0x73 { at += 1 }
        guard at + 2 < text.count, text[at] == 0x3A, text[at + 1] == 0x2F, text[at + 2] == 0x2F else { return nil }
        at += 3
        while at < text.count, text[at] > 0x20, text[at] < 0x7F, text[at] != 0x22, text[at] != 0x3C, text[at] != 0x3E { at += 1 }
        return at
    }
}
