import Diagnostics

/// Makes valid UTF-8 of any bytes, and reports what was none.
enum Repair {
    /// How many runs of invalid bytes are listed.
    private static let listed = 8

    /// The bytes with every maximal part of an invalid sequence as U+FFFD, or nothing where all are valid.
    static func repaired(_ bytes: [UInt8], findings: inout Findings) -> [UInt8]? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        var runs: [Run] = []
        var at = 0
        while at < bytes.count {
            let length = validLength(bytes, at)
            if length > 0 {
                result.append(contentsOf: bytes[at..<at + length])
                at += length
                continue
            }
            var end = at
            let start = result.count
            while end < bytes.count, validLength(bytes, end) == 0 {
                end += maximalPart(bytes, end)
                result.append(contentsOf: [0xEF, 0xBF, 0xBD])
            }
            runs.append(Run(offset: start, source: at..<end))
            at = end
        }
        report(runs, bytes, result, &findings)
        return result
    }

    private struct Run {
        var offset: Int
        var source: Range<Int>
    }

    private static func report(_ runs: [Run], _ source: [UInt8], _ result: [UInt8], _ findings: inout Findings) {
        result.withUnsafeBufferPointer { buffer in
            let text = Bytes(base: buffer)
            var line = 1, lineStart = 0, column = 1, at = 0
            for run in runs {
                while at < run.offset {
                    if text[at] == 0x0A {
                        (line, lineStart, column) = (line + 1, at + 1, 1)
                    } else if text[at] & 0xC0 != 0x80 {
                        column += 1
                    }
                    at += 1
                }
                let bytes = source[run.source.prefix(4)].map { "0x" + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
                let problem = ReadingProblem.invalidUTF8(bytes: run.source.count > 4 ? bytes + " …" : bytes, count: run.source.count)
                findings.add(problem, line: line, column: column, limit: listed) {
                    var end = at
                    while end < text.base.count, end < at + 400, text[end] != 0x0A { end += 1 }
                    while end < text.base.count, text[end] & 0xC0 == 0x80 { end -= 1 }
                    return text.excerpt(around: at, in: lineStart..<max(at, end), column: column)
                }
            }
        }
    }

    /// How many bytes the valid sequence at an offset takes; 0 where there is none.
    private static func validLength(_ bytes: [UInt8], _ at: Int) -> Int {
        let length = expectedLength(bytes[at])
        return length > 0 && maximalPart(bytes, at) == length ? length : 0
    }

    private static func expectedLength(_ byte: UInt8) -> Int {
        switch byte {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    /// How many bytes from an offset on are the beginning of some valid sequence, at least 1.
    private static func maximalPart(_ bytes: [UInt8], _ at: Int) -> Int {
        let length = expectedLength(bytes[at])
        guard length > 1 else { return 1 }
        var count = 1
        while count < length, at + count < bytes.count {
            let byte = bytes[at + count]
            let allowed: ClosedRange<UInt8> =
                switch (count, bytes[at]) {
                case (1, 0xE0): 0xA0...0xBF
                case (1, 0xED): 0x80...0x9F
                case (1, 0xF0): 0x90...0xBF
                case (1, 0xF4): 0x80...0x8F
                default: 0x80...0xBF
                }
            guard allowed.contains(byte) else { break }
            count += 1
        }
        return count
    }
}
