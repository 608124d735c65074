/// Splits what stands in the brackets of a topic into facets.
enum FacetSplitting {
    /// A piece between two separators.
    struct Piece {
        /// Where it stands, without the white space around it.
        var range: Range<Int>
        /// The offset in the line of its first scalar, in scalars.
        var start: Int
        /// Whether a middle dot alone divides it from the piece before.
        var isJoinable: Bool
        /// The offset of its first quotation mark or bracket; its end where it has none.
        var plainEnd: Int
    }

    /// The pieces of a range; the start is that of the range in its line, in scalars.
    static func pieces(of range: Range<Int>, in text: Bytes, start: Int) -> [Piece] {
        var pieces: [Piece] = []
        var nesting = Nesting()
        var at = range.lowerBound
        var begin = at, plainEnd: Int?
        var counted = at, scalars = start
        var divider: UInt32 = 0
        func add(to end: Int) {
            let piece = text.trimmed(begin..<end)
            guard !piece.isEmpty else { return divider = 0 }
            scalars += text.scalarCount(counted..<piece.lowerBound)
            counted = piece.lowerBound
            let isJoinable = isMiddleDot(divider) && pieces.last.map { $0.plainEnd == $0.range.upperBound } ?? false
            let plain = min(max(plainEnd ?? piece.upperBound, piece.lowerBound), piece.upperBound)
            pieces.append(Piece(range: piece, start: scalars, isJoinable: isJoinable, plainEnd: plain))
        }
        while at < range.upperBound {
            let (value, length) = text.scalar(at: at)
            if nesting.depth == 0, separates(value, at, length, range, text) {
                add(to: at)
                divider = value
                begin = at + length
                plainEnd = nil
            } else {
                let before = nesting.depth
                nesting.take(value)
                if before == 0, nesting.depth > 0, plainEnd == nil { plainEnd = at }
            }
            at += length
        }
        add(to: range.upperBound)
        return pieces
    }

    /// The middle dots that also stand within foreign names.
    static func isMiddleDot(_ value: UInt32) -> Bool { value == 0x30FB || value == 0xFF65 || value == 0xB7 }

    private static func separates(_ value: UInt32, _ at: Int, _ length: Int, _ range: Range<Int>, _ text: Bytes) -> Bool {
        switch value {
        case 0x30FB, 0xFF65, 0xB7, 0x3001, 0xFF0C, 0x3B, 0xFF1B, 0xFF0F, 0x7C: return true
        case 0x2C:
            guard at > range.lowerBound, at + length < range.upperBound else { return true }
            return !(Characters.isDigit(text.scalar(endingAt: at).value) && Characters.isDigit(text.scalar(at: at + length).value))
        case 0x2F:
            guard at > range.lowerBound, at + length < range.upperBound else { return true }
            let before = text.scalar(endingAt: at).value, after = text.scalar(at: at + length).value
            return (Characters.isSpace(before) && Characters.isSpace(after))
                || (Characters.isEastAsian(before) && Characters.isEastAsian(after))
        default: return false
        }
    }
}
