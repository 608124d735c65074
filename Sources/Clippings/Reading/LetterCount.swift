/// Counts letters by script, to say which language a document is in.
struct LetterCount {
    private var japanese = 0
    private var latin = 0
    private var other = 0

    /// Counts the letters of a range, without those of its addresses.
    mutating func add(_ range: Range<Int>, of text: Bytes) {
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text[at]
            switch byte {
            case 0x68 where text.starts(at..<range.upperBound, with: "http"):
                at = Addresses.one(at: at, to: range.upperBound, of: text)?.range.upperBound ?? at + 1
            case 0x41...0x5A, 0x61...0x7A:
                latin += 1
                at += 1
            case 0..<0x80: at += 1
            case 0xE3 where text[at + 1] == 0x80: at += 3
            case 0xE3 where text[at + 1] >= 0x81 && text[at + 1] <= 0x83, 0xE4...0xE9:
                japanese += 1
                at += 3
            default:
                let (value, length) = text.scalar(at: at)
                at += length
                if Characters.isJapanese(value) {
                    japanese += 1
                } else if value < 0x250 {
                    if value >= 0xC0 { latin += 1 }
                } else if value < 0x2000 || value > 0x2FFF, Characters.isLetter(value) {
                    if (0x1E00...0x1EFF).contains(value) { latin += 1 } else { other += 1 }
                }
            }
        }
    }

    /// Japanese where kana and kanji are most of the letters, English where nearly all are Latin.
    ///
    /// A Japanese document holds some Latin names, an English one a foreign word; a twentieth of the letters in a third script is more.
    var language: Language {
        let all = japanese + latin + other
        if all == 0 || other * 20 > all { return .mixed }
        if japanese * 2 > all { return .ja }
        return japanese * 20 <= all ? .en : .mixed
    }
}
