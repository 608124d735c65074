import Diagnostics
import Yams

/// A YAML file that is read strictly: whoever asks for values gets them or a finding with line and column.
///
/// Aliases count as what they stand for; the number of them, the nesting and the size are limited, so that no file is costly to read.
public struct YAMLReader {
    /// The file's path, as findings name it.
    public let path: String
    /// The root; nothing where the file is empty, says nothing or cannot be read.
    public let root: YAMLValue?
    /// What was wrong so far, in the order found.
    public private(set) var diagnostics: [Diagnostic] = []
    private let lines: YAMLLines

    /// Parses a file; syntax errors and doubled keys become findings.
    public init(_ bytes: [UInt8], path: String) {
        self.path = path
        let text = YAMLText(bytes)
        lines = YAMLLines(text.text)
        let parsing = text.isParsable ? YAMLParsing(text.text) : nil
        root = parsing?.root.map { YAMLValue($0, label: "the file", parent: YAMLMark(line: 1, column: 1)) }.flatMap {
            $0.isNothing ? nil : $0
        }
        for found in text.problems { report(found.problem, at: YAMLMark(line: found.line, column: found.column)) }
        for found in parsing?.problems ?? [] { report(found.problem, at: found.mark, first: found.first) }
    }

    /// Adds a finding about a value, with a related value where one is given.
    public mutating func report(_ problem: some Problem, at value: YAMLValue, related: [Related] = []) {
        report(problem, at: YAMLMark(line: value.line, column: value.column), length: value.length, related: related)
    }

    /// The place of a value.
    public func place(of value: YAMLValue) -> Place { Place(path: path, line: value.line, column: value.column) }

    /// The keys of a mapping; a key that is not allowed becomes a finding that names those that are.
    public mutating func fields(of value: YAMLValue, allowed: [String]) -> YAMLFields? {
        guard case .mapping(let mapping) = value.node else {
            report(ConfigurationProblem.wrongKind(value.label, found: value.kind, wanted: .mapping), at: value)
            return nil
        }
        var fields = YAMLFields(line: value.line, column: value.column)
        for (key, item) in mapping {
            guard case .scalar(let scalar) = key else {
                report(
                    ConfigurationProblem.keyIsNoText,
                    at: YAMLValue(key, label: "a key", parent: YAMLMark(line: value.line, column: value.column)))
                continue
            }
            if YAMLParsing.isTwin(scalar.string) { continue }
            let mark = YAMLMark(line: key.mark?.line ?? value.line, column: key.mark?.column ?? value.column)
            guard allowed.contains(scalar.string) else {
                let problem = ConfigurationProblem.unknownKey(
                    scalar.string, allowed: allowed, nearest: Suggestion.nearest(to: scalar.string, among: allowed))
                report(problem, at: YAMLValue(key, label: "a key", parent: mark))
                continue
            }
            let field = YAMLValue(item, label: scalar.string, parent: mark)
            if !field.isNothing {
                fields.values[scalar.string] = field
            } else if isCommented(field) {
                report(ConfigurationProblem.commented(field.label), at: field)
            }
        }
        return fields
    }

    /// The elements of a list; each is named as an element of it.
    public mutating func elements(of value: YAMLValue?, each: String) -> [YAMLValue] {
        guard let value else { return [] }
        guard case .sequence(let sequence) = value.node else {
            report(ConfigurationProblem.wrongKind(value.label, found: value.kind, wanted: .list), at: value)
            return []
        }
        return sequence.map { YAMLValue($0, label: each, parent: YAMLMark(line: value.line, column: value.column)) }
    }

    /// A text, trimmed of spaces; numbers and words such as `yes` are the text they are written as.
    public mutating func text(_ value: YAMLValue?) -> String? {
        guard let value else { return nil }
        guard case .scalar(let scalar) = value.node else {
            report(ConfigurationProblem.wrongKind(value.label, found: value.kind, wanted: .text), at: value)
            return nil
        }
        let text = YAMLReader.trimmed(scalar.string)
        guard !text.isEmpty, !value.isNothing else {
            report(ConfigurationProblem.empty(value.label), at: value)
            return nil
        }
        return text
    }

    /// A list of texts, or one text alone.
    public mutating func texts(_ value: YAMLValue?, each: String) -> [(text: String, value: YAMLValue)] {
        guard let value else { return [] }
        let items = value.kind == .text ? [value] : elements(of: value, each: each)
        return items.compactMap { item in text(item).map { ($0, item) } }
    }

    /// A whole number within a range.
    public mutating func integer(_ value: YAMLValue?, in range: ClosedRange<Int>) -> Int? {
        guard let value, let text = text(value) else { return nil }
        guard text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }), let number = Int(text), range.contains(number) else {
            report(ConfigurationProblem.noNumber(value.label, text, range), at: value)
            return nil
        }
        return number
    }

    /// One of the cases of an enumeration.
    public mutating func choice<Choice: RawRepresentable<String>>(_ value: YAMLValue?, of choices: [Choice]) -> Choice? {
        guard let value, let text = text(value) else { return nil }
        if let choice = choices.first(where: { $0.rawValue == text }) { return choice }
        let names = choices.map(\.rawValue)
        report(
            ConfigurationProblem.unknownChoice(value.label, text, allowed: names, nearest: Suggestion.nearest(to: text, among: names)),
            at: value)
        return nil
    }

    private mutating func report(_ problem: ConfigurationProblem, at mark: YAMLMark, first: YAMLMark? = nil) {
        let related = first.map { [Related(place: Place(path: path, line: $0.line, column: $0.column), message: problem.relation)] }
        report(problem, at: mark, length: problem.subjectLength, related: related ?? [])
    }

    private mutating func report(_ problem: some Problem, at mark: YAMLMark, length: Int, related: [Related]) {
        let place = Place(path: path, line: mark.line, column: mark.column)
        diagnostics.append(Diagnostic(problem, at: place, excerpt: excerpt(at: mark, length: length), related: related))
    }

    /// The piece of the line around a mark, at most some hundred scalars.
    private func excerpt(at mark: YAMLMark, length: Int) -> Excerpt? {
        guard mark.line > 0, mark.line <= lines.count else { return nil }
        let scalars = lines.scalars(of: mark.line)
        let start = max(0, min(mark.column - 1 - 80, scalars.count - 200))
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<min(scalars.count, start + 240)])
        return Excerpt(text: String(view), firstColumn: start + 1, length: max(1, min(length, scalars.count - mark.column + 1)))
    }

    /// Whether a value says nothing because it begins with `#`, as in `colour: #0a6e8f`.
    private func isCommented(_ value: YAMLValue) -> Bool {
        let rest = lines.scalars(of: value.line).dropFirst(value.column - 1).drop { $0 == " " || $0 == ":" }
        guard rest.first == "#", let next = rest.dropFirst().first else { return false }
        return next != " " && next != "#"
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
