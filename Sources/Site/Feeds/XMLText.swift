import Markdown

/// A little XML in bytes: elements with escaped text and attributes.
struct XMLText {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    /// An XML document.
    init() {}

    /// A piece of one, to be put into another.
    init(piece: Void) { bytes = [] }

    /// A start tag and a line end.
    mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
        tag(name, attributes, end: ">\n")
    }

    /// An end tag and a line end.
    mutating func close(_ name: StaticString) { bytes += Array("</\(name)>\n".utf8) }

    /// An element without content.
    mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) { tag(name, attributes, end: "/>\n") }

    /// An element with text.
    mutating func element(_ name: StaticString, _ text: String) { element(name, [:], text) }

    /// An element with attributes and text.
    mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ text: String) {
        tag(name, attributes, end: ">")
        bytes += Self.escaped(text)
        close(name)
    }

    /// XML that was written before.
    mutating func raw(_ xml: [UInt8]) { bytes += xml }

    private mutating func tag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, end: String) {
        bytes += Array("<\(name)".utf8)
        for (name, value) in attributes { bytes += Array(" \(name)=\"".utf8) + Self.escaped(value) + [0x22] }
        bytes += Array(end.utf8)
    }

    /// Text as XML allows it: control characters and noncharacters as U+FFFD.
    private static func escaped(_ text: String) -> [UInt8] {
        let isClean = text.unicodeScalars.allSatisfy(isAllowed)
        if isClean { return HTMLText.escape(text) }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
        return HTMLText.escape(String(scalars))
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
        default: false
        }
    }
}
