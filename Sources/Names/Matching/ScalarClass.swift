/// What a scalar is to the rules of where a name may begin and end.
enum ScalarClass: UInt8, Sendable {
    /// A letter or digit of a script that puts spaces between words, in any width, or an underscore.
    case word
    /// Katakana of any width and the long vowel mark, but not the middle dot.
    case katakana
    /// A mark that belongs to the letter before it.
    case combining
    /// Anything else: kanji, hiragana, scripts whose words stand without spaces or with particles, punctuation.
    case other

    /// The class of a scalar.
    static func of(_ scalar: Unicode.Scalar) -> ScalarClass {
        let value = scalar.value
        if value < 0x80 { return isASCIIWord(UInt8(value)) ? .word : .other }
        if (0x3041...0x3096).contains(value) || (0x3400...0x9FFF).contains(value) { return .other }
        switch value {
        case 0x3099, 0x309A: return .combining
        case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: return .katakana
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x2E80...0xABFF, 0xAC00...0xD7FF: return .other
        case 0xF900...0xFAFF, 0xFE30...0xFE4F, 0x1F000...0x3FFFF: return .other
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: return .word
        case .nonspacingMark, .enclosingMark, .spacingMark: return .combining
        default: return .other
        }
    }

    /// Whether a byte is an ASCII letter, digit or underscore.
    static func isASCIIWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
    }
}
