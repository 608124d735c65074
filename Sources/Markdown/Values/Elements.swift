/// The HTML elements our code may put around text within a line.
///
/// None of them begins an HTML block of CommonMark, wherever it stands.
public enum InlineElement: String, Hashable, Sendable, CaseIterable {
    case a, abbr, b, bdi, cite, code, data, del, dfn, em, i, ins, kbd, mark, q, rp, rt, ruby, s, samp, small, span, strong, sub, sup, time
    case u, `var`, wbr

    /// Whether it has no end tag and holds nothing.
    var isVoid: Bool { self == .wbr }
}

/// The HTML elements our code may put around blocks.
///
/// Each begins an HTML block of CommonMark (its sixth kind, which ends at a blank line).
public enum BlockElement: String, Hashable, Sendable, CaseIterable {
    case address, article, aside, blockquote, caption, col, colgroup, dd, details, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4
    case h5, h6, header, hr, li, main, nav, ol, p, section, summary, table, tbody, td, tfoot, th, thead, tr, ul

    /// Whether it has no end tag and holds nothing.
    var isVoid: Bool { self == .hr || self == .col }
}

/// The elements of SVG our code draws with.
public enum DrawingElement: String, Hashable, Sendable, CaseIterable {
    case circle, desc, g, line, path, rect, svg, text, title
}
