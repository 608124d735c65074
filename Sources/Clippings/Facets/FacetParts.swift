/// Reads the parts of a facet: institution, name, office, speech word, reading and quote.
enum FacetParts {
    /// The facet that a text is; without an office, or with nothing but one, it is a plain keyword.
    static func read(_ written: String, start: Int) -> Facet {
        var facet = Facet(text: written, start: start)
        var rest = Array(written.unicodeScalars)
        let quote = takeQuote(&rest)
        let act = takeAct(&rest)
        var bracket = takeBracket(&rest)
        var role: String?
        var person = rest
        if let found = takeRole(&person) {
            role = found
            if bracket == nil, let inner = takeBracket(&person) { bracket = inner }
        } else if let inner = bracket, Offices.isOffice(String(inner)) {
            role = inner
            bracket = nil
        }
        guard let role else { return facet }
        let (org, name) = institution(person)
        if org == nil, name == nil, quote == nil { return facet }
        facet.role = role
        facet.org = org
        facet.name = name
        facet.quote = quote
        facet.act = act
        facet.note = bracket
        return facet
    }

    /// A text without the speech word and the office at its end.
    static func withoutOffice(_ written: String) -> String {
        var rest = Array(written.unicodeScalars)
        _ = takeAct(&rest)
        _ = takeRole(&rest)
        return string(rest[...])
    }

    /// The words by which people speak, before a quote.
    static let speechWords = ["記者会見", "声明", "会見", "談話", "発言", "演説", "投稿", "コメント"].map { Array($0.unicodeScalars) }
    /// What the names of institutions end in.
    static let institutions = ["大学", "庁", "省", "局", "研究所", "委員会", "協会"].map { Array($0.unicodeScalars) }

    private typealias Scalars = [Unicode.Scalar]

    /// Takes the quote off the end: from the mark that opens it, or from one that never closes.
    private static func takeQuote(_ rest: inout Scalars) -> String? {
        var nesting = Nesting()
        var opener: Int?
        var isQuote = false
        for (index, scalar) in rest.enumerated() {
            let before = nesting.depth
            nesting.take(scalar.value)
            if before == 0, nesting.depth > 0 { (opener, isQuote) = (index, nesting.isInQuote) }
            if before > 0, nesting.depth == 0, index + 1 < rest.count { opener = nil }
        }
        guard let opener, isQuote else { return nil }
        let inside = rest[(opener + 1)..<(nesting.depth == 0 ? rest.count - 1 : rest.count)]
        let quote = string(inside)
        rest = trimmed(rest[..<opener])
        return quote
    }

    private static func takeAct(_ rest: inout Scalars) -> String? {
        for word in speechWords where rest.count > word.count && rest.suffix(word.count).elementsEqual(word) {
            let before = trimmed(rest.dropLast(word.count))
            guard endsInOffice(before) else { continue }
            rest = before
            return string(word[...])
        }
        return nil
    }

    /// Whether an office, or a bracket with one, stands at the end.
    private static func endsInOffice(_ scalars: Scalars) -> Bool {
        var rest = scalars
        if let bracket = takeBracket(&rest), Offices.isOffice(bracket) { return true }
        return takeRole(&rest) != nil
    }

    /// Takes the bracket off the end.
    private static func takeBracket(_ rest: inout Scalars) -> String? {
        guard let last = rest.last, last == ")" || last == "）" else { return nil }
        var depth = 0
        for index in rest.indices.reversed() {
            switch rest[index] {
            case ")", "）": depth += 1
            case "(", "（": depth -= 1
            default: continue
            }
            guard depth == 0 else { continue }
            let inside = string(rest[(index + 1)..<(rest.count - 1)])
            guard index > 0, !inside.isEmpty else { return nil }
            rest = trimmed(rest[..<index])
            return inside
        }
        return nil
    }

    /// Takes the office off the end, and the kanji between a katakana name and it: 首席 in コルド首席報道官.
    private static func takeRole(_ rest: inout Scalars) -> String? {
        let length = Offices.length(atEndOf: rest)
        guard length > 0 else { return nil }
        var start = rest.count - length
        let (_, name) = splitInstitution(rest[..<start])
        var run = start
        while run > name.startIndex, Characters.isKanji(rest[run - 1].value) { run -= 1 }
        if run > name.startIndex, Characters.isKatakana(rest[run - 1].value) { start = run }
        let role = string(rest[start...])
        rest = trimmed(rest[..<start])
        return role
    }

    private static func institution(_ person: Scalars) -> (org: String?, name: String?) {
        if institutions.contains(where: { person.count > $0.count && person.suffix($0.count).elementsEqual($0) }) {
            return (string(person[...]), nil)
        }
        let (org, name) = splitInstitution(person[...])
        let written = string(trimmed(name)[...])
        return (org.isEmpty ? nil : string(trimmed(org)[...]), written.isEmpty ? nil : written)
    }

    /// An institution and the name behind it; the last word that ends one and leaves a name counts.
    private static func splitInstitution(_ person: ArraySlice<Unicode.Scalar>) -> (ArraySlice<Unicode.Scalar>, ArraySlice<Unicode.Scalar>) {
        var end = person.endIndex - 1
        while end > person.startIndex {
            for word in institutions where end - person.startIndex > word.count && person[(end - word.count)..<end].elementsEqual(word) {
                return (person[..<end], person[end...])
            }
            end -= 1
        }
        return (person[..<person.startIndex], person)
    }

    private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> Scalars {
        var slice = scalars
        while let last = slice.last, Characters.isSpace(last.value) { slice.removeLast() }
        while let first = slice.first, Characters.isSpace(first.value) { slice.removeFirst() }
        return Array(slice)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
