/// A phrase with places to fill in, `{n}`, cut at them once.
struct Pattern: Sendable {
    /// The phrase as written.
    let text: String
    private let parts: [Part]

    /// A piece of a phrase.
    private enum Part: Sendable {
        case text(Substring)
        case place(name: String, written: Substring)
    }

    init(_ text: String) {
        self.text = text
        var parts: [Part] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            parts.append(.text(rest[..<open]))
            parts.append(.place(name: String(rest[rest.index(after: open)..<close]), written: rest[open...close]))
            rest = rest[rest.index(after: close)...]
        }
        self.parts = parts + [.text(rest)]
    }

    /// The phrase with values put in; a place without a value stays as written, and so do braces within a value.
    func filled(with values: KeyValuePairs<String, String>) -> String {
        var result = ""
        for part in parts {
            switch part {
            case .text(let text): result += text
            case .place(let name, let written): result += values.first { $0.key == name }.map { Substring($0.value) } ?? written
            }
        }
        return result
    }
}
