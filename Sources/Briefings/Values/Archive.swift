import Clippings
import Dates
import Diagnostics
import Names

/// All documents taken together: clips, topics, names, days and outlets, each in a total order.
public struct Archive: Sendable {
    /// The documents by path.
    public var documents: [Document]
    /// The entities and where they are named.
    public var naming: Naming
    /// The times told, by document and clip (`times[d][c]` belongs to `documents[d].clips[c]`).
    public var times: [[[TimeExpression]]]
    /// Every clip once: by date, path and line; undated clips first.
    public var clips: [ClipRecord]
    /// The clip's index by document and clip, for each place.
    public var clipIndex: [[Int]]
    /// The topics by first appearance.
    public var topics: [Topic]
    /// The topic's index by key.
    public var topicIndex: [String: Int]
    /// What is known of each entity; parallel to `naming.entities`.
    public var entities: [EntityRecord]
    /// The days with clips, oldest first.
    public var editions: [Edition]
    /// The outlets by handle.
    public var outlets: [Outlet]
    /// What was found wrong while taking them together.
    public var diagnostics: [Diagnostic]

    /// The clips no topic line closes.
    public var untagged: [Int] { clips.indices.filter { clips[$0].topics.isEmpty } }
    /// The first and the last day.
    public var days: ClosedRange<CivilDate>? {
        guard let first = editions.first, let last = editions.last else { return nil }
        return first.date...last.date
    }
}

/// What the archive holds about an entity.
public struct EntityRecord: Sendable {
    /// Clips that name it, in the archive's order.
    public var namedIn: [Int] = []
    /// Clips of the groups whose facets name it, in the archive's order.
    public var filedWith: [Int] = []
    /// Clips it has to do with: those that name it, those filed with it and those it published, in the archive's order.
    public var clips: [Int] = []
    /// The topics whose facets name it, by index.
    public var topics: [Int] = []
    /// What facets say of it, in order.
    public var statements: [FacetStatement] = []
    /// The outlet it is, if it is one.
    public var outlet: Int?
    /// How often it is named.
    public var mentions = 0

    /// Whether there is anything to show on a page of its own.
    public var hasPage: Bool { !namedIn.isEmpty || !filedWith.isEmpty || !statements.isEmpty || outlet != nil }
}

/// A day and its clips.
public struct Edition: Sendable {
    /// The day.
    public var date: CivilDate
    /// Its clips in the archive's order.
    public var clips: [Int]
    /// The topics of its clips, the one with the most clips first.
    public var topics: [Int]
}

/// A source that publishes clips under a handle.
public struct Outlet: Sendable {
    /// The handle as first written, without `@`.
    public var handle: String
    /// Its name: the site's, or the one it signs with most often.
    public var name: String
    /// Its path component under `outlets/`.
    public var slug: String
    /// What kind of source it is, where the site says so.
    public var kind: String?
    /// The entity it is.
    public var entity: Int?
    /// Its clips in the archive's order.
    public var clips: [Int]
}
