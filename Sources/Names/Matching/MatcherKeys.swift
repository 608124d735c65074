/// The keys of a matcher in the order of their bytes: forms of names, words that names exclude, or both.
struct MatcherKeys: Sendable {
    /// What the search needs to know of a key; plain numbers, so that looking at one costs nothing.
    struct Mark: Sendable {
        /// How many scalars it has.
        var scalars: Int32
        /// The name it is a form of, or -1.
        var name: Int32 = -1
        /// The number of that name among those that exclude words, or -1.
        var excluder: Int32 = -1
        /// Where in `excluders` those begin that are not meant within it.
        var firstExcluder: Int32 = 0
        /// How many those are.
        var excluders: Int32 = 0
        var first: ScalarClass = .other
        var last: ScalarClass = .other
        /// Whether a plural `s` may follow.
        var takesPlural = false
    }

    /// The words of each key.
    private(set) var texts: [String] = []
    /// The facts of each key.
    private(set) var marks: [Mark] = []
    /// The names, numbered among those that exclude words, that each key's range gives.
    private(set) var excluders: [Int32] = []
    /// How many names exclude words.
    let excluderCount: Int

    /// A variant of a form or an excluded word before the keys are made one.
    private struct Variant {
        var bytes: [UInt8]
        var text: String
        var name: Int32
        var isForm: Bool
    }

    /// Collects the keys of names. A form of two names is the first's.
    init(_ names: [NameMatcher.Name]) {
        var variants: [Variant] = []
        var numbers = [Int32](repeating: -1, count: names.count)
        var excluding: Int32 = 0
        for (index, name) in names.enumerated() {
            let name = (forms: name.forms, exclusions: name.exclusions.flatMap(MatcherKeys.searchable), number: Int32(index))
            for form in name.forms {
                for text in MatcherKeys.searchable(form) {
                    variants.append(Variant(bytes: Array(text.utf8), text: text, name: name.number, isForm: true))
                }
            }
            guard !name.exclusions.isEmpty else { continue }
            numbers[index] = excluding
            excluding += 1
            for text in name.exclusions {
                variants.append(Variant(bytes: Array(text.utf8), text: text, name: name.number, isForm: false))
            }
        }
        excluderCount = Int(excluding)
        let order = variants.indices.sorted { a, b in
            let order = MatcherKeys.compare(variants[a].bytes, variants[b].bytes)
            return order == 0 ? a < b : order < 0
        }
        var last = -1
        for index in order {
            if last < 0 || variants[last].bytes != variants[index].bytes {
                texts.append(variants[index].text)
                marks.append(Mark(variants[index].text, excludersFrom: excluders.count))
            }
            last = index
            let key = marks.count - 1
            if !variants[index].isForm {
                excluders.append(numbers[Int(variants[index].name)])
                marks[key].excluders += 1
            } else if marks[key].name < 0 {
                marks[key].name = variants[index].name
                marks[key].excluder = numbers[Int(variants[index].name)]
            }
        }
    }

    /// The order of two strings of bytes: negative, 0 or positive.
    private static func compare(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var index = 0
        while index < a.count, index < b.count {
            if a[index] != b[index] { return Int(a[index]) - Int(b[index]) }
            index += 1
        }
        return a.count - b.count
    }

    /// The variants of a form that are neither too short nor too long.
    private static func searchable(_ form: String) -> [String] {
        guard form.utf8.count <= NameMatcher.longest * 4 else { return [] }
        return FormVariants.of(form).filter { (NameMatcher.shortest...NameMatcher.longest).contains($0.unicodeScalars.count) }
    }
}

extension MatcherKeys.Mark {
    /// The facts of a text as a key.
    fileprivate init(_ text: String, excludersFrom firstExcluder: Int) {
        let scalars = text.unicodeScalars
        self.init(scalars: Int32(scalars.count))
        self.firstExcluder = Int32(firstExcluder)
        first = scalars.first.map(ScalarClass.of) ?? .other
        let ending = scalars.last { ScalarClass.of($0) != .combining }
        last = ending.map(ScalarClass.of) ?? .other
        takesPlural = self.scalars >= 4 && ending.map { $0.value < 0x80 && $0 != "s" && $0 != "S" } ?? false
    }
}
