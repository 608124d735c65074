/// Valid UTF-8 that is read in place, by byte offsets.
struct Bytes {
    /// The bytes; whoever makes this value keeps them alive.
    let base: UnsafeBufferPointer<UInt8>

    /// The byte at an offset.
    subscript(_ offset: Int) -> UInt8 { base[offset] }

    /// The text of a range.
    func string(_ range: Range<Int>) -> String { String(decoding: UnsafeBufferPointer(rebasing: base[range]), as: UTF8.self) }

    /// How many Unicode scalars a range holds.
    func scalarCount(_ range: Range<Int>) -> Int {
        var count = 0
        for offset in range where base[offset] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// Whether more than a number of scalars stand in a range; never looks further than needed.
    func holds(moreThan limit: Int, in range: Range<Int>) -> Bool {
        if range.count <= limit { return false }
        if range.count > limit * 4 { return true }
        return scalarCount(range) > limit
    }

    /// The scalar at an offset and how many bytes it takes.
    func scalar(at offset: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(base[offset])
        if first < 0x80 { return (first, 1) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | tail(offset + 1), 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | tail(offset + 1) << 6 | tail(offset + 2), 3) }
        return ((first & 0x07) << 18 | tail(offset + 1) << 12 | tail(offset + 2) << 6 | tail(offset + 3), 4)
    }

    /// The scalar that ends at an offset and how many bytes it takes.
    func scalar(endingAt end: Int) -> (value: UInt32, length: Int) {
        var start = end - 1
        while base[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }

    /// Whether a range begins with some bytes.
    func starts(_ range: Range<Int>, with prefix: StaticString) -> Bool {
        let length = prefix.utf8CodeUnitCount
        guard range.count >= length else { return false }
        for offset in 0..<length where base[range.lowerBound + offset] != prefix.utf8Start[offset] { return false }
        return true
    }

    /// Whether a range begins with ASCII letters of either case; the prefix is given in lower case.
    func starts(_ range: Range<Int>, withAnyCase prefix: StaticString) -> Bool {
        let length = prefix.utf8CodeUnitCount
        guard range.count >= length else { return false }
        for offset in 0..<length {
            let byte = base[range.lowerBound + offset]
            let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            if lower != prefix.utf8Start[offset] { return false }
        }
        return true
    }

    /// Whether a range ends with some bytes.
    func ends(_ range: Range<Int>, with suffix: StaticString) -> Bool {
        let length = suffix.utf8CodeUnitCount
        guard range.count >= length else { return false }
        return starts(range.upperBound - length..<range.upperBound, with: suffix)
    }

    /// A range without the white space at both its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = skipSpace(from: range.lowerBound, to: range.upperBound)
        return start..<skipSpaceBack(from: range.upperBound, to: start)
    }

    /// The offset of the first scalar that is no white space.
    func skipSpace(from start: Int, to end: Int) -> Int {
        var at = start
        while at < end {
            let byte = base[at]
            if byte > 0x20 && byte < 0x80 { break }
            let (value, length) = scalar(at: at)
            guard Characters.isSpace(value) else { break }
            at += length
        }
        return at
    }

    /// The offset behind the last scalar that is no white space.
    func skipSpaceBack(from end: Int, to start: Int) -> Int {
        var at = end
        while at > start {
            let byte = base[at - 1]
            if byte > 0x20 && byte < 0x80 { break }
            let (value, length) = scalar(endingAt: at)
            guard Characters.isSpace(value) else { break }
            at -= length
        }
        return at
    }

    private func tail(_ offset: Int) -> UInt32 { UInt32(base[offset] & 0x3F) }
}
