import CCmark

/// Puts blocks into libcmark's tree so that reading the rendered Markdown gives the same tree.
enum BlockWriter {
    /// How deep lists and quotations may stand in each other; deeper ones leave what they hold.
    static let deepest = 12

    /// Writes blocks one after the other, with what ends a list before another list.
    static func write(_ blocks: [Block], to parent: Node, depth: Int = 0) {
        for block in blocks {
            switch block {
            case .heading(let level, let inlines):
                guard let node = Tree.add(CMARK_NODE_HEADING, to: parent) else { continue }
                cmark_node_set_heading_level(node, Int32(min(6, max(1, level))))
                LineWriter.write(inlines, to: node, isHeading: true)
            case .paragraph(let inlines): paragraph(inlines, to: parent)
            case .list(let list): write(list, to: parent, depth: depth)
            case .quote(let blocks): quote(blocks, to: parent, depth: depth)
            case .code(let text, let language): code(text, language, to: parent)
            case .html(let html): Tree.add(CMARK_NODE_HTML_BLOCK, holding: html.block, to: parent)
            case .rule: Tree.add(CMARK_NODE_THEMATIC_BREAK, to: parent)
            }
        }
    }

    private static func paragraph(_ inlines: [Inline], to parent: Node) {
        guard let node = Tree.add(CMARK_NODE_PARAGRAPH, to: parent) else { return }
        LineWriter.write(inlines, to: node)
        if cmark_node_first_child(node) == nil { cmark_node_free(node) }
    }

    private static func quote(_ blocks: [Block], to parent: Node, depth: Int) {
        guard depth < deepest else { return write(blocks, to: parent, depth: depth) }
        guard let node = Tree.add(CMARK_NODE_BLOCK_QUOTE, to: parent) else { return }
        write(blocks, to: node, depth: depth + 1)
        if cmark_node_first_child(node) == nil { cmark_node_free(node) }
    }

    private static func code(_ text: String, _ language: String, to parent: Node) {
        guard let node = Tree.add(CMARK_NODE_CODE_BLOCK, to: parent) else { return }
        var lines = Code.lines(text), name = Code.language(language)
        Tree.withCString(&lines) { _ = cmark_node_set_literal(node, $0) }
        Tree.withCString(&name) { _ = cmark_node_set_fence_info(node, $0) }
    }

    private static func write(_ list: List, to parent: Node, depth: Int) {
        guard depth < deepest else { return list.items.forEach { write($0, to: parent, depth: depth) } }
        guard !list.items.isEmpty else { return }
        if let last = cmark_node_last_child(parent), cmark_node_get_type(last) == CMARK_NODE_LIST {
            Tree.add(CMARK_NODE_HTML_BLOCK, holding: RawHTML.endOfList, to: parent)
        }
        guard let node = Tree.add(CMARK_NODE_LIST, to: parent) else { return }
        switch list.marks {
        case .bullets: cmark_node_set_list_type(node, CMARK_BULLET_LIST)
        case .numbers(let start):
            cmark_node_set_list_type(node, CMARK_ORDERED_LIST)
            cmark_node_set_list_delim(node, CMARK_PERIOD_DELIM)
            cmark_node_set_list_start(node, Int32(min(999_999_999 - list.items.count, max(0, start))))
        }
        for blocks in list.items {
            guard let item = Tree.add(CMARK_NODE_ITEM, to: node) else { continue }
            write(blocks, to: item, depth: depth + 1)
            mend(item)
        }
        cmark_node_set_list_tight(node, isTight(node, asked: list.tight) ? 1 : 0)
    }

    /// Begins an item with a line that shows nothing where libcmark could not write its first block behind the mark: a list, a rule or HTML.
    private static func mend(_ item: Node) {
        let first = cmark_node_first_child(item)
        switch first.map({ cmark_node_get_type($0) }) {
        case CMARK_NODE_LIST, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_HTML_BLOCK, nil: break
        default: return
        }
        guard let line = cmark_node_new(CMARK_NODE_PARAGRAPH) else { return }
        LineWriter.write([.element(.span, [])], to: line)
        if cmark_node_prepend_child(item, line) != 1 { cmark_node_free(line) }
    }

    /// Tight where it was asked for and every item is a line with at most lists under it, and where CommonMark cannot say it otherwise:
    /// a list of one item of one block has no space to be loose by.
    private static func isTight(_ list: Node, asked: Bool) -> Bool {
        var couldBeLoose = false, couldBeTight = true
        var item = cmark_node_first_child(list)
        while let current = item {
            item = cmark_node_next(current)
            if item != nil { couldBeLoose = true }
            var block = cmark_node_first_child(current)
            while let child = block {
                block = cmark_node_next(child)
                if block != nil { couldBeLoose = true }
                let isFirst = cmark_node_previous(child) == nil
                if isFirst ? cmark_node_get_type(child) != CMARK_NODE_PARAGRAPH : !interruptsParagraph(child) { couldBeTight = false }
            }
        }
        return asked && couldBeTight || !couldBeLoose
    }

    /// Whether a block is a list that may follow a paragraph without a blank line: its numbers must begin with 1.
    private static func interruptsParagraph(_ block: Node) -> Bool {
        guard cmark_node_get_type(block) == CMARK_NODE_LIST else { return false }
        return cmark_node_get_list_type(block) == CMARK_BULLET_LIST || cmark_node_get_list_start(block) == 1
    }
}
