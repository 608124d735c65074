/// Tells names from regular expressions and globs, which a lexicon does not take.
enum NamePattern {
    /// Whether a text looks like a pattern rather than a name.
    ///
    /// A name may hold a dot, a plus, an exclamation mark, brackets around words and a question mark at its end.
    static func looksLikeOne(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last else { return false }
        if first == "^" || last == "$" || (scalars.count > 2 && first == "/" && last == "/") { return true }
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            switch scalar {
            case "*", "\\", "|": return true
            case ".": if next == "+" || next == "?" || next == "{" { return true }
            case "?": if let next, next.properties.isAlphabetic { return true }
            case "[": if scalars[index...].contains("]") { return true }
            case "{": if let next, ("0"..."9").contains(next) { return true }
            case "(": if next == "?" { return true }
            default: break
            }
        }
        return false
    }
}
