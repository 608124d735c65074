import Diagnostics
import Yams

/// A value of a YAML file with its place.
public struct YAMLValue {
    /// The key it stands under, or what it is an element of; for messages.
    public let label: String
    /// The line, from 1.
    public let line: Int
    /// The column in scalars, from 1.
    public let column: Int
    let node: Node

    init(_ node: Node, label: String, parent: YAMLMark) {
        self.node = node
        self.label = label
        line = node.mark?.line ?? parent.line
        column = node.mark?.column ?? parent.column
    }

    /// What kind of value it is, in words.
    var kind: YAMLKind {
        switch node {
        case .mapping: .mapping
        case .sequence: .list
        case .scalar(let scalar): YAMLValue.isNull(scalar) ? .nothing : .text
        case .alias: .nothing
        }
    }

    /// Whether the file says nothing here: an empty value, `~` or `null`.
    public var isNothing: Bool { kind == .nothing }

    /// How many scalars of its line it takes, as far as that is known.
    var length: Int {
        guard case .scalar(let scalar) = node else { return 1 }
        let quotes = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0
        return scalar.string.unicodeScalars.count + quotes
    }

    private static func isNull(_ scalar: Node.Scalar) -> Bool {
        (scalar.style == .plain || scalar.style == .any) && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
}

/// The kinds of YAML values, as messages name them.
enum YAMLKind: String, Sendable {
    case mapping = "a mapping (key: value)"
    case list = "a list"
    case text = "text"
    case nothing = "nothing"
}

/// The keys of a mapping that were asked for, with their values.
public struct YAMLFields {
    var values: [String: YAMLValue] = [:]
    /// The place of the mapping itself.
    public let line: Int
    /// The column of the mapping itself.
    public let column: Int

    /// The value under a key; nothing where the key is missing or says nothing.
    public subscript(key: String) -> YAMLValue? { values[key] }
}
