/// A run of a line: text of others or of ours, and what our own code puts around it.
///
/// There is no case for emphasis: CommonMark does not close `**「…」**` beside Japanese. Use `.element(.strong, …)`.
public indirect enum Inline: Hashable, Sendable {
    /// Text, shown as `PlainText` says; it is never read as markup.
    case text(String)
    /// Text in a fixed-width face.
    case code(String)
    /// A link; one whose address `Address` refuses leaves only what it holds.
    case link(String, [Inline])
    /// An HTML element that CommonMark lacks, such as `<time>`, around what it holds.
    case element(InlineElement, Attributes, [Inline])
    /// A line break that shows.
    case lineBreak
    /// A line end of the source that shows as a space.
    case softBreak

    /// An HTML element without attributes.
    public static func element(_ element: InlineElement, _ content: [Inline]) -> Inline { .element(element, [:], content) }
}

extension Inline: ExpressibleByStringLiteral {
    /// Text.
    public init(stringLiteral text: String) { self = .text(text) }
}
