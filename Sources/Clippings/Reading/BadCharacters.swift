/// Reports characters that have no business in a text: NUL, other controls, and controls of direction.
enum BadCharacters {
    /// Reports those of a line or a part of one.
    static func report(in line: Range<Int>, _ number: Int, _ base: Int, of text: Bytes, _ findings: inout Findings) {
        var counted = line.lowerBound
        var column = base + 1
        for at in line {
            guard let problem = problem(at, line.upperBound, text) else { continue }
            column += text.scalarCount(counted..<at)
            counted = at
            findings.add(problem, line: number, column: column) { text.excerpt(around: at, in: line, column: column) }
        }
    }

    private static func problem(_ at: Int, _ end: Int, _ text: Bytes) -> ReadingProblem? {
        switch text[at] {
        case 0x00: return .nulCharacter
        case 0x09, 0x0A: return nil
        case 0x01...0x1F, 0x7F: return .controlCharacter(UInt32(text[at]))
        case 0xC2, 0xD8, 0xE2:
            let value = text.scalar(at: at).value
            if Characters.isControl(value) { return .controlCharacter(value) }
            return Characters.isBidirectionalControl(value) ? .bidirectionalControl(value) : nil
        default: return nil
        }
    }
}
