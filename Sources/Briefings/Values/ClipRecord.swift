import Clippings
import Diagnostics
import Names

/// A clip of the archive: what was read of it, where it stands, and what it belongs to. Numbers are indices into the archive's arrays.
public struct ClipRecord: Sendable {
    /// Its identity, unique in the archive.
    public var id: String
    /// What was read.
    public var clip: Clip
    /// Where it stands; the second and later places are of twins in other documents or further down.
    public var places: [Place]
    /// The topics its group was closed with, in the order of the topic lines.
    public var topics: [Int]
    /// The names in it, in order of passage and offset.
    public var mentions: [Mention]
    /// The entities named in it, in order of first mention.
    public var entities: [Int]
    /// The outlet that published it.
    public var outlet: Int?
    /// For an untagged clip: the nearest topics, best first.
    public var suggestions: [Suggestion]

    /// The day it was published.
    public var date: CivilDate? { clip.date }
}

/// A topic that an untagged clip may belong to, and why.
public struct Suggestion: Sendable, Hashable {
    /// The topic, by its index in the archive.
    public var topic: Int
    /// How near it is, from 0 to 1.
    public var score: Double
    /// The names and words both share, the most telling first.
    public var because: [String]
}
