import Clippings

/// Reads the names of one document: those of the lexicons, then by rule, then the short forms and second names the document explains.
struct DocumentReader {
    private(set) var passages: [ReadPassage] = []
    /// The names that only the text gives, by a shorter or second form of theirs within the document.
    private(set) var fullNames: [String: String] = [:]
    /// The second names it tells, each with the name it stands beside.
    private(set) var secondNames: [(form: String, of: String, type: EntityType)] = []
    /// Short forms that may be those of several people, with one place of each.
    private(set) var ambiguous: [(form: String, of: [String], clip: Int, passage: Int, start: Int)] = []

    init(_ document: Document, site: NameMatcher, people: [Int: String], types: [EntityType], data: NameData) {
        for (clip, content) in document.clips.enumerated() {
            for (number, passage) in content.passages.enumerated() {
                passages.append(Self.read(passage, clip, number, isHeadline: number == 0 && content.headline != nil, site, types, data))
            }
        }
        guard data.isActive else { return }
        readSecondNames()
        bindShortForms(data.words, people)
    }

    /// What lexicons and rules find in a passage.
    private static func read(
        _ passage: Passage, _ clip: Int, _ number: Int, isHeadline: Bool, _ site: NameMatcher, _ types: [EntityType], _ data: NameData
    ) -> ReadPassage {
        let text = passage.text.unicodeScalars.map(\.value)
        let isJapanese = text.contains { Script.of($0) == .hiragana || Script.of($0) == .katakana || Script.of($0) == .kanji }
        var read = ReadPassage(clip: clip, number: number, text: text, isJapanese: isJapanese)
        let own = site.matches(in: passage.text).map {
            // Behind the entities stand the words that the site forbids.
            $0.name < types.count
                ? FoundName(start: $0.start, end: $0.end, type: types[$0.name], who: .site($0.name))
                : FoundName(start: $0.start, end: $0.end, type: .other, who: .nobody)
        }
        guard data.isActive else {
            read.names = own.filter { $0.who != .nobody }
            return read
        }
        let builtIn = data.lexicon.matcher.matches(in: passage.text).map {
            FoundName(start: $0.start, end: $0.end, type: data.lexicon.entries[$0.name].type, who: .builtIn($0.name))
        }
        let known = FoundName.chosen(own + builtIn, length: text.count)
        var found: [FoundName]
        if isJapanese {
            var rules = JapaneseRules(text, known: known, words: data.words, lexicon: data.lexicon)
            rules.run()
            found = rules.found
        } else {
            var rules = EnglishRules(text, known: known, words: data.words)
            rules.run(isHeadline: isHeadline)
            found = rules.found
        }
        let cover = NameCover(known, length: text.count)
        found.removeAll { cover.isCut(by: $0.start, $0.end) }
        read.names = FoundName.chosen(known + found, length: text.count)
        if isJapanese, let model = data.model { read.add(proposals(in: read, model, data.words)) }
        return read
    }

    /// How sure the statistical reader must be that something is a name at all.
    private static let confident: Float = 0.6

    /// What the statistical reader takes for names where nothing else found any.
    private static func proposals(in passage: ReadPassage, _ model: NameModel, _ words: NameWords) -> [FoundName] {
        var taken = [Bool](repeating: false, count: passage.text.count)
        for name in passage.names { for index in name.start..<name.end { taken[index] = true } }
        return model.bytes.withUnsafeBytes { raw in
            var reader = SegmentReader(passage.text, model: model, raw: raw)
            reader.run(taken: taken)
            return reader.proposals.compactMap { proposal in
                var end = proposal.end
                let title = words.titles.length(in: passage.text, endingAt: end, notBefore: proposal.start)
                if proposal.type == .person, title > 1 { end -= title }
                guard proposal.confidence >= confident, end - proposal.start > 1, Script.of(passage.text[proposal.start]) != .digit else {
                    return nil
                }
                guard !words.common.holds(passage.text, proposal.start, end) else { return nil }
                return FoundName(
                    start: proposal.start, end: end, type: proposal.type, who: .text(passage.word(proposal.start, end)),
                    confidence: proposal.confidence)
            }
        }
    }

    // MARK: Second names

    /// X(Y) and X=Y: a second name of the same person or organisation.
    private mutating func readSecondNames() {
        for index in passages.indices {
            var more: [FoundName] = []
            let cover = NameCover(passages[index].names, length: passages[index].text.count)
            for name in passages[index].names {
                guard let second = secondName(behind: name, in: passages[index], cover) else { continue }
                let first = canonical(name, passages[index])
                if let known = cover.name(from: second.start, to: second.end) {
                    let other = canonical(known, passages[index])
                    if case .text = known.who, known.type == name.type, let first, let other, first != other {
                        fullNames[other] = first
                        secondNames.append((other, first, name.type))
                    }
                } else {
                    more.append(FoundName(start: second.start, end: second.end, type: name.type, who: name.who))
                    if case .text(let full) = name.who {
                        let form = passages[index].word(second.start, second.end)
                        fullNames[form] = full
                        secondNames.append((form, full, name.type))
                    }
                }
            }
            passages[index].add(more)
        }
    }

    private func canonical(_ name: FoundName, _ passage: ReadPassage) -> String? {
        if case .text(let full) = name.who { full } else { nil }
    }

    /// The stretch behind a name that is its second name: in brackets that close right behind it, or behind `=`.
    private func secondName(behind name: FoundName, in passage: ReadPassage, _ cover: NameCover) -> (start: Int, end: Int)? {
        let text = passage.text
        var at = name.end
        if at < text.count, text[at] == 0x20 { at += 1 }
        guard at < text.count else { return nil }
        let isBracket = text[at] == 0x28 || text[at] == 0xFF08
        let isEqual = (text[at] == 0x3D || text[at] == 0xFF1D) && name.type == .organisation
        guard isBracket || isEqual else { return nil }
        let start = at + 1
        var end = start
        while end < text.count, end - start < 40, ![.other, .hiragana, .digit].contains(Script.of(text[end])) { end += 1 }
        guard end > start + 1, !isBracket || (end < text.count && (text[end] == 0x29 || text[end] == 0xFF09)) else { return nil }
        let scripts = Set(text[start..<end].map(Script.of))
        switch name.type {
        case .person: return scripts == [.kanji] && end - start <= 4 && Script.of(text[name.start]) == .katakana ? (start, end) : nil
        case .organisation:
            let isAcronym =
                scripts == [.latin] && end - start <= 12 && (0x41...0x5A).contains(text[start]) && (0x41...0x5A).contains(text[start + 1])
            let isKnown = cover.name(from: start, to: end)?.type == .organisation
            return isAcronym || isKnown ? (start, end) : nil
        default: return nil
        }
    }

    // MARK: Short forms

    /// Finds again, bare, who was named with a title or in full, and binds short forms to the one full name they fit.
    private mutating func bindShortForms(_ words: NameWords, _ site: [Int: String]) {
        var types: [String: EntityType] = [:]
        var owners: [String: FoundName.Who] = [:]
        for passage in passages {
            for name in passage.names {
                switch name.who {
                case .text(let text): types[text] = name.type
                case .site(let number): if let full = site[number] { types[full] = .person }
                case .builtIn, .short, .nobody: continue
                }
            }
            for name in passage.names where name.type == .organisation || name.type == .person {
                let surface = passage.word(name.start, name.end)
                if case .text(let text) = name.who, text != surface, types[surface] == nil { owners[surface] = name.who }
            }
        }
        let people = types.filter { $0.value == .person }.map(\.key).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var parts: [String: Set<String>] = [:]
        for full in people {
            for part in Self.shortForms(of: full, words) where part != full { parts[part, default: []].insert(fullNames[full] ?? full) }
        }
        for (part, fulls) in parts {
            if fulls.count == 1, let full = fulls.first { if fullNames[part] == nil { fullNames[part] = full } }
        }
        // 内務省 is the one ministry of that name which the document names with its country.
        for (body, type) in types
        where type == .organisation && words.bodies.holds(body.unicodeScalars.map(\.value), 0, body.unicodeScalars.count) {
            let owned = types.keys.filter { $0 != body && $0.hasSuffix(body) && types[$0] == .organisation }
            if owned.count == 1, let full = owned.first { fullNames[body] = full }
        }
        var forms = types
        for part in parts.keys where parts[part]?.count == 1 && part.unicodeScalars.count >= 2 { forms[part] = .person }
        for (form, full) in fullNames where form.unicodeScalars.count >= 2 { forms[form] = types[full] ?? .organisation }
        findAgain(forms, owners, words)
        for index in passages.indices {
            let passage = passages[index]
            passages[index].names = passage.names.compactMap { name in
                guard case .short(let form) = name.who else { return name }
                var name = name
                if let fulls = parts[form], fulls.count > 1 {
                    ambiguous.append((form, fulls.sorted(), passage.clip, passage.number, name.start))
                    return nil
                }
                guard let full = fullNames[form] else { return nil }
                name.who = .text(full)
                return name
            }
        }
    }

    /// The parts of a full name that may stand for it: the parts between ・, the family name of a kanji name, the last word of an English one.
    static func shortForms(of full: String, _ words: NameWords) -> [String] {
        if full.contains("・") { return full.split(separator: "・").map(String.init) }
        if full.contains(" ") { return full.split(separator: " ").last.map { [String($0)] } ?? [] }
        let scalars = full.unicodeScalars.map(\.value)
        guard scalars.allSatisfy({ Script.of($0) == .kanji }), scalars.count >= 3 else { return [] }
        var family = words.familyNames.length(in: scalars, at: 0)
        if family == 0 || family >= scalars.count { family = scalars.count == 3 ? 1 : 2 }
        if scalars.count == 3, family == 3 { family = 1 }
        return [String(full.prefix(family))]
    }

    /// Finds names of the document where they stand without their titles.
    private mutating func findAgain(_ forms: [String: EntityType], _ owners: [String: FoundName.Who], _ words: NameWords) {
        let sorted =
            (forms.filter { $0.value != .place || $0.key.unicodeScalars.count > 2 }.map(\.key) + owners.keys.filter { forms[$0] == nil })
            .sorted {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            }
        guard !sorted.isEmpty else { return }
        let list = WordList(sorted)
        for index in passages.indices {
            let passage = passages[index]
            let text = passage.text
            var again: [FoundName] = []
            var start = 0
            while start < text.count {
                let length = list.length(in: text, at: start)
                let end = start + max(1, length)
                defer { start = end }
                guard length > 0 else { continue }
                let form = passage.word(start, end)
                let type = forms[form] ?? .organisation
                guard Self.mayStand(text, start, end, type, words) else { continue }
                again.append(FoundName(start: start, end: end, type: type, who: owners[form] ?? .text(form)))
            }
            passages[index].add(again)
        }
    }

    /// Whether a name met again stands for itself, and not within a longer word.
    private static func mayStand(_ text: [UInt32], _ start: Int, _ end: Int, _ type: EntityType, _ words: NameWords) -> Bool {
        let (first, last) = (Script.of(text[start]), Script.of(text[end - 1]))
        let before = start > 0 ? Script.of(text[start - 1]) : .other
        let behind = end < text.count ? Script.of(text[end]) : .other
        if first != .hiragana, first != .other, before == first || (first == .latin && before == .digit) { return false }
        guard last == behind || (last == .latin && behind == .digit), last == .kanji || last == .katakana || last == .latin else {
            return true
        }
        return last == .kanji && (type == .organisation || words.titles.length(in: text, at: end) > 0)
    }

    /// The name of the document that a form stands for.
    func fullName(_ form: String) -> String {
        var name = form
        for _ in 0..<4 {
            guard let full = fullNames[name], full != name else { break }
            name = full
        }
        return name
    }
}
