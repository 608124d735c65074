import Diagnostics

/// The preparation of a document: no byte-order mark and carriage returns, entities decoded once, `<br>` as a line end, lines trimmed.
struct Preparation {
    /// The lines that are not blank, in order.
    private(set) var lines: [SourceLine] = []
    /// Whether blank lines stand between lines of the document.
    private(set) var usesBlankLines = false
    /// The document's bytes with the lines rewritten, once one had to be.
    private(set) var rewritten: [UInt8]?

    private var isAfterBlank = false
    /// The length from which a line is reported, in bytes.
    private static let longLine = 1 << 20

    /// Prepares valid UTF-8.
    init(_ source: UnsafeBufferPointer<UInt8>, findings: inout Findings) {
        let text = Bytes(base: source)
        let table = ByteMarks.table
        table.withUnsafeBufferPointer { table in
            var at = text.starts(0..<source.count, with: "\u{FEFF}") ? 3 : 0
            var number = 0
            while at < source.count {
                number += 1
                var bits: UInt8 = 0
                var next = at
                while next < source.count, source[next] != 0x0A {
                    bits |= table[Int(source[next])]
                    next += 1
                }
                var end = next
                if end > at, source[end - 1] == 0x0D {
                    end -= 1
                    if bits & 1 != 0 { bits = ByteMarks.bits(source[at..<end], table) }
                }
                if next - at > Preparation.longLine {
                    findings.add(.lineTooLong(next - at), line: number, column: 1) { text.excerpt(around: at, in: at..<end, column: 1) }
                }
                add(at..<end, ByteMarks(rawValue: bits), number, of: text, &findings)
                at = next + 1
            }
        }
    }

    private mutating func add(_ line: Range<Int>, _ marks: ByteMarks, _ number: Int, of text: Bytes, _ findings: inout Findings) {
        if rewritten == nil, !marks.contains(.rewriting) {
            append(line, number, 0, marks, of: text, &findings)
        } else {
            rewrite(line, marks, number, of: text, &findings)
        }
    }

    /// Adds a line or a part of one, unless it is blank.
    private mutating func append(
        _ whole: Range<Int>, _ number: Int, _ base: Int, _ marks: ByteMarks, of text: Bytes, _ findings: inout Findings
    ) {
        if !marks.isDisjoint(with: [.control, .dash]) { BadCharacters.report(in: whole, number, base, of: text, &findings) }
        let range = text.trimmed(whole)
        guard !range.isEmpty else {
            isAfterBlank = true
            return
        }
        if isAfterBlank, !lines.isEmpty { usesBlankLines = true }
        let start = base + text.scalarCount(whole.lowerBound..<range.lowerBound)
        lines.append(SourceLine(range: range, number: number, start: start, marks: marks, isAfterBlank: isAfterBlank))
        isAfterBlank = false
    }

    /// Copies a line, with its entities decoded, carriage returns left out and a part for each `<br>`.
    private mutating func rewrite(_ line: Range<Int>, _ marks: ByteMarks, _ number: Int, of text: Bytes, _ findings: inout Findings) {
        var out = rewritten ?? Array(text.base[..<line.lowerBound])
        rewritten = []
        out.reserveCapacity(text.base.count)
        var parts: [Range<Int>] = []
        var start = out.count
        if marks.contains(.rewriting) {
            var at = line.lowerBound
            while at < line.upperBound {
                let byte = text[at]
                if byte == 0x26, let (scalar, length) = Entities.decode(at: at, to: line.upperBound, of: text) {
                    out.append(contentsOf: String(scalar).utf8)
                    at += length
                } else if byte == 0x3C, let length = lineBreak(at, line.upperBound, text) {
                    parts.append(start..<out.count)
                    out.append(0x0A)
                    start = out.count
                    at += length
                } else {
                    if byte != 0x0D { out.append(byte) }
                    at += 1
                }
            }
        } else {
            out.append(contentsOf: UnsafeBufferPointer(rebasing: text.base[line]))
        }
        parts.append(start..<out.count)
        out.append(0x0A)
        out.withUnsafeBufferPointer { buffer in
            let copy = Bytes(base: buffer)
            var base = 0
            for part in parts {
                let marks = marks.contains(.rewriting) ? ByteMarks.of(buffer[part]) : marks
                append(part, number, base, marks, of: copy, &findings)
                if parts.count > 1 { base += copy.scalarCount(part) + 1 }
            }
        }
        rewritten = out
    }

    /// How many bytes the `<br>` at an offset takes.
    private func lineBreak(_ at: Int, _ end: Int, _ text: Bytes) -> Int? {
        guard text.starts(at..<end, withAnyCase: "<br") else { return nil }
        var next = at + 3
        while next < min(end, at + 8), text[next] == 0x20 { next += 1 }
        if next < end, text[next] == 0x2F { next += 1 }
        return next < end && text[next] == 0x3E ? next + 1 - at : nil
    }
}

extension ByteMarks {
    /// The marks of some bytes.
    static func of(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> ByteMarks {
        table.withUnsafeBufferPointer { ByteMarks(rawValue: bits(bytes, $0)) }
    }

    /// The marks of some bytes by a table.
    static func bits(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ table: UnsafeBufferPointer<UInt8>) -> UInt8 {
        var bits: UInt8 = 0
        for byte in bytes { bits |= table[Int(byte)] }
        return bits
    }
}
