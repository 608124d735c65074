import CCmark

/// One line of a list, rendered once; many of them make a tight list without being rendered again.
public struct Row: Hashable, Sendable {
    /// The line as an item of a bullet list: `  - …` and a line end.
    public let markdown: [UInt8]
    /// The line as `<li>…</li>` and a line end.
    public let html: [UInt8]

    /// A line, rendered.
    public init(_ inlines: [Inline]) {
        guard let list = cmark_node_new(CMARK_NODE_LIST) else { (markdown, html) = ([], []); return }
        defer { cmark_node_free(list) }
        cmark_node_set_list_type(list, CMARK_BULLET_LIST)
        cmark_node_set_list_tight(list, 1)
        if let item = Tree.add(CMARK_NODE_ITEM, to: list), let line = Tree.add(CMARK_NODE_PARAGRAPH, to: item) {
            LineWriter.write(inlines, to: line)
        }
        markdown = Tree.markdown(of: list)
        html = Array(Tree.html(of: list).dropFirst(5).dropLast(6))
    }

    /// A bullet list of rows.
    public static func bullets(_ rows: some Collection<Row>) -> Fragment {
        list(rows, opening: "<ul>\n", closing: "</ul>\n") { row, _, result in result.append(contentsOf: row.markdown) }
    }

    /// A numbered list of rows, from 1 on.
    public static func numbers(_ rows: some Collection<Row>) -> Fragment {
        list(rows, opening: "<ol>\n", closing: "</ol>\n") { row, number, result in
            let mark = "\(number)."
            result.append(contentsOf: (mark.utf8.count < 3 ? mark + "  " : mark + " ").utf8)
            result.append(contentsOf: row.markdown.dropFirst(4))
        }
    }

    private static func list(
        _ rows: some Collection<Row>, opening: StaticString, closing: StaticString, append: (Row, Int, inout [UInt8]) -> Void
    ) -> Fragment {
        guard !rows.isEmpty else { return .empty }
        var markdown: [UInt8] = [], html: [UInt8] = []
        markdown.reserveCapacity(rows.reduce(0) { $0 + $1.markdown.count + 8 })
        html.reserveCapacity(rows.reduce(12) { $0 + $1.html.count })
        html.append(contentsOf: UnsafeBufferPointer(start: opening.utf8Start, count: opening.utf8CodeUnitCount))
        for (index, row) in rows.enumerated() {
            append(row, index + 1, &markdown)
            html.append(contentsOf: row.html)
        }
        html.append(contentsOf: UnsafeBufferPointer(start: closing.utf8Start, count: closing.utf8CodeUnitCount))
        return Fragment(markdown: markdown, html: html, startsWithList: true, endsWithList: true)
    }
}
