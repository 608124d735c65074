/// The language of a clip's words as far as its letters and commonest words tell, for `lang`.
enum TextLanguage {
    /// `ja` for kana or kanji, `en` for Latin letters with English function words, else unknown.
    static func of(_ text: String) -> String? {
        var word: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0xE3...0xE9: return "ja"
            case 0x41...0x5A: word.append(byte | 0x20)
            case 0x61...0x7A: word.append(byte)
            case 0xD0...0xDF: return nil
            case 0x80...: if word.last.map({ $0 >= 0x61 }) == true { word.append(byte) }
            default:
                if isEnglish(word) { return "en" }
                word.removeAll(keepingCapacity: true)
            }
        }
        return isEnglish(word) ? "en" : nil
    }

    private static func isEnglish(_ word: [UInt8]) -> Bool { word.count <= 5 && words.contains(word) }

    private static let words: Set<[UInt8]> = Set(
        [
            "the", "of", "and", "for", "with", "from", "says", "said", "after", "will", "has", "have", "was", "were", "its", "their", "at",
            "by",
        ].map {
            Array($0.utf8)
        })
}
