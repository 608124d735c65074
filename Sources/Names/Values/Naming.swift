import Diagnostics

/// All that the stage found out: who there is, and where each is named.
///
/// Entities are referred to by their index in `entities`.
public struct Naming: Sendable {
    /// Everybody and everything, in the order of the bytes of their ids.
    public var entities: [Entity]
    /// The mentions by document and clip (`mentions[d][c]` belongs to `documents[d].clips[c]`), in order of passage and offset.
    public var mentions: [[[Mention]]]
    /// What the facets stand for, by document, topic tag and facet, each as an index into the arrays of the document.
    public var facets: [[[FacetTarget]]]
    /// The entity behind each handle; handles in lower case. `outlet(handle:)` asks in any case.
    public var outletEntity: [String: Int]
    /// How often each entity is mentioned, by its index.
    public var mentionCounts: [Int]
    /// What was wrong, in order of place.
    public var diagnostics: [Diagnostic]

    /// Makes a naming; empty unless told otherwise.
    public init(
        entities: [Entity] = [], mentions: [[[Mention]]] = [], facets: [[[FacetTarget]]] = [], outletEntity: [String: Int] = [:],
        mentionCounts: [Int] = [], diagnostics: [Diagnostic] = []
    ) {
        self.entities = entities
        self.mentions = mentions
        self.facets = facets
        self.outletEntity = outletEntity
        self.mentionCounts = mentionCounts
        self.diagnostics = diagnostics
    }

    /// The entity that writes under a handle.
    public func outlet(handle: String) -> Int? { outletEntity[handle.lowercased()] }
}

/// What a facet of a topic line stands for.
public struct FacetTarget: Hashable, Sendable {
    /// What its name or keyword is.
    public var subject: Subject
    /// The institution in front of the name, as an index into `Naming.entities`.
    public var organisation: Int?

    /// Makes a target.
    public init(subject: Subject, organisation: Int? = nil) {
        self.subject = subject
        self.organisation = organisation
    }

    /// The entity, where the facet is one.
    public var entity: Int? {
        if case .entity(let index) = subject { index } else { nil }
    }

    /// The key of the topic, where the facet links to one.
    public var topic: String? {
        if case .topic(let key) = subject { key } else { nil }
    }

    /// An entity, a topic, or nothing that could have a page.
    public enum Subject: Hashable, Sendable {
        /// An entity, as an index into `Naming.entities`.
        case entity(Int)
        /// A topic, by its key: the facet links two topics.
        case topic(String)
        /// A name without letters or digits; there is a finding about it.
        case none
    }
}
