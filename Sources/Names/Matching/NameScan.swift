/// One search through one text.
struct NameScan {
    let text: UnsafeBufferPointer<UInt8>
    let cells: UnsafeBufferPointer<DoubleArray.Cell>
    let beginnings: UnsafeBufferPointer<UInt64>
    let keys: [NameMatcher.Key]
    let hasExclusions: Bool
    private(set) var matches: [NameMatcher.Match] = []
    /// The keys that end along the present walk, the longest last.
    private var walked: [(key: Int, end: Int)] = []
    /// Excluded words that began at or before the present byte and end behind it.
    private var exclusions: [(key: Int, end: Int)] = []

    init(
        text: UnsafeBufferPointer<UInt8>, cells: UnsafeBufferPointer<DoubleArray.Cell>, beginnings: UnsafeBufferPointer<UInt64>,
        keys: [NameMatcher.Key], hasExclusions: Bool
    ) {
        self.text = text
        self.cells = cells
        self.beginnings = beginnings
        self.keys = keys
        self.hasExclusions = hasExclusions
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
                    let key = keys[found.key]
                    matches.append(NameMatcher.Match(start: scalar, end: scalar + key.scalars, name: key.name, form: found.key))
                    taken = found.end
                    if !hasExclusions {
                        byte = found.end
                        scalar += key.scalars
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

    /// Collects the keys that begin at a byte.
    private mutating func walk(from byte: Int) {
        walked.removeAll(keepingCapacity: true)
        var node = 0
        var at = byte
        while at < text.count {
            let next = Int(cells[node].base) + Int(text[at])
            guard cells[next].check == Int32(node) else { break }
            node = next
            at += 1
            let key = Int(cells[node].key)
            if key >= 0 { walked.append((key, at)) }
        }
        guard hasExclusions else { return }
        exclusions.removeAll { $0.end <= byte }
        for item in walked where !keys[item.key].excludes.isEmpty {
            if let same = exclusions.firstIndex(where: { $0.key == item.key }) {
                exclusions[same].end = item.end
            } else {
                exclusions.append(item)
            }
        }
    }

    /// The longest form of the walk that stands for itself and is not excluded.
    private func choose(at byte: Int) -> (key: Int, end: Int)? {
        var before: ScalarClass?
        for item in walked.reversed() {
            let key = keys[item.key]
            guard key.name >= 0 else { continue }
            if key.first == .word || key.first == .katakana {
                let neighbour = before ?? classBefore(byte)
                before = neighbour
                if neighbour == key.first || (key.first == .word && byte > 0 && text[byte - 1] == UInt8(ascii: "@")) { continue }
            }
            guard mayEnd(key, at: item.end), !isExcluded(key.name, to: item.end) else { continue }
            return item
        }
        return nil
    }

    /// Whether a key may end at a byte, given what follows.
    private func mayEnd(_ key: NameMatcher.Key, at byte: Int) -> Bool {
        guard byte < text.count else { return true }
        let next = classAt(byte)
        if next == .combining { return false }
        guard next == key.last, next == .word || next == .katakana else { return true }
        guard key.takesPlural, text[byte] == UInt8(ascii: "s") else { return false }
        guard byte + 1 < text.count else { return true }
        let behind = classAt(byte + 1)
        return behind != .word && behind != .combining
    }

    /// Whether an excluded word of a name reaches from the present place to an end.
    private func isExcluded(_ name: Int, to end: Int) -> Bool {
        guard !exclusions.isEmpty else { return false }
        return exclusions.contains { $0.end >= end && NameScan.holds(keys[$0.key].excludes, name) }
    }

    private static func holds(_ sorted: [Int], _ value: Int) -> Bool {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == value
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
