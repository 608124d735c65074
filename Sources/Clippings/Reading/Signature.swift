/// A signature in a line: `— NAME (@handle) DATE`.
struct Signature {
    /// Which line it stands in, by index.
    var line: Int
    /// The text before it on its line; empty where it opens the line.
    var head: Range<Int>
    /// The name.
    var name: Range<Int>
    /// The handle, without `@`.
    var handle: Range<Int>
    /// The date as written.
    var written: Range<Int>
    /// The date.
    var date: Reading
    /// The clock time.
    var time: ClockTime?
    /// The offset behind it.
    var end: Int

    /// What became of its date.
    enum Reading {
        case day(CivilDate)
        case noSuchDay
        case notUnderstood
    }
}

/// Finds the signatures of a line; a line may hold several posts one after another.
struct SignatureSearch {
    /// The signatures in order.
    private(set) var found: [Signature] = []
    /// A line that opens as a signature does, but has no date: where the text behind its handle stands.
    private(set) var withoutDate: Range<Int>?

    private let text: Bytes
    private let end: Int
    /// How long the rest of a line can be and still be an unknown form of date, in scalars.
    private static let longDate = 40

    /// Searches a line.
    init(line: Range<Int>, index: Int, of text: Bytes) {
        self.text = text
        end = line.upperBound
        var segment = line.lowerBound
        var opens = text.starts(line, with: "—")
        var dash = opens ? line.lowerBound : nil
        var undated: Signature?
        var at = opens ? line.lowerBound + 3 : line.lowerBound
        while at < end {
            if text[at] == 0xE2, text.starts(at..<end, with: "—") {
                if !opens { dash = at }
                at += 3
            } else if text[at] == 0x20, text.starts(at..<end, with: " (@") {
                guard let opening = dash, let handle = handle(at + 3) else {
                    at += 3
                    continue
                }
                var one = Signature(
                    line: index, head: text.trimmed(segment..<opening), name: text.trimmed(opening + 3..<at), handle: handle,
                    written: handle.upperBound + 1..<handle.upperBound + 1, date: .notUnderstood, end: end)
                if let date = DateReading.read(at: handle.upperBound + 1, to: end, of: text) {
                    one.written = date.written
                    one.date = date.day.map { .day($0) } ?? .noSuchDay
                    one.time = date.time
                    one.end = date.end
                    found.append(one)
                    segment = date.end
                    at = date.end
                    opens = false
                    undated = nil
                    dash = nil
                } else {
                    if found.isEmpty { undated = one }
                    at = handle.upperBound
                }
            } else {
                at += 1
            }
        }
        if found.isEmpty, var one = undated {
            let rest = text.trimmed(one.handle.upperBound + 1..<end)
            if isUnknownDate(rest, opens: opens) {
                one.written = rest
                found = [one]
            } else if opens {
                withoutDate = rest
            }
        }
    }

    /// The handle that begins at an offset, where `)` closes it.
    private func handle(_ start: Int) -> Range<Int>? {
        var at = start
        let limit = min(end, start + 254)
        while at < limit, text[at] > 0x20, text[at] != 0x28, text[at] != 0x29 {
            let (value, length) = text.scalar(at: at)
            guard Characters.isLetter(value) || Characters.isDigit(value) || (value < 0x80 && isHandleMark(UInt8(value))) else {
                return nil
            }
            at += length
        }
        guard at > start, at < end, text[at] == 0x29 else { return nil }
        return start..<at
    }

    private func isHandleMark(_ byte: UInt8) -> Bool { byte == 0x5F || byte == 0x2E || byte == 0x2D || byte == 0x40 || byte == 0x3A }

    /// Whether the rest of a line may be a date in a form that is not known: short, with a digit, and no sentence.
    private func isUnknownDate(_ rest: Range<Int>, opens: Bool) -> Bool {
        if rest.isEmpty { return opens }
        guard !text.holds(moreThan: SignatureSearch.longDate, in: rest),
            !Characters.endsSentence(text.scalar(endingAt: rest.upperBound).value)
        else { return false }
        var digits = 0, longest = 0, at = rest.lowerBound
        while at < rest.upperBound {
            let (value, length) = text.scalar(at: at)
            digits = Characters.isDigit(value) ? digits + 1 : 0
            longest = max(longest, digits)
            at += length
        }
        return longest >= (opens ? 1 : 4)
    }
}
