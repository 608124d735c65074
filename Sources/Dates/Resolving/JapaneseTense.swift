/// Tells from the words behind an expression which way a Japanese sentence looks.
struct JapaneseTense {
    let letters: Letters
    private static let reach = 240

    /// The tense of an expression that ends at an offset.
    func tense(from start: Int, to end: Int, isReporting: Bool) -> Tense {
        if letters.has("去る", before: start) { return .past }
        if letters.has("来る", before: start) { return .coming }
        if Self.planned.endsWith(letters, before: start) { return .coming }
        if isReporting {
            let last = sentenceEnd(end)
            return ending(before: last, from: end)
        }
        if letters.has("にも", at: end) || letters.has("までに", at: end), nearest(end) != .past { return .coming }
        return nearest(end)
    }

    /// Words before a time that say it was planned: 開花の予想を15日ごろに改めた.
    private static let planned = WordTable<Bool>([("予想を 予想は 予定を 見通しを 計画を 期限を 締め切りを 会期は 期間は 公開は 開催は 予定は 締め切りは 期限は", true)])

    private func sentenceEnd(_ index: Int) -> Int {
        var end = index
        while end < letters.count, end - index < Self.reach, !letters[end].isEndOfSentence { end += 1 }
        return end
    }

    private static let plans = WordTable<Tense>([
        ("予定だった 見通しだった 計画だった 方針だった 見込みだった 予定でした 予定していた 予定されていた", .past),
        ("予定 見通し 方針 計画 見込み 見込ま 予想 めど 目指 目標 はずだ 可能性 かもしれ だろう でしょう つもり を前に を控え に向け に備え", .coming),
    ])

    /// Words behind a content clause: the verb that follows tells of the report, not of what is reported.
    private static let contents = WordTable<Bool>([
        ("と発表 と述べ と話 と伝え と報じ と語 と説明 と明らか と決め と表明 と強調 と訴え と答え と発言 と指摘 と主張 と見通 と見込 とみ とし と思 と考え との見 との考 との方 との認", true),
        ("ことにな ことを決 ことが決 ことを明 ことが明 ことが分 ことがわ ことを発表 ことを表明", true),
    ])

    /// The tense of the first predicate behind an offset; unknown where the clause ends without one.
    private func nearest(_ start: Int) -> Tense {
        var index = start
        while index < letters.count, index - start < Self.reach, !letters[index].isEndOfSentence {
            if !letters[index].isHiragana || letters[index] == "め" || letters[index] == "は" || letters[index] == "か"
                || letters[index] == "だ" || letters[index] == "で" || letters[index] == "つ" || letters[index] == "を"
                || letters[index] == "に",
                let plan = Self.plans.match(letters, at: index)
            {
                return plan.meaning
            }
            if letters[index] == "と" || letters[index] == "こ", Self.contents.match(letters, at: index) != nil { return .unknown }
            if let tense = predicate(at: index) { return tense }
            index += 1
        }
        return ending(before: index, from: start)
    }

    /// A verb's ending at an offset: た of a past form, る and ます of one that looks ahead.
    private func predicate(at index: Int) -> Tense? {
        let letter = letters[index], before = letters[index - 1], next = letters[index + 1]
        switch letter {
        case "た":
            if next == "い" || next == "め" && letters[index + 2] != "に" || next == "ち" || next == "り" || next == "く" || next == "び"
                || next == "だ" || next == "が" && letters[index + 2] == "っ"
            {
                return next == "い" && letters[index + 2] != "し" ? .coming : nil
            }
            return isPastStem(before) ? .past : nil
        case "だ": return before == "ん" || before == "い" && letters[index - 2].isKanji ? .past : nil
        case "る":
            if next == "と", before == "よ" || Self.contents.match(letters, at: index + 1) == nil { return nil }
            if before == "い" || before == "あ" || before == "よ" || letters.has("めぐ", before: index) || letters.has("巡", before: index)
                || letters.has("おけ", before: index)
            {
                return nil
            }
            if letters.has("関す", before: index) || letters.has("対す", before: index) { return nil }
            return isFinalContext(next) && (before.isHiragana || before.isKanji) ? plainPlan(index) : nil
        case "す":
            return before == "ま" && (next == "。" || next == "」" || index + 1 >= letters.count) && letters[index - 2] != "い" ? .coming : nil
        case "く", "う", "む":
            return (next == "。" || next == "予" || next == "方" || next == "見" || next == "計") && before.isKanji ? .coming : nil
        default: return nil
        }
    }

    /// A plain form looks ahead, but not where the sentence goes on in the past: …する計画があると伝えた stays ahead.
    private func plainPlan(_ index: Int) -> Tense? {
        if letters.has("してい", before: index) || letters.has("ってい", before: index) { return nil }
        return .coming
    }

    private func isFinalContext(_ next: Letter) -> Bool {
        next.isKanji || next == "。" || next == "、" || next == "と" || next == "こ" || next == "の" || next == "」" || next == "G"
            || next.isKatakana || next.unit == 0 || next.isLatin
    }

    private func isPastStem(_ letter: Letter) -> Bool {
        switch letter {
        case "し", "っ", "い", "れ", "け", "め", "え", "べ", "せ", "ち", "り", "み", "び", "ぎ", "て", "ね", "げ", "じ", "で", "ぜ", "き", "お", "出", "見", "得",
            "来", "着", "経", "似", "寝":
            true
        default: false
        }
    }

    /// The last letter of a verb's plain form behind its kanji: 開く, 行う, 結ぶ.
    private func isPlainEnding(_ letter: Letter) -> Bool {
        switch letter {
        case "く", "う", "む", "ぶ", "ぐ", "つ", "す": true
        default: false
        }
    }

    /// The tense a sentence ends in.
    private func ending(before last: Int, from start: Int) -> Tense {
        var end = last
        while end > start, !letters[end - 1].isWordLike { end -= 1 }
        for length in [7, 6, 4, 3, 2] {
            if let tail = Self.hearsay.match(letters, at: end - length), tail.end == end { end -= length }
        }
        let from = max(start, end - 12)
        for index in from..<max(from, end) { if let plan = Self.plans.match(letters, at: index) { return plan.meaning } }
        if end > start {
            let letter = letters[end - 1]
            if letter == "た", isPastStem(letters[end - 2]) { return .past }
            if letter == "だ", letters[end - 2] == "ん" { return .past }
            if letter == "る", letters[end - 2] != "い", letters[end - 2] != "あ" { return .coming }
            if letter == "す", letters[end - 2] == "ま", letters[end - 3] != "い" { return .coming }
            if letter == "へ" || (isPlainEnding(letter) && letters[end - 2].isKanji) { return .coming }
        }
        return .unknown
    }

    private static let hearsay = WordTable<Bool>([("ということです ということだ とのことです という といいます そうだ そうです のです のだ", true)])
}
