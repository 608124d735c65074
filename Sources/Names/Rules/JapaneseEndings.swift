extension JapaneseRules {
    /// A body right behind a place: ウクライナ外務省, 米国防総省.
    mutating func readBody(at index: Int) {
        let length = words.bodies.length(in: text, at: index)
        guard length > 0 else { return }
        let end = index + length
        // A ministry by itself: 内務省.
        let isMinistry =
            length > 2 && (text[end - 1] == 0x7701 || text[end - 1] == 0x5E81) && (end == text.count || Script.of(text[end]) != .kanji)
        if isMinistry, index == 0 || Script.of(text[index - 1]) != .kanji && Script.of(text[index - 1]) != .katakana {
            if index > 1, text[index - 1] == 0x306E, let place = ending[index - 1], place.type == .place {
                let owner = word(place.start, place.end)
                found.append(FoundName(start: index, end: end, type: .organisation, who: .text(owner + word(index, end))))
            } else {
                add(index, end, .organisation)
            }
        }
        guard index > 0 else { return }
        // 軍事 is no army, and 政府系 no government of its own.
        if end < text.count, Script.of(text[end]) == .kanji, words.titles.length(in: text, at: end) == 0, length < 2 { return }
        if let place = ending[index], place.type == .place {
            guard !(end < text.count && text[end] == 0x4E8B) else { return }
            if case .builtIn(let owner) = place.who { return add(place.start, end, .organisation, owner: owner, body: index) }
            return add(place.start, end, .organisation)
        }
        guard length >= 2, let owner = lexicon.short(text[index - 1]) else { return }
        guard index == 1 || Script.of(text[index - 2]) != .kanji else { return }
        add(index - 1, end, .organisation, owner: owner, body: index)
    }

    /// A name that its ending tells: 岬日報, アルハウズ県, G20サミット.
    mutating func readEnding(at index: Int, runStart: Int) {
        let end = index + 1
        let isLast = end == text.count || !joins(index, end)
        let place = words.placeEndings.length(in: text, endingAt: end, notBefore: runStart)
        let isForeign = place > 0 && end - place > 0 && Script.of(text[end - place - 1]) == .katakana
        if place > 0, isLast || isForeign || !continues(end) { addEnding(place, end, runStart, .place) }
        let event = words.eventEndings.length(in: text, endingAt: end, notBefore: runStart)
        if event > 0, isLast || Script.of(text[index]) == .katakana || JapaneseRules.behindEvent.contains(text[end]) {
            addEvent(event, end)
        }
        guard isLast else { return }
        let organisation = words.organisationEndings.length(in: text, endingAt: end, notBefore: runStart)
        if organisation > 0 { addEnding(organisation, end, runStart, .organisation) }
    }

    /// Whether the scalar at an offset goes on with the word before it.
    func joins(_ last: Int, _ next: Int) -> Bool {
        let a = Script.of(text[last])
        let b = Script.of(text[next])
        return (a == b && (a == .kanji || a == .katakana || a == .latin)) || (b == .katakana && a == .kanji)
            || (a == .katakana && b == .kanji && words.titles.length(in: text, at: next) == 0)
    }

    /// Whether a place's ending is only the beginning of a longer word: 県民, 島国.
    func continues(_ end: Int) -> Bool {
        guard end < text.count, Script.of(text[end]) == .kanji else { return false }
        let after = [
            0x5185, 0x5357, 0x5317, 0x6771, 0x897F, 0x6CBF, 0x5468, 0x4EE5, 0x77E5, 0x90FD, 0x5E02, 0x753A, 0x6751, 0x533A, 0x3067,
        ]
        return !after.contains(Int(text[end]))
    }

    mutating func addEnding(_ length: Int, _ end: Int, _ runStart: Int, _ type: EntityType) {
        let stem = end - length
        var start = stem
        let script = stem > 0 ? Script.of(text[stem - 1]) : .other
        guard script == .katakana || script == .kanji || script == .latin else { return }
        if script == .katakana {
            while start > runStart, Script.of(text[start - 1]) == .katakana || (isJoint(start - 1) && type == .organisation) { start -= 1 }
        } else {
            while start > runStart, stem - start < 16, Script.of(text[start - 1]) == script { start -= 1 }
        }
        while start < stem, isJoint(start) || text[start] == 0x30FC { start += 1 }
        // 北海道札幌市 is two places, 米紙岬日報 a short form and a name; アトラス夕報 stays whole.
        if script == .kanji {
            while let known = beginning[start], known.end < stem, known.type == .place { start = known.end }
        }
        let isMedia = type == .organisation && length == 2 && JapaneseRules.media.contains(text[stem])
        guard stem - start >= (script == .kanji && type == .organisation && !isMedia ? 2 : 1), start >= runStart else { return }
        if script == .katakana, stem - start < 2 { return }
        if type == .place, script == .kanji, !(2...3).contains(stem - start) { return }
        if type == .place,
            words.familyNames.holds(text, start, end) || words.common.length(in: text, endingAt: end, notBefore: start) > length
        {
            return
        }
        guard !words.common.holds(text, start, stem), !words.common.holds(text, start, end) else { return }
        let prefix = words.common.length(in: text, at: start)
        if prefix > 0, start + prefix <= stem { return }
        if script == .kanji, length <= 2, stem - start <= 2, type == .organisation, !isWellKnown(start, stem, length) { return }
        add(start, end, type)
    }

    /// Whether a short stem makes a name with a short ending: a place, a family name, or an ending that needs neither.
    func isWellKnown(_ start: Int, _ stem: Int, _ length: Int) -> Bool {
        if beginning[start]?.end == stem || words.familyNames.holds(text, start, stem) { return true }
        return JapaneseRules.strong.contains(text[stem + length - 1]) || (stem - start <= 2 && JapaneseRules.media.contains(text[stem]))
    }

    static let strong = Set("省庁報社道鉄船空運".unicodeScalars.map(\.value))
    static let media = Set("通新日放大高".unicodeScalars.map(\.value))

    /// An event named after a place or an organisation.
    mutating func addEvent(_ length: Int, _ end: Int) {
        guard let known = ending[end - length], known.type != .person else { return }
        let summits = ["サミット", "首脳会議", "首脳会合"]
        guard known.type == .organisation, summits.contains(word(end - length, end)) else { return add(known.start, end, .event) }
        // G20首脳会議 is G20サミット.
        found.append(FoundName(start: known.start, end: end, type: .event, who: .text(word(known.start, known.end) + "サミット")))
    }
}
