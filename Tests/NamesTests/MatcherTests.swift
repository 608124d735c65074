import Testing

@testable import Names

@Suite struct MatcherProperties {
    private static let pieces = [
        "霧", "原", "県", "青", "ミ", "ナ", "ト", "ー", "・", "ガ", "カ\u{3099}", "か", "A", "b", "s", "'", " ", "1", "_", "@", "。", "Ａ", "ｶ", "ﾞ", "é",
        "e\u{301}",
        "𠮷", "😀", "а",
    ]

    @Test(.timeLimit(.minutes(2)), arguments: 0..<5)
    func findsWhatAReferenceFinds(_ seed: Int) {
        var random = Randomness(UInt64(seed) + 1)
        for round in 0..<100 {
            // Few pieces make names that overlap, begin alike and end alike.
            let pieces = (0..<(2 + random.next(8))).map { _ in random.pick(MatcherProperties.pieces) }
            let names = (0..<(1 + random.next(12))).map { _ in
                NameMatcher.Name(
                    forms: (0..<(1 + random.next(3))).map { _ in random.text(pieces, length: 1...5) },
                    exclusions: (0..<random.next(3)).map { _ in random.text(pieces, length: 2...6) })
            }
            let matcher = NameMatcher(names)
            let reference = Reference(names)
            for _ in 0..<6 {
                let text = random.text(pieces, length: 0...40)
                #expect(matcher.matches(in: text).map(Found.init) == reference.matches(in: text), "seed \(seed) round \(round): \(text)")
            }
        }
    }

    @Test func theFormOfAMatchIsWhatStandsThere() {
        let matcher = NameMatcher([NameMatcher.Name(forms: ["ABC電力", "ガラシア"])])
        for text in ["ＡＢＣ電力", "ABC電力", "ｶﾞﾗｼｱ", "カ\u{3099}ラシア"] {
            #expect(matcher.matches(in: text).map { Array(matcher.form($0.form).unicodeScalars) } == [Array(text.unicodeScalars)])
        }
    }

    @Test func aFormOfTwoNamesIsTheFirst() {
        let matcher = NameMatcher([NameMatcher.Name(forms: ["霧原"]), NameMatcher.Name(forms: ["霧原", "青凪"])])
        #expect(matcher.matches(in: "青凪と霧原").map(\.name) == [1, 0])
    }

    @Test func nothingToLookFor() {
        #expect(NameMatcher([]).matches(in: "霧原").isEmpty)
        #expect(NameMatcher([NameMatcher.Name(forms: ["", "霧"])]).matches(in: "霧原").isEmpty)
        #expect(NameMatcher([NameMatcher.Name(forms: ["霧原"])]).matches(in: "").isEmpty)
    }

    @Test func everyNameOfManyIsFound() {
        var random = Randomness(7)
        let kanji = (0..<600).compactMap { Unicode.Scalar(0x4E00 + UInt32($0) * 7).map(String.init) }
        let names = (0..<4000).map { _ in NameMatcher.Name(forms: [random.text(kanji, length: 2...6)]) }
        let matcher = NameMatcher(names)
        let lost = names.filter { name in matcher.matches(in: "「" + name.forms[0] + "」").map { names[$0.name].forms } != [name.forms] }
        #expect(lost.map(\.forms) == [])
    }
}

@Suite struct HostileMatching {
    /// How many steps through the trie a search takes for every scalar of a text.
    private func steps(_ matcher: NameMatcher, _ text: String) -> Int {
        matcher.search(text).steps / max(1, text.unicodeScalars.count)
    }

    @Test(.timeLimit(.minutes(2)))
    func noPlaceCostsMoreThanTheLongestForm() {
        let long = String(repeating: "霧", count: 128)
        let matchers = [
            NameMatcher([NameMatcher.Name(forms: ["霧原"])]),
            NameMatcher([NameMatcher.Name(forms: [long]), NameMatcher.Name(forms: [String(repeating: "霧", count: 127) + "原"])]),
            NameMatcher([NameMatcher.Name(forms: (2...127).map { String(repeating: "霧", count: $0) + "ミ" })]),
            NameMatcher([NameMatcher.Name(forms: ["霧霧"], exclusions: (3...128).map { String(repeating: "霧", count: $0) })]),
        ]
        for matcher in matchers {
            for piece in ["霧", "霧原", "霧霧霧ミ", "a", "霧\u{301}", "http://"] {
                let cost = steps(matcher, String(repeating: piece, count: 4000))
                #expect(cost <= 3 * NameMatcher.longest, "\(piece)")
            }
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func manyRepeatsOfAName() {
        let matcher = NameMatcher([NameMatcher.Name(forms: ["霧原", "ミナト"])])
        let repeated = matcher.search(String(repeating: "霧原", count: 200_000))
        #expect(repeated.matches.count == 200_000)
        #expect(repeated.steps == 1_200_000)
        let kanji = matcher.search(String(repeating: "漢", count: 200_000))
        #expect(kanji.matches.count == 0)
        #expect(kanji.steps == 0)
        let katakana = matcher.search(String(repeating: "ミナト", count: 100_000))
        #expect(katakana.matches.count == 0)
    }

    @Test(.timeLimit(.minutes(1)))
    func formsThatAreTooLongAreLeftOut() {
        let matcher = NameMatcher([NameMatcher.Name(forms: [String(repeating: "霧", count: 100_000), "霧原"])])
        #expect(matcher.keys.texts.count == 1)
    }
}

/// A match without the form.
private struct Found: Equatable, CustomStringConvertible {
    var start: Int
    var end: Int
    var name: Int

    init(_ match: NameMatcher.Match) { (start, end, name) = (match.start, match.end, match.name) }

    init(start: Int, end: Int, name: Int) { (self.start, self.end, self.name) = (start, end, name) }

    var description: String { "\(start)-\(end)=\(name)" }
}

/// The rules of matching, word for word and without regard to time.
private struct Reference {
    private var forms: [(scalars: [Unicode.Scalar], name: Int)] = []
    private var exclusions: [(scalars: [Unicode.Scalar], name: Int)] = []

    init(_ names: [NameMatcher.Name]) {
        for (index, name) in names.enumerated() {
            forms += name.forms.flatMap(FormVariants.of).map { (Array($0.unicodeScalars), index) }
            exclusions += name.exclusions.flatMap(FormVariants.of).map { (Array($0.unicodeScalars), index) }
        }
        forms = forms.filter { $0.scalars.count > 1 }
        exclusions = exclusions.filter { $0.scalars.count > 1 }
    }

    func matches(in text: String) -> [Found] {
        let scalars = Array(text.unicodeScalars)
        var found: [Found] = []
        var at = 0
        while at < scalars.count {
            let fitting = forms.filter {
                stands($0.scalars, at, scalars) && mayStand($0.scalars, at, scalars) && !isExcluded($0, at, scalars)
            }
            // The longest; of two names with one form the first.
            guard let length = fitting.map(\.scalars.count).max(), let first = fitting.first(where: { $0.scalars.count == length }) else {
                at += 1
                continue
            }
            let owner = forms.first { $0.scalars == first.scalars }?.name ?? first.name
            guard owner == first.name else {
                // The first name of this form is excluded here, and the form is its.
                let rest = fitting.filter { form in forms.first { $0.scalars == form.scalars }?.name == form.name }
                guard let length = rest.map(\.scalars.count).max(), let first = rest.first(where: { $0.scalars.count == length }) else {
                    at += 1
                    continue
                }
                found.append(Found(start: at, end: at + length, name: first.name))
                at += length
                continue
            }
            found.append(Found(start: at, end: at + length, name: first.name))
            at += length
        }
        return found
    }

    private func stands(_ form: [Unicode.Scalar], _ at: Int, _ text: [Unicode.Scalar]) -> Bool {
        at + form.count <= text.count && Array(text[at..<at + form.count]) == form
    }

    private func mayStand(_ form: [Unicode.Scalar], _ at: Int, _ text: [Unicode.Scalar]) -> Bool {
        let letters = form.filter { ScalarClass.of($0) != .combining }
        let first = ScalarClass.of(form[0]), last = letters.last.map(ScalarClass.of) ?? .other
        let before = text[..<at].last { ScalarClass.of($0) != .combining }.map(ScalarClass.of)
        if first == .word || first == .katakana, before == first { return false }
        if first == .word, at > 0, text[at - 1] == "@" { return false }
        let end = at + form.count
        guard end < text.count else { return true }
        let after = ScalarClass.of(text[end])
        if after == .combining { return false }
        guard after == last, last == .word || last == .katakana else { return true }
        let plural = form.count >= 4 && letters.last.map { $0.isASCII && $0 != "s" && $0 != "S" } == true && text[end] == "s"
        guard plural else { return false }
        guard end + 1 < text.count else { return true }
        return ScalarClass.of(text[end + 1]) != .word && ScalarClass.of(text[end + 1]) != .combining
    }

    private func isExcluded(_ form: (scalars: [Unicode.Scalar], name: Int), _ at: Int, _ text: [Unicode.Scalar]) -> Bool {
        exclusions.contains { word in
            guard word.name == form.name, word.scalars.count >= form.scalars.count else { return false }
            let room = word.scalars.count - form.scalars.count
            return (max(0, at - room)...at).contains { stands(word.scalars, $0, text) }
        }
    }
}
