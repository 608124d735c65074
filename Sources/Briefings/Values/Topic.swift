import Clippings
import Diagnostics

/// A topic: all clips closed with one hashtag, in whatever document, and what its brackets say.
public struct Topic: Sendable {
    /// What makes it one topic: NFKC, case-folded, trimmed.
    public var key: String
    /// Its name as first written.
    public var name: String
    /// Its path component under `topics/`.
    public var slug: String
    /// Its colour, `#rrggbb`, where the site sets one.
    public var colour: String?
    /// Its place among the topics, where the site sets one; smaller first.
    public var order: Int?
    /// How far down its runs of topic lines it stands on average: 0 where it is always the first.
    public var rank: Double
    /// Its clips in the archive's order.
    public var clips: [Int]
    /// What its brackets name, each once, in order of first appearance.
    public var facets: [TopicFacet]
    /// Topics a facet of it names, or of which a facet names it, in order of first appearance.
    public var linked: [Int]
    /// Linked topics, then those it shares clips with, the most shared first.
    public var related: [Int]
    /// The outlets its clips come from, in the archive's order.
    public var outlets: [Int]
    /// The first and the last day of its clips.
    public var days: ClosedRange<CivilDate>?
    /// Where its first tag stands.
    public var place: Place
}

/// One thing a topic's brackets name, over all of its topic lines.
public struct TopicFacet: Sendable {
    /// What it is.
    public var subject: Subject
    /// The facet as first written, without quote.
    public var text: String
    /// How many topic lines name it.
    public var count: Int
    /// What it was given with, in order.
    public var statements: [FacetStatement]

    /// What a facet names.
    public enum Subject: Sendable, Hashable {
        /// An entity, by its index in the naming.
        case entity(Int)
        /// Another topic, by its index in the archive.
        case topic(Int)
        /// Nothing that could get a page.
        case none
    }
}

/// What one facet says of a name: an office, an institution, a speech act, words.
public struct FacetStatement: Sendable, Hashable {
    /// The institution.
    public var org: String?
    /// The office.
    public var role: String?
    /// The speech word.
    public var act: String?
    /// The words.
    public var quote: String?
    /// The topic it was filed under.
    public var topic: Int
    /// Where it stands.
    public var place: Place
}
