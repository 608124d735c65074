extension JapaneseReader {
    /// A day: 4日, きのう, 翌日, 元日, 末日, with its weekday in brackets.
    func readDay(_ part: inout Part, _ end: inout Int, after first: Part?) {
        guard part.era == nil, part.yearSlice == nil, part.monthSlice == nil, part.through == nil else { return }
        if part.day == nil, part.weekday == nil {
            let begin = joint(part, end)
            let isFirst = part.isEmptyUntil(end)
            if isFirst, let both = JapaneseWords.daysWithPart.match(letters, at: begin), isDayWord(begin, both.end) {
                part.day = both.meaning.0
                part.dayPart = both.meaning.1
                end = both.end
                if letters.has("早く", at: end) || letters.has("遅く", at: end) { end += 2 }
                return
            }
            if isFirst, let day = JapaneseWords.days.match(letters, at: begin), isDayWord(begin, day.end) {
                part.day = day.meaning
                end = day.end
                if readDateBehind(&part, &end) { return }
                if let number = numberedDay(at: joint(part, end), in: part, bare: false), number.through == nil {
                    part.day = .number(number.day)
                    end = number.end
                }
            } else if let holiday = JapaneseWords.holidays.match(letters, at: begin), part.month == nil {
                part.holiday = holiday.meaning
                end = holiday.end
                return
            } else if let number = numberedDay(at: begin, in: part, bare: isFirst && first == nil) {
                part.day = .number(number.day)
                part.through = number.through
                part.throughUnit = number.through == nil ? part.throughUnit : .day
                end = number.end
            } else if isFirst, let date = slashDate(at: begin) {
                part.year = date.year
                part.month = .number(date.month)
                part.day = .number(date.day)
                end = date.end
            }
        }
        if part.namesDay { end = bracketedWeekday(at: end) ?? end }
        if case .number? = part.day, part.weekday == nil, let weekday = JapaneseWords.weekdays.match(letters, at: joint(part, end)),
            letters[end] != "の"
        {
            end = weekday.end
        }
    }

    /// 明日2月19日: the date says again which day it is.
    private func readDateBehind(_ part: inout Part, _ end: inout Int) -> Bool {
        var date = Part(start: end)
        var next = end
        readYear(&date, &next)
        readMonth(&date, &next)
        guard case .number? = date.month, date.monthSlice == nil, let number = numberedDay(at: next, in: date, bare: false),
            number.through == nil
        else { return false }
        part.year = date.year
        part.month = date.month
        part.day = .number(number.day)
        end = bracketedWeekday(at: number.end) ?? number.end
        return true
    }

    /// Whether a day word stands by itself: not 前日本代表, 明日香, とうきょう.
    private func isDayWord(_ begin: Int, _ end: Int) -> Bool {
        if Following.notADayWord.match(letters, at: end) != nil, !letters.has("付", at: end) { return false }
        let before = letters[begin - 1]
        if letters[begin].isHiragana {
            if before.isHiragana, !isParticle(before) { return false }
            if before.isKanji, letters[begin] == "け" || letters[begin] == "あ" { return false }
            if letters[begin] == "き", before.isHiragana, letters.has("この", before: begin) || letters.has("その", before: begin) {
                return false
            }
            return endsKanaWord(end)
        }
        if letters[begin] == "前", before.isKanji || before == "・" || before.isDigit, letters[end - 1] == "夜" || letters[end - 1] == "日" {
            return letters[end - 1] == "日" && !(before == "午" || before == "直")
        }
        if letters[begin] == "同", before == "共" || before == "合" || before == "混" || before == "大" || before == "協" { return false }
        if letters[begin] == "明", before == "説" || before == "証" || before == "声" || before == "文" || before == "発" { return false }
        if letters[begin] == "本", before == "日" { return false }
        if letters.has("明朝", at: begin), letters[end].isKanji, !Letters.isKanjiNumeral(letters[end]) { return false }
        if letters.has("今日では", at: begin) { return false }
        return true
    }

    private func isParticle(_ letter: Letter) -> Bool {
        switch letter {
        case "は", "が", "も", "で", "て", "と", "し", "に", "を", "た", "る", "の", "ら", "り": true
        default: false
        }
    }

    /// Whether a day written in kana ends there: きょうは, きょうから, きょう午後.
    private func endsKanaWord(_ end: Int) -> Bool {
        let next = letters[end]
        if next.isKanji || next.isDigit || !next.isWordLike { return true }
        switch next {
        case "は", "も", "に", "の", "で", "、", "が", "と":
            return !(next == "と" && letters[end + 1] != "の" && letters[end + 1] != "、" && !letters[end + 1].isKanji)
        case "か": return letters[end + 1] == "ら"
        case "ま": return letters[end + 1] == "で"
        case "ご": return letters[end + 1] == "ろ"
        case "よ": return letters[end + 1] == "り"
        default: return next.isKatakana
        }
    }

    private func numberedDay(at index: Int, in part: Part, bare: Bool) -> (day: Int, through: Int?, end: Int)? {
        guard letters.numberBegins(at: index) || part.month != nil, let number = letters.numeral(at: index), number.digits <= 2,
            number.value > 0
        else { return nil }
        let isBare = part.month == nil && bare
        if letters[index - 1] == "第" { return nil }
        if letters[number.end] != "日" || letters.has("日本", at: number.end) && part.month == nil && isBare {
            return sharedDay(number, isBare: isBare, from: index)
        }
        let end = number.end + 1
        if letters[end] == "本" && (letters[end + 1] == "人" || isBare) { return nil }
        guard number.value <= 31 || part.month != nil else { return nil }
        guard Following.length.match(letters, at: end) == nil else { return nil }
        if isBare || part.month == nil {
            guard isDay(number, end), !isBare || part.isRecurring || !isLength(before: index) else { return nil }
        }
        if isBare, number.isKanji, Following.notADayInKanji.match(letters, at: end) != nil { return nil }
        if isBare, letters.has("から", before: index), end >= letters.count || letters[end] == "で" || letters[end] == " " { return nil }
        if isBare, number.value == 1, isMeasure(number, from: index, end: end) { return nil }
        return (number.value, nil, end)
    }

    private func isDay(_ number: Numeral, _ end: Int) -> Bool {
        if letters.has("早朝", at: end) || letters.has("前場", at: end) || letters.has("後場", at: end) || letters.has("半ば", at: end) {
            return true
        }
        if letters[end] == "分", letters[end + 1] != "か", letters[end + 1] != "析", letters[end + 1] != "裂" { return false }
        if letters[end] == "で", number.value < 10 { return isEndOnDay(end + 1) }
        return Following.notADay.match(letters, at: end) == nil
    }

    private func isEndOnDay(_ index: Int) -> Bool {
        switch letters[index] {
        case "終", "閉", "期", "締", "任", "満", "発", "就", "丸", "節", "、", "ち", "も": true
        default: letters[index].isDigit
        }
    }

    /// 一日 and 1日 as a measure: 一日に3回, 1日当たり.
    private func isMeasure(_ number: Numeral, from index: Int, end: Int) -> Bool {
        if Following.perDay.match(letters, at: end) != nil, JapaneseWords.parts.match(letters, at: end) == nil {
            return !(letters[end].isDigit && isClock(at: end))
        }
        return number.isKanji && letters[end] != "付" && letters[end] != "、" && !letters.has("から", at: end)
            && !letters.has("は", before: index)
    }

    private func isClock(at index: Int) -> Bool {
        guard let number = letters.numeral(at: index) else { return false }
        return letters[number.end] == "時" && letters[number.end + 1] != "間"
    }

    /// The first of two days that share 日: 4〜6日, 4、5日, 9、10両日.
    private func sharedDay(_ number: Numeral, isBare: Bool, from index: Int) -> (day: Int, through: Int?, end: Int)? {
        let mark = letters[number.end]
        guard mark.isDash || mark == "、" || mark == "・" || mark == ",", number.value <= 31, let other = letters.numeral(at: number.end + 1),
            other.digits <= 2, other.value <= 31,
            other.isKanji == number.isKanji
        else { return nil }
        if isBare, isLength(before: index) || letters[index - 1] == "-" || letters[index - 1] == "・" { return nil }
        var end = other.end
        let isPair = letters.has("両日", at: end) || letters.has("の両日", at: end)
        if letters.has("の両日", at: end) { end += 3 } else if isPair { end += 2 } else if letters[end] == "日" { end += 1 } else { return nil }
        if letters[end] == "本", isBare { return nil }
        guard Following.length.match(letters, at: end) == nil, isPair || isDay(other, end) || !isBare else { return nil }
        if !isPair, !mark.isDash, other.value != number.value + 1, other.value != 1 || number.value < 28 { return nil }
        return (number.value, other.value, end)
    }

    /// (月), (月曜日), (月・祝) behind a day.
    private func bracketedWeekday(at index: Int) -> Int? {
        guard letters[index] == "(" else { return nil }
        guard
            let weekday = JapaneseWords.weekdays.match(letters, at: index + 1) ?? JapaneseWords.weekdayLetters.match(letters, at: index + 1)
        else { return nil }
        var end = weekday.end
        if letters[end] == "・" || letters[end] == "、", letters[end + 1] == "祝" || letters[end + 1] == "休" { end += 2 }
        if letters[end] == "祝" { end += 1 }
        return letters[end] == ")" ? end + 1 : nil
    }

    /// 2023/9/4, 2023-09-04, 2023.9.4, and 9/4(月).
    private func slashDate(at index: Int) -> (year: Part.Year?, month: Int, day: Int, end: Int)? {
        guard letters[index].isDigit, letters.numberBegins(at: index), let first = letters.numeral(at: index) else { return nil }
        let mark = letters[first.end]
        guard mark == "/" || mark == "-" || mark == ".", let second = letters.numeral(at: first.end + 1), letters[first.end + 1].isDigit,
            second.digits <= 2
        else { return nil }
        if first.digits == 4, letters[second.end] == mark, letters[second.end + 1].isDigit, let third = letters.numeral(at: second.end + 1),
            third.digits <= 2
        {
            guard (1900...2100).contains(first.value), (1...12).contains(second.value), (1...31).contains(third.value) else { return nil }
            if letters[third.end] == mark || letters[third.end].isLatin && letters[third.end] != "T" || letters[index - 1] == mark {
                return nil
            }
            return (.number(first.value), second.value, third.value, third.end)
        }
        guard mark == "/", first.digits <= 2, (1...12).contains(first.value), (1...31).contains(second.value),
            let weekday = bracketedWeekday(at: second.end)
        else { return nil }
        return (nil, first.value, second.value, weekday)
    }
}
