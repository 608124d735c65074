/// The names of months in the languages posts are dated in.
enum MonthNames {
    /// The month a word names, in lower case and without a full stop.
    static func number(of word: String) -> Int? { numbers[word] }

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for language in names {
            let months = language.split(separator: ";")
            for (index, forms) in months.enumerated() {
                for form in forms.split(whereSeparator: { $0 == " " || $0 == "\n" }) where numbers[String(form)] == nil {
                    numbers[String(form)] = index + 1
                }
            }
        }
        return numbers
    }()

    /// A language a text, its twelve months apart by `;`, the forms of one by spaces; where two languages differ the first wins.
    private static let names = [
        // English
        """
        january jan;february feb;march mar;april apr;may;june jun;july jul;august aug;september sept sep;october oct;november nov;
        december dec
        """,
        // Spanish
        """
        enero ene;febrero;marzo;abril abr;mayo;junio;julio;agosto ago;septiembre setiembre;octubre;noviembre;diciembre dic
        """,
        // Portuguese
        """
        janeiro;fevereiro fev;março;abril;maio mai;junho;julho;agosto;setembro set;outubro out;novembro;dezembro dez
        """,
        // French
        """
        janvier janv;février févr fév;mars;avril avr;mai;juin;juillet juil;août;septembre;octobre;novembre;décembre déc
        """,
        // German
        """
        januar jänner jän;februar feber;märz mrz;april;mai;juni;juli;august;september;oktober okt;november;dezember dez
        """,
        // Italian
        """
        gennaio gen;febbraio;marzo;aprile;maggio mag;giugno giu;luglio lug;agosto;settembre;ottobre ott;novembre;dicembre
        """,
        // Dutch
        """
        januari;februari;maart mrt;april;mei;juni;juli;augustus;september;oktober;november;december
        """,
        // Russian
        """
        января январь янв;февраля февраль февр фев;марта март мар;апреля апрель апр;мая май;июня июнь июн;июля июль июл;
        августа август авг;сентября сентябрь сент сен;октября октябрь окт;ноября ноябрь нояб ноя;декабря декабрь дек
        """,
        // Ukrainian
        """
        січня січ;лютого лют;березня бер;квітня квіт;травня трав;червня черв;липня лип;серпня серп;вересня вер;жовтня жовт;
        листопада лист;грудня груд
        """,
        // Indonesian and Malay
        """
        januari;februari pebruari;maret mac;april;mei;juni jun;juli julai;agustus ogos agu agt;september;oktober;november nopember;
        desember disember des
        """,
        // Polish
        """
        stycznia sty;lutego lut;marca;kwietnia kwi;maja;czerwca cze;lipca;sierpnia sie;września wrz;października paź;listopada lis;
        grudnia gru
        """,
        // Swedish, Danish, Norwegian
        """
        januari januar;februari februar;mars marts;april;maj mai;juni;juli;augusti august;september;oktober;november;december desember
        """,
        // Turkish
        """
        ocak oca;şubat şub;mart;nisan nis;mayıs may;haziran haz;temmuz tem;ağustos ağu;eylül eyl;ekim eki;kasım kas;aralık ara
        """,
    ]
}
