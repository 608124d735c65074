import Clippings

/// Turns matches in passages into mentions.
enum MentionReader {
    /// The mentions of a document by clip, and the forms that were met.
    static func read(_ document: Document, with matcher: NameMatcher) -> (clips: [[Mention]], forms: [Int]) {
        var forms: Set<Int> = []
        let clips = document.clips.map { clip in
            var mentions: [Mention] = []
            for (number, passage) in clip.passages.enumerated() {
                for match in matcher.matches(in: passage.text) {
                    guard let mention = mention(match, in: passage, number, matcher) else { continue }
                    mentions.append(mention)
                    forms.insert(match.form)
                }
            }
            return mentions
        }
        return (clips, forms.sorted())
    }

    /// A mention, unless something was cut from the line in its midst: there the line does not hold the name.
    private static func mention(_ match: NameMatcher.Match, in passage: Passage, _ number: Int, _ matcher: NameMatcher) -> Mention? {
        let start = passage.lineOffset(of: match.start)
        let end = passage.lineOffset(of: match.end - 1) + 1
        guard end - start == match.end - match.start else { return nil }
        return Mention(
            passage: number, start: match.start, end: match.end, line: passage.line, lineStart: start, lineEnd: end,
            surface: matcher.form(match.form), entity: match.name)
    }
}
