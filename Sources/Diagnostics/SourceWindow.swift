/// The part of a line that is shown under a finding, and the carets below it.
struct SourceWindow {
    /// The line as it is printed.
    var line = ""
    /// Spaces and carets that stand under the meant scalars; nothing where the finding is about the whole line.
    var carets: String?

    /// How many columns of a line are shown at most, cut marks aside.
    static let width = 100
    private static let cut = "..."

    /// Lays out an excerpt around a column of its line, 0 for none.
    init(_ excerpt: Excerpt, column: Int) {
        var cells = excerpt.text.unicodeScalars.map(VisibleText.cell)
        let meant = min(max(0, column - excerpt.firstColumn), cells.count)
        let end = min(cells.count, meant + excerpt.length)
        let range = SourceWindow.range(of: cells, around: meant)
        let cutBefore = range.lowerBound > 0 || excerpt.firstColumn > 1
        if cutBefore { line += SourceWindow.cut }
        line += cells[range].map(\.text).joined()
        if range.upperBound < cells.count { line += SourceWindow.cut }
        guard column > 0 else { return }
        cells = Array(cells[..<range.upperBound])
        let before = cells[range.lowerBound..<meant].reduce(cutBefore ? SourceWindow.cut.count : 0) { $0 + $1.width }
        let under = cells[meant..<max(meant, min(end, cells.count))].reduce(0) { $0 + $1.width }
        carets = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, under - 1))
    }

    /// The cells to show: all where they fit, else a third of the width before the meant cell and the rest from it on.
    private static func range(of cells: [(text: String, width: Int)], around meant: Int) -> Range<Int> {
        guard cells.reduce(0, { $0 + $1.width }) > width else { return 0..<cells.count }
        var start = meant
        var columns = 0
        while start > 0, columns + cells[start - 1].width <= width / 3 {
            start -= 1
            columns += cells[start].width
        }
        var end = meant
        while end < cells.count, end == meant || columns + cells[end].width <= width {
            columns += cells[end].width
            end += 1
        }
        while start > 0, columns + cells[start - 1].width <= width {
            start -= 1
            columns += cells[start].width
        }
        return start..<end
    }
}
