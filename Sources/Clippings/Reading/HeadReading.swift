/// The parts of a head: headline, addresses, channel tags and picture links.
struct HeadReading {
    /// The head without its addresses, picture links and channel tags.
    private(set) var headline: Passage?
    /// Its first address.
    private(set) var url: String?
    /// The further addresses, where they stand.
    private(set) var furtherAddresses: [Range<Int>] = []
    /// Its channel tags, without `#`.
    private(set) var tags: [String] = []
    /// Its picture links.
    private(set) var media: [String] = []

    /// The offset behind the headline.
    private(set) var end: Int

    private let text: Bytes

    /// Reads a head that stands in a range of a line.
    ///
    /// - Parameters:
    ///   - start: the offset of the range in the line, in scalars.
    ///   - keepsAddresses: whether addresses stay in the headline, as in the title of an address that stands above it.
    init(_ range: Range<Int>, line: Int, start: Int, of text: Bytes, marks: ByteMarks, keepsAddresses: Bool = false) {
        self.text = text
        end = range.upperBound
        var found = marks.contains(.slash) ? Addresses.all(in: range, of: text) : []
        if keepsAddresses { found.removeAll { !$0.isPicture } }
        for one in found {
            let written = text.string(one.range)
            if one.isPicture {
                media.append(written)
            } else if url == nil {
                url = written
            } else {
                furtherAddresses.append(one.range)
            }
        }
        let (tail, tagRanges) = HeadReading.tail(of: range, found, text)
        tags = tagRanges.map { text.string($0.dropFirst(TopicLine.hashLength(at: $0.lowerBound, to: $0.upperBound, of: text))) }
        var kept = text.trimmed(range.lowerBound..<tail)
        if kept.isEmpty || !hasText(kept, besides: found) {
            guard let first = tagRanges.first, let last = tagRanges.last else { return }
            kept = first.lowerBound..<last.upperBound
        }
        end = kept.upperBound
        headline = passage(of: kept, without: found, line: line, start: start + text.scalarCount(range.lowerBound..<kept.lowerBound))
    }

    /// Where the tail of a head begins, and the hashtags in it.
    private static func tail(of range: Range<Int>, _ found: [Addresses.Found], _ text: Bytes) -> (Int, [Range<Int>]) {
        var end = text.skipSpaceBack(from: range.upperBound, to: range.lowerBound)
        var next = found.count - 1
        var tags: [Range<Int>] = []
        while end > range.lowerBound {
            if next >= 0, found[next].range.upperBound == end {
                end = found[next].range.lowerBound
                next -= 1
            } else if let tag = hashtag(endingAt: end, after: next >= 0 ? found[next].range.upperBound : range.lowerBound, text) {
                tags.append(tag)
                end = tag.lowerBound
            } else {
                break
            }
            end = text.skipSpaceBack(from: end, to: range.lowerBound)
        }
        return (end, tags.reversed())
    }

    private static func hashtag(endingAt end: Int, after start: Int, _ text: Bytes) -> Range<Int>? {
        var at = end
        var hasNoDigit = false
        while at > start {
            let (value, length) = text.scalar(endingAt: at)
            if value == 0x23 || value == 0xFF03 { return hasNoDigit ? at - length..<end : nil }
            guard Characters.isTagName(value) else { return nil }
            if !Characters.isDigit(value) { hasNoDigit = true }
            at -= length
        }
        return nil
    }

    private func hasText(_ range: Range<Int>, besides found: [Addresses.Found]) -> Bool {
        var at = range.lowerBound
        for one in found where one.range.lowerBound < range.upperBound {
            if text.skipSpace(from: at, to: one.range.lowerBound) < one.range.lowerBound { return true }
            at = one.range.upperBound
        }
        return text.skipSpace(from: at, to: range.upperBound) < range.upperBound
    }

    /// A range as a passage, the addresses and picture links in it cut out, each with the space on one of its sides.
    private func passage(of range: Range<Int>, without found: [Addresses.Found], line: Int, start: Int) -> Passage? {
        var kept: [Range<Int>] = []
        var at = range.lowerBound
        for one in found where one.range.lowerBound >= range.lowerBound && one.range.lowerBound < range.upperBound {
            if one.range.lowerBound > at { kept.append(at..<one.range.lowerBound) }
            at = one.range.upperBound
            let isOpen = kept.last.map { text.skipSpaceBack(from: $0.upperBound, to: $0.lowerBound) < $0.upperBound } ?? true
            if isOpen { at = text.skipSpace(from: at, to: range.upperBound) }
        }
        if at < range.upperBound { kept.append(at..<range.upperBound) }
        while let last = kept.last {
            let end = text.skipSpaceBack(from: last.upperBound, to: last.lowerBound)
            if end > last.lowerBound {
                kept[kept.count - 1] = last.lowerBound..<end
                break
            }
            kept.removeLast()
        }
        guard let first = kept.first else { return nil }
        var passage = Passage(text: "", line: line, start: start + text.scalarCount(range.lowerBound..<first.lowerBound))
        var length = 0, end = first.lowerBound
        for piece in kept {
            if piece.lowerBound > end { passage.cuts.append(Passage.Cut(at: length, length: text.scalarCount(end..<piece.lowerBound))) }
            passage.text += text.string(piece)
            length += text.scalarCount(piece)
            end = piece.upperBound
        }
        return passage
    }
}
