/// The offices people hold, as they stand behind a Japanese name or in brackets behind a foreign one.
public enum Offices {
    /// The offices written in Japanese; of those a text ends in the longest counts.
    public static let japanese: Set<String> = Set(japaneseWords.split(whereSeparator: \.isWhitespace).map(String.init))

    /// The offices written in English, in lower case.
    public static let english: Set<String> = Set(
        englishWords.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })

    /// The length in scalars of the office that a text ends in, the longest that is known; 0 where it ends in none.
    public static func length(atEndOf text: [Unicode.Scalar]) -> Int {
        var length = min(longest, text.count)
        while length > 0 {
            if scalars.contains(text[(text.count - length)...]) { return length }
            length -= 1
        }
        return ministerLength(text)
    }

    /// Whether a text in brackets is an office: ends in a Japanese one, or holds the words of an English one.
    public static func isOffice(_ text: String) -> Bool {
        if length(atEndOf: Array(text.unicodeScalars)) > 0 { return true }
        let words = text.lowercased().split { !($0.isLetter || $0 == "-") }.map(String.init)
        for start in words.indices {
            for end in start..<min(words.count, start + 4) where english.contains(words[start...end].joined(separator: " ")) { return true }
        }
        return false
    }

    private static let scalars: Set<ArraySlice<Unicode.Scalar>> = Set(japanese.map { Array($0.unicodeScalars)[...] })
    private static let longest = scalars.map(\.count).max() ?? 0

    /// A minister of a field that the list lacks: two or three kanji and 相, behind a name in another script.
    private static func ministerLength(_ text: [Unicode.Scalar]) -> Int {
        guard text.last == "相" else { return 0 }
        var start = text.count - 1
        while start > 0, Characters.isKanji(text[start - 1].value) { start -= 1 }
        let length = text.count - start
        return start > 0 && (3...5).contains(length) && Characters.isKatakana(text[start - 1].value) ? length : 0
    }

    private static let japaneseWords = """
        総書記 書記長 第一書記 国家主席 主席 総統 元首 国王 女王 皇帝 天皇 皇后 皇太子 王子 王女 首長 教皇 法王 大司教 司教 枢機卿
        大統領 副大統領 前大統領 元大統領 次期大統領 暫定大統領 首相 副首相 前首相 元首相 暫定首相 首席大臣
        外相 国防相 防衛相 財務相 総務相 法相 法務相 文科相 文部科学相 厚労相 厚生労働相 農水相 農林水産相 農相 農業相 経産相
        経済産業相 国交相 国土交通相 環境相 復興相 内相 内務相 蔵相 文相 文化相 厚相 労相 労働相 経財相 経済財政相 経済再生相 経済相
        経済安保相 経済安全保障相 経済開発相 デジタル相 行革相 万博相 保健相 教育相 運輸相 交通相 通商相 貿易相 産業相 工業相 司法相
        エネルギー相 石油相 情報相 通信相 社会相 科学相 科学技術相 宇宙相 観光相 漁業相 水産相 海洋相 林業相 鉱業相 水利相 建設相
        住宅相 外務貿易相 民政相 計画相 農村開発相 治安相 公安相 国家公安相 非常事態相 移民相 スポーツ相 青年相 女性相 家族相 地域相
        大臣 副大臣 外務大臣 財務大臣 防衛大臣 総理大臣 内閣総理大臣 特命担当大臣 政務官 大臣政務官 総理 副総理 官房長官 官房副長官
        内閣官房長官 国務長官 国防長官 財務長官 商務長官 司法長官 国土安全保障長官 長官 副長官 警察庁長官 事務次官 次官 次官補 国務次官
        国防次官 政策担当次官 局長 副局長 次長 部長 副部長 課長 課長補佐 係長 室長 所長 副所長 館長 副館長 園長 駅長 校長 副校長
        教頭 学長 副学長 総長 院長 副院長 病院長 学部長 研究科長 研究所長 センター長 研究部長 研究室長 会長 副会長 名誉会長 社長 副社長
        頭取 専務 常務 専務理事 常務理事 理事 理事長 副理事長 監事 取締役 代表取締役 代表取締役社長 執行役員 相談役 顧問 最高経営責任者
        最高財務責任者 最高執行責任者 社外取締役 代表 副代表 共同代表 党首 総裁 副総裁 幹事長 政調会長 総務会長 国対委員長 書記局長
        書記 書記官 委員長 副委員長 委員 議長 副議長 議員 国会議員 衆院議員 参院議員 下院議員 上院議員 下院議長 上院議長 県議 市議
        知事 副知事 市長 副市長 区長 副区長 町長 副町長 村長 副村長 首席補佐官 補佐官 大統領補佐官 首相補佐官 国家安全保障補佐官
        報道官 副報道官 首席報道官 大統領報道官 外務報道官 報道局長 報道部長 広報官 広報部長 広報課長 広報担当 調整官 戦略広報調整官
        監察官 審議官 参事官 参与 特使 特別代表 高等弁務官 弁務官 事務総長 事務局長 事務局次長 事務長 大使 公使 領事 総領事 代理大使
        国連大使 司令官 最高司令官 総司令官 副司令官 司令長官 司令 参謀長 参謀総長 統合幕僚長 幕僚長 大将 中将 少将 准将 元帥 提督 大佐
        中佐 少佐 大尉 中尉 少尉 軍曹 隊長 分隊長 消防長 消防署長 消防団長 団長 副団長 警視総監 警部 警部補 巡査 署長 警察署長 本部長
        県警本部長 検事総長 検事 検事正 検察官 検察官長 判事 裁判官 裁判長 裁判所長 最高裁長官 弁護士 弁護人 司法書士 税理士 会計士
        公認会計士 教授 准教授 名誉教授 特任教授 客員教授 助教 助手 講師 研究員 主任研究員 上席研究員 主席研究員 首席研究員 客員研究員
        上級研究員 研究官 主任研究官 博士 学芸員 司書 技師 技師長 技官 技術部長 エンジニア アナリスト エコノミスト 医師 主治医
        看護師 看護部長 薬剤師 獣医師 保健師 助産師 宇宙飛行士 飛行士 操縦士 機長 副機長 船長 艦長 航海士 機関長 機関士 運転士
        車掌 漁労長 組合長 副組合長 支部長 支局長 支社長 支店長 店長 工場長 農場長 牧場長 施設長 寮長 塾長 町会長 自治会長 会頭
        編集長 論説委員 論説委員長 編集委員 記者 特派員 解説委員 キャスター アナウンサー 作家 画家 詩人 歌手 俳優 女優 監督 総監督 助監督
        コーチ ヘッドコーチ 選手 主将 キャプテン 棋士 初段 二段 三段 四段 五段 六段 七段 八段 九段 名人 竜王 王位 王座 棋聖 横綱 大関 関脇 小結 親方 騎手 調教師 指揮者 演出家
        建築家 写真家 評論家 批評家 住職 神父 牧師 宮司 灯台長 港長 港湾長 台長 天文台長 気象台長 予報官 管理官
        統括官 統括監 政策監 危機管理監 防災監 監査役 監査委員 教育長 水道局長 港湾局長 財務局長 議会議長
        """

    private static let englishWords = """
        president, vice president, prime minister, deputy prime minister, premier, chancellor, minister, foreign minister, deputy minister,
        secretary, secretary of state, undersecretary, secretary general, secretary-general, general secretary, commissioner, chief,
        deputy chief, director, deputy director, managing director, director general, director-general, executive director, mayor,
        deputy mayor, governor, lieutenant governor, senator, congressman, congresswoman, representative, councillor, councilor, mp,
        spokesman, spokeswoman, spokesperson, press secretary, ambassador, consul, envoy, special envoy, attorney general, prosecutor,
        judge, justice, chief justice, lawyer, attorney, sheriff, general, admiral, colonel, major, commander, lieutenant, sergeant,
        harbor master, harbour master, harbormaster, harbourmaster, stationmaster, station master, captain, skipper, pilot, engineer,
        chief engineer, keeper, lighthouse keeper, ranger, professor, associate professor, assistant professor, emeritus professor,
        lecturer, researcher, scientist, historian, economist, analyst, curator, librarian, archivist, dean, rector, provost, principal,
        headmaster, headteacher, teacher, doctor, physician, surgeon, nurse, chair, chairman, chairwoman, chairperson, speaker, leader,
        head, deputy head, coach, manager, general manager, editor, editor-in-chief, reporter, correspondent, ceo, cfo, coo, cto,
        chief executive, chief executive officer, founder, co-founder, owner, treasurer, trustee, king, queen, prince, princess, emperor,
        pope, bishop, archbishop, cardinal, rabbi, imam, priest, pastor, coordinator, superintendent, inspector, warden, foreman, union chief,
        astronaut, conductor, organizer, organiser, adviser, advisor, national security adviser, officer, chief of staff, administrator
        """
}
