extension JapaneseReader {
    /// 翌20日, 同4日, 翌12月, 同7月, 翌1991年, 同11時: a number behind 翌 or 同.
    func numberBehindTold(at index: Int) -> Part? {
        guard let number = letters.numeral(at: index + 1) else { return nil }
        let isNext = letters[index] == "翌"
        var part = Part(start: index)
        switch letters[number.end] {
        case "日":
            guard (1...31).contains(number.value), Following.notADay.match(letters, at: number.end + 1) == nil else { return nil }
            if isNext {
                part.day = .told(1)
            } else {
                part.month = .told(0)
                part.day = .number(number.value)
            }
        case "月":
            guard (1...12).contains(number.value) else { return nil }
            if isNext {
                part.month = .told(1)
            } else {
                part.year = .told(0)
                part.month = .number(number.value)
            }
        case "年":
            guard isNext else { return nil }
            part.year = number.digits == 4 ? .number(number.value) : .told(1)
        case "時":
            guard !isNext, let clock = clock(at: index + 1, part: nil, after: nil), clock.through == nil else { return nil }
            part.clock = clock.clock
            part.hasToldHalf = true
            part.end = clock.end
            return part
        default: return nil
        }
        part.end = number.end + 1
        return part
    }
}
