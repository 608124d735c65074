/// A number in the text: digits, or kanji digits in either way of writing.
struct Numeral: Equatable {
    var value: Int
    var end: Int
    var digits: Int
    var isKanji: Bool
    var leadingZero: Bool
}

extension Letters {
    /// The number that begins at an offset; numbers beyond nine digits and those within a longer number are none.
    func numeral(at index: Int) -> Numeral? {
        self[index].isDigit ? arabic(at: index) : kanji(at: index)
    }

    private func arabic(at index: Int) -> Numeral? {
        var end = index
        var value = 0
        while self[end].isDigit {
            if end - index > 8 { return nil }
            value = value * 10 + Int(self[end].unit - 0x30)
            end += 1
        }
        guard end > index else { return nil }
        return Numeral(value: value, end: end, digits: end - index, isKanji: false, leadingZero: self[index] == "0")
    }

    private func kanji(at index: Int) -> Numeral? {
        var end = index
        var total = 0
        var current = 0
        var hasUnit = false
        var digits = 0
        while end - index < 9 {
            if let digit = Letters.digit(self[end]) {
                current = hasUnit ? digit : current * 10 + digit
                digits += 1
            } else if let unit = Letters.unit(self[end]) {
                total += (current == 0 ? 1 : current) * unit
                current = 0
                hasUnit = true
            } else {
                break
            }
            end += 1
        }
        guard end > index else { return nil }
        let value = total + current
        return Numeral(value: value, end: end, digits: max(digits, String(value).count), isKanji: true, leadingZero: false)
    }

    /// The value of a kanji digit.
    static func digit(_ letter: Letter) -> Int? {
        switch letter {
        case "〇", "零": 0
        case "一": 1
        case "二": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    private static func unit(_ letter: Letter) -> Int? {
        switch letter {
        case "十": 10
        case "百": 100
        case "千": 1000
        default: nil
        }
    }

    /// Whether a number may begin at an offset: none goes on from before it.
    func numberBegins(at index: Int) -> Bool {
        let before = self[index - 1]
        if before.isDigit || Letters.isKanjiNumeral(before) || before == "数" || before == "何" || before == "幾" { return false }
        if (before == "." || before == ",") && self[index - 2].isDigit && self[index].isDigit { return false }
        return !(self[index].isDigit && before.isLatin)
    }

    static func isKanjiNumeral(_ letter: Letter) -> Bool {
        switch letter {
        case "〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "億", "兆": true
        default: false
        }
    }
}
