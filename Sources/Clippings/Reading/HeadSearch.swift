/// Finds the heads of the posts whose signatures stand on lines of their own.
enum HeadSearch {
    /// The lines with the heads marked, and the further lines of a post between its head and its signature.
    static func mark(_ lines: [SourceLine], usesBlankLines: Bool) -> [SourceLine] {
        var lines = lines
        for index in lines.indices where lines[index].kind == .signature { mark(above: index, usesBlankLines, &lines) }
        return lines
    }

    private static func mark(above signature: Int, _ usesBlankLines: Bool, _ lines: inout [SourceLine]) {
        var nearest = signature - 1
        var isApart = lines[signature].isAfterBlank
        while nearest >= 0, lines[nearest].kind == .dropped {
            isApart = isApart || lines[nearest].isAfterBlank
            nearest -= 1
        }
        guard nearest >= 0, mayBeHead(lines[nearest], isApart: isApart) else { return }
        var first = nearest
        while first > 0, !lines[first].isAfterBlank, mayBeHead(lines[first - 1], isApart: true) || lines[first - 1].kind == .dropped {
            first -= 1
        }
        let isStart = first == 0 || lines[first - 1].kind == .siteLink
        guard first < nearest, lines[first].isAfterBlank || (usesBlankLines && isStart) else {
            lines[nearest].part = .head
            return
        }
        let head = (first...nearest).first { ![.address, .picture, .dropped].contains(lines[$0].kind) } ?? first
        for index in first...nearest { lines[index].part = index == head ? .head : .furtherLine }
    }

    /// Whether a line can be a head: right above a signature nearly any line, farther away only text.
    private static func mayBeHead(_ line: SourceLine, isApart: Bool) -> Bool {
        switch line.kind {
        case .text, .quoted, .address, .bracket, .picture: true
        case .topics, .note: !isApart
        case .signature, .inlineSignature, .rule, .siteLink, .dropped: false
        }
    }
}
