/// What may stand beside a number with its unit, and turns it into something else than a time.
enum Following {
    /// Behind N日: a length, whether or not a month stands before it.
    static let length = WordTable<Bool>([("間 連続 目 程 ぶり 振り 連休 連敗 連勝 がかり 掛かり 掛け 当たり あたり につき", true)])
    /// Behind N日 without a month: a length, a share, a name.
    static let notADay = WordTable<Bool>([
        ("間 連続 目 程 ぶり 振り 連休 連敗 連勝 以上 以下 未満 足らず あまり 余り 余の ほど 早く 早い 早め 早ま 遅 長く 長い 長か 長引 短 後 前", true),
        ("おき 置き ごと 毎に がか 掛か 掛け 当たり あたり 平均 本 系 半の 半に 半ぶ 半で 半ほ 半、 超え 超の ずつ くらい ぐらい にわた に渡 に及 にも及 にもわた にも渡", true),
        ("かけ かか を要 が経 がた たら たて たった たち たつ 経過 経っ 経つ 経て 過ぎ すぎ 休暇 休ん 休養 も早 も欠 も休 も続 続 単位 あれば しか のうち につき 限りで より早 より遅", true),
        ("に絞 に短縮 に延長 に延ば に縮 に減ら に増や に1回 に1度 に一度 に一回 に1人 に1本 に1件 に1日 1回 1度 3食 2食 も経 もた もか もあ 弱で 強で 曜", true),
    ])
    /// Behind a kanji N日: a place, a plant, a saying.
    static let notADayInKanji = WordTable<Bool>([("市 町 月 坊 天下 千秋 千里 鼠 ねず 大根 没 酔 会に 会の 会は 一善 署長 警察 消防 駅長 店長 校長 館長 所長 百 中 の長", true)])
    /// Behind a bare 1日 or 一日: the day as a measure.
    static let perDay = WordTable<Bool>([
        ("に約 に数 に平 に最 に何 に1 に2 に3 に4 に5 に6 に7 に8 に9 に一 に二 に三 に四 に五 に六 に八 に十 に百 に千 に万 に少 に必 に摂 約 数 最 平 何 あ 当 で も1 も2 も3 を過 を終 を通 を振", true),
        ("1 2 3 4 5 6 7 8 9 3回 がか が終 が始 が過 の新規 の感 の平 の摂 の消 の生 の利 の乗 の最 の患 の販 の売 の使 の歩 のう の始 の終 の死 の大 の量 の上 の仕 限り の長 の入 の来", true),
    ])
    /// Before a bare N日: it is a length.
    static let beforeALength = WordTable<Bool>([
        (
            "あと 残り わずか まる 最大 最長 最短 過去 直近 延べ 少なくとも 約 計 丸 泊 第 週 およそ 連続 合わせて もう たった のべ 全 生後 平均 ほぼ ここ 以内の 最初の 最後の 予定より より 通算 月 会期 日程 当初 週に 月に 年に さらに 丸々 年 ひと月 中",
            true
        )
    ])
    /// Behind a year of four digits: a length all the same.
    static let notAYear = WordTable<Bool>([("間 以上 ぶり 振り 余 連続 前 後 もの にわた に渡 かけ の歴史 の伝統 の眠り も前 も続 も昔 に及 にも及 分", true)])
    /// Behind a year of one or two digits that names a year all the same.
    static let yearGoesOn = WordTable<Bool>([("に は の か、 から まで、 までに、 までの 、 以来 以降 以前 時点 当時", true)])
    static let shortLength = WordTable<Bool>([
        ("にわた に渡 に1 に一 に及 にも の歴 の歳 の長 の伝 の節 の計 の契 のう の任 の実 の月 の懲 の刑 の期 のブ の経 の間 の予 の禁 の猶 は続 はか からか のキャ の寿 の工", true)
    ])
    /// Behind N時: a length, a unit, a point of view.
    static let notAClock = WordTable<Bool>([("間 点 代 期 速 給 刻 事 計 短 限 価 効 節 評", true)])
    /// Behind a weekday: it is part of a name.
    static let notAWeekday = WordTable<Bool>([("版 大工 劇場 洋画 ドラマ 会 市 ロード 礼拝 学校 競馬", true)])
    /// Behind a day word: the word ends elsewhere, or is part of another.
    static let notADayWord = WordTable<Bool>([("本 比 選 香 葉 米 子 系 的 美 菜 譚 祭 奈 海外 曜 後 劇 付 間", true)])
    static let notAYearWord = WordTable<Bool>([("比 代 齢 輩 配 号 同月比 同期比 度比 間 比較 並み", true)])
    static let notAMonth = WordTable<Bool>([("曜 面 間 末日大学 島 堂 雨 病 晴 人形 比 並み 謡 産", true)])
    static let notAMonthSlice = WordTable<Bool>([("会 公 端 裔 路 代 世", true)])

    /// Whether 中 or 内 behind a time belongs to it: not where another word begins with it.
    static func endsWord(_ letters: Letters, at index: Int) -> Bool {
        let next = letters[index]
        return !(next.isKanji || next.isKatakana || next.isDigit || next.isLatin)
    }
}
