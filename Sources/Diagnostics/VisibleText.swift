/// Text of others made fit for a terminal: nothing in it moves the cursor, hides or reorders anything.
enum VisibleText {
    /// A text with its control and format characters as visible escapes such as `<U+202E>`.
    static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: needsEscape) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if needsEscape(scalar) { result += escape(scalar) } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }

    /// A scalar as it is printed, and how many columns that takes; a tab is four spaces.
    static func cell(_ scalar: Unicode.Scalar) -> (text: String, width: Int) {
        if scalar == "\t" { return ("    ", 4) }
        if needsEscape(scalar) {
            let text = escape(scalar)
            return (text, text.utf8.count)
        }
        return (String(scalar), DisplayWidth.of(scalar))
    }

    /// Controls, format characters (bidirectional and joining ones too), and the separators of lines and paragraphs.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }
}
