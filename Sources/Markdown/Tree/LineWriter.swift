import CCmark

/// Puts inlines into a paragraph or heading of libcmark's tree so that reading the rendered Markdown gives the same tree.
///
/// libcmark 0.30.2 escapes most of what could be read as markup. What it does not escape is mended here, before the tree:
/// - Texts that touch are one node: libcmark looks one byte ahead within a node only (`&` + `copy;`).
/// - Spaces at the edges of a block and beside a line break, which a reader drops, are not written; nor are empty lines.
/// - A line that begins with `~~~` would be a fence of code: a `<wbr>`, which shows nothing, goes before it.
/// - A first line that is nothing but one tag would be a block of HTML: a `<wbr>` goes behind it.
/// - Spans of code that touch are one; one that no fence of backticks fits is text. Empty ones are not written.
/// - A link that begins with its address, in text or code, becomes `<address>` and loses what else it holds: a `<wbr>` goes before that unless
///   the address is text and all there is. A link within a link leaves what it holds.
/// - A paragraph that begins with a link in which code or a tag holds `]:` could be a reference's definition: a `<wbr>` goes before the link.
/// - A heading is one line: line breaks become spaces.
struct LineWriter {
    private let isHeading: Bool
    private var parent: Node
    private var pending: [UInt8] = []
    private var pendingIsCode = false
    private var pendingBreak: cmark_node_type?
    private var line = Line.empty
    private var isFirstLine = true
    private var inLink = false
    private var holdsDefinition = false

    /// What stands on the line so far.
    private enum Line { case empty, oneTag, more }

    /// Writes all of a block's inlines.
    static func write(_ inlines: [Inline], to block: Node, isHeading: Bool = false) {
        var writer = LineWriter(isHeading: isHeading, parent: block)
        writer.write(inlines)
        writer.finish()
    }

    private init(isHeading: Bool, parent: Node) {
        self.isHeading = isHeading
        self.parent = parent
    }

    private mutating func write(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): write(text: text)
            case .code(let text): write(code: text)
            case .link(let address, let content): write(link: address, content)
            case .element(let element, let attributes, let content):
                write(tag: RawHTML.tag(element.rawValue, attributes))
                guard !element.isVoid else { continue }
                write(content)
                write(tag: RawHTML.endTag(element.rawValue))
            case .lineBreak: write(break: CMARK_NODE_LINEBREAK)
            case .softBreak: write(break: CMARK_NODE_SOFTBREAK)
            }
        }
    }

    private mutating func write(text: String) {
        if pendingIsCode {
            var shown: [UInt8] = []
            PlainText.append(text, to: &shown)
            guard !shown.isEmpty else { return }
            flush()
        }
        PlainText.append(text, to: &pending)
        if line == .empty { trimStart() }
    }

    private mutating func write(code text: String) {
        var shown: [UInt8] = []
        PlainText.append(text, to: &shown)
        guard !shown.isEmpty else { return }
        if !pendingIsCode { flush() }
        pendingIsCode = true
        pending += shown
    }

    private mutating func write(tag: consuming [UInt8]) {
        flush()
        if inLink { noteDefinition(in: tag) }
        breakLine()
        Tree.add(CMARK_NODE_HTML_INLINE, holding: tag, to: parent)
        line = line == .empty ? .oneTag : .more
    }

    private mutating func write(break kind: cmark_node_type) {
        guard !isHeading else { return write(text: " ") }
        if !pendingIsCode { trimEnd() }
        flush()
        guard line != .empty else { return }
        // A break that shows wins over one that does not.
        if pendingBreak != CMARK_NODE_LINEBREAK { pendingBreak = kind }
        mendFirstLine()
        line = .empty
    }

    private mutating func write(link address: String, _ content: [Inline]) {
        guard !inLink, let address = Address.allowed(address) else { return write(content) }
        flush()
        breakLine()
        guard let link = Tree.add(CMARK_NODE_LINK, to: parent) else { return }
        var url = Array(address.utf8)
        Tree.withCString(&url) { _ = cmark_node_set_url(link, $0) }
        let beginsBlock = isFirstLine && line == .empty && !isHeading
        line = .more
        let outer = parent
        (parent, inLink, holdsDefinition) = (link, true, false)
        write(content)
        flush()
        (parent, inLink) = (outer, false)
        mend(link: link, url: url)
        if beginsBlock, holdsDefinition { addBreakOpportunity(before: link) }
    }

    /// Remembers whether a link holds what could end the label of a reference's definition; in text it is escaped.
    private mutating func noteDefinition(in bytes: [UInt8]) {
        for (first, second) in zip(bytes, bytes.dropFirst()) where first == UInt8(ascii: "]") && second == UInt8(ascii: ":") {
            holdsDefinition = true
        }
    }

    /// Keeps libcmark from shortening a link that cannot be read back short.
    private func mend(link: Node, url: [UInt8]) {
        guard let first = cmark_node_first_child(link) else { return }
        let text = Tree.literal(of: first), isText = cmark_node_get_type(first) == CMARK_NODE_TEXT
        let isMail = url.starts(with: "mailto:".utf8)
        guard text.elementsEqual(isMail ? url.dropFirst(7) : url[...]) else { return }
        if isText, !isMail, cmark_node_next(first) == nil { return }
        addBreakOpportunity(before: first)
    }

    /// Ends the block: what a reader would drop is dropped.
    private mutating func finish() {
        if !pendingIsCode { trimEnd() }
        flush()
        mendFirstLine()
    }

    /// Keeps a tag that is alone on the first line from beginning a block of HTML.
    private mutating func mendFirstLine() {
        if isFirstLine, line == .oneTag, !isHeading { addBreakOpportunity() }
        isFirstLine = false
    }

    /// Writes the pending text or code as a node.
    private mutating func flush() {
        guard !pending.isEmpty else { return }
        breakLine()
        let isCode = pendingIsCode && Code.fits(pending)
        if isCode, inLink { noteDefinition(in: pending) }
        if !isCode, line == .empty, !isHeading, pending.starts(with: "~~~".utf8) { addBreakOpportunity() }
        Tree.add(isCode ? CMARK_NODE_CODE : CMARK_NODE_TEXT, holding: &pending, to: parent)
        line = .more
        pending.removeAll(keepingCapacity: true)
        pendingIsCode = false
    }

    /// Writes the pending line break, now that something follows it.
    private mutating func breakLine() {
        guard let kind = pendingBreak else { return }
        pendingBreak = nil
        Tree.add(kind, to: parent)
    }

    private func addBreakOpportunity() {
        Tree.add(CMARK_NODE_HTML_INLINE, holding: Array("<wbr>".utf8), to: parent)
    }

    private func addBreakOpportunity(before node: Node) {
        guard let tag = cmark_node_new(CMARK_NODE_HTML_INLINE) else { return }
        cmark_node_set_literal(tag, "<wbr>")
        if cmark_node_insert_before(node, tag) != 1 { cmark_node_free(tag) }
    }

    private mutating func trimStart() {
        if let start = pending.firstIndex(where: { $0 != UInt8(ascii: " ") }) {
            if start > 0 { pending.removeFirst(start) }
        } else {
            pending.removeAll(keepingCapacity: true)
        }
    }

    private mutating func trimEnd() {
        while pending.last == UInt8(ascii: " ") { pending.removeLast() }
    }
}
