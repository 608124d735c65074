import Diagnostics

/// The site's own list of names (`names.yml`): who goes by which forms.
public struct Lexicon: Hashable, Sendable {
    /// The entries in the order of the file.
    public var entries: [Entry]
    /// Words that are no names wherever they stand (`type: none`).
    public var forbidden: [String]

    /// Makes a lexicon; empty unless told otherwise.
    public init(entries: [Entry] = [], forbidden: [String] = []) {
        self.entries = entries
        self.forbidden = forbidden
    }

    /// One entity of the lexicon.
    public struct Entry: Hashable, Sendable {
        /// The name it goes by.
        public var name: String
        /// What kind of thing it is; never a subject.
        public var type: EntityType
        /// Its id, where the site gives one: ASCII, lower-case words joined by hyphens.
        public var id: String?
        /// Its other forms.
        public var aliases: [String]
        /// How the name is read.
        public var reading: String?
        /// Longer words in which the name is not meant (`not`).
        public var exclusions: [String]
        /// Where the entry's name stands.
        public var place: Place

        /// Makes an entry.
        public init(
            name: String, type: EntityType, id: String? = nil, aliases: [String] = [], reading: String? = nil, exclusions: [String] = [],
            place: Place = Place(path: "names.yml")
        ) {
            self.name = name
            self.type = type
            self.id = id
            self.aliases = aliases
            self.reading = reading
            self.exclusions = exclusions
            self.place = place
        }

        /// The name and its aliases.
        public var forms: [String] { [name] + aliases }
    }
}
