/// The words that rules go by, from plain lists: one a line, `#` begins a comment.
struct NameWords: Sendable {
    /// The lists, by the names of their files.
    static let files = [
        "titles", "bodies", "organisation-endings", "place-endings", "event-endings", "family-names", "common", "english-titles",
        "english-organisation-endings", "english-place-endings", "english-given-names", "english-common", "english-craft",
    ]

    /// Offices and titles behind a person's name.
    let titles: WordList
    /// Bodies that make an organisation with the place before them.
    let bodies: WordList
    let organisationEndings: WordList
    let placeEndings: WordList
    let eventEndings: WordList
    let familyNames: WordList
    /// Words that look like names and are none.
    let common: WordList
    let englishTitles: Set<String>
    let englishOrganisationEndings: Set<String>
    let englishPlaceEndings: Set<String>
    let englishGivenNames: Set<String>
    let englishCommon: Set<String>
    /// Nouns for things with names of their own: lander, ferry.
    let englishCraft: Set<String>

    init(_ files: [String: String]) {
        func lines(_ name: String) -> [String] {
            (files[name] ?? "").split(whereSeparator: \.isNewline).map { line in
                String(line.prefix { $0 != "#" }).trimmingSpaces()
            }.filter { !$0.isEmpty }
        }
        titles = WordList(lines("titles"))
        bodies = WordList(lines("bodies"))
        organisationEndings = WordList(lines("organisation-endings"))
        placeEndings = WordList(lines("place-endings"))
        eventEndings = WordList(lines("event-endings"))
        familyNames = WordList(lines("family-names"))
        common = WordList(lines("common"))
        englishTitles = Set(lines("english-titles"))
        englishOrganisationEndings = Set(lines("english-organisation-endings"))
        englishPlaceEndings = Set(lines("english-place-endings"))
        englishGivenNames = Set(lines("english-given-names"))
        englishCommon = Set(lines("english-common").flatMap { [$0, $0.lowercased()] })
        englishCraft = Set(lines("english-craft").map { $0.lowercased() })
    }
}

extension String {
    /// Without spaces at its ends.
    fileprivate func trimmingSpaces() -> String {
        String(drop { $0 == " " || $0 == "\u{3000}" }.reversed().drop { $0 == " " || $0 == "\u{3000}" }.reversed())
    }
}
