/// What a Unicode scalar is to the rules of the format.
enum Characters {
    /// White space of any kind (the Unicode property).
    static func isSpace(_ value: UInt32) -> Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Letters, marks that belong to letters, and letter-like numbers such as 〇.
    static func isLetter(_ value: UInt32) -> Bool {
        if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
        if isJapanese(value) { return true }
        if (0x2000...0x206F).contains(value) || (0x3000...0x303F).contains(value) { return false }
        guard let scalar = Unicode.Scalar(value) else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber, .nonspacingMark,
            .spacingMark:
            return !(0xFE00...0xFE0F).contains(value)
        default: return false
        }
    }

    /// Decimal digits of any script.
    static func isDigit(_ value: UInt32) -> Bool {
        if value < 0x80 { return value >= 0x30 && value <= 0x39 }
        if isJapanese(value) { return false }
        return Unicode.Scalar(value)?.properties.generalCategory == .decimalNumber
    }

    /// The value of an ASCII or full-width digit.
    static func digit(_ value: UInt32) -> Int? {
        switch value {
        case 0x30...0x39: Int(value) - 0x30
        case 0xFF10...0xFF19: Int(value) - 0xFF10
        default: nil
        }
    }

    /// What a tag name is made of: letters, digits, `_`, `ー`, `・`.
    static func isTagName(_ value: UInt32) -> Bool { value == 0x5F || value == 0x30FB || isLetter(value) || isDigit(value) }

    /// Kana, kanji and the marks written among them.
    static func isJapanese(_ value: UInt32) -> Bool {
        switch value {
        case 0x3005...0x3007, 0x3041...0x3096, 0x3099, 0x309A, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x323AF:
            true
        default: false
        }
    }

    /// Kanji, without kana.
    static func isKanji(_ value: UInt32) -> Bool {
        switch value {
        case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
        default: false
        }
    }

    /// Katakana and the marks written within a foreign name.
    static func isKatakana(_ value: UInt32) -> Bool {
        switch value {
        case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
        default: false
        }
    }

    /// Characters of Chinese, Japanese and Korean text, punctuation and full-width forms included.
    static func isEastAsian(_ value: UInt32) -> Bool {
        isJapanese(value) || (0x3001...0x30FF).contains(value) || (0xAC00...0xD7A3).contains(value) || (0xFF01...0xFF60).contains(value)
    }

    /// What ends a sentence.
    static func endsSentence(_ value: UInt32) -> Bool {
        switch value {
        case 0x21, 0x2E, 0x3F, 0x203C, 0x2047...0x2049, 0x2025, 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: true
        default: false
        }
    }

    /// Characters that turn the direction of text or isolate it.
    static func isBidirectionalControl(_ value: UInt32) -> Bool {
        switch value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Control characters other than a tab and a line end.
    static func isControl(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F: true
        default: false
        }
    }
}
