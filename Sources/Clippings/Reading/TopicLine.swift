/// A line of hashtags with their facets.
enum TopicLine {
    /// A hashtag of a topic line, by byte offsets.
    struct Tag {
        /// The offset of its `#`.
        var start: Int
        /// Its name.
        var name: Range<Int>
        /// What stands in its brackets.
        var facets: Range<Int>?
        /// What was wrong in its brackets.
        var faults: [BracketScan.Fault] = []
    }

    /// Whether a line is nothing but hashtags, each perhaps with facets in brackets.
    static func isOne(_ line: Range<Int>, of text: Bytes) -> Bool {
        var at = line.lowerBound
        while at < line.upperBound {
            guard let next = tag(at: at, to: line.upperBound, of: text) else { return false }
            at = text.skipSpace(from: next.end, to: line.upperBound)
        }
        return true
    }

    /// The hashtags of a topic line.
    static func tags(_ line: Range<Int>, of text: Bytes) -> [Tag] {
        var tags: [Tag] = []
        var at = line.lowerBound
        while at < line.upperBound, let next = tag(at: at, to: line.upperBound, of: text) {
            tags.append(next.tag)
            at = text.skipSpace(from: next.end, to: line.upperBound)
        }
        return tags
    }

    /// How many bytes the `#` or `＃` at an offset takes; 0 where there is none.
    static func hashLength(at offset: Int, to end: Int, of text: Bytes) -> Int {
        if text[offset] == 0x23 { return 1 }
        return text[offset] == 0xEF && text.starts(offset..<end, with: "＃") ? 3 : 0
    }

    private static func tag(at start: Int, to end: Int, of text: Bytes) -> (tag: Tag, end: Int)? {
        let hash = hashLength(at: start, to: end, of: text)
        guard hash > 0 else { return nil }
        var at = start + hash
        var hasNoDigit = false
        while at < end {
            let (value, length) = text.scalar(at: at)
            guard Characters.isTagName(value) else { break }
            if !Characters.isDigit(value) { hasNoDigit = true }
            at += length
        }
        guard hasNoDigit else { return nil }
        var tag = Tag(start: start, name: start + hash..<at, facets: nil)
        let bracket = text.skipSpace(from: at, to: end)
        guard bracket < end else { return (tag, at) }
        let opener = text.scalar(at: bracket)
        guard opener.value == 0x28 || opener.value == 0xFF08 else { return (tag, at) }
        let scan = BracketScan(from: bracket, to: end, of: text)
        tag.facets = bracket + opener.length..<scan.inside
        tag.faults = scan.faults
        return (tag, scan.end)
    }
}
