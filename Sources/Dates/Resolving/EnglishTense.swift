/// Tells from the words around an expression which way an English sentence looks.
struct EnglishTense {
    let lowered: Letters
    private static let reach = 120

    /// The tense by the nearest telling word before the expression in its sentence, else behind it; the past where there is none.
    func tense(from start: Int, to end: Int) -> Tense {
        var index = start - 1
        while index > 0, start - index < Self.reach, !isEnd(index) {
            if lowered[index].isLatin, !lowered[index - 1].isLatin, let tense = word(at: index) { return tense }
            index -= 1
        }
        if index <= 0, lowered[0].isLatin, let tense = word(at: 0), start > 0 { return tense }
        index = end
        while index < lowered.count, index - end < Self.reach, !isEnd(index) {
            if lowered[index].isLatin, !lowered[index - 1].isLatin, let tense = word(at: index) { return tense }
            index += 1
        }
        return .unknown
    }

    private func isEnd(_ index: Int) -> Bool {
        let letter = lowered[index]
        return letter.isEndOfSentence
            || letter == "." && (lowered[index + 1] == " " || lowered[index + 1].unit == 0) && lowered[index - 2].isLatin
    }

    private func word(at index: Int) -> Tense? {
        if lowered.has("be ", before: index), !lowered[index - 4].isLatin { return nil }
        if let known = Self.words.match(lowered, at: index), !lowered[known.end].isLatin { return known.meaning }
        var end = index
        while lowered[end].isLatin, end - index < 20 { end += 1 }
        guard end - index > 3, lowered[end - 1] == "d", lowered[end - 2] == "e", lowered[end - 3] != "e" else { return nil }
        return .past
    }

    private static let words = WordTable<Tense>([
        (
            "will would shall may might could can plan plans planned planning due scheduled set expected expects expect hope hopes hoping aim aims intend intends",
            .coming
        ),
        (
            "going ahead before until upcoming coming begins begin starts start opens meets next tomorrow likely should must to needs wants launches takes returns holds",
            .coming
        ),
        ("by", .coming),
        (
            "said says was were had did has have after since told met held began fell rose struck hit took gave came went made won lost left sent spoke wrote",
            .past
        ),
        (
            "found saw kept led ran broke brought caught drew drove flew grew knew paid shot shook stood swept wore became overnight ago earlier last yesterday",
            .past
        ),
        ("previous need", .unknown),
    ])
}
