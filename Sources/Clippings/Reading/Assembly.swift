import Diagnostics

/// Puts a document together from its lines, one after another.
struct Assembly {
    /// The document so far.
    var document = Document(path: "", sha256: "", language: .mixed)
    /// What was wrong so far.
    var findings: Findings

    let lines: [SourceLine]
    let text: Bytes
    /// The clips that no topic line has closed yet, by index from 0.
    var open: Range<Int> = 0..<0
    /// The names that the clips of the last group hold, once a facet asked for them.
    var evidence: RejoinEvidence?
    /// What joining facets may still cost in this document, in bytes to search.
    var rejoinBudget = RejoinEvidence.budget
    private let signatures: [Signature]
    private var nextSignature = 0
    private var clip = OpenClip.none
    private var identities: [String: Int] = [:]
    private var slugs: [String: String] = [:]
    private var letters = LetterCount()
    /// The line each clip begins in, by index.
    private var openings: [Int] = []

    /// The clip that lines are added to.
    private enum OpenClip {
        case none
        case open
        case awaitingSignature
    }

    /// Begins with nothing.
    init(lines: [SourceLine], signatures: [Signature], text: Bytes, findings: Findings) {
        self.lines = lines
        self.signatures = signatures
        self.text = text
        self.findings = findings
    }

    /// Takes all lines.
    mutating func run() {
        var index = 0
        while index < lines.count { index += take(index) }
        closeClip()
        closeUntagged()
        document.language = letters.language
    }

    /// Takes the line at an index; says how many lines it took.
    private mutating func take(_ index: Int) -> Int {
        let line = lines[index]
        if line.part != .none {
            takePart(line, index)
            return 1
        }
        switch line.kind {
        case .text where isTitleAbove(index):
            takeAddress(index + 1, title: index)
            return 2
        case .text, .quoted: addParagraph(line.range, of: line, index)
        case .signature, .inlineSignature: takeSignatures(line, index)
        case .topics:
            closeClip()
            takeTopics(line)
        case .rule: closeClip()
        case .note: document.notes.append(Document.Line(line: line.number, text: text.string(line.range)))
        case .siteLink: document.links.append(Document.Line(line: line.number, text: text.string(line.range)))
        case .address:
            let hasTitle = isTitleBelow(index) || isTitleBelow(index, afterBlank: true)
            takeAddress(index, title: hasTitle ? index + 1 : nil)
            return hasTitle ? 2 : 1
        case .bracket:
            openClip(.bracket, index)
            takeHead(line.range, of: line, start: line.start)
        case .dropped, .picture: break
        }
        return 1
    }

    // MARK: - Posts

    /// Takes a line above its signature.
    private mutating func takePart(_ line: SourceLine, _ index: Int) {
        if clip != .awaitingSignature { openClip(.post, index, .awaitingSignature) }
        if line.part == .head { return takeHead(line.range, of: line, start: line.start) }
        switch line.kind {
        case .dropped, .picture: break
        case .address where document.clips[document.clips.count - 1].url == nil:
            document.clips[document.clips.count - 1].url = text.string(line.range)
        default: addParagraph(line.range, of: line, index)
        }
    }

    private mutating func takeHead(_ range: Range<Int>, of line: SourceLine, start: Int, keepsAddresses: Bool = false) {
        let head = HeadReading(range, line: line.number, start: start, of: text, marks: line.marks, keepsAddresses: keepsAddresses)
        let last = document.clips.count - 1
        document.clips[last].headline = head.headline
        document.clips[last].tags = head.tags
        document.clips[last].media = head.media
        var further = head.furtherAddresses.map { text.string($0) }
        if let url = head.url {
            if let former = document.clips[last].url { further.append(former) }
            document.clips[last].url = url
        }
        for address in further {
            findings.add(.furtherAddress(address), line: line.number, column: start + 1) { [text] in text.excerpt(of: line) }
        }
        if head.headline != nil { letters.add(range.lowerBound..<head.end, of: text) }
    }

    /// Takes the signatures of a line, the heads among them and the text behind them.
    private mutating func takeSignatures(_ line: SourceLine, _ index: Int) {
        var column = ColumnCursor(line, text)
        var isFirst = true
        var end = line.range.lowerBound
        while nextSignature < signatures.count, signatures[nextSignature].line == index {
            let signature = signatures[nextSignature]
            nextSignature += 1
            end = signature.end
            let ownsLine = isFirst && line.kind == .signature
            isFirst = false
            let start = column.offset(of: signature.head.lowerBound)
            if !ownsLine || clip != .awaitingSignature { openClip(.post, index) }
            if !ownsLine, !signature.head.isEmpty {
                takeHead(signature.head, of: line, start: start)
            } else if document.clips[document.clips.count - 1].line == line.number, signature.head.isEmpty {
                let isHeadless = document.clips[document.clips.count - 1].headline == nil && clip != .awaitingSignature
                if isHeadless {
                    findings.add(.signatureWithoutHead, line: line.number, column: start + 1) { [text] in text.excerpt(of: line) }
                }
            }
            sign(signature, line, column: column.offset(of: signature.written.lowerBound) + 1)
        }
        let rest = text.trimmed(end..<line.range.upperBound)
        if !rest.isEmpty { addParagraph(rest, of: line, index, start: column.offset(of: rest.lowerBound)) }
    }

    private mutating func sign(_ signature: Signature, _ line: SourceLine, column: Int) {
        let last = document.clips.count - 1
        clip = .open
        document.clips[last].source = signature.name.isEmpty ? nil : text.string(signature.name)
        document.clips[last].handle = text.string(signature.handle)
        document.clips[last].time = signature.time
        let problem: ReadingProblem
        switch signature.date {
        case .day(let day):
            document.clips[last].date = day
            return
        case .noSuchDay: problem = .dateDoesNotExist(text.string(signature.written))
        case .notUnderstood: problem = .dateNotUnderstood(text.string(signature.written))
        }
        findings.add(problem, line: line.number, column: column) { [text] in
            let length = max(1, text.scalarCount(signature.written))
            return text.excerpt(around: signature.written.lowerBound, in: line.range, column: column, length: length)
        }
    }

    // MARK: - Addresses alone on a line

    /// Whether the line below an address is its title.
    private func isTitleBelow(_ index: Int, afterBlank: Bool = false) -> Bool {
        guard index + 1 < lines.count else { return false }
        let below = lines[index + 1]
        return below.kind == .text && below.part == .none && below.isAfterBlank == afterBlank && !endsSentence(below.range)
    }

    /// Whether a line is the title of the address below it.
    private func isTitleAbove(_ index: Int) -> Bool {
        guard index + 1 < lines.count else { return false }
        let below = lines[index + 1]
        guard below.kind == .address, below.part == .none, !below.isAfterBlank, !isTitleBelow(index + 1) else { return false }
        guard !lines[index].isAfterBlank, index > 0 else { return true }
        return lines[index - 1].part == .none && [.topics, .siteLink, .rule].contains(lines[index - 1].kind)
    }

    private mutating func takeAddress(_ index: Int, title: Int?) {
        openClip(.link, min(index, title ?? index))
        if let title { takeHead(lines[title].range, of: lines[title], start: lines[title].start, keepsAddresses: true) }
        document.clips[document.clips.count - 1].url = text.string(lines[index].range)
    }

    // MARK: - Body

    private mutating func addParagraph(_ range: Range<Int>, of line: SourceLine, _ index: Int, start: Int? = nil) {
        var range = range
        var start = start ?? line.start
        if line.kind == .quoted {
            let unmarked = withoutMarks(range)
            start += text.scalarCount(range.lowerBound..<unmarked.lowerBound)
            range = unmarked
            if range.isEmpty { return }
        }
        if clip == .none {
            openClip(.orphan, index)
            findings.add(.orphanText, line: line.number, column: start + 1) { [text] in text.excerpt(of: line) }
        }
        let last = document.clips.count - 1
        if document.clips[last].url == nil, line.marks.contains(.slash) { range = takeTrailingAddress(range, last) }
        if range.isEmpty { return }
        letters.add(range, of: text)
        let passage = Passage(text: text.string(range), line: line.number, start: start)
        let maySubhead = line.kind != .quoted && isSubheadLike(range)
        document.clips[last].paragraphs.append(Clip.Paragraph(passage: passage, isSubhead: maySubhead))
    }

    /// Moves the address at the end of a paragraph to the clip, and the picture links behind it.
    private mutating func takeTrailingAddress(_ range: Range<Int>, _ clip: Int) -> Range<Int> {
        var found = Addresses.all(in: range, of: text)
        var end = range.upperBound
        var media: [String] = []
        while let last = found.popLast(), last.range.upperBound == end {
            let written = text.string(last.range)
            end = text.skipSpaceBack(from: last.range.lowerBound, to: range.lowerBound)
            if last.isPicture {
                media.append(written)
            } else {
                document.clips[clip].url = written
                document.clips[clip].media += media.reversed()
                return range.lowerBound..<end
            }
        }
        return range
    }

    /// A quoted line without its `>` marks.
    private func withoutMarks(_ range: Range<Int>) -> Range<Int> {
        var at = range.lowerBound
        while at < range.upperBound, text[at] == 0x3E { at = text.skipSpace(from: at + 1, to: range.upperBound) }
        return at..<range.upperBound
    }

    private func isSubheadLike(_ range: Range<Int>) -> Bool {
        guard !text.holds(moreThan: 45, in: range), !endsSentence(range) else { return false }
        let first = text.scalar(at: range.lowerBound).value
        return first == 0x201C || Characters.isLetter(first) || Characters.isDigit(first)
    }

    private func endsSentence(_ range: Range<Int>) -> Bool { Characters.endsSentence(text.scalar(endingAt: range.upperBound).value) }

    // MARK: - Clips

    private mutating func openClip(_ kind: Clip.Kind, _ index: Int, _ state: OpenClip = .open) {
        closeClip()
        document.clips.append(Clip(index: document.clips.count + 1, kind: kind, line: lines[index].number))
        openings.append(index)
        open = open.lowerBound..<document.clips.count
        clip = state
    }

    /// Finishes the clip that lines were added to.
    private mutating func closeClip() {
        guard clip != .none else { return }
        clip = .none
        let last = document.clips.count - 1
        let paragraphs = document.clips[last].paragraphs.count
        if paragraphs > 0 {
            document.clips[last].paragraphs[0].isSubhead = false
            document.clips[last].paragraphs[paragraphs - 1].isSubhead = false
        }
        let id = ClipIdentity.of(document.clips[last], slugs: &slugs)
        document.clips[last].id = id
        guard let first = identities[id] else {
            identities[id] = last
            return
        }
        let isSame = ClipIdentity.facts(document.clips[first]) == ClipIdentity.facts(document.clips[last])
        let line = lines[openings[last]]
        let related = findings.related(line: document.clips[first].line, "first written here")
        findings.add(isSame ? .sameClip : .sameIdentity(id), line: line.number, column: line.start + 1, related: [related]) { [text] in
            text.excerpt(of: line)
        }
    }

    private mutating func closeUntagged() {
        guard !open.isEmpty else { return }
        document.groups.append(Document.Group(clips: open.map { $0 + 1 }, topics: []))
        for clip in open {
            let line = lines[openings[clip]]
            findings.add(.untaggedClip, line: line.number, column: line.start + 1) { [text] in text.excerpt(of: line) }
        }
    }
}
