/// A place of a passage where somebody or something is named, before it is known who of all documents that is.
struct FoundName: Sendable {
    var start: Int
    var end: Int
    var type: EntityType
    var who: Who
    /// The office behind a person's name.
    var title: String?
    /// The place in the name whose short form it holds, as an index into the built-in lexicon: 米 of 米国防総省.
    var owner: Int?
    /// How sure the statistical reader is of it, where only that one found it.
    var confidence: Float?

    var count: Int { end - start }

    /// Who or what is meant.
    enum Who: Sendable, Hashable {
        /// A draft of the site's own.
        case site(Int)
        /// An entry of the built-in lexicon.
        case builtIn(Int)
        /// A name that only the text gives.
        case text(String)
        /// A family name of one kanji, which must be somebody's of the document.
        case short(String)
        /// Nobody: the site says that the word is no name.
        case nobody
    }

    /// How much the source is trusted; smaller is more.
    var trust: Int {
        switch who {
        case .site, .nobody: 0
        case .builtIn: 1
        case .text, .short: confidence == nil ? 2 : 3
        }
    }

    /// The names that stand, the longer before the shorter, none over another, in order.
    static func chosen(_ found: [FoundName], length: Int) -> [FoundName] {
        var taken = [Bool](repeating: false, count: length)
        let order = found.sorted { a, b in
            a.count != b.count ? a.count > b.count : a.trust != b.trust ? a.trust < b.trust : a.start < b.start
        }
        var chosen: [FoundName] = []
        for name in order where !taken[name.start] && !taken[name.end - 1] {
            guard !taken[name.start..<name.end].contains(true) else { continue }
            for index in name.start..<name.end { taken[index] = true }
            chosen.append(name)
        }
        return chosen.sorted { $0.start < $1.start }
    }
}
