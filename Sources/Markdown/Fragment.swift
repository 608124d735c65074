import CCmark

/// One or several blocks, rendered once by libcmark from one tree: as Markdown and as HTML.
///
/// What the `cmark --unsafe` command makes of the Markdown is the HTML, byte for byte; so it is for fragments joined by `joined(_:)`.
public struct Fragment: Hashable, Sendable {
    /// The blocks as CommonMark, UTF-8, with a line end at its end; empty for no blocks.
    public let markdown: [UInt8]
    /// The blocks as HTML, UTF-8, with a line end at its end; empty for no blocks.
    public let html: [UInt8]
    /// Whether the first block is a list, which must not follow another one.
    let startsWithList: Bool
    /// Whether the last block is a list.
    let endsWithList: Bool

    /// No blocks.
    public static let empty = Fragment(markdown: [], html: [], startsWithList: false, endsWithList: false)

    /// Blocks, rendered.
    public init(_ blocks: [Block]) {
        var startsWithList = false, endsWithList = false
        let (markdown, html) = Tree.render { root in
            BlockWriter.write(blocks, to: root)
            startsWithList = Tree.isList(cmark_node_first_child(root))
            endsWithList = Tree.isList(cmark_node_last_child(root))
        }
        self.init(markdown: markdown, html: html, startsWithList: startsWithList, endsWithList: endsWithList)
    }

    /// One block, rendered.
    public init(_ block: Block) { self.init([block]) }

    /// HTML that our own code made, such as the start tag of a `<section>`.
    public init(_ html: RawHTML) {
        let line = html.block + [0x0A]
        self.init(markdown: line, html: line, startsWithList: false, endsWithList: false)
    }

    init(markdown: [UInt8], html: [UInt8], startsWithList: Bool, endsWithList: Bool) {
        self.markdown = markdown
        self.html = html
        self.startsWithList = startsWithList
        self.endsWithList = endsWithList
    }

    /// Fragments one after the other: a blank line between them, and between two lists what keeps them apart.
    public static func joined(_ fragments: some Collection<Fragment>) -> Fragment {
        var markdown: [UInt8] = [], html: [UInt8] = []
        markdown.reserveCapacity(fragments.reduce(0) { $0 + $1.markdown.count + 1 })
        html.reserveCapacity(fragments.reduce(0) { $0 + $1.html.count })
        var first: Fragment?, last: Fragment?
        for fragment in fragments where !fragment.markdown.isEmpty {
            if last != nil { markdown.append(0x0A) }
            if last?.endsWithList == true, fragment.startsWithList {
                markdown.append(contentsOf: RawHTML.endOfList + [0x0A, 0x0A])
                html.append(contentsOf: RawHTML.endOfList + [0x0A])
            }
            markdown.append(contentsOf: fragment.markdown)
            html.append(contentsOf: fragment.html)
            if first == nil { first = fragment }
            last = fragment
        }
        return Fragment(
            markdown: markdown, html: html, startsWithList: first?.startsWithList ?? false, endsWithList: last?.endsWithList ?? false)
    }
}
