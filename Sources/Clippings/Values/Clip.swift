/// One post or passage that somebody clipped, exactly as written.
public struct Clip: Sendable {
    /// Its number within the document, from 1.
    public var index: Int
    /// Its identity: date, handle and a hash, such as `20230904-reutersjapan-3f9a2c`; stable under edits elsewhere.
    public var id: String
    /// How it was opened.
    public var kind: Kind
    /// The line it begins in, from 1.
    public var line: Int
    /// The head without addresses, pictures and channel tags.
    public var headline: Passage?
    /// The address of the post or article.
    public var url: String?
    /// The name in its signature.
    public var source: String?
    /// The handle in its signature, without `@`.
    public var handle: String?
    /// The day in its signature.
    public var date: CivilDate?
    /// The clock time in its signature, as written; no zone is inferred.
    public var time: ClockTime?
    /// Its channel tags, without `#`.
    public var tags: [String]
    /// Its picture links.
    public var media: [String]
    /// The body, a paragraph a line.
    public var paragraphs: [Paragraph]

    /// Makes a clip.
    public init(
        index: Int, id: String = "", kind: Kind, line: Int, headline: Passage? = nil, url: String? = nil, source: String? = nil,
        handle: String? = nil, date: CivilDate? = nil, time: ClockTime? = nil, tags: [String] = [], media: [String] = [],
        paragraphs: [Paragraph] = []
    ) {
        self.index = index
        self.id = id
        self.kind = kind
        self.line = line
        self.headline = headline
        self.url = url
        self.source = source
        self.handle = handle
        self.date = date
        self.time = time
        self.tags = tags
        self.media = media
        self.paragraphs = paragraphs
    }

    /// How a clip was opened.
    public enum Kind: String, Hashable, Sendable {
        /// By a head and a signature.
        case post
        /// By an address alone on its line.
        case link
        /// By a line that is only 【…】.
        case bracket
        /// By body text with no clip above.
        case orphan
    }

    /// A paragraph of the body.
    public struct Paragraph: Hashable, Sendable {
        /// The text and where it stands.
        public var passage: Passage
        /// Whether it is a heading within the body.
        public var isSubhead: Bool

        /// Makes a paragraph.
        public init(passage: Passage, isSubhead: Bool = false) {
            self.passage = passage
            self.isSubhead = isSubhead
        }
    }

    /// The headline and the paragraphs in order: everything of the clip that is read for names, dates and statements.
    public var passages: [Passage] { (headline.map { [$0] } ?? []) + paragraphs.map(\.passage) }
}

extension Clip {
    /// Everything its identity derives from, as one text: equal for twins and for nobody else.
    public var identityFacts: String { ClipIdentity.facts(self) }
}

/// A stretch of one line of the source, exactly as written, that knows where it stands.
///
/// Offsets are Unicode scalars of the line after preparation. A headline from whose middle an address was taken has a cut there.
public struct Passage: Hashable, Sendable {
    /// The text.
    public var text: String
    /// The number of its line, from 1.
    public var line: Int
    /// The offset in the line of the text's first scalar.
    public var start: Int
    /// What was left out of the line within the passage, in order.
    public var cuts: [Cut]

    /// Makes a passage.
    public init(text: String, line: Int, start: Int = 0, cuts: [Cut] = []) {
        self.text = text
        self.line = line
        self.start = start
        self.cuts = cuts
    }

    /// A piece of the line that the passage leaves out.
    public struct Cut: Hashable, Sendable {
        /// The offset in the passage's text, in scalars, before which the piece stood.
        public var at: Int
        /// How many scalars of the line were left out.
        public var length: Int

        /// Makes a cut.
        public init(at: Int, length: Int) {
            self.at = at
            self.length = length
        }
    }

    /// The offset in the line of the scalar at an offset in the text.
    public func lineOffset(of offset: Int) -> Int {
        var result = start + offset
        for cut in cuts where cut.at <= offset { result += cut.length }
        return result
    }
}
