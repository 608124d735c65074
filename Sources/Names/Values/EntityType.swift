/// What kind of thing a name stands for.
public enum EntityType: String, Hashable, Sendable, CaseIterable {
    /// Somebody.
    case person
    /// A country, a city, a sea, a building.
    case place
    /// A body of people: a government office, a company, an outlet.
    case organisation
    /// Something that happens at a time: a summit, a quake.
    case event
    /// A thing that is made: a craft, a ship, a programme of a computer.
    case product
    /// A name that is none of the others: a treaty, a document.
    case other
    /// A keyword of a topic that names nothing; it has a page and no mentions.
    case subject

    /// The types a lexicon may give: all but a subject.
    public static var declarable: [EntityType] { allCases.filter { $0 != .subject } }
}
