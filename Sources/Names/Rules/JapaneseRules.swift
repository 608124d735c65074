/// What the rules find in one Japanese passage, given what the lexicons found in it.
///
/// A rule goes out from a word that tells what stands before it: an office, a body, the ending of an organisation or a place.
struct JapaneseRules {
    let text: [UInt32]
    let words: NameWords
    let lexicon: BuiltInLexicon
    /// The names of the lexicons by the offset they begin at and the one they end before, the longest of each.
    private(set) var ending: [Int: FoundName] = [:]
    private(set) var beginning: [Int: FoundName] = [:]
    var found: [FoundName] = []
    /// Behind the last title that had a name before it.
    private var titleEnd = 0

    init(_ text: [UInt32], known: [FoundName], words: NameWords, lexicon: BuiltInLexicon) {
        self.text = text
        self.words = words
        self.lexicon = lexicon
        for name in known {
            ending[name.end] = name
            beginning[name.start] = name
        }
    }

    /// Finds what the rules find; one pass.
    mutating func run() {
        var runStart = 0
        for index in text.indices {
            let script = Script.of(text[index])
            if index > 0, script == .other || script == .hiragana, text[index] != 0x30FB { runStart = index + 1 }
            readCountries(at: index)
            readPerson(titleAt: index)
            readBody(at: index)
            readEnding(at: index, runStart: runStart)
        }
    }

    // MARK: Persons

    /// A person whose office or title begins at an offset, perhaps behind an organisation: 金正恩朝鮮労働党総書記.
    mutating func readPerson(titleAt index: Int) {
        readNumbered(at: index)
        guard index > 0, index >= titleEnd else { return }
        let length = words.titles.length(in: text, at: index)
        guard length > 0 else { return }
        let title = (index, length)
        let next = index + length < text.count ? Script.of(text[index + length]) : .other
        if isClosing(text[index - 1]) { return readBracketed(title) }
        switch Script.of(text[index - 1]) {
        case .katakana:
            guard let start = katakanaName(endingAt: index), next != .katakana else { return }
            add(start, index, .person, title: title)
            titleEnd = index + length
        case .kanji:
            let end = ending[index].map { $0.type == .organisation && $0.count > 2 ? $0.start : index } ?? index
            guard end > 0, let start = kanjiName(endingAt: end) ?? strangeName(endingAt: end) else { return }
            titleEnd = index + length
            if end - start == 1 { return addShort(start, title) }
            add(start, end, .person, title: title)
        default: return
        }
    }

    func isClosing(_ scalar: UInt32) -> Bool { scalar == 0x29 || scalar == 0xFF09 }

    /// キム・ジョンウン(金正恩)総書記: a name, its kanji in brackets, and the title behind.
    mutating func readBracketed(_ title: (start: Int, length: Int)) {
        let close = title.start - 1
        var open = close - 1
        while open > 0, close - open < 6, Script.of(text[open]) == .kanji { open -= 1 }
        guard open > 0, text[open] == 0x28 || text[open] == 0xFF08, close - open > 2, let start = katakanaName(endingAt: open) else {
            return
        }
        add(start, open, .person, title: title)
        add(open + 1, close, .person, title: title)
        titleEnd = title.start + title.length
    }

    /// ムハンマド6世 and チャンドラヤーン3号: katakana or kanji, digits, and what they count.
    mutating func readNumbered(at index: Int) {
        guard text[index] == 0x4E16 || text[index] == 0x53F7, index > 1 else { return }
        var digits = index
        while digits > 0, Script.of(text[digits - 1]) == .digit { digits -= 1 }
        guard digits < index, digits > 0 else { return }
        if index + 1 < text.count, text[index] == 0x53F7, [0x6A5F, 0x7DDA, 0x5BA4, 0x68DF, 0x8ECA].contains(text[index + 1]) { return }
        let script = Script.of(text[digits - 1])
        guard script == .katakana || script == .kanji else { return }
        var start = digits
        while start > 0, Script.of(text[start - 1]) == script || (script == .katakana && isJoint(start - 1)) { start -= 1 }
        guard digits - start >= 2, !words.common.holds(text, start, digits), ending[digits]?.start != start else { return }
        let isPerson = text[index] == 0x4E16
        if isPerson, script == .kanji { return }
        add(start, index + 1, isPerson ? .person : .product)
    }

    /// A kanji name whose family name no list has: three or four kanji that are no word of office, from the beginning of their run.
    func strangeName(endingAt end: Int) -> Int? {
        var start = end
        while start > 0, end - start < 9, Script.of(text[start - 1]) == .kanji { start -= 1 }
        while let known = beginning[start], known.end < end, known.type != .person { start = known.end }
        guard (3...4).contains(end - start), !JapaneseRules.endsOffice.contains(text[end - 1]) else { return nil }
        guard words.common.length(in: text, at: start) < 2, !JapaneseRules.beforeOffice.contains(text[start]) else { return nil }
        guard words.common.length(in: text, endingAt: end, notBefore: start) < 2 else { return nil }
        for index in start..<end where words.titles.length(in: text, at: index) > 1 || words.bodies.length(in: text, at: index) > 1 {
            return nil
        }
        for index in start..<end { if let known = beginning[index], known.type != .person { return nil } }
        return start
    }

    static let beforeOffice = Set("同各両前元現副当某新旧全".unicodeScalars.map(\.value))
    static let endsOffice = Set("会社店部局課室先員業家省庁所長者府県市町村区国院校館園署団隊軍党派系級側議官相補担当主任般別的性化力法制度権費税案件".unicodeScalars.map(\.value))

    /// Where the katakana name before an offset begins: its parts joined by ・ or ＝, none of them a known place or a common word.
    func katakanaName(endingAt end: Int) -> Int? {
        var start = end
        while start > 0, Script.of(text[start - 1]) == .katakana || (start < end && isJoint(start - 1)) { start -= 1 }
        while start < end, text[start] == 0x30FB || text[start] == 0x30FC { start += 1 }
        // A place or organisation in front is no part of the name: アメリカ・バイデン大統領.
        while let known = beginning[start], known.end < end, isJoint(known.end), known.type != .person { start = known.end + 1 }
        guard end - start >= 2 else { return nil }
        if let known = ending[end], known.start <= start, known.type != .person { return nil }
        guard !words.common.holds(text, start, end), words.common.length(in: text, endingAt: end, notBefore: start) < 4 else { return nil }
        return start
    }

    func isJoint(_ index: Int) -> Bool { text[index] == 0x30FB || text[index] == 0xFF1D }

    /// Where the kanji name before an offset begins; a name is a family name, or begins with one.
    func kanjiName(endingAt end: Int) -> Int? {
        var runStart = end
        while runStart > 0, end - runStart < 8, Script.of(text[runStart - 1]) == .kanji { runStart -= 1 }
        var start = runStart
        while let known = beginning[start], known.end < end, known.type != .person { start = known.end }
        for candidate in max(start, end - 5)..<end {
            let family = words.familyNames.length(in: text, at: candidate)
            let isWhole = candidate == start || candidate == runStart || isBoundary(candidate)
            guard family > 0, isWhole, candidate + family <= end, !words.common.holds(text, candidate, end) else { continue }
            let given = end - candidate - family
            if given == 0 || (1...3).contains(given) { return candidate }
        }
        return nil
    }

    /// Whether a name may begin at an offset within kanji: behind a title or an office of its own.
    func isBoundary(_ index: Int) -> Bool {
        words.titles.length(in: text, endingAt: index, notBefore: max(0, index - 6)) >= 2
            || words.bodies.length(in: text, endingAt: index, notBefore: max(0, index - 6)) >= 2
    }

    mutating func addShort(_ start: Int, _ title: (start: Int, length: Int)) {
        guard start == 0 || Script.of(text[start - 1]) != .kanji else { return }
        let office = word(title.start, title.start + title.length)
        found.append(FoundName(start: start, end: start + 1, type: .person, who: .short(word(start, start + 1)), title: office))
    }

    // MARK: Countries of one kanji

    /// 米紙, 日米, 露朝: single kanji that stand for countries at the beginning of a word.
    mutating func readCountries(at index: Int) {
        guard lexicon.short(text[index]) != nil, index == 0 || Script.of(text[index - 1]) != .kanji, beginning[index] == nil else {
            return
        }
        var end = index
        while end < text.count, lexicon.short(text[end]) != nil, beginning[end] == nil { end += 1 }
        let count = end - index
        let follows = end < text.count && Script.of(text[end]) == .kanji
        let after = follows ? text[end] : 0
        let isList = count >= 2 && count <= 4 && (!follows || JapaneseRules.behindSeveral.contains(after))
        let isOne = count == 1 && JapaneseRules.alone.contains(text[index]) && JapaneseRules.behindOne.contains(after)
        let next = end < text.count ? text[end] : 0
        let isOpen = !follows && Script.of(next) != .katakana && Script.of(next) != .hiragana && Script.of(next) != .digit
        let isParticle = [0x306F, 0x304C, 0x3068, 0x306B, 0x3082, 0x3078].contains(next)
        let isAlone = count == 1 && JapaneseRules.alone.contains(text[index]) && (isOpen || (isParticle && text[index] != 0x7C73))
        let before = index == 0 ? Script.other : Script.of(text[index - 1])
        let isMedia = count == 1 && JapaneseRules.alone.contains(text[index]) && (next == 0x30E1 || beginning[end]?.type == .organisation)
        guard isList || isOne || isMedia || (isAlone && before != .katakana && before != .digit && before != .latin) else { return }
        for place in index..<end {
            guard let entry = lexicon.short(text[place]) else { continue }
            found.append(FoundName(start: place, end: place + 1, type: .place, who: .builtIn(entry)))
        }
    }

    static let behindEvent = Set("閉開初前後出参".unicodeScalars.map(\.value))
    static let alone = Set("米英露仏独韓豪伊印加".unicodeScalars.map(\.value))
    static let behindOne = Set("紙軍側国政高当議下上大財連誌系東西南北本企首外有情中務防司州兵製".unicodeScalars.map(\.value))
    static let behindSeveral = Set("首関会両間外協共合貿同軍国戦対交通防の".unicodeScalars.map(\.value))

    // MARK: Adding

    func word(_ start: Int, _ end: Int) -> String {
        var view = String.UnicodeScalarView()
        for value in text[start..<end] { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
        return String(view)
    }

    mutating func add(_ start: Int, _ end: Int, _ type: EntityType, owner: Int? = nil, body: Int = 0) {
        let owned = owner.map { lexicon.entries[$0].name + word(body, end) }
        found.append(FoundName(start: start, end: end, type: type, who: .text(owned ?? word(start, end)), owner: owner))
    }

    mutating func add(_ start: Int, _ end: Int, _ type: EntityType, title: (start: Int, length: Int)) {
        let office = word(title.start, title.start + title.length)
        found.append(FoundName(start: start, end: end, type: type, who: .text(word(start, end)), title: office))
    }
}
