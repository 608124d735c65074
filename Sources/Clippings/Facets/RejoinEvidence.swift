/// The names with middle dots that a group's clips hold, by which facets split at such a dot are joined again.
struct RejoinEvidence {
    /// How many bytes may be searched for one document's facets.
    static let budget = 1 << 27
    /// How many pieces a name can have.
    private static let longestName = 6

    /// Every run of name characters around a middle dot, once, a line each.
    private let names: [UInt8]

    /// Gathers the names of a group's clips.
    init(_ clips: some Sequence<Clip>) {
        var seen: Set<String> = []
        var names: [UInt8] = []
        for clip in clips {
            for passage in clip.passages {
                var passage = passage.text
                passage.withUTF8 { RejoinEvidence.gather(Bytes(base: $0), &seen, &names) }
            }
        }
        self.names = names
    }

    /// The pieces with those joined that the clips write as one name.
    ///
    /// - Parameter budget: how many bytes may still be searched; what is left of it afterwards.
    func rejoined(_ pieces: [FacetSplitting.Piece], in text: Bytes, budget: inout Int) -> [FacetSplitting.Piece] {
        guard !names.isEmpty else { return pieces }
        var result: [FacetSplitting.Piece] = []
        var index = 0
        while index < pieces.count {
            var last = index
            while last + 1 < pieces.count, last + 1 - index < RejoinEvidence.longestName, pieces[last + 1].isJoinable { last += 1 }
            while last > index, budget > 0, !holds(pieces[index], pieces[last], text, &budget) { last -= 1 }
            if budget <= 0 { last = index }
            var piece = pieces[index]
            piece.range = piece.range.lowerBound..<pieces[last].range.upperBound
            piece.plainEnd = pieces[last].plainEnd
            result.append(piece)
            index = last + 1
        }
        return result
    }

    /// Whether the clips hold the text from one piece to another, up to a quotation mark or bracket; with its office or without.
    private func holds(_ first: FacetSplitting.Piece, _ last: FacetSplitting.Piece, _ text: Bytes, _ budget: inout Int) -> Bool {
        let end = text.skipSpaceBack(from: last.plainEnd, to: last.range.lowerBound)
        guard end > last.range.lowerBound, end - first.range.lowerBound < 240 else { return false }
        if holds(first.range.lowerBound..<end, text, &budget) { return true }
        let written = text.string(last.range.lowerBound..<end)
        let name = FacetParts.withoutOffice(written)
        guard !name.isEmpty, name.utf8.count < written.utf8.count else { return false }
        return holds(first.range.lowerBound..<last.range.lowerBound + name.utf8.count, text, &budget)
    }

    /// Searches the names for a text by its last bytes (Horspool); every byte compared is taken from the budget.
    private func holds(_ name: Range<Int>, _ text: Bytes, _ budget: inout Int) -> Bool {
        let length = name.count
        var skips = [Int](repeating: length, count: 256)
        for offset in 0..<length - 1 { skips[Int(text[name.lowerBound + offset])] = length - 1 - offset }
        budget -= 256
        return names.withUnsafeBufferPointer { names in
            var at = 0
            while at + length <= names.count, budget > 0 {
                var same = length
                while same > 0, names[at + same - 1] == text[name.lowerBound + same - 1] { same -= 1 }
                if same == 0 { return true }
                budget -= length - same + 1
                at += skips[Int(names[at + length - 1])]
            }
            return false
        }
    }

    private static func gather(_ text: Bytes, _ seen: inout Set<String>, _ names: inout [UInt8]) {
        var at = 0
        let end = text.base.count
        var start = 0
        var hasDot = false
        func close(_ stop: Int) {
            guard hasDot, seen.insert(text.string(start..<stop)).inserted else { return }
            names += text.base[start..<stop]
            names.append(0x0A)
        }
        while at < end {
            let byte = text[at]
            let value: UInt32, length: Int
            if byte < 0x80 { (value, length) = (UInt32(byte), 1) } else { (value, length) = text.scalar(at: at) }
            if FacetSplitting.isMiddleDot(value) {
                hasDot = true
            } else if !(Characters.isLetter(value) || Characters.isDigit(value) || value == 0xFF1D || value == 0x3D || value == 0x2D) {
                close(at)
                start = at + length
                hasDot = false
            }
            at += length
        }
        close(end)
    }
}
