extension JapaneseReader {
    /// Lengths that name a time: 72時間以内, 3日前, 2週間後, 数年前.
    func length(at index: Int) -> Part? {
        let isSome = letters[index] == "数" || letters[index] == "十" && letters[index + 1] == "数"
        var unit = index
        var count = 0
        if isSome {
            unit = letters[index] == "数" ? index + 1 : index + 2
            while letters[unit] == "十" || letters[unit] == "百" || letters[unit] == "千" || letters[unit] == "万" { unit += 1 }
        } else if letters[index] == "半", letters.has("半年", at: index) || letters.has("半月", at: index) {
            return half(at: index)
        } else {
            guard letters.numberBegins(at: index), let number = letters.numeral(at: index), number.digits <= 4 else { return nil }
            unit = number.end
            count = number.value
            if letters[unit] == "数" { return some(at: unit + 1, start: index) }
            if letters[unit].isDash || letters[unit] == "," || letters[unit] == "、" || letters[unit] == "・",
                let other = letters.numeral(at: unit + 1)
            {
                return some(at: other.end, start: index)
            }
        }
        guard let kind = Self.units.match(letters, at: unit) else { return nil }
        return distance(kind.meaning, count: isSome ? nil : count, start: index, end: kind.end)
    }

    /// 20数年前, 3-4日後: so many, more or less.
    private func some(at unit: Int, start: Int) -> Part? {
        guard let kind = Self.units.match(letters, at: unit), var part = distance(kind.meaning, count: nil, start: start, end: kind.end),
            !part.isDeadline
        else { return nil }
        part.isVague = true
        return part
    }

    enum LengthUnit { case minute, hour, day, week, month, year }

    static let units = WordTable<LengthUnit>([
        ("分 分間", .minute), ("時間", .hour), ("日 日間", .day), ("週間", .week), ("カ月 か月 ヶ月 ヵ月 ケ月 箇月 カ月間 か月間 ヶ月間 ヵ月間", .month), ("年 年間", .year),
    ])

    private func half(at index: Int) -> Part? {
        guard letters.has("前", at: index + 2) || letters.has("後", at: index + 2) || letters.has("ほど前", at: index + 2) else { return nil }
        var part = Part(start: index)
        part.isVague = true
        part.end = index + (letters[index + 2] == "ほ" ? 5 : 3)
        return letters.has("半", at: part.end) ? nil : part
    }

    private func distance(_ unit: LengthUnit, count: Int?, start: Int, end: Int) -> Part? {
        var part = Part(start: start)
        if letters.has("以内", at: end) {
            part.isDeadline = true
            part.end = end + 2
            return part
        }
        var end = end
        if letters.has("ほど", at: end) {
            end += 2
        } else if letters.has("余り", at: end) {
            end += 2
        } else if letters[end] == "半", letters[end + 1] != "後" || unit == .year || unit == .month {
            end += 1
        }
        let isBefore = letters[end] == "前", isAfter = letters[end] == "後"
        guard isBefore || isAfter, letters[end + 1] != "半", letters[end + 1] != "後", letters[end + 1] != "場", unit != .minute, unit != .hour
        else { return nil }
        if letters[end - 1] == "間", unit != .week, unit != .hour { return nil }
        part.end = end + 1
        guard let count, letters[end - 1] != "半" else {
            part.isVague = true
            return part
        }
        let distance = isBefore ? -count : count
        switch unit {
        case .day: part.day = .distance(distance)
        case .week: part.week = .distance(distance)
        case .month: part.month = .distance(distance)
        default: part.year = .distance(distance)
        }
        return part
    }
}
