/// Finds the forms of many names in a text: leftmost first, the longest of those, none over another.
///
/// Built once and then only read. A search is linear in the text: a form has at most `longest` scalars, so no place costs more steps
/// than that. What counts as the name and what does not:
///
/// - Text is compared as written, letter case included. Forms are also looked for with their Latin letters in the other width, with
///   their katakana in half width or full width, and composed or decomposed.
/// - A form that begins or ends in a Latin (or other spaced) letter or a digit stands for itself, not within a longer word, and not in a
///   handle behind `@`. A possessive `'s` may follow, and a plural `s` where the form has at least four scalars.
/// - A form that begins or ends in katakana does not stand within a longer run of katakana; `ー` is part of a run, `・` ends it.
/// - Nothing is found within an address (`https://…`), nor within a word that a name excludes.
/// - Forms of one scalar are not looked for.
public struct NameMatcher: Sendable {
    /// How many scalars a form needs to be looked for.
    public static let shortest = 2
    /// How many scalars a form may have to be looked for.
    public static let longest = 128

    /// A name to look for; it is known by its index.
    public struct Name: Sendable {
        /// Its forms.
        public var forms: [String]
        /// Longer words in which it is not meant.
        public var exclusions: [String]

        /// Makes a name.
        public init(forms: [String], exclusions: [String] = []) {
            self.forms = forms
            self.exclusions = exclusions
        }
    }

    /// A place where a form stands.
    public struct Match: Hashable, Sendable {
        /// The offset of its first scalar.
        public var start: Int
        /// The offset behind its last scalar.
        public var end: Int
        /// The index of the name.
        public var name: Int
        /// The index of the form as it stands in the text; `form(_:)` gives the words.
        public var form: Int
    }

    /// A key of the trie: a form of a name, a word some names exclude, or both.
    struct Key: Sendable {
        var text: String
        var scalars: Int
        /// The name it is a form of, or -1.
        var name: Int = -1
        var first: ScalarClass = .other
        var last: ScalarClass = .other
        /// Whether a plural `s` may follow.
        var takesPlural = false
        /// The names that are not meant within it, ascending.
        var excludes: [Int] = []
    }

    let keys: [Key]
    let trie: DoubleArray
    /// Which scalars of the basic plane some form or excluded word begins with, a bit each.
    let beginnings: [UInt64]
    let hasExclusions: Bool

    /// Builds a matcher. A form of two names is found as the first of them.
    public init(_ names: [Name]) {
        var found: [[UInt8]: Key] = [:]
        for (index, name) in names.enumerated() {
            for form in name.forms {
                for variant in NameMatcher.searchable(form) {
                    var key = found[Array(variant.utf8)] ?? Key(variant)
                    if key.name < 0 { key.name = index }
                    found[Array(variant.utf8)] = key
                }
            }
            for word in Set(name.exclusions.flatMap(NameMatcher.searchable)) {
                var key = found[Array(word.utf8)] ?? Key(word)
                if key.excludes.last != index { key.excludes.append(index) }
                found[Array(word.utf8)] = key
            }
        }
        let sorted = found.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        keys = sorted.map(\.value)
        trie = DoubleArray(sorted: sorted.map(\.key))
        hasExclusions = keys.contains { !$0.excludes.isEmpty }
        var bits = [UInt64](repeating: 0, count: 1024)
        for key in keys {
            if let first = key.text.unicodeScalars.first, first.value < 0x10000 {
                bits[Int(first.value >> 6)] |= 1 << UInt64(first.value & 63)
            }
        }
        beginnings = bits
    }

    /// The words of a form, as they stand in the text wherever a match has this form.
    public func form(_ index: Int) -> String { keys[index].text }

    /// All places where a name stands, in order.
    public func matches(in text: String) -> [Match] {
        guard !keys.isEmpty else { return [] }
        var text = text
        return text.withUTF8 { bytes in
            trie.cells.withUnsafeBufferPointer { cells in
                beginnings.withUnsafeBufferPointer { beginnings in
                    var scan = NameScan(text: bytes, cells: cells, beginnings: beginnings, keys: keys, hasExclusions: hasExclusions)
                    scan.run()
                    return scan.matches
                }
            }
        }
    }

    /// The variants of a form that are neither too short nor too long.
    private static func searchable(_ form: String) -> [String] {
        FormVariants.of(form).filter { (shortest...longest).contains($0.unicodeScalars.count) }
    }
}

extension NameMatcher.Key {
    /// The key of a text, with what its ends are.
    init(_ text: String) {
        let scalars = text.unicodeScalars
        self.init(text: text, scalars: scalars.count)
        first = scalars.first.map(ScalarClass.of) ?? .other
        let ending = scalars.last { ScalarClass.of($0) != .combining }
        last = ending.map(ScalarClass.of) ?? .other
        takesPlural = self.scalars >= 4 && ending.map { $0.value < 0x80 && $0 != "s" && $0 != "S" } ?? false
    }
}
