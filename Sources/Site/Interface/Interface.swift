import Clippings
import Configuration
import Diagnostics

/// The interface in one language: its words, its dates.
public struct Interface: Sendable {
    /// The language, as in `lang`.
    public let language: String
    private let phrases: [Phrase: Pattern]
    private let months: [String]
    private let weekdays: [String]

    /// Reads a strings file; keys that are missing, unknown or no text are findings.
    ///
    /// - Parameter fallback: the program's own strings, which stand in for what a site's file lacks.
    static func decode(_ bytes: [UInt8], language: String, path: String, fallback: Interface? = nil) -> (Interface, [Diagnostic]) {
        let allowed = Phrase.allCases.map(\.rawValue)
        var reader = YAMLReader(bytes, path: path)
        let fields = reader.root.flatMap { reader.fields(of: $0, allowed: allowed) }
        var phrases: [Phrase: Pattern] = [:]
        for phrase in Phrase.allCases { phrases[phrase] = reader.text(fields?[phrase.rawValue]).map(Pattern.init) }
        let missing = Phrase.allCases.filter { phrases[$0] == nil }.map(\.rawValue)
        for phrase in Phrase.allCases where phrases[phrase] == nil { phrases[phrase] = fallback?.phrases[phrase] }
        let findings = missing.isEmpty ? [] : [Diagnostic(TemplateProblem.phrasesMissing(missing), at: Place(path: path))]
        return (Interface(language: language, phrases: phrases), reader.diagnostics + findings)
    }

    private init(language: String, phrases: [Phrase: Pattern]) {
        self.language = language
        self.phrases = phrases
        months = (phrases[.months]?.text ?? "").split(separator: ",").map(String.init)
        weekdays = (phrases[.weekdays]?.text ?? "").split(separator: ",").map(String.init)
    }

    /// A phrase.
    public subscript(_ phrase: Phrase) -> String { phrases[phrase]?.text ?? phrase.rawValue }

    /// A phrase with what stands in its braces filled in.
    public func callAsFunction(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
        phrases[phrase]?.filled(with: values) ?? phrase.rawValue
    }

    /// A number of things.
    public func count(_ phrase: Phrase, _ n: Int) -> String { self(phrase, ["n": String(n)]) }

    /// A day in words, with its year.
    public func date(_ date: CivilDate?, weekday: Bool = false) -> String {
        guard let date else { return self[.dateUndated] }
        return self(
            weekday ? .dateWeekday : .date,
            [
                "year": String(date.year), "month": name(of: date.month - 1, among: months), "day": String(date.day),
                "weekday": weekday ? name(of: date.weekday, among: weekdays) : "",
            ])
    }

    /// Words one after another, as the language lists them.
    public func list(_ words: some Sequence<String>) -> String {
        var words = words.makeIterator()
        guard var text = words.next() else { return "" }
        while let next = words.next() { text = self(.listPair, ["first": text, "second": next]) }
        return text
    }

    /// All phrases by key, for the templates.
    var all: TemplateValue.Members { TemplateValue.Members(Phrase.allCases.map { ($0.rawValue, .text(self[$0])) }) }

    private func name(of index: Int, among names: [String]) -> String { names.indices.contains(index) ? names[index] : String(index + 1) }
}

extension CivilDate {
    /// The day of the week, 0 for Sunday (Sakamoto's rule).
    var weekday: Int {
        let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let y = month < 3 ? year - 1 : year
        return (y + y / 4 - y / 100 + y / 400 + shift[month - 1] + day) % 7
    }
}
