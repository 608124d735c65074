/// The names with middle dots that a group's clips hold, by which facets split at such a dot are joined again.
struct RejoinEvidence {
    /// How many bytes may be searched for one document's facets.
    static let budget = 1 << 24
    /// How many pieces a name can have.
    private static let longestName = 6

    /// Every run of name characters around a middle dot, once, a line each.
    private let names: [UInt8]

    /// Gathers the names of a group's clips.
    init(_ clips: some Sequence<Clip>) {
        var seen: Set<[UInt8]> = []
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

    /// Searches the names for a text; every byte compared is taken from the budget.
    private func holds(_ name: Range<Int>, _ text: Bytes, _ budget: inout Int) -> Bool {
        let length = name.count
        return names.withUnsafeBufferPointer { names in
            var at = 0
            while at + length <= names.count, budget > 0 {
                var same = 0
                while same < length, names[at + same] == text[name.lowerBound + same] { same += 1 }
                if same == length { return true }
                budget -= same + 1
                at += 1
            }
            return false
        }
    }

    /// Adds the run of name characters around each middle dot of a text.
    private static func gather(_ text: Bytes, _ seen: inout Set<[UInt8]>, _ names: inout [UInt8]) {
        let end = text.base.count
        var at = 0
        var done = 0
        while at < end {
            guard text[at] >= 0xC2, isMiddleDot(at, end, text) else {
                at += 1
                continue
            }
            var start = at
            while start > done, isNamePart(text.scalar(endingAt: start).value) { start -= text.scalar(endingAt: start).length }
            while at < end, isNamePart(text.scalar(at: at).value) { at += text.scalar(at: at).length }
            done = at
            guard seen.insert(Array(text.base[start..<at])).inserted else { continue }
            names += text.base[start..<at]
            names.append(0x0A)
        }
    }

    private static func isMiddleDot(_ at: Int, _ end: Int, _ text: Bytes) -> Bool {
        switch text[at] {
        case 0xE3: at + 2 < end && text[at + 1] == 0x83 && text[at + 2] == 0xBB
        case 0xEF: at + 2 < end && text[at + 1] == 0xBD && text[at + 2] == 0xA5
        case 0xC2: at + 1 < end && text[at + 1] == 0xB7
        default: false
        }
    }

    private static func isNamePart(_ value: UInt32) -> Bool {
        FacetSplitting.isMiddleDot(value) || Characters.isLetter(value) || Characters.isDigit(value) || value == 0xFF1D || value == 0x3D
            || value == 0x2D
    }
}
