import CCmark

/// An editor's own Markdown, made safe: no HTML of its own, no image, and links to nothing that `Address` refuses.
public struct Note: Hashable, Sendable {
    /// Its blocks; what is said of every fragment is true of it too.
    public let fragment: Fragment
    /// What in it could not be taken over, by line.
    public let problems: [NoteProblem]

    /// Reads a note; its highest heading is put at the level `headingBase`, the others below it by as many levels as they were.
    ///
    /// Emphasis becomes `<em>` and `<strong>` of ours, since CommonMark could not read it back beside Japanese. Should a note nest blocks in
    /// a way that cannot be written and read back, its paragraphs, headings and code are kept and their nesting is given up.
    public static func parse(_ markdown: String, headingBase: Int = 2) -> Note {
        var reader = NoteReader(headingBase: headingBase)
        let blocks = reader.read(markdown)
        let fragment = Fragment(blocks)
        if Tree.reading(fragment.markdown) == fragment.html { return Note(fragment: fragment, problems: reader.problems) }
        return Note(fragment: Fragment(blocks.flatMap(\.flattened)), problems: reader.problems + [NoteProblem(line: 1, fact: .simplified)])
    }
}

extension Block {
    /// The blocks without the lists and quotations they stand in.
    fileprivate var flattened: [Block] {
        switch self {
        case .list(let list): list.items.flatMap { $0.flatMap(\.flattened) }
        case .quote(let blocks): blocks.flatMap(\.flattened)
        default: [self]
        }
    }
}
