/// A topic hashtag in a topic line, with its facets.
public struct TopicTag: Sendable {
    /// Its number within the document, from 1.
    public var id: Int
    /// The line it stands in, from 1.
    public var line: Int
    /// The offset in the line of its `#`, in scalars.
    public var start: Int
    /// Its name as written, without `#`.
    public var name: String
    /// What makes it the same topic elsewhere: NFKC, case-folded, trimmed.
    public var key: String
    /// The whole topic line.
    public var rawLine: String
    /// What stands in its brackets, in order.
    public var facets: [Facet]
    /// The clips of its group, by index.
    public var clips: [Int]

    /// Makes a topic tag.
    public init(id: Int, line: Int, start: Int = 0, name: String, key: String, rawLine: String, facets: [Facet] = [], clips: [Int] = []) {
        self.id = id
        self.line = line
        self.start = start
        self.name = name
        self.key = key
        self.rawLine = rawLine
        self.facets = facets
        self.clips = clips
    }
}

/// One aspect of a topic: a keyword, or a person with an office and perhaps words said.
public struct Facet: Hashable, Sendable {
    /// The whole facet as written.
    public var text: String
    /// The offset in the line of its first scalar.
    public var start: Int
    /// The institution in front of the name: 外務省 in 外務省コルド報道官.
    public var org: String?
    /// The name, where the facet holds an office.
    public var name: String?
    /// The office.
    public var role: String?
    /// A speech word before the quote: 声明, 会見 …
    public var act: String?
    /// A bracket that is no office, such as a reading.
    public var note: String?
    /// The words in quotation marks at the end.
    public var quote: String?

    /// Makes a facet; without parts it is a plain keyword.
    public init(
        text: String, start: Int = 0, org: String? = nil, name: String? = nil, role: String? = nil, act: String? = nil, note: String? = nil,
        quote: String? = nil
    ) {
        self.text = text
        self.start = start
        self.org = org
        self.name = name
        self.role = role
        self.act = act
        self.note = note
        self.quote = quote
    }

    /// What the facet is about: the name where there is one, else the whole text.
    public var subject: String { name ?? text }
}
