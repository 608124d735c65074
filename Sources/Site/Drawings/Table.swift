import Markdown

/// A table of a page: its caption, its columns and rows.
struct Table {
    var caption: String
    /// The headings; a column of numbers stands to the end.
    var columns: [(title: String, isNumber: Bool)]
    var rows: [[RawHTML]]

    /// The table as HTML; nothing where it has no rows.
    var html: RawHTML? {
        guard !rows.isEmpty else { return nil }
        let head = columns.map { RawHTML.element(.th, attributes($0.isNumber, scope: true), [.text($0.title)]) }
        let body = rows.map { row in
            RawHTML.element(.tr, [:], zip(row, columns).map { RawHTML.element(.td, attributes($1.isNumber, scope: false), [$0]) })
        }
        return .element(
            .table, [:],
            [
                .element(.caption, [:], [.text(caption)]), .element(.thead, [:], [.element(.tr, [:], head)]), .element(.tbody, [:], body),
            ])
    }

    private func attributes(_ isNumber: Bool, scope: Bool) -> Attributes {
        var attributes: Attributes = [:]
        if scope { attributes.set("scope", "col") }
        if isNumber { attributes.set("class", "n") }
        return attributes
    }
}
