/// HTML that our own code makes from typed parts, on one line; text in it is escaped.
public struct RawHTML: Hashable, Sendable {
    /// The HTML; it holds no line end.
    let bytes: [UInt8]
    /// Whether it begins with a tag that begins an HTML block of CommonMark.
    let beginsBlock: Bool

    /// A start tag, to be followed by other blocks and a `close`.
    public static func open(_ element: BlockElement, _ attributes: Attributes = [:]) -> RawHTML {
        RawHTML(bytes: tag(element.rawValue, attributes), beginsBlock: true)
    }

    /// An end tag.
    public static func close(_ element: BlockElement) -> RawHTML {
        RawHTML(bytes: element.isVoid ? tag(element.rawValue, [:]) : endTag(element.rawValue), beginsBlock: true)
    }

    /// An element with what it holds.
    public static func element(_ element: BlockElement, _ attributes: Attributes = [:], _ content: [RawHTML] = []) -> RawHTML {
        let end = element.isVoid ? [] : content.flatMap(\.bytes) + endTag(element.rawValue)
        return RawHTML(bytes: tag(element.rawValue, attributes) + end, beginsBlock: true)
    }

    /// An element of a line with what it holds.
    public static func inline(_ element: InlineElement, _ attributes: Attributes = [:], _ content: [RawHTML] = []) -> RawHTML {
        let end = element.isVoid ? [] : content.flatMap(\.bytes) + endTag(element.rawValue)
        return RawHTML(bytes: tag(element.rawValue, attributes) + end, beginsBlock: false)
    }

    /// An element of a drawing with what it holds.
    public static func drawing(_ element: DrawingElement, _ attributes: Attributes = [:], _ content: [RawHTML] = []) -> RawHTML {
        RawHTML(bytes: tag(element.rawValue, attributes) + content.flatMap(\.bytes) + endTag(element.rawValue), beginsBlock: false)
    }

    /// Text, escaped.
    public static func text(_ text: String) -> RawHTML {
        var shown: [UInt8] = [], bytes: [UInt8] = []
        PlainText.append(text, to: &shown)
        shown.withUnsafeBufferPointer { HTMLText.escape($0, into: &bytes) }
        return RawHTML(bytes: bytes, beginsBlock: false)
    }

    /// One after the other.
    public static func joined(_ parts: [RawHTML]) -> RawHTML {
        RawHTML(bytes: parts.flatMap(\.bytes), beginsBlock: parts.first?.beginsBlock ?? false)
    }

    /// As an HTML block of CommonMark; in a `<div>` where it would not begin one by itself.
    var block: [UInt8] { beginsBlock ? bytes : RawHTML.element(.div, [:], [self]).bytes }

    /// What ends a list before another one or a block of code.
    static let endOfList = Array("<!-- end list -->".utf8)

    static func tag(_ name: String, _ attributes: Attributes) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(name.utf8.count + attributes.bytes.count + 3)
        result.append(UInt8(ascii: "<"))
        result.append(contentsOf: name.utf8)
        result.append(contentsOf: attributes.bytes)
        result.append(UInt8(ascii: ">"))
        return result
    }

    static func endTag(_ name: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(name.utf8.count + 4)
        result.append(UInt8(ascii: "<"))
        result.append(UInt8(ascii: "/"))
        result.append(contentsOf: name.utf8)
        result.append(UInt8(ascii: ">"))
        return result
    }
}
