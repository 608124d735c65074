/// The words of Japanese time expressions, each list with what it means.
enum JapaneseWords {
    /// Words that begin with a year.
    static let years = WordTable<Part.Year>([
        ("今年 ことし 本年 当年", .clip(0)), ("去年 昨年", .clip(-1)), ("一昨年 おととし", .clip(-2)), ("来年 明年", .clip(1)), ("再来年 さ来年", .clip(2)),
        ("同年 その年 この年", .told(0)), ("翌年 あくる年 明くる年", .told(1)), ("前年", .told(-1)), ("翌々年", .told(2)), ("前々年", .told(-2)),
    ])
    static let fiscalYears = WordTable<Part.Year>([
        ("今年度 ことし年度 本年度 当年度", .clip(0)), ("昨年度 去年度", .clip(-1)), ("来年度 新年度", .clip(1)), ("一昨年度", .clip(-2)), ("再来年度", .clip(2)),
        ("同年度", .told(0)), ("翌年度", .told(1)), ("前年度", .told(-1)),
    ])
    /// A year and its season in two letters.
    static let yearSeasons = WordTable<(Part.Year, Part.Season)>(
        [("今", 0), ("昨", -1), ("来", 1), ("明", 1)].flatMap { word, distance in
            seasonLetters.map { ("\(word)\($0.0)", (Part.Year.clip(distance), $0.1)) }
        }
            + seasonLetters.flatMap {
                [
                    ("この\($0.0)", (Part.Year.clip(0), $0.1)), ("翌\($0.0)", (.told(1), $0.1)), ("同年\($0.0)", (.told(0), $0.1)),
                    ("一昨\($0.0)", (.clip(-2), $0.1)),
                ]
            })
    private static let seasonLetters: [(String, Part.Season)] = [("春", .spring), ("夏", .summer), ("秋", .autumn), ("冬", .winter)]
    static let seasons = WordTable<Part.Season>(seasonLetters + [("春先", .spring), ("夏場", .summer), ("秋口", .autumn), ("冬場", .winter)])
    static let months = WordTable<Part.Month>([
        ("今月 本月 当月", .clip(0)), ("先月 昨月", .clip(-1)), ("先々月", .clip(-2)), ("来月", .clip(1)), ("再来月 さ来月", .clip(2)),
        ("同月 その月 この月", .told(0)), ("翌月 あくる月", .told(1)), ("前月", .told(-1)),
    ])
    static let weeks = WordTable<Part.Week>([
        ("今週", .clip(0)), ("先週", .clip(-1)), ("先々週", .clip(-2)), ("来週", .clip(1)), ("再来週 さ来週", .clip(2)),
        ("同週 その週 この週", .told(0)), ("翌週", .told(1)), ("前週", .told(-1)),
    ])
    static let days = WordTable<Part.Day>([
        ("今日 きょう 本日", .clip(0)), ("昨日 きのう", .clip(-1)), ("一昨日 おととい", .clip(-2)), ("明日 あす あした", .clip(1)), ("明後日 あさって", .clip(2)),
        ("しあさって", .clip(3)), ("同日 この日 その日", .told(0)), ("翌日 あくる日 明くる日", .told(1)), ("前日", .told(-1)), ("翌々日", .told(2)),
        ("前々日", .told(-2)),
    ])
    /// A day and its part in one word.
    static let daysWithPart = WordTable<(Part.Day, Part.PartOfDay)>([
        ("今朝 けさ", (.clip(0), .morning)), ("今夕", (.clip(0), .evening)), ("今夜 今晩 今宵", (.clip(0), .night)),
        ("昨夜 昨晩 ゆうべ", (.clip(-1), .night)), ("昨夕", (.clip(-1), .evening)), ("昨朝", (.clip(-1), .morning)), ("昨未明", (.clip(-1), .dawn)),
        ("一昨夜 一昨晩", (.clip(-2), .night)), ("明朝", (.clip(1), .morning)), ("明晩", (.clip(1), .night)), ("翌朝", (.told(1), .morning)),
        ("翌晩", (.told(1), .night)), ("翌未明", (.told(1), .dawn)), ("翌夕", (.told(1), .evening)), ("前夜 前晩", (.told(-1), .night)),
        ("同夜 当夜", (.told(0), .night)), ("同夕", (.told(0), .evening)), ("同朝", (.told(0), .morning)), ("この夜 その夜 この晩 その晩", (.told(0), .night)),
    ])
    static let parts = WordTable<Part.PartOfDay>([
        ("未明 明け方 夜明け前 夜明け", .dawn), ("早朝 朝方 朝", .morning), ("午前", .forenoon), ("正午 昼 昼ごろ 昼前 昼すぎ 昼過ぎ 真昼 昼間", .noon), ("午後", .afternoon),
        ("夕方 夕刻 夕", .evening), ("夜 夜間 夜半 夜中 真夜中 晩 宵", .night), ("深夜", .midnight), ("日中", .whole),
    ])
    static let weekdays = WordTable<Int>(
        zip(["月", "火", "水", "木", "金", "土", "日"], 0...).flatMap { [("\($0)曜日", $1), ("\($0)曜", $1)] })
    static let weekdayLetters = WordTable<Int>(Array(zip(["月", "火", "水", "木", "金", "土", "日"], 0...)))
    static let monthSlices = WordTable<Part.MonthSlice>([
        ("上旬 初旬", .first), ("中旬", .second), ("下旬", .third), ("初め はじめ 始め 初頭 早々 頭", .begin), ("半ば なかば 中ごろ 中頃 中盤", .middle),
        ("末 終わり 終盤 終わりごろ", .end), ("前半", .firstHalf), ("後半", .secondHalf),
    ])
    static let yearSlices = WordTable<Part.YearSlice>([
        ("初め はじめ 始め 初頭 早々 明け 初", .begin), ("半ば なかば 中ごろ 中頃 央", .middle), ("末 の暮れ 暮れ 終わり の瀬", .end), ("前半 上半期 上期", .firstHalf),
        ("後半 下半期 下期", .secondHalf), ("末年始", .turn),
    ])
    static let holidays = WordTable<Part.Holiday>([
        ("元日 元旦", .fixed(month: 1, day: 1, days: 1)), ("正月三が日 三が日", .fixed(month: 1, day: 1, days: 3)),
        ("正月", .fixed(month: 1, day: 1, days: 3)), ("ゴールデンウイーク ゴールデンウィーク 大型連休", .fixed(month: 4, day: 29, days: 7)),
        ("大みそか 大晦日", .fixed(month: 12, day: 31, days: 1)),
        ("クリスマスイブ クリスマス・イブ クリスマスイヴ", .fixed(month: 12, day: 24, days: 1)), ("クリスマス", .fixed(month: 12, day: 25, days: 1)),
        ("バレンタインデー", .fixed(month: 2, day: 14, days: 1)), ("建国記念の日", .fixed(month: 2, day: 11, days: 1)),
        ("天皇誕生日", .fixed(month: 2, day: 23, days: 1)), ("昭和の日", .fixed(month: 4, day: 29, days: 1)),
        ("憲法記念日", .fixed(month: 5, day: 3, days: 1)),
        ("みどりの日", .fixed(month: 5, day: 4, days: 1)), ("こどもの日", .fixed(month: 5, day: 5, days: 1)),
        ("山の日", .fixed(month: 8, day: 11, days: 1)),
        ("終戦の日 終戦記念日", .fixed(month: 8, day: 15, days: 1)), ("文化の日", .fixed(month: 11, day: 3, days: 1)),
        ("勤労感謝の日", .fixed(month: 11, day: 23, days: 1)), ("成人の日", .nth(month: 1, weekday: 0, count: 2)),
        ("海の日", .nth(month: 7, weekday: 0, count: 3)),
        ("敬老の日", .nth(month: 9, weekday: 0, count: 3)), ("スポーツの日", .nth(month: 10, weekday: 0, count: 2)), ("春分の日", .vernalEquinox),
        ("秋分の日", .autumnalEquinox),
    ])
    static let periods = WordTable<Part.Span>(
        [
            ("奈良時代", 710, 794), ("平安時代 平安期", 794, 1185), ("鎌倉時代 鎌倉期", 1185, 1333), ("室町時代 室町期", 1336, 1573), ("戦国時代 戦国期", 1467, 1590),
            ("安土桃山時代", 1573, 1603), ("江戸時代 江戸期", 1603, 1868), ("明治時代 明治期", 1868, 1912), ("大正時代 大正期", 1912, 1926),
            ("昭和時代 昭和期", 1926, 1989), ("平成時代 平成期", 1989, 2019),
        ].map { ($0.0, Part.Span(first: $0.1, last: $0.2, unit: .period)) })
    /// The year before the first of each era.
    static let eras = WordTable<Int>([
        ("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867), ("慶応", 1864), ("文久", 1860), ("安政", 1853), ("嘉永", 1847),
        ("弘化", 1843),
        ("天保", 1829), ("文政", 1817), ("文化", 1803), ("享和", 1800), ("寛政", 1788), ("天明", 1780), ("安永", 1771), ("明和", 1763), ("宝暦", 1750),
        ("寛延", 1747),
        ("延享", 1743), ("寛保", 1740), ("元文", 1735), ("享保", 1715), ("正徳", 1710), ("宝永", 1703), ("元禄", 1687), ("貞享", 1683), ("天和", 1680),
        ("延宝", 1672),
        ("寛文", 1660), ("万治", 1657), ("明暦", 1654), ("承応", 1651), ("慶安", 1647), ("正保", 1643), ("寛永", 1623), ("元和", 1614), ("慶長", 1595),
        ("文禄", 1591),
        ("天正", 1572),
    ])
    static let every = WordTable<Bool>([("毎年 毎月 毎週 毎日 隔週 隔月 隔年 例年", true)])
    static let bounds = WordTable<Part.Bound>([("以来", .since), ("以降", .since), ("以後", .since), ("以前", .before)])
    static let clockMarks = WordTable<Bool>([("ちょうど すぎ 過ぎ 前後", true)])
    static let abouts = WordTable<Bool>([("ごろ 頃 ころ", true)])
}
