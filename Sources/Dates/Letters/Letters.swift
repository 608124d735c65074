/// A scalar of a text as the readers of dates see it: full-width ASCII folded to ASCII, one unit each.
struct Letter: Hashable, ExpressibleByUnicodeScalarLiteral {
    let unit: UInt16

    init(_ unit: UInt16) { self.unit = unit }
    init(unicodeScalarLiteral scalar: Unicode.Scalar) { unit = Letter.fold(scalar.value) }

    /// The unit of a scalar; those beyond the first plane are all alike.
    @inline(__always)
    static func fold(_ scalar: UInt32) -> UInt16 {
        if scalar < 0x80 { return UInt16(truncatingIfNeeded: scalar) }
        if scalar >= 0xFF01, scalar <= 0xFF5E { return UInt16(truncatingIfNeeded: scalar - 0xFEE0) }
        switch scalar {
        case 0x3000, 0x00A0, 0x202F, 0x2009: return 0x20
        case 0x301C, 0x223C: return 0x7E
        case 0x2010...0x2015, 0x2212, 0x2500: return 0x2D
        case 0x2018, 0x2019: return 0x27
        case 0xFF61: return 0x3002
        case 0xFF64: return 0x3001
        default: return scalar > 0xFFFF ? 0xFFFF : UInt16(truncatingIfNeeded: scalar)
        }
    }

    var isDigit: Bool { unit &- 0x30 < 10 }
    var isLatin: Bool { (unit | 0x20) &- 0x61 < 26 || (unit >= 0xC0 && unit < 0x250) }
    var isUpper: Bool { unit &- 0x41 < 26 }
    var isHiragana: Bool { unit >= 0x3041 && unit <= 0x309F }
    var isKatakana: Bool { (unit >= 0x30A1 && unit <= 0x30FF && unit != 0x30FB) || (unit >= 0xFF66 && unit <= 0xFF9F) }
    var isKanji: Bool { (unit >= 0x3400 && unit <= 0x9FFF) || unit == 0x3005 || unit == 0x3007 }
    /// Whether a word of letters could go on here: no space, no mark, no end.
    var isWordLike: Bool { isLatin || isDigit || isHiragana || isKatakana || isKanji }
    /// The dashes and tildes between the ends of a range.
    var isDash: Bool { unit == 0x2D || unit == 0x7E || unit == 0x30FC }
    var isEndOfSentence: Bool { unit == 0x3002 || unit == 0x21 || unit == 0x3F }
}

/// A passage's scalars as letters; 0 stands outside.
struct Letters {
    let units: [UInt16]

    init(units: [UInt16]) { self.units = units }

    init(_ text: String) {
        var text = text
        units = text.withUTF8(Letters.decode)
    }

    var count: Int { units.count }

    @inline(__always)
    subscript(_ index: Int) -> Letter { index >= 0 && index < units.count ? Letter(units[index]) : Letter(0) }

    /// Whether a text stands at an offset; it is compared where it lies in the program, without a copy.
    func has(_ text: StaticString, at index: Int) -> Bool {
        guard index >= 0 else { return false }
        var index = index
        var byte = 0
        let start = text.utf8Start
        while byte < text.utf8CodeUnitCount {
            let first = UInt32(start[byte])
            if first < 0x80 {
                if self[index].unit != UInt16(truncatingIfNeeded: first) { return false }
                byte += 1
            } else {
                let scalar = (first & 0x0F) << 12 | UInt32(start[byte + 1] & 0x3F) << 6 | UInt32(start[byte + 2] & 0x3F)
                if self[index].unit != Letter.fold(scalar) { return false }
                byte += 3
            }
            index += 1
        }
        return true
    }

    /// Whether a text ends before an offset.
    func has(_ text: StaticString, before index: Int) -> Bool { has(text, at: index - Letters.length(text)) }

    /// How many scalars a text has that holds only ASCII and scalars of three bytes.
    static func length(_ text: StaticString) -> Int {
        var count = 0
        for byte in 0..<text.utf8CodeUnitCount where text.utf8Start[byte] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// Whether a word stands at an offset.
    func has(word: Word, at index: Int) -> Bool {
        var offset = 0
        while offset < word.units.count {
            if self[index + offset].unit != word.units[offset] { return false }
            offset += 1
        }
        return true
    }

    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt16] {
        [UInt16](unsafeUninitializedCapacity: bytes.count) { units, count in
            var index = 0
            while index < bytes.count {
                let byte = UInt32(bytes[index])
                var scalar = byte
                if byte < 0x80 {
                    index += 1
                } else if byte < 0xE0 {
                    scalar = (byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
                    index += 2
                } else if byte < 0xF0 {
                    scalar = (byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
                    index += 3
                } else {
                    scalar = 0x10000
                    index += 4
                }
                units[count] = Letter.fold(scalar)
                count += 1
            }
        }
    }
}

/// A word to compare letters with.
struct Word: Hashable, ExpressibleByStringLiteral {
    let units: [UInt16]

    init(_ text: some StringProtocol) { units = text.unicodeScalars.map { Letter.fold($0.value) } }
    init(stringLiteral text: String) { self.init(text) }
}

/// A few letters, to ask whether one is among them.
struct LetterSet: ExpressibleByStringLiteral {
    private let units: [UInt16]

    init(stringLiteral text: String) { units = text.unicodeScalars.map { Letter.fold($0.value) } }

    func contains(_ letter: Letter) -> Bool { units.contains(letter.unit) }
}
