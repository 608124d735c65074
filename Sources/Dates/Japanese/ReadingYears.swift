extension JapaneseReader {
    /// A year, with what may follow within it: 度, 末, 春, 上半期, 第2四半期.
    func readYear(_ part: inout Part, _ end: inout Int) {
        guard part.year == nil else { return readYearSlice(&part, &end) }
        let begin = joint(part, end)
        if let season = JapaneseWords.yearSeasons.match(letters, at: begin), endsSeason(season.end) {
            part.year = season.meaning.0
            part.yearSlice = .season(season.meaning.1)
            end = season.end
            return
        }
        if let edge = edgeOfYear(at: begin) {
            part.year = .clip(0)
            part.yearSlice = edge.slice
            part.opensYear = edge.slice == .begin
            part.isFiscal = edge.isFiscal
            end = edge.end
            return
        }
        if let fiscal = JapaneseWords.fiscalYears.match(letters, at: begin), Following.notAYearWord.match(letters, at: fiscal.end) == nil {
            part.year = fiscal.meaning
            part.isFiscal = true
            end = fiscal.end
        } else if let year = JapaneseWords.years.match(letters, at: begin) {
            if let told = sameMonthOfYear(year) {
                part.year = told.year
                part.month = .told(0)
                end = told.end
                return
            }
            guard Following.notAYearWord.match(letters, at: year.end) == nil else { return }
            part.year = year.meaning
            end = year.end
            if let number = shortYear(at: end), case .clip = year.meaning { end = number }
        } else if let span = period(at: begin) {
            part.era = span.span
            end = span.end
            if let slice = JapaneseWords.yearSlices.match(letters, at: end), letters[end] != "の" {
                part.yearSlice = slice.meaning
                end = slice.end
            }
            return
        } else if let era = eraYear(at: begin) {
            part.year = .number(era.year)
            end = era.end
            if letters[end] == "度" { part.isFiscal = true; end += 1 }
        } else if let year = numberedYear(at: begin, in: part) {
            if let span = year.span {
                part.era = span
                end = year.end
                if let slice = JapaneseWords.yearSlices.match(letters, at: end), letters[end] != "の" {
                    part.yearSlice = slice.meaning
                    end = slice.end
                }
                return
            }
            part.year = year.year
            part.through = year.through
            part.throughUnit = .year
            end = year.end
            if letters[end] == "度" { part.isFiscal = true; end += 1 }
        } else if let quarter = fiscalQuarter(at: begin, in: part) {
            part.yearSlice = quarter.slice
            part.year = .clip(0)
            part.isFiscal = quarter.isFiscal
            end = quarter.end
            return
        } else {
            return
        }
        readYearSlice(&part, &end)
    }

    private func readYearSlice(_ part: inout Part, _ end: inout Int) {
        guard part.yearSlice == nil else { return }
        let begin = joint(part, end)
        if let quarter = fiscalQuarter(at: begin, in: part) {
            part.yearSlice = quarter.slice
            end = quarter.end
        } else if let season = JapaneseWords.seasons.match(letters, at: begin), endsSeason(season.end) {
            part.yearSlice = .season(season.meaning)
            end = season.end
        } else if let slice = JapaneseWords.yearSlices.match(letters, at: end) ?? JapaneseWords.yearSlices.match(letters, at: begin),
            Following.notAMonthSlice.match(letters, at: slice.end) == nil,
            begin == end || begin > end && slice.end - begin > 1 || letters[end] == "の"
        {
            if slice.meaning == .begin, letters[slice.end - 1] == "初" || letters[slice.end - 1] == "明" { return }
            part.yearSlice = slice.meaning
            end = slice.end
        }
    }

    /// Whether a season ends there: 今春闘 and 夏季 go on.
    private func endsSeason(_ end: Int) -> Bool {
        switch letters[end] {
        case "闘", "季", "休", "場", "分", "秋", "物", "服", "着", "日", "野", "山", "川", "田", "作", "至", "祭", "樹", "草", "眠", "風", "雨", "色", "号", "目",
            "菊", "霞", "江", "香", "子", "美":
            false
        default: true
        }
    }

    /// 年末, 年初, 年内, 年明け, 年度末, 年末年始 without a year before them.
    private func edgeOfYear(at index: Int) -> (slice: Part.YearSlice?, isFiscal: Bool, end: Int)? {
        guard letters[index] == "年", !letters[index - 1].isDigit, !Letters.isKanjiNumeral(letters[index - 1]) else { return nil }
        if letters.has("年末年始", at: index) { return (.turn, false, index + 4) }
        if letters.has("年度末", at: index) { return (.end, true, index + 3) }
        if letters.has("年度内", at: index) { return (nil, true, index + 3) }
        if letters.has("年末", at: index) { return (.end, false, index + 2) }
        if letters.has("年の瀬", at: index) || letters.has("年の暮れ", at: index) {
            return (.end, false, index + (letters[index + 2] == "瀬" ? 3 : 4))
        }
        if letters.has("年明け", at: index) { return (.begin, false, index + 3) }
        if letters.has("年初", at: index) { return (.begin, false, index + 2) }
        if letters.has("年央", at: index) { return (.middle, false, index + 2) }
        if letters.has("年内", at: index), letters[index + 2] != "閣" { return (nil, false, index + 2) }
        return nil
    }

    /// 前年同月 and 前年同期.
    private func sameMonthOfYear(_ year: (meaning: Part.Year, end: Int)) -> (year: Part.Year, end: Int)? {
        guard letters.has("同月", at: year.end) || letters.has("同期", at: year.end), letters[year.end + 2] != "比" else { return nil }
        return (year.meaning, year.end + 2)
    }

    /// 令和5年, 平成元年.
    func eraYear(at index: Int) -> (year: Int, end: Int)? {
        guard let era = JapaneseWords.eras.match(letters, at: index) else { return nil }
        if letters.has("元年", at: era.end) { return (era.meaning + 1, era.end + 2) }
        guard let number = letters.numeral(at: era.end), number.value > 0, number.value < 65, !letters.has("年代", at: number.end) else {
            return nil
        }
        if let western = bracket(at: number.end) { return (western.value, western.end + 1) }
        guard letters[number.end] == "年" else { return nil }
        return (era.meaning + number.value, number.end + 1)
    }

    /// 江戸時代, 明治期, 昭和40年代.
    private func period(at index: Int) -> (span: Part.Span, end: Int)? {
        if let period = JapaneseWords.periods.match(letters, at: index) { return (period.meaning, period.end) }
        guard let era = JapaneseWords.eras.match(letters, at: index), let number = letters.numeral(at: era.end), number.value % 10 == 0,
            number.value < 65,
            letters.has("年代", at: number.end)
        else { return nil }
        return (Part.Span(first: era.meaning + number.value, last: era.meaning + number.value + 9, unit: .decade), number.end + 2)
    }

    /// The 2023 of 令和5(2023)年; its end stands at 年.
    private func bracket(at index: Int) -> (value: Int, end: Int)? {
        guard letters[index] == "(", let number = letters.numeral(at: index + 1), number.digits == 4, letters[number.end] == ")",
            letters[number.end + 1] == "年"
        else { return nil }
        return (number.value, number.end + 1)
    }

    private func shortYear(at index: Int) -> Int? {
        guard letters[index].isDigit, let number = letters.numeral(at: index), letters[number.end] == "年",
            number.digits == 4 || number.digits == 2
        else {
            return nil
        }
        return number.end + 1
    }

    private struct NumberedYear {
        var year: Part.Year?
        var span: Part.Span?
        var through: Int?
        var end: Int
    }

    /// 2023年, 西暦79年, 09年, 1990年代, 20世紀, 2019〜21年, 3年前.
    private func numberedYear(at index: Int, in part: Part) -> NumberedYear? {
        var begin = index
        let isWestern = letters.has("西暦", at: index)
        let isBefore = letters.has("紀元前", at: index)
        if isWestern { begin += 2 }
        if isBefore { begin += 3 }
        if letters[begin] == "第" && !isBefore { return nil }
        guard letters.numberBegins(at: begin), let number = letters.numeral(at: begin) else { return nil }
        if number.digits == 4, letters[number.end].isDash, let other = letters.numeral(at: number.end + 1),
            other.digits == 2 || other.digits == 4, letters.has("シーズン", at: other.end)
        {
            return NumberedYear(year: .number(number.value), through: other.value, end: other.end)
        }
        if let other = letters.numeral(at: number.end + 1), letters[number.end].isDash, letters[other.end] == "年",
            number.digits == 4 || number.digits == 2,
            other.digits == 4 || other.digits == 2, number.digits >= other.digits,
            number.value > 31 || other.value > 31 || number.digits == 4, letters[other.end + 1] != "間"
        {
            if number.digits == 2, other.value < number.value, other.value > 30 { return nil }
            return NumberedYear(
                year: number.digits == 4 ? .number(number.value) : .short(number.value), through: other.value, end: other.end + 1)
        }
        if letters.has("世紀", at: number.end), number.value <= 30, number.value > 0, !letters.has("世紀ぶり", at: number.end),
            letters[number.end + 2] != "間"
        {
            let last = number.value * 100
            if number.digits == 1, !isWestern, !isBefore, letters.has("半", before: begin) { return nil }
            return NumberedYear(
                span: isBefore ? Part.Span(first: -1, last: -1, unit: .century) : Part.Span(first: last - 99, last: last, unit: .century),
                end: number.end + 2)
        }
        var unit = number.end
        if letters[unit] == "(", let era = eraYear(in: unit) { unit = era }
        guard letters[unit] == "年" else { return nil }
        let end = unit + 1
        if isBefore { return NumberedYear(year: .beforeChrist(number.value), end: end) }
        if letters[end] == "代", letters[end + 1] != "理", letters[end + 1] != "表" { return decade(number, end: end + 1) }
        if number.digits == 4, number.value >= 1000, number.value < 3000 || isWestern {
            guard isYear(end, Following.notAYear),
                !number.isKanji || number.value % 100 != 0 || number.value >= 1900 && letters[begin] != "千"
            else { return nil }
            return NumberedYear(year: .number(number.value), end: end)
        }
        if isWestern { return NumberedYear(year: .number(number.value), end: end) }
        return shortNumberedYear(number, index: begin, end: end)
    }

    /// Whether what follows leaves it a year; 前半 and 後半 do.
    private func isYear(_ end: Int, _ table: WordTable<Bool>) -> Bool {
        if letters.has("前半", at: end) || letters.has("後半", at: end) { return true }
        return table.match(letters, at: end) == nil
    }

    /// The end of (令和5) in 2023(令和5)年, where 年 stands.
    private func eraYear(in open: Int) -> Int? {
        guard let era = JapaneseWords.eras.match(letters, at: open + 1) else { return nil }
        let digits = letters[era.end] == "元" ? era.end + 1 : letters.numeral(at: era.end)?.end ?? era.end
        return letters[digits] == ")" && letters[digits + 1] == "年" ? digits + 1 : nil
    }

    private func decade(_ number: Numeral, end: Int) -> NumberedYear? {
        guard number.value % 10 == 0 else { return nil }
        if number.digits == 4 {
            let isHundred = number.value % 100 == 0 && number.value < 2000
            return NumberedYear(
                span: Part.Span(first: number.value, last: number.value + (isHundred ? 99 : 9), unit: isHundred ? .century : .decade),
                end: end)
        }
        guard number.digits == 2 else { return nil }
        return NumberedYear(span: Part.Span(first: number.value, last: number.value + 9, unit: .decade, isShort: true), end: end)
    }

    /// 09年, 12年夏, 22年に: two digits are a year where the text goes on as after one.
    private func shortNumberedYear(_ number: Numeral, index: Int, end: Int) -> NumberedYear? {
        if number.digits == 3 {
            guard number.value % 10 != 0, Following.yearGoesOn.match(letters, at: end) != nil,
                Following.shortLength.match(letters, at: end) == nil,
                !isLength(before: index)
            else { return followedByMonth(end) ? NumberedYear(year: .number(number.value), end: end) : nil }
            return NumberedYear(year: .number(number.value), end: end)
        }
        guard number.digits == 2, number.value <= 99,
            !number.isKanji || number.value < 10 || letters[index] == "〇" || letters[index + 1] == "〇" || followedByMonth(end)
        else { return nil }
        let goesOn =
            followedByMonth(end) || letters[end] == "度" || JapaneseWords.seasons.match(letters, at: end) != nil || letters[end] == "末"
        if goesOn || number.leadingZero { return NumberedYear(year: .short(number.value), end: end) }
        guard !isLength(before: index), Following.yearGoesOn.match(letters, at: end) != nil,
            Following.shortLength.match(letters, at: end) == nil
        else { return nil }
        return NumberedYear(year: .short(number.value), end: end)
    }

    private func followedByMonth(_ index: Int) -> Bool {
        guard let number = letters.numeral(at: index), (1...12).contains(number.value) else { return false }
        return letters[number.end] == "月" || letters[number.end].isDash
    }

    func isLength(before index: Int) -> Bool { Following.beforeALength.endsWith(letters, before: index) }

    /// 第2四半期, 4〜6月期, 3月期, 上半期.
    private func fiscalQuarter(at index: Int, in part: Part) -> (slice: Part.YearSlice, isFiscal: Bool, end: Int)? {
        if letters[index] == "第", let number = letters.numeral(at: index + 1), (1...4).contains(number.value),
            letters.has("四半期", at: number.end)
        {
            return (.quarter(number.value), true, number.end + 3)
        }
        if let number = letters.numeral(at: index), letters.numberBegins(at: index), (1...12).contains(number.value) {
            if letters.has("月期", at: number.end) { return (.ending(number.value), false, number.end + 2) }
            let dash = letters.has("月", at: number.end) ? number.end + 1 : number.end
            if letters[dash].isDash, let other = letters.numeral(at: dash + 1), (1...12).contains(other.value),
                letters.has("月期", at: other.end)
            {
                return (.months(number.value, other.value), false, other.end + 2)
            }
        }
        if part.start == index || part.year == nil {
            if letters.has("上半期", at: index) { return (.firstHalf, true, index + 3) }
            if letters.has("下半期", at: index) { return (.secondHalf, true, index + 3) }
        }
        return nil
    }
}
