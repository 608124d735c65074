/// The words of a text as far as its letters tell: runs of kanji, of katakana and of Latin letters or digits, without a dictionary.
enum Words {
    /// Calls a function with each word of at least two scalars, Latin words lower-case; `ショイグ国防相` gives ショイグ and 国防相.
    static func each(in text: String, _ body: (String) -> Void) {
        var word = String.UnicodeScalarView()
        var kind = Kind.other
        func close() {
            if kind != .other, word.count >= (kind == .latin ? 3 : 2),
                !(kind == .latin && word.allSatisfy { $0.properties.numericType != nil })
            {
                body(kind == .latin ? String(word).lowercased() : String(word))
            }
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            let next = Kind(scalar)
            if next != kind {
                close()
                kind = next
            }
            if kind != .other { word.append(scalar) }
        }
        close()
    }

    private enum Kind {
        case kanji, katakana, latin, other

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x20000...0x3FFFF: self = .kanji
            case 0x30A1...0x30FA, 0x30FC...0x30FE: self = .katakana
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
            default: self = .other
            }
        }
    }
}
