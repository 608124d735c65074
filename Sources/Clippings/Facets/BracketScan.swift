/// Follows a bracket of a topic line to where it closes; quotation marks hide what stands in them.
struct BracketScan {
    /// Something wrong in the brackets.
    enum Fault {
        /// A bracket or quotation mark at an offset that does not close.
        case unclosed(at: Int, isQuote: Bool)
        /// A bracket at an offset that is nested deeper than allowed.
        case tooDeep(at: Int)
    }

    /// The offset behind what stands in the bracket.
    private(set) var inside: Int
    /// The offset behind the closing bracket, or the line's end.
    private(set) var end: Int
    /// What was wrong.
    private(set) var faults: [Fault] = []

    /// How deep brackets may be nested before it is reported.
    static let deepest = 64

    /// Follows the bracket that opens at an offset.
    init(from start: Int, to lineEnd: Int, of text: Bytes) {
        inside = lineEnd
        end = lineEnd
        var nesting = Nesting()
        var openers: [Int] = []
        var isReported = false
        var at = start
        while at < lineEnd {
            let (value, length) = text.scalar(at: at)
            let before = nesting.depth
            nesting.take(value)
            if nesting.depth > before {
                openers.append(at)
                if nesting.depth > BracketScan.deepest, !isReported {
                    faults.append(.tooDeep(at: at))
                    isReported = true
                }
            } else if nesting.depth < before {
                openers.removeLast(before - nesting.depth)
            }
            if nesting.depth == 0 {
                inside = at
                end = at + length
                return
            }
            at += length
        }
        guard let opener = openers.last else { return }
        let isQuote = nesting.isInQuote
        faults.append(.unclosed(at: opener, isQuote: isQuote))
        // The line's last brackets close the topic, although a quotation mark before them is open.
        if isQuote {
            let last = text.scalar(endingAt: lineEnd)
            if last.value == 0x29 || last.value == 0xFF09, lineEnd - last.length > opener { inside = lineEnd - last.length }
        }
    }
}

/// Which brackets and quotation marks are open while a facet is read.
struct Nesting {
    /// The marks that would close what is open.
    private var closers: [UInt32] = []

    /// How many are open.
    var depth: Int { closers.count }
    /// Whether the innermost open mark is a quotation mark.
    var isInQuote: Bool { closers.last.map { Nesting.quoteClosers.contains($0) } ?? false }

    /// Takes the next scalar.
    mutating func take(_ value: UInt32) {
        if value == closers.last {
            closers.removeLast()
        } else if isInQuote {
            if let closer = Nesting.quotes[value], value != 0x22 { closers.append(closer) }
        } else if let closer = Nesting.quotes[value] ?? Nesting.brackets[value] {
            closers.append(closer)
        } else if value == 0x29 || value == 0xFF09 {
            closeRound(value)
        }
    }

    /// Closes the innermost round bracket of either width, and the brackets within it that were left open.
    private mutating func closeRound(_ value: UInt32) {
        guard let index = closers.lastIndex(where: { $0 == 0x29 || $0 == 0xFF09 || Nesting.quoteClosers.contains($0) }),
            !Nesting.quoteClosers.contains(closers[index])
        else { return }
        closers.removeSubrange(index...)
    }

    /// Quotation marks and what closes them.
    static let quotes: [UInt32: UInt32] = [0x300C: 0x300D, 0x300E: 0x300F, 0x201C: 0x201D, 0x22: 0x22]
    /// Brackets and what closes them.
    static let brackets: [UInt32: UInt32] = [
        0x28: 0x29, 0xFF08: 0xFF09, 0x5B: 0x5D, 0xFF3B: 0xFF3D, 0x3010: 0x3011, 0x3014: 0x3015, 0x3008: 0x3009, 0x300A: 0x300B,
    ]
    private static let quoteClosers: Set<UInt32> = [0x300D, 0x300F, 0x201D, 0x22]
}
