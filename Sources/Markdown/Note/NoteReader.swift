import CCmark

/// Turns what libcmark read in a note into blocks of ours.
struct NoteReader {
    /// How deep blocks and inlines may stand in each other; deeper ones are read as plain text.
    private static let deepest = 24

    private let headingBase: Int
    private var highestHeading = 6
    private(set) var problems: [NoteProblem] = []

    init(headingBase: Int) { self.headingBase = headingBase }

    /// The blocks of a note.
    mutating func read(_ markdown: String) -> [Block] {
        let bytes = Array(markdown.utf8)
        let root = bytes.withUnsafeBytes { buffer in
            cmark_parse_document(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
        }
        guard let root else { return [] }
        defer { cmark_node_free(root) }
        findHighestHeading(in: root)
        return blocks(in: root, depth: 0)
    }

    private mutating func findHighestHeading(in root: Node) {
        guard let steps = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(steps) }
        while cmark_iter_next(steps) != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(steps), cmark_node_get_type(node) == CMARK_NODE_HEADING else { continue }
            highestHeading = min(highestHeading, Int(cmark_node_get_heading_level(node)))
        }
    }

    private mutating func blocks(in parent: Node, depth: Int) -> [Block] {
        guard depth < NoteReader.deepest else {
            report(.simplified, at: parent)
            return [.paragraph([.text(NoteReader.plainText(of: parent))])]
        }
        var blocks: [Block] = []
        for node in Tree.children(of: parent) {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_PARAGRAPH: blocks.append(.paragraph(inlines(in: node, depth: 0)))
            case CMARK_NODE_HEADING:
                let level = headingBase + Int(cmark_node_get_heading_level(node)) - highestHeading
                blocks.append(.heading(min(6, max(1, level)), inlines(in: node, depth: 0)))
            case CMARK_NODE_BLOCK_QUOTE: blocks.append(.quote(self.blocks(in: node, depth: depth + 1)))
            case CMARK_NODE_LIST: blocks.append(.list(list(node, depth: depth)))
            case CMARK_NODE_CODE_BLOCK:
                blocks.append(.code(Tree.text(of: node), language: cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""))
            case CMARK_NODE_THEMATIC_BREAK: blocks.append(.rule)
            case CMARK_NODE_HTML_BLOCK: report(.htmlLeftOut(NoteReader.excerpt(Tree.text(of: node))), at: node)
            default: break
            }
        }
        return blocks
    }

    private mutating func list(_ node: Node, depth: Int) -> List {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        var items: [[Block]] = []
        for item in Tree.children(of: node) { items.append(blocks(in: item, depth: depth + 1)) }
        return List(
            marks: isOrdered ? .numbers(from: Int(cmark_node_get_list_start(node))) : .bullets, tight: cmark_node_get_list_tight(node) == 1,
            items: items)
    }

    private mutating func inlines(in parent: Node, depth: Int) -> [Inline] {
        guard depth < NoteReader.deepest else { return [.text(NoteReader.plainText(of: parent))] }
        var inlines: [Inline] = []
        for node in Tree.children(of: parent) {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT:
                let text = Tree.text(of: node)
                if text.contains("**") { report(.emphasisNotRead, at: node) }
                inlines.append(.text(text))
            case CMARK_NODE_CODE: inlines.append(.code(Tree.text(of: node)))
            case CMARK_NODE_SOFTBREAK: inlines.append(.softBreak)
            case CMARK_NODE_LINEBREAK: inlines.append(.lineBreak)
            case CMARK_NODE_EMPH: inlines.append(.element(.em, self.inlines(in: node, depth: depth + 1)))
            case CMARK_NODE_STRONG: inlines.append(.element(.strong, self.inlines(in: node, depth: depth + 1)))
            case CMARK_NODE_LINK: inlines += link(node, depth: depth)
            case CMARK_NODE_IMAGE: inlines += image(node, depth: depth)
            case CMARK_NODE_HTML_INLINE:
                let html = Tree.text(of: node)
                if !html.hasPrefix("</") { report(.htmlLeftOut(NoteReader.excerpt(html)), at: node) }
            default: break
            }
        }
        return inlines
    }

    private mutating func link(_ node: Node, depth: Int) -> [Inline] {
        let address = Tree.address(of: node), content = inlines(in: node, depth: depth + 1)
        if Address.allowed(address) != nil { return [.link(address, content)] }
        report(.addressRefused(NoteReader.excerpt(address)), at: node)
        return content
    }

    private mutating func image(_ node: Node, depth: Int) -> [Inline] {
        let address = Tree.address(of: node)
        report(.imageMadeLink(NoteReader.excerpt(address)), at: node)
        var content = inlines(in: node, depth: depth + 1)
        if content.isEmpty { content = [.text(address)] }
        return [.link(address, content)]
    }

    private mutating func report(_ fact: NoteProblem.Fact, at node: Node) {
        var node = node
        while cmark_node_get_start_line(node) == 0, let parent = cmark_node_parent(node) { node = parent }
        problems.append(NoteProblem(line: max(1, Int(cmark_node_get_start_line(node))), fact: fact))
    }

    /// All text below a node.
    private static func plainText(of root: Node) -> String {
        guard let steps = cmark_iter_new(root) else { return "" }
        defer { cmark_iter_free(steps) }
        var parts: [String] = []
        while true {
            let step = cmark_iter_next(steps)
            guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(steps) else { break }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK: parts.append(Tree.text(of: node))
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: parts.append(" ")
            case CMARK_NODE_PARAGRAPH where step == CMARK_EVENT_EXIT: parts.append(" ")
            default: break
            }
        }
        return parts.joined()
    }

    private static func excerpt(_ text: String) -> String {
        let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
        return line.count > 60 ? String(String.UnicodeScalarView(line.prefix(60))) + "…" : String(String.UnicodeScalarView(line))
    }
}
