import CCmark

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A node of libcmark; it is freed with its tree, by whoever made the root.
typealias Node = OpaquePointer

/// The making of nodes with libcmark's default allocator, which any thread may use; it ends the process when memory is out.
enum Tree {
    /// What `make` puts into a new document, as Markdown and as HTML.
    static func render(_ make: (Node) -> Void) -> (markdown: [UInt8], html: [UInt8]) {
        guard let root = cmark_node_new(CMARK_NODE_DOCUMENT) else { return ([], []) }
        defer { cmark_node_free(root) }
        make(root)
        guard cmark_node_first_child(root) != nil else { return ([], []) }
        return (markdown(of: root), html(of: root))
    }

    /// A tree as Markdown, its lines as long as they are.
    static func markdown(of root: Node) -> [UInt8] { taken(cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0)) }

    /// A tree as HTML, with the HTML nodes our own code made.
    static func html(of root: Node) -> [UInt8] { taken(cmark_render_html(root, CMARK_OPT_UNSAFE)) }

    /// Adds a node of a kind at the end of another, and gives it.
    @discardableResult
    static func add(_ kind: cmark_node_type, to parent: Node) -> Node? {
        guard let node = cmark_node_new(kind) else { return nil }
        guard cmark_node_append_child(parent, node) == 1 else {
            cmark_node_free(node)
            return nil
        }
        return node
    }

    /// Adds a node that holds bytes; they are UTF-8 and hold no NUL.
    static func add(_ kind: cmark_node_type, holding bytes: consuming [UInt8], to parent: Node) {
        add(kind, holding: &bytes, to: parent)
    }

    /// Adds a node that holds bytes, which stay as they are; they are UTF-8 and hold no NUL.
    static func add(_ kind: cmark_node_type, holding bytes: inout [UInt8], to parent: Node) {
        guard let node = add(kind, to: parent) else { return }
        withCString(&bytes) { _ = cmark_node_set_literal(node, $0) }
    }

    /// Whether a node is a list.
    static func isList(_ node: Node?) -> Bool { node.map { cmark_node_get_type($0) == CMARK_NODE_LIST } ?? false }

    /// The bytes a node holds, for as long as it holds them.
    static func literal(of node: Node) -> UnsafeRawBufferPointer {
        guard let literal = cmark_node_get_literal(node) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: literal, count: strlen(literal))
    }

    /// The text a node holds.
    static func text(of node: Node) -> String { String(decoding: literal(of: node), as: UTF8.self) }

    /// The address of a link or image.
    static func address(of node: Node) -> String { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }

    /// The nodes right below a node.
    static func children(of node: Node) -> [Node] {
        Array(
            sequence(first: cmark_node_first_child(node), next: { $0.flatMap { cmark_node_next($0) } }).prefix { $0 != nil }.compactMap(
                \.self))
    }

    /// What a reader makes of Markdown that holds HTML of ours.
    static func reading(_ markdown: [UInt8]) -> [UInt8] {
        markdown.withUnsafeBytes { buffer in
            taken(cmark_markdown_to_html(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_UNSAFE))
        }
    }

    /// Calls a function with bytes as a C string; they stay as they are.
    static func withCString(_ bytes: inout [UInt8], _ body: (UnsafePointer<CChar>) -> Void) {
        bytes.append(0)
        bytes.withUnsafeBytes { if let start = $0.bindMemory(to: CChar.self).baseAddress { body(start) } }
        bytes.removeLast()
    }

    /// The bytes of a string libcmark gave away, which is freed.
    static func taken(_ string: UnsafeMutablePointer<CChar>?) -> [UInt8] {
        guard let string else { return [] }
        defer { free(string) }
        return Array(UnsafeRawBufferPointer(start: string, count: strlen(string)))
    }
}
