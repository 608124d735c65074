/// Counts the scalars of a line up to offsets that only grow.
struct ColumnCursor {
    private let text: Bytes
    private var at: Int
    private var scalars: Int

    /// Begins at a line's text.
    init(_ line: SourceLine, _ text: Bytes) {
        self.text = text
        at = line.range.lowerBound
        scalars = line.start
    }

    /// The offset in the line, in scalars, of a byte offset.
    mutating func offset(of byte: Int) -> Int {
        guard byte > at else { return scalars - (byte < at ? text.scalarCount(byte..<at) : 0) }
        scalars += text.scalarCount(at..<byte)
        at = byte
        return scalars
    }
}
