/// Findings as a terminal shows them.
public enum TextReport {
    /// The findings as text: each with its line and a caret, then the count.
    ///
    /// - Parameters:
    ///   - diagnostics: the findings, printed in the order given.
    ///   - colour: whether severities are coloured with ANSI sequences.
    ///   - limit: how many findings are printed at most; all are counted.
    public static func render(_ diagnostics: [Diagnostic], colour: Bool, limit: Int? = nil) -> String { "" }
}
