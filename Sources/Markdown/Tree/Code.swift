/// What can be a span or block of code in Markdown.
enum Code {
    /// Whether libcmark finds a fence for a span: it knows 31 lengths of backticks.
    static func fits(_ span: [UInt8]) -> Bool {
        var used: UInt32 = 0, run: UInt32 = 0
        for byte in span + [0] {
            if byte == UInt8(ascii: "`") {
                run += 1
            } else {
                if (1...31).contains(run) { used |= 1 << run }
                run = 0
            }
        }
        return used != 0xFFFF_FFFE
    }

    /// Lines of a block of code: line ends are LF, other control characters but tabs show as U+FFFD.
    static func lines(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        let unified = Array(text.utf8)
        var start = 0
        for (index, byte) in unified.enumerated() where byte == 0x0A || byte == 0x0D {
            let isPair = byte == 0x0A && index > 0 && unified[index - 1] == 0x0D
            if !isPair {
                appendLine(unified[start..<index], to: &result)
                result.append(0x0A)
            }
            start = index + 1
        }
        if start < unified.count {
            appendLine(unified[start...], to: &result)
            result.append(0x0A)
        }
        return result
    }

    private static func appendLine(_ line: ArraySlice<UInt8>, to result: inout [UInt8]) {
        for (index, part) in line.split(separator: 0x09, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { result.append(0x09) }
            PlainText.append(String(decoding: part, as: UTF8.self), to: &result)
        }
    }

    /// The name of a language as CommonMark can say it: its first word of ASCII letters, digits and `+#-_.`, or `text`.
    static func language(_ name: String) -> [UInt8] {
        let word = name.utf8.prefix {
            switch $0 {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "+#-_.".utf8.contains($0)
            }
        }
        return word.isEmpty ? Array("text".utf8) : Array(word)
    }
}
