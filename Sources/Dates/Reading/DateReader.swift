import Clippings
import Diagnostics
import Parallel

/// Finds every time expression of documents and resolves it against the clip's date and what was told before.
public enum DateReader {
    /// What the dates stage found in the documents.
    public struct Reading: Sendable {
        /// The expressions by document and clip (`times[d][c]` belongs to `documents[d].clips[c]`), in order of passage and offset.
        public var times: [[[TimeExpression]]]
        /// Impossible days, in order of place.
        public var diagnostics: [Diagnostic]
    }

    /// Reads documents.
    ///
    /// - Parameters:
    ///   - documents: the documents in order.
    ///   - slack: how many days the article a post quotes may be ahead of the post's own date.
    ///     The text's days are the outlet's; where the post was dated by another zone's clock, the two differ by one.
    ///   - jobs: how many threads may work on it.
    public static func read(documents: [Document], slack: Int = 1, jobs: Int) -> Reading {
        let times = documents.parallelMap(jobs: jobs) { read($0, slack: slack) }
        let findings = zip(documents, times).flatMap { document, times in times.joined().compactMap { finding($0, path: document.path) } }
        return Reading(times: times, diagnostics: findings)
    }

    /// Reads one document: the expressions of each clip, in order of passage and offset.
    public static func read(_ document: Document, slack: Int = 1) -> [[TimeExpression]] {
        document.clips.map { read($0, slack: slack) }
    }

    /// Reads one clip; everything is resolved against its date and what it told before.
    public static func read(_ clip: Clip, slack: Int = 1) -> [TimeExpression] {
        var resolver = Resolver(clip: clip.date, slack: slack)
        var expressions: [TimeExpression] = []
        var sentence = 0
        for (index, passage) in clip.passages.enumerated() {
            let reader = PassageReader(passage.text)
            let phrases = reader.phrases()
            var last = 0
            var scalars = ScalarWalk(passage.text)
            sentence += 1
            for phrase in phrases {
                sentence += reader.sentenceEnds(from: last, to: phrase.start)
                last = phrase.start
                let scene = reader.scene(phrase, sentence: sentence)
                let resolution = resolver.resolve(phrase, scene: scene)
                expressions.append(expression(phrase, scalars.text(phrase.start, phrase.end), resolution, scene, passage, index))
            }
            if index == 0, clip.headline != nil { resolver.told = Told() }
        }
        return expressions
    }

    private static func expression(
        _ phrase: Phrase, _ surface: String, _ resolution: Resolution, _ scene: Scene, _ passage: Passage, _ index: Int
    ) -> TimeExpression {
        TimeExpression(
            passage: index, start: phrase.start, end: phrase.end, line: passage.line, lineStart: passage.lineOffset(of: phrase.start),
            lineEnd: passage.lineOffset(of: phrase.end - 1) + 1, surface: surface, from: resolution.from, to: resolution.to,
            granularity: resolution.granularity, basis: resolution.basis, isInterval: phrase.to != nil, isAmbiguous: resolution.isAmbiguous,
            isReportingDay: scene.isReporting)
    }

    private static func finding(_ expression: TimeExpression, path: String) -> Diagnostic? {
        guard expression.basis == .impossible else { return nil }
        return Diagnostic(
            DateProblem.impossibleDay(words: expression.surface),
            at: Place(path: path, line: expression.line, column: expression.lineStart + 1))
    }
}
