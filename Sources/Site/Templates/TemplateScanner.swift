/// Finds the tags of a Mustache template, for checking the names in them.
struct TemplateScanner {
    /// A tag: what it does, the name in it, and where it stands.
    struct Tag {
        /// What a tag does.
        enum Kind { case variable, section, partial, parent, block, close }
        var kind: Kind
        var name: String
        /// Line and column in Unicode scalars, from 1.
        var line: Int
        var column: Int
    }

    /// The tags of a template in order; comments and delimiter changes are no tags.
    static func tags(of template: String) -> [Tag] {
        var tags: [Tag] = []
        for (number, line) in template.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var index = line.startIndex
            while let open = range(of: "{{", in: line[index...]), let close = range(of: "}}", in: line[open.upperBound...]) {
                let column = line.distance(from: line.startIndex, to: open.lowerBound) + 1
                if let tag = tag(
                    String(String.UnicodeScalarView(line[open.upperBound..<close.lowerBound])), line: number + 1, column: column)
                {
                    tags.append(tag)
                }
                index = close.upperBound
            }
        }
        return tags
    }

    private static func tag(_ inner: String, line: Int, column: Int) -> Tag? {
        guard let mark = inner.first else { return Tag(kind: .variable, name: "", line: line, column: column) }
        let kinds: [Character: Tag.Kind] = [
            "#": .section, "^": .section, ">": .partial, "<": .parent, "$": .block, "/": .close, "{": .variable, "&": .variable,
        ]
        if mark == "!" || mark == "=" || mark == "%" { return nil }
        let kind = kinds[mark] ?? .variable
        var name = kinds[mark] == nil ? inner : String(inner.dropFirst())
        name.removeAll { $0 == " " || $0 == "\t" || $0 == "}" }
        return Tag(kind: kind, name: name, line: line, column: column)
    }

    private static func range(of pair: String, in text: Substring.UnicodeScalarView) -> Range<String.Index>? {
        let wanted = pair.unicodeScalars.first
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if text[index] == wanted, next < text.endIndex, text[next] == wanted { return index..<text.index(after: next) }
            index = next
        }
        return nil
    }
}
