import Clippings

/// The names the program knows by itself: countries, cities, organisations, outlets. No persons, and no offices.
public struct BuiltInLexicon: Sendable {
    /// One name of the list.
    struct Entry: Sendable {
        var id: String
        var type: EntityType
        /// What it is, more exactly than its type: `country`, `city`, `outlet`.
        var kind: String
        var name: String
        var reading: String?
        var forms: [String]
    }

    /// The entries in the order of the file.
    private(set) var entries: [Entry] = []
    /// Finds the names and forms of the entries, by their index.
    let matcher: NameMatcher
    /// The entry that a single kanji stands for where a rule says so: 米.
    private var shorts: [UInt32: Int] = [:]
    private let shortSet: ScalarSet
    /// How many lines could not be read.
    private(set) var damaged = 0

    /// Reads the list: a line for each entry, seven fields between tabs, several forms between `|`.
    init(_ text: String) {
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(Substring($0)) }
            guard fields.count == 7, let type = EntityType(rawValue: fields[1]), !Key.slug(fields[3]).isEmpty else {
                damaged += 1
                continue
            }
            for short in fields[6].unicodeScalars where short != "|" && shorts[short.value] == nil { shorts[short.value] = entries.count }
            entries.append(
                Entry(
                    id: fields[0], type: type, kind: fields[2], name: fields[3], reading: fields[4].isEmpty ? nil : fields[4],
                    forms: fields[5].split(separator: "|").map(String.init)))
        }
        shortSet = ScalarSet(shorts.keys)
        matcher = NameMatcher(entries.map { NameMatcher.Name(forms: [$0.name] + $0.forms) })
    }

    /// The entry that a kanji stands for.
    func short(_ scalar: UInt32) -> Int? { shortSet.contains(scalar) ? shorts[scalar] : nil }
}
