/// The place of a name in an index: under a row of the kana, a Latin letter, or among the others.
enum KanaOrder {
    /// What a name is sorted by: its reading, or itself, katakana as hiragana.
    static func key(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isKatakana = (0x30A1...0x30F6).contains(scalar.value)
            view.append(isKatakana ? Unicode.Scalar(scalar.value - 0x60) ?? scalar : scalar)
        }
        return String(view)
    }

    /// The heading a key stands under; nothing for names that are neither kana nor Latin.
    static func heading(_ key: String) -> String? {
        guard let first = key.unicodeScalars.first else { return nil }
        switch first.value {
        case 0x3041...0x3096:
            return rows.last { $0.from <= first.value }?.name
        case 0x41...0x5A: return String(first)
        case 0x61...0x7A: return String(first).uppercased()
        default: return nil
        }
    }

    private static let rows: [(from: UInt32, name: String)] = [
        (0x3041, "あ"), (0x304B, "か"), (0x3055, "さ"), (0x305F, "た"), (0x306A, "な"), (0x306F, "は"), (0x307E, "ま"), (0x3083, "や"),
        (0x3089, "ら"),
        (0x308E, "わ"), (0x3094, "あ"), (0x3095, "か"),
    ]
}
