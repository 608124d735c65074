import Clippings

/// What a site says about itself in `site.yml`; everything has a default.
public struct SiteConfiguration: Hashable, Sendable {
    /// The site's title.
    public var title: String = "瓦版"
    /// What the site is about, in a sentence.
    public var description: String?
    /// The language of the interface.
    public var language: Language = .ja
    /// The address the site is published at, with a slash at its end.
    public var baseURL: String?
    /// The time zone of the site's days.
    public var timeZone: SiteTimeZone = .tokyo
    /// How many days an article may be ahead of the post that quotes it: posts are dated by another zone's clock than the site's.
    public var dateSlack = 1
    /// Who makes the site.
    public var author: String?
    /// The licence of the site's own words.
    public var licence: String?
    /// What the site says about its topics, in the order of the file.
    public var topics: [Topic] = []
    /// What the site says about its outlets, in the order of the file.
    public var outlets: [Outlet] = []
    /// How much may be quoted.
    public var quotation = Quotation()

    /// Makes the configuration of a site that says nothing.
    public init() {}

    /// The languages the interface speaks.
    public enum Language: String, Hashable, Sendable, CaseIterable {
        /// Japanese.
        case ja
        /// English.
        case en
    }

    /// A topic's appearance.
    public struct Topic: Hashable, Sendable {
        /// The name as the site writes it.
        public var name: String
        /// The key of the name, as in `TopicTag.key`.
        public var key: String
        /// The path component under `topics/`, where the site sets one; it is its own slug.
        public var slug: String?
        /// The colour as `#rrggbb` in lower case.
        public var colour: String?
        /// Where it stands among the topics; lower comes first.
        public var order: Int?

        /// Makes a topic's appearance.
        public init(name: String, slug: String? = nil, colour: String? = nil, order: Int? = nil) {
            self.name = name
            self.key = Key.of(name)
            self.slug = slug
            self.colour = colour
            self.order = order
        }
    }

    /// Somebody who writes under a handle.
    public struct Outlet: Hashable, Sendable {
        /// The handle without `@`, as the site writes it; handles are compared in lower case.
        public var handle: String
        /// The name, where the site gives one.
        public var name: String?
        /// What kind of outlet it is.
        public var kind: Kind

        /// Makes an outlet.
        public init(handle: String, name: String? = nil, kind: Kind = .other) {
            self.handle = handle
            self.name = name
            self.kind = kind
        }

        /// The kinds of outlets.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            /// A newspaper.
            case newspaper
            /// A radio or television station.
            case broadcaster
            /// A news agency.
            case agency
            /// A magazine.
            case magazine
            /// A government office or another body speaking for itself.
            case official
            /// A person.
            case personal
            /// Anything else, and what an outlet is when the site does not say.
            case other
        }
    }

    /// How much of others' words a page may hold.
    public struct Quotation: Hashable, Sendable {
        /// The greatest share of quoted text of a page, in percent.
        public var maxShare: Int?
        /// The greatest length of a clip, in characters.
        public var maxClipCharacters: Int?

        /// Makes limits; none unless told otherwise.
        public init(maxShare: Int? = nil, maxClipCharacters: Int? = nil) {
            self.maxShare = maxShare
            self.maxClipCharacters = maxClipCharacters
        }
    }

    /// The topic of a key, where the site says something about it.
    public func topic(key: String) -> Topic? { topics.first { $0.key == key } }
}
