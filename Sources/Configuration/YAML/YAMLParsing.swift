import Yams

/// The parser, asked again after every doubled key until it has read all the rest.
struct YAMLParsing {
    /// The root, where the text could be parsed and is not empty.
    var root: Node?
    /// What was wrong, with its place and where there is one the place of the first of two twins.
    var problems: [(problem: ConfigurationProblem, mark: YAMLMark, first: YAMLMark?)] = []

    /// How many doubled keys are found in one file; each costs a further parse.
    private static let twinLimit = 20

    /// Parses a text.
    init(_ text: String) {
        var text = text
        for count in 0... {
            do {
                root = try YAMLParsing.parse(text)
                return
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let first = YAMLMark(line: context.mark.line, column: context.mark.column)
                let name = names.sorted().first ?? ""
                guard count < YAMLParsing.twinLimit, let (next, twin) = YAMLParsing.renaming(name, after: first, in: text, number: count)
                else {
                    problems.append((.duplicateKey(name), first, nil))
                    return
                }
                problems.append((.duplicateKey(name), twin, first))
                text = next
            } catch {
                problems.append(YAMLParsing.syntax(error))
                return
            }
        }
    }

    /// A key that was doubled and renamed; whoever walks a mapping leaves it out.
    static func isTwin(_ key: String) -> Bool {
        key.unicodeScalars.first.map { (0xF0000..<UInt32(0xF0000 + twinLimit)).contains($0.value) } ?? false
    }

    private static func parse(_ text: String) throws -> Node? {
        try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8).singleRoot()
    }

    /// The text with the next key of a name behind a mark renamed to as many scalars, so that no column moves.
    ///
    /// The parser stops at doubled keys and does not say where the second stands. A key at the same column with nothing further left
    /// in between is in the same mapping; elsewhere, as on one line with the first, a key is tried and kept where that helps.
    private static func renaming(_ name: String, after first: YAMLMark, in text: String, number: Int) -> (String, YAMLMark)? {
        let lines = YAMLLines(text)
        let wanted = Array(name.unicodeScalars)
        guard !wanted.isEmpty else { return nil }
        var tries = 0
        var isSameBlock = true
        for line in first.line...max(first.line, lines.count) where line <= lines.count {
            let scalars = lines.scalars(of: line)
            let indent = scalars.firstIndex { $0 != " " } ?? scalars.count
            if line > first.line, indent < first.column - 1, indent < scalars.count, scalars[indent] != "#" { isSameBlock = false }
            for at in keys(wanted, in: scalars, from: line == first.line ? first.column - 1 + wanted.count : 0) {
                let mark = YAMLMark(line: line, column: at + 1)
                let changed = lines.replacing(mark, with: twinName(wanted.count, number))
                let quoted = at > 0 && (scalars[at - 1] == "\"" || scalars[at - 1] == "'") ? 1 : 0
                if isSameBlock, line > first.line, indent == first.column - 1, at == indent + quoted { return (changed, mark) }
                tries += 1
                guard tries <= 8 else { return nil }
                if !stillFails(changed, name, first) { return (changed, mark) }
            }
        }
        return nil
    }

    /// Where a name stands as a key in a line.
    private static func keys(_ wanted: [Unicode.Scalar], in scalars: [Unicode.Scalar], from start: Int) -> [Int] {
        guard start >= 0, start + wanted.count <= scalars.count else { return [] }
        return (start...(scalars.count - wanted.count)).filter { at in
            scalars[at] == wanted[0] && scalars[at..<at + wanted.count].elementsEqual(wanted) && isKey(scalars, at, wanted.count)
        }
    }

    /// Whether a colon follows, perhaps behind a quotation mark and spaces, and no letter stands before.
    private static func isKey(_ scalars: [Unicode.Scalar], _ at: Int, _ count: Int) -> Bool {
        if at > 0, !" \t{,\"'?-".unicodeScalars.contains(scalars[at - 1]) { return false }
        let rest = scalars[(at + count)...].drop { $0 == "\"" || $0 == "'" }.drop { $0 == " " }
        return rest.first == ":"
    }

    private static func stillFails(_ text: String, _ name: String, _ first: YAMLMark) -> Bool {
        do {
            _ = try parse(text)
            return false
        } catch YamlError.duplicatedKeysInMapping(let names, let context) {
            return names.sorted().first == name && context.mark.line == first.line && context.mark.column == first.column
        } catch {
            return false
        }
    }

    private static func twinName(_ count: Int, _ number: Int) -> [Unicode.Scalar] {
        [Unicode.Scalar](repeating: Unicode.Scalar(UInt32(0xF0000 + number)) ?? "\u{F0000}", count: count)
    }

    private static func syntax(_ error: any Error) -> (ConfigurationProblem, YAMLMark, YAMLMark?) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _), YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            let mark = YAMLMark(line: mark.line, column: mark.column)
            return (.syntax(problem, while: context?.text), mark, context.map { YAMLMark(line: $0.mark.line, column: $0.mark.column) })
        case YamlError.reader(let problem, _, _, _): return (.syntax(problem, while: nil), YAMLMark(line: 0, column: 0), nil)
        default: return (.syntax("it could not be read", while: nil), YAMLMark(line: 0, column: 0), nil)
        }
    }
}
