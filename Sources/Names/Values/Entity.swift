import Clippings

/// Somebody or something that is named, under however many forms.
public struct Entity: Hashable, Sendable {
    /// Its identity: the lexicon's id where it gives one, else the slug of its name.
    public var id: String
    /// The name it goes by.
    public var name: String
    /// What kind of thing it is.
    public var type: EntityType
    /// Its path component under `entities/`.
    public var slug: String
    /// How the name is read, in kana, where that is known.
    public var reading: String?
    /// The other forms of the name that were declared or met, by their bytes, without the name itself.
    public var aliases: [String]
    /// The offices it was seen in, by date and then by title; only persons hold any.
    public var roles: [Role]
    /// The most trusted source that knows it.
    public var provenance: Provenance

    /// How sure the statistical reader was at best; 1 for all that others found.
    public var confidence: Float = 1

    /// Makes an entity.
    public init(
        id: String, name: String, type: EntityType, slug: String, reading: String? = nil, aliases: [String] = [], roles: [Role] = [],
        provenance: Provenance
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.slug = slug
        self.reading = reading
        self.aliases = aliases
        self.roles = roles
        self.provenance = provenance
    }

    /// The folder of its page, with a slash at its end: `entities/金正恩/`.
    public var path: String { "entities/\(slug)/" }

    /// How sure the statistical reader must have been once of a name that nothing else knows, for a page.
    public static let confidenceForPage: Float = 0.9
    /// How often such a name must be met for a page.
    public static let mentionsForPage = 2

    /// Whether a name met so often may have a page: whatever people or rules tell, and what the statistical reader was sure of and met again.
    public func deservesPage(mentions: Int) -> Bool {
        provenance != .statistics || (confidence >= Entity.confidenceForPage && mentions >= Entity.mentionsForPage)
    }

    /// An office, with the first day it was seen.
    public struct Role: Hashable, Sendable {
        /// The office as written: 局長.
        public var title: String
        /// The earliest date of the clips it stands with; nothing where none has a date.
        public var from: CivilDate?

        /// Makes an office.
        public init(title: String, from: CivilDate? = nil) {
            self.title = title
            self.from = from
        }
    }

    /// Where an entity is known from, the most trusted first.
    public enum Provenance: String, Hashable, Sendable, CaseIterable {
        /// The site's lexicon.
        case lexicon
        /// A facet of a topic line.
        case facet
        /// The signature of a clip.
        case text
        /// The program's own lexicon.
        case builtIn
        /// A rule that read it in the text.
        case rule
        /// The statistical reader.
        case statistics

        /// Whether the site itself names it, so that it can be asked to name it otherwise.
        var isDeclared: Bool { self == .lexicon || self == .facet || self == .text }

        /// What the data contract calls it: `lexicon`, `facet` or `text`.
        public var contractName: String {
            switch self {
            case .lexicon, .builtIn: "lexicon"
            case .facet: "facet"
            case .text, .rule, .statistics: "text"
            }
        }
    }
}
