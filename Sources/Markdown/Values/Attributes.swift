/// The name of an attribute; it is a literal of our own code, never text of others.
public struct AttributeName: Hashable, Sendable, ExpressibleByStringLiteral {
    let name: String

    /// A name such as `datetime`.
    public init(stringLiteral name: StaticString) { self.name = "\(name)" }

    /// Whether its value is an address, to be judged by `Address`.
    var holdsAddress: Bool { name == "href" || name == "src" || name == "cite" || name == "action" }
}

/// Attributes of an HTML element in the order they were given; their values are escaped over Unicode scalars.
///
/// An address that `Address` refuses leaves its attribute out.
public struct Attributes: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// Each with a space before it.
    private(set) var bytes: [UInt8] = []

    /// Attributes such as `["datetime": "2023-09-04"]`.
    public init(dictionaryLiteral elements: (AttributeName, String)...) {
        for (name, value) in elements { set(name, value) }
    }

    /// Adds an attribute after the others.
    public mutating func set(_ name: AttributeName, _ value: String) {
        var shown: [UInt8] = []
        if name.holdsAddress {
            guard let address = Address.allowed(value) else { return }
            shown = Array(address.utf8)
        } else {
            PlainText.append(value, to: &shown)
        }
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: name.name.utf8)
        bytes.append(contentsOf: "=\"".utf8)
        shown.withUnsafeBufferPointer { HTMLText.escape($0, into: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }
}
