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

    let keys: MatcherKeys
    let trie: DoubleArray
    /// Which scalars of the basic plane some form or excluded word begins with, a bit each.
    let beginnings: [UInt64]

    /// Builds a matcher. A form of two names is found as the first of them.
    public init(_ names: [Name]) {
        keys = MatcherKeys(names)
        trie = DoubleArray(sorted: keys.texts.map { Array($0.utf8) })
        var bits = [UInt64](repeating: 0, count: 1024)
        for text in keys.texts {
            if let first = text.unicodeScalars.first, first.value < 0x10000 { bits[Int(first.value >> 6)] |= 1 << UInt64(first.value & 63) }
        }
        beginnings = bits
    }

    /// The words of a form, as they stand in the text wherever a match has this form.
    public func form(_ index: Int) -> String { keys.texts[index] }

    /// The name a form belongs to.
    func name(ofForm index: Int) -> Int { Int(keys.marks[index].name) }

    /// All places where a name stands, in order.
    public func matches(in text: String) -> [Match] { search(text).matches }

    /// The matches, and how many steps through the trie they took.
    func search(_ text: String) -> (matches: [Match], steps: Int) {
        guard !keys.marks.isEmpty else { return ([], 0) }
        var text = text
        return text.withUTF8 { bytes in
            trie.cells.withUnsafeBufferPointer { cells in
                beginnings.withUnsafeBufferPointer { beginnings in
                    keys.marks.withUnsafeBufferPointer { marks in
                        withUnsafeTemporaryAllocation(of: NameScan.Walked.self, capacity: NameMatcher.longest) { walked in
                            var scan = NameScan(text: bytes, cells: cells, beginnings: beginnings, marks: marks, walked: walked, keys: keys)
                            scan.run()
                            return (scan.matches, scan.steps)
                        }
                    }
                }
            }
        }
    }
}
