/// An editor's own Markdown, made safe.
public struct Note: Hashable, Sendable {
    /// Its blocks.
    public let fragment: Fragment
    /// What in it could not be taken over, by line.
    public let problems: [NoteProblem]

    /// Reads a note; its highest heading is put at the level `headingBase`, the others below it by as many levels as they were.
    public static func parse(_ markdown: String, headingBase: Int = 2) -> Note {
        var reader = NoteReader(markdown)
        let blocks = reader.blocks(headingBase: headingBase)
        return Note(fragment: Fragment(blocks), problems: reader.problems)
    }
}

/// Something in a note that could not be taken over.
public struct NoteProblem: Hashable, Sendable {
    /// What it is.
    public enum Fact: Hashable, Sendable {
        /// HTML was left out.
        case htmlLeftOut(String)
        /// An image became a link.
        case imageMadeLink(String)
        /// A link's address is neither http, https, mailto nor relative to the site; its text is kept.
        case addressRefused(String)
        /// What the note nests could not be kept.
        case simplified
    }

    /// The line of the note it stands in, from 1.
    public let line: Int
    /// What it is.
    public let fact: Fact
}
