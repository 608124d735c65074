/// What the rules find in one English passage, given what the lexicons found in it: runs of capitalised words, and what stands around them.
struct EnglishRules {
    let words: NameWords
    private let text: [UInt32]
    private let known: NameCover
    private(set) var found: [FoundName] = []

    /// A word of the passage.
    private struct Word {
        var start: Int
        var end: Int
        var text: String
        /// The word without a possessive.
        var core: String
        var coreEnd: Int
        var isCapital: Bool
        /// Whether only a space stands between it and the word before.
        var isJoined: Bool
        var opensSentence: Bool
    }

    init(_ text: [UInt32], known: [FoundName], words: NameWords) {
        self.text = text
        self.known = NameCover(known, length: text.count)
        self.words = words
    }

    /// Finds what the rules find; one pass over the words.
    mutating func run(isHeadline: Bool) {
        let list = split()
        readSummits(list)
        var index = 0
        while index < list.count {
            guard list[index].isCapital, !isKnown(list[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < list.count, list[end].isJoined, list[end - 1].core == list[end - 1].text, goesOn(list, end) { end += 1 }
            while end > index + 1, !list[end - 1].isCapital { end -= 1 }
            read(list, index, end, isHeadline)
            index = end
        }
    }

    /// The summit of an organisation or at a place: “BRICS summit”.
    private mutating func readSummits(_ list: [Word]) {
        for (index, word) in list.enumerated() where index > 0 && word.isJoined && ["summit", "Summit"].contains(word.core) {
            let before = list[index - 1]
            guard before.core == before.text, let name = known.name(at: before.coreEnd - 1), name.end == before.coreEnd,
                name.type != .person
            else {
                continue
            }
            add(name.start, word.coreEnd, .event)
        }
    }

    /// Whether a word goes on with a name: another capital, or `of`, `for` or `and` between capitals.
    private func goesOn(_ list: [Word], _ index: Int) -> Bool {
        if list[index].isCapital { return true }
        let particles: Set = ["de", "von", "van", "bin", "al", "da", "del"]
        let isBody = list[index].text == "of" && words.englishOrganisationEndings.contains(list[index - 1].text)
        return (isBody || particles.contains(list[index].text)) && index + 1 < list.count && list[index + 1].isCapital
            && list[index + 1].isJoined
    }

    private mutating func read(_ list: [Word], _ from: Int, _ to: Int, _ isHeadline: Bool) {
        var (from, to) = (from, to)
        var title: String?
        if list[from].text == "The" || (list[from].opensSentence && words.englishCommon.contains(list[from].text)) { from += 1 }
        // Titles, also behind whose they are: “NATO Secretary General Jens Stoltenberg”.
        titles: for at in from..<to {
            for length in [4, 3, 2, 1] where at + length < to {
                let head = list[at..<at + length].map(\.text).joined(separator: " ")
                guard words.englishTitles.contains(head) else { continue }
                if at > from { read(list, from, at, isHeadline) }
                (title, from) = (head, at + length)
                break titles
            }
        }
        while from < to, words.englishCommon.contains(list[from].core), title != nil || !endsOrganisation(list, from, to) { from += 1 }
        while to > from, words.englishCommon.contains(list[to - 1].core), !words.englishOrganisationEndings.contains(list[to - 1].core) {
            to -= 1
        }
        guard from < to else { return }
        let run = list[from..<to]
        guard let first = run.first, let last = run.last else { return }
        let name = run.dropLast().map(\.text) + [last.core]
        let (start, end) = (first.start, last.coreEnd)
        guard known.name(holding: start, end) == nil else { return }
        let next = to < list.count && list[to].isJoined && last.core == last.text ? list[to].core.lowercased() : ""
        let before = from > 0 && list[from].isJoined ? list[from - 1].text.lowercased() : ""
        if title != nil, name.count <= 4 { return add(start, end, .person, title) }
        if words.englishOrganisationEndings.contains(last.core)
            || (name.count > 2 && name.contains("of") && words.englishOrganisationEndings.contains(name[0]))
        {
            if name.count > 1 { add(start, end, .organisation) }
            return
        }
        if words.englishPlaceEndings.contains(last.core), name.count > 1 { return add(start, end, .place) }
        if words.englishCraft.contains(next) || words.englishCraft.contains(before) || hasNumber(last.core) {
            if name.count <= 3 { add(start, end, .product) }
            return
        }
        if isHeadline, name.count > 4 { return }
        if words.englishGivenNames.contains(name[0]), (2...3).contains(name.count) { return add(start, end, .person) }
        let isSpeaker = ["said", "told", "says", "added"].contains(before) || ["said", "told", "says", "added"].contains(next)
        if !isHeadline, isSpeaker, (2...3).contains(name.count), !name.contains(where: words.englishCommon.contains) {
            return add(start, end, .person)
        }
        if !isHeadline, before == "in", name.count <= 2, !isAcronym(last.core) { return add(start, end, .place) }
        if name.count == 1, isAcronym(last.core) { return add(start, end, .organisation) }
    }

    /// Whether a run of several words ends as an organisation does: there “National” and “Federal” belong to the name.
    private func endsOrganisation(_ list: [Word], _ from: Int, _ to: Int) -> Bool {
        to - from > 2 && words.englishOrganisationEndings.contains(list[to - 1].core)
            && ["National", "Federal", "International", "State", "World"].contains(list[from].text)
    }

    private mutating func add(_ start: Int, _ end: Int, _ type: EntityType, _ title: String? = nil) {
        var view = String.UnicodeScalarView()
        for value in text[start..<end] { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
        found.append(FoundName(start: start, end: end, type: type, who: .text(String(view)), title: title))
    }

    private func isKnown(_ word: Word) -> Bool { known.name(holding: word.start, word.coreEnd)?.trust == 0 }

    /// Chandrayaan-3: capitals, a hyphen and digits.
    private func hasNumber(_ word: String) -> Bool {
        guard let hyphen = word.lastIndex(of: "-"), hyphen > word.startIndex else { return false }
        let digits = word[word.index(after: hyphen)...]
        return !digits.isEmpty && digits.count <= 3 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private func isAcronym(_ word: String) -> Bool {
        (3...8).contains(word.utf8.count) && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    private func split() -> [Word] {
        var list: [Word] = []
        var index = 0
        var opens = true
        while index < text.count {
            guard isLetter(index) else {
                if [0x2E, 0x21, 0x3F, 0x22, 0x201C, 0x3A].contains(text[index]) { opens = true }
                index += 1
                continue
            }
            let start = index
            while index < text.count, isLetter(index) || (isInner(index) && index + 1 < text.count && isLetter(index + 1)) { index += 1 }
            let word = string(start, index)
            var coreEnd = index
            for mark in ["'s", "’s"] where word.hasSuffix(mark) { coreEnd = index - 2 }
            let joined = list.last.map { start - $0.end == 1 && text[start - 1] == 0x20 } ?? false
            let capital = (0x41...0x5A).contains(text[start]) || (0xC0...0xDE).contains(text[start])
            list.append(
                Word(
                    start: start, end: index, text: word, core: string(start, coreEnd), coreEnd: coreEnd, isCapital: capital,
                    isJoined: joined,
                    opensSentence: opens))
            opens = false
        }
        return list
    }

    private func isLetter(_ index: Int) -> Bool {
        let script = Script.of(text[index])
        return script == .latin || script == .digit
    }

    private func isInner(_ index: Int) -> Bool {
        text[index] == 0x27 || text[index] == 0x2019 || text[index] == 0x2D || text[index] == 0x26
    }

    private func string(_ start: Int, _ end: Int) -> String {
        var view = String.UnicodeScalarView()
        for value in text[start..<end] { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
        return String(view)
    }
}
