/// Writes HTML straight into bytes, for pages whose Markdown is not published.
///
/// Markup can only be a literal of our own code; every text and address is escaped, as in the tree.
public struct HTMLWriter: Sendable {
    /// What was written so far, UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// A writer that holds so many bytes before it needs more room.
    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Markup of our own.
    public mutating func markup(_ literal: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Text, shown as `PlainText` says.
    public mutating func text(_ text: String) {
        var shown: [UInt8] = []
        PlainText.append(text, to: &shown)
        shown.withUnsafeBufferPointer { HTMLText.escape($0, into: &bytes) }
    }

    /// What another writer wrote.
    public mutating func append(_ other: HTMLWriter) { bytes.append(contentsOf: other.bytes) }

    /// An attribute with a space before it; an address that `Address` refuses leaves it out.
    public mutating func attribute(_ name: AttributeName, _ value: String) {
        var attributes: Attributes = [:]
        attributes.set(name, value)
        bytes.append(contentsOf: attributes.bytes)
    }

    /// A link; without an address that `Address` allows, its text alone.
    public mutating func link(_ address: String, _ label: String) {
        guard let address = Address.allowed(address) else { return text(label) }
        markup("<a href=\"")
        var href = address
        href.withUTF8 { HTMLText.escape($0, into: &bytes) }
        markup("\">")
        text(label)
        markup("</a>")
    }
}

extension Fragment {
    /// HTML alone, for pages whose Markdown is not published; it joins no other fragment.
    public init(html writer: HTMLWriter) {
        self.init(markdown: [], html: writer.bytes, startsWithList: false, endsWithList: false)
    }
}
