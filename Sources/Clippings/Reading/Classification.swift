/// Says of every line what it is by itself, and finds the signatures.
struct Classification {
    /// The document's lines.
    private(set) var lines: [SourceLine]
    /// The signatures in order of appearance.
    private(set) var signatures: [Signature] = []

    private let text: Bytes

    /// Classifies the lines of a document.
    init(_ lines: [SourceLine], of text: Bytes, findings: inout Findings) {
        self.lines = lines
        self.text = text
        for index in lines.indices { self.lines[index].kind = kind(at: index, &findings) }
    }

    private mutating func kind(at index: Int, _ findings: inout Findings) -> SourceLine.Kind {
        let line = lines[index]
        let range = line.range
        let first = text[range.lowerBound]
        if first == 0x3E { return .quoted }
        if line.marks.contains([.dash, .at]), let kind = signature(line, index, &findings) { return kind }
        switch first {
        case 0x23, 0xEF: return TopicLine.isOne(range, of: text) ? .topics : .text
        case 0x2A, 0x2D, 0x3D: return isRule(range) ? .rule : isNote(range) ? .note : .text
        case 0x48, 0x68:
            guard line.marks.contains(.slash) else { return .text }
            let address = Addresses.alone(range, of: text)
            if address.isAddress { return address.hasPath ? .address : .siteLink }
            return isPicture(range) ? .picture : .text
        case 0x50, 0x70: return line.marks.contains(.slash) && isPicture(range) ? .picture : .text
        case 0x5B: return isDropped(range) ? .dropped : .text
        case 0xE3: return isBracket(range) ? .bracket : .text
        default: return .text
        }
    }

    private mutating func signature(_ line: SourceLine, _ index: Int, _ findings: inout Findings) -> SourceLine.Kind? {
        let search = SignatureSearch(line: line.range, index: index, of: text)
        if let rest = search.withoutDate {
            let column = line.start + text.scalarCount(line.range.lowerBound..<rest.lowerBound) + 1
            let quoted = text.excerpt(around: rest.lowerBound, in: rest, column: 1).text
            findings.add(.signatureWithoutDate(quoted), line: line.number, column: column) {
                text.excerpt(around: rest.lowerBound, in: line.range, column: column)
            }
        }
        guard let first = search.found.first else { return nil }
        signatures += search.found
        return first.head.isEmpty || isDropped(first.head) ? .signature : .inlineSignature
    }

    /// Three or more of one mark, perhaps with spaces between; or a hyphen alone.
    private func isRule(_ range: Range<Int>) -> Bool {
        let mark = text[range.lowerBound]
        var count = 0
        for at in range {
            if text[at] == mark { count += 1 } else if text[at] != 0x20 { return false }
        }
        return count >= 3 || (mark == 0x2D && range.count == 1)
    }

    /// `*1:`
    private func isNote(_ range: Range<Int>) -> Bool {
        guard text[range.lowerBound] == 0x2A else { return false }
        var at = range.lowerBound + 1
        while at < range.upperBound, text[at] >= 0x30, text[at] <= 0x39 { at += 1 }
        guard at > range.lowerBound + 1 else { return false }
        return text.starts(at..<range.upperBound, with: ":") || text.starts(at..<range.upperBound, with: "：")
    }

    private func isPicture(_ range: Range<Int>) -> Bool {
        guard let found = Addresses.one(at: range.lowerBound, to: range.upperBound, of: text) else { return false }
        return found.isPicture && found.range == range
    }

    private func isDropped(_ range: Range<Int>) -> Bool { range.count == 16 && text.starts(range, withAnyCase: "[image or embed]") }

    /// One or more 【…】 and nothing else.
    private func isBracket(_ range: Range<Int>) -> Bool {
        guard text.starts(range, with: "【"), text.ends(range, with: "】") else { return false }
        var depth = 0, at = range.lowerBound
        while at < range.upperBound {
            let (value, length) = text.scalar(at: at)
            switch value {
            case 0x3010: depth += 1
            case 0x3011: depth = max(0, depth - 1)
            default: if depth == 0, !Characters.isSpace(value) { return false }
            }
            at += length
        }
        return true
    }
}
