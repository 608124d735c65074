import Markdown
import Mustache

/// What a template sees under a name.
public enum TemplateValue: Sendable {
    /// Text; it is escaped wherever it is put, whatever braces the template writes.
    case text(String)
    /// HTML that the program made.
    case html([UInt8])
    /// Whether something holds.
    case flag(Bool)
    /// Things one after another.
    case list([TemplateValue])
    /// Things by name; the names stand in one order wherever the object is made.
    case object(Members)

    /// Values by name, in the order they are written.
    public struct Members: Sendable, ExpressibleByDictionaryLiteral {
        private(set) var pairs: [(name: String, value: TemplateValue)]

        /// Values such as `["title": .text(title)]`.
        public init(dictionaryLiteral elements: (String, TemplateValue)...) { pairs = elements.map { ($0, $1) } }

        init(_ pairs: [(name: String, value: TemplateValue)]) { self.pairs = pairs }

        /// Adds a value after the others.
        mutating func append(_ name: String, _ value: TemplateValue) { pairs.append((name, value)) }
    }

    /// The text, or nothing to show where there is none.
    static func text(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .flag(false) }
}

/// The places of a value's texts, in the order of a walk through it; equal shapes render to equal templates but for these texts.
struct TemplateShape {
    /// What tells one shape from another.
    private(set) var signature: [UInt8] = []
    /// The texts, ready to be put in: escaped.
    private(set) var leaves: [[UInt8]] = []

    init(_ value: TemplateValue) { walk(value) }

    private mutating func walk(_ value: TemplateValue) {
        switch value {
        case .text(let text):
            signature.append(UInt8(ascii: "t"))
            leaves.append(HTMLText.escape(text))
        case .html(let bytes):
            signature.append(UInt8(ascii: "t"))
            leaves.append(bytes)
        case .flag(let flag):
            signature.append(UInt8(ascii: flag ? "1" : "0"))
        case .list(let values):
            signature.append(UInt8(ascii: "["))
            for value in values { walk(value) }
            signature.append(UInt8(ascii: "]"))
        case .object(let members):
            signature.append(UInt8(ascii: "{"))
            for (name, value) in members.pairs {
                signature.append(contentsOf: name.utf8)
                signature.append(UInt8(ascii: ":"))
                walk(value)
            }
            signature.append(UInt8(ascii: "}"))
        }
    }
}

/// A value as Mustache sees it: its texts replaced by numbered marks, in the order of a walk through it.
final class MarkedValue: MustacheParent {
    private let members: [String: Any]

    init(_ members: [String: Any]) { self.members = members }

    func child(named name: String) -> Any? { members[name] }

    /// The members with the first mark numbered `next`.
    static func marking(_ members: TemplateValue.Members, from next: inout Int) -> [String: Any] {
        var marked: [String: Any] = [:]
        for (name, value) in members.pairs { marked[name] = marking(value, from: &next) }
        return marked
    }

    private static func marking(_ value: TemplateValue, from next: inout Int) -> Any {
        switch value {
        case .text, .html:
            defer { next += 1 }
            return String(decoding: [0xEF, 0xB7, 0x90] + Array("\(next)".utf8) + [0xEF, 0xB7, 0x91], as: UTF8.self)
        case .flag(let flag): return flag
        case .list(let values): return values.map { marking($0, from: &next) }
        case .object(let members): return MarkedValue(marking(members, from: &next))
        }
    }
}
