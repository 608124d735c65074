/// A block of a page.
public indirect enum Block: Hashable, Sendable {
    /// A heading of a level from 1 to 6.
    case heading(Int, [Inline])
    /// A paragraph; one that shows nothing is left out.
    case paragraph([Inline])
    /// A list; its items hold blocks.
    case list(List)
    /// A quotation.
    case quote([Block])
    /// Lines in a fixed-width face, and the name of the language they are in, `text` where it is not known.
    case code(String, language: String = "text")
    /// HTML that our own code made.
    case html(RawHTML)
    /// A line across the page.
    case rule

    /// A tight bullet list of single lines.
    public static func bullets(_ rows: [[Inline]]) -> Block {
        .list(List(marks: .bullets, items: rows.map { [.paragraph($0)] }))
    }

    /// A tight numbered list of single lines.
    public static func numbers(_ rows: [[Inline]], from start: Int = 1) -> Block {
        .list(List(marks: .numbers(from: start), items: rows.map { [.paragraph($0)] }))
    }
}

/// A list of blocks.
public struct List: Hashable, Sendable {
    /// What stands before its items.
    public enum Marks: Hashable, Sendable {
        /// A bullet.
        case bullets
        /// Numbers from the given one on, 0 to 999,999,999.
        case numbers(from: Int)
    }

    /// What stands before its items.
    public var marks: Marks
    /// Whether the paragraphs of its items stand without space between them; kept where CommonMark can say it.
    public var tight: Bool
    /// The blocks of each item.
    public var items: [[Block]]

    /// Makes a list.
    public init(marks: Marks, tight: Bool = true, items: [[Block]]) {
        self.marks = marks
        self.tight = tight
        self.items = items
    }
}
