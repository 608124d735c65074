/// What text of others shows in Markdown and HTML alike.
///
/// Tabs and line ends (CR LF, CR, LF, VT, FF, U+0085, U+2028, U+2029) show as a space. Other control characters (NUL among them) and code points that
/// are no characters (U+FDD0…U+FDEF, the last two of each plane) show as U+FFFD, since HTML forbids them. U+FEFF is left out: a reader of
/// Markdown takes it for a byte order mark. Everything else stays as it is; spaces at the edges of a block or beside a line break are
/// trimmed where the block is built.
public enum PlainText {
    /// The text as it shows.
    public static func shown(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the text as it shows; runs of bytes that need nothing are copied whole.
    static func append(_ text: String, to result: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0, index = 0
            while index < bytes.count {
                // Most text is ASCII or three bytes long, such as kana and kanji.
                switch bytes[index] {
                case 0x20...0x7E:
                    index += 1
                    continue
                case 0xE3...0xEE, 0xE0...0xE1:
                    index += 3
                    continue
                default: break
                }
                let (length, change) = judge(bytes, at: index)
                if change != .keep {
                    result.append(contentsOf: bytes[start..<index])
                    if change == .space { result.append(UInt8(ascii: " ")) }
                    if change == .replace { result.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
                    start = index + length
                }
                index += length
            }
            result.append(contentsOf: bytes[start...])
        }
    }

    private enum Change { case keep, space, replace, drop }

    /// How many bytes to pass and what becomes of them; most bytes are judged by themselves.
    @inline(__always)
    private static func judge(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, change: Change) {
        let byte = bytes[index]
        switch byte {
        case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: return (2, .space)
        case 0x09...0x0D: return (1, .space)
        case 0x00..<0x20, 0x7F: return (1, .replace)
        case 0xC2 where bytes[index + 1] == 0x85: return (2, .space)
        case 0xC2 where bytes[index + 1] < 0xA0: return (2, .replace)
        case 0xE2 where bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9): return (3, .space)
        case 0xEF: return (3, judgeLast(bytes[index + 1], bytes[index + 2]))
        case 0xF0...0xF4:
            let isLastTwo = bytes[index + 1] & 0x0F == 0x0F && bytes[index + 2] == 0xBF && bytes[index + 3] >= 0xBE
            return (4, isLastTwo ? .replace : .keep)
        default: return (1, .keep)
        }
    }

    /// Of U+F000…U+FFFF.
    private static func judgeLast(_ second: UInt8, _ third: UInt8) -> Change {
        switch (second, third) {
        case (0xBB, 0xBF): .drop
        case (0xB7, 0x90...0xAF), (0xBF, 0xBE...0xBF): .replace
        default: .keep
        }
    }
}
