/// Findings as a terminal shows them.
public enum TextReport {
    /// The findings as text: each with its line and carets below it, then the count; empty where there are none.
    ///
    /// Text of others is shown with its control and bidirectional characters as visible escapes.
    ///
    /// - Parameters:
    ///   - diagnostics: the findings, printed in the order given.
    ///   - colour: whether severities are coloured with ANSI sequences.
    ///   - limit: how many findings are printed at most; all are counted.
    public static func render(_ diagnostics: [Diagnostic], colour: Bool, limit: Int? = nil) -> String {
        guard !diagnostics.isEmpty else { return "" }
        let paint = Paint(on: colour)
        let shown = diagnostics.prefix(max(0, limit ?? diagnostics.count))
        var text = ""
        for diagnostic in shown { append(diagnostic, to: &text, paint: paint) }
        text += summary(diagnostics)
        if shown.count < diagnostics.count { text += " (\(diagnostics.count - shown.count) not shown)" }
        return text + "\n"
    }

    /// How many findings there are of each severity: `2 errors, 1 warning, 3 notes`.
    public static func summary(_ diagnostics: [Diagnostic]) -> String {
        var counts: [Severity: Int] = [:]
        for diagnostic in diagnostics { counts[diagnostic.severity, default: 0] += 1 }
        let parts = Severity.allCases.reversed().compactMap { severity -> String? in
            guard let count = counts[severity] else { return nil }
            return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    }

    private static func append(_ diagnostic: Diagnostic, to text: inout String, paint: Paint) {
        let severity = paint.label(diagnostic.severity.rawValue + ":", of: diagnostic.severity)
        text += "\(paint.bold(position(diagnostic.place))) \(severity) \(VisibleText.of(diagnostic.message)) [\(diagnostic.code)]\n"
        if let excerpt = diagnostic.excerpt, diagnostic.place.line > 0 {
            let window = SourceWindow(excerpt, column: diagnostic.place.column)
            text += "  \(window.line)\n"
            if let carets = window.carets {
                let spaces = carets.prefix { $0 == " " }
                text += "  \(spaces)\(paint.label(String(carets.dropFirst(spaces.count)), of: diagnostic.severity))\n"
            }
        }
        for related in diagnostic.related {
            text += "\(paint.bold(position(related.place))) \(paint.label("note:", of: .note)) \(VisibleText.of(related.message))\n"
        }
    }

    /// `path:line:column:`, as far as they are known.
    private static func position(_ place: Place) -> String {
        var text = VisibleText.of(place.path)
        if place.line > 0 {
            text += ":\(place.line)"
            if place.column > 0 { text += ":\(place.column)" }
        }
        return text + ":"
    }

    /// ANSI colours, or none.
    private struct Paint {
        var on: Bool

        func bold(_ text: String) -> String { on ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

        func label(_ text: String, of severity: Severity) -> String {
            guard on else { return text }
            let colour =
                switch severity {
                case .error: "31"
                case .warning: "33"
                case .note: "36"
                }
            return "\u{1B}[1;\(colour)m\(text)\u{1B}[0m"
        }
    }
}
