import Diagnostics

extension Assembly {
    /// Takes a topic line: closes the group above, or joins the run of topic lines it belongs to.
    mutating func takeTopics(_ line: SourceLine) {
        let beginsRun = !open.isEmpty
        if beginsRun {
            document.groups.append(Document.Group(clips: open.map { $0 + 1 }, topics: []))
            open = document.clips.count..<document.clips.count
            evidence = nil
        } else if document.groups.isEmpty {
            findings.add(.topicLineWithoutClips, line: line.number, column: line.start + 1) { [text] in text.excerpt(of: line) }
        }
        let raw = text.string(line.range)
        let clips = document.groups.last?.clips ?? []
        var column = ColumnCursor(line, text)
        for tag in TopicLine.tags(line.range, of: text) {
            let name = text.string(tag.name)
            var topic = TopicTag(
                id: document.topics.count + 1, line: line.number, start: column.offset(of: tag.start), name: name, key: Key.of(name),
                rawLine: raw, clips: clips)
            if let range = tag.facets {
                let start = column.offset(of: range.lowerBound)
                topic.facets = facets(in: range, start: start, line)
            }
            for fault in tag.faults { report(fault, line) }
            if !document.groups.isEmpty { document.groups[document.groups.count - 1].topics.append(topic.id) }
            document.topics.append(topic)
        }
    }

    private mutating func facets(in range: Range<Int>, start: Int, _ line: SourceLine) -> [Facet] {
        var pieces = FacetSplitting.pieces(of: range, in: text, start: start)
        if pieces.contains(where: \.isJoinable) {
            if evidence == nil, let group = document.groups.last {
                evidence = RejoinEvidence(group.clips.lazy.map { [document] in document.clips[$0 - 1] })
            }
            if let evidence {
                let wasOpen = rejoinBudget > 0
                pieces = evidence.rejoined(pieces, in: text, budget: &rejoinBudget)
                if wasOpen, rejoinBudget <= 0 {
                    findings.add(.facetsNotRejoined, line: line.number, column: start + 1) { [text] in text.excerpt(of: line) }
                }
            }
        }
        return pieces.map { FacetParts.read(text.string($0.range), start: $0.start) }
    }

    private mutating func report(_ fault: BracketScan.Fault, _ line: SourceLine) {
        let problem: ReadingProblem
        let place: Int
        switch fault {
        case .unclosed(let at, let isQuote):
            let mark = text.string(at..<at + text.scalar(at: at).length)
            (problem, place) = (isQuote ? .unclosedQuote(mark) : .unclosedBracket(mark), at)
        case .tooDeep(let at): (problem, place) = (.nestingTooDeep(BracketScan.deepest), at)
        }
        let column = line.start + text.scalarCount(line.range.lowerBound..<place) + 1
        findings.add(problem, line: line.number, column: column) { [text] in text.excerpt(around: place, in: line.range, column: column) }
    }
}
