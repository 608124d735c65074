import Clippings
import Dates
import TestSupport
import Testing

/// Every day of 2019 to 2027, written as a reporter would from twenty report dates around it, comes back to itself or is reported as ambiguous.
@Suite struct PropertyTests {
    private static let distances = [-300, -120, -45, -31, -20, -14, -9, -6, -3, -2, -1, 0, 1, 2, 5, 8, 13, 25, 60, 250]
    private static let weekdays = ["月", "火", "水", "木", "金", "土", "日"]
    private static let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    @Test(arguments: 2019...2027) func everyDayComesBack(_ year: Int) throws {
        var forms = Set<Int>()
        var failures: [String] = []
        for month in 1...12 {
            for number in 1...CivilDate.days(in: month, of: year) {
                let target = try #require(CivilDate(year: year, month: month, day: number))
                for distance in Self.distances {
                    let report = try #require(CivilDate(dayNumber: target.dayNumber - distance))
                    for (form, text) in Self.sentences(target, report) {
                        forms.insert(form)
                        let read = times(report, text)
                        let isRight = read.last.map { ($0.from?.day == target && $0.to?.day == target) || $0.isAmbiguous } ?? false
                        if !isRight { failures.append("\(report): \(text) → \(read.map(line))") }
                    }
                }
            }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(5))")
        #expect(forms.count >= 10)
    }

    /// The ways in which a day can be written from a report date, each with its number.
    private static func sentences(_ day: CivilDate, _ report: CivilDate) -> [(Int, String)] {
        let distance = day.dayNumber - report.dayNumber
        let verb = distance < 0 ? "閉じた" : distance == 0 ? "閉じた" : "閉じる予定だ"
        let months = (day.year - report.year) * 12 + day.month - report.month
        var texts: [(Int, String)] = [(0, "港は\(day.year)年\(day.month)月\(day.day)日に\(verb)。")]
        let years = day.year - report.year
        if abs(years) <= 1 { texts.append((1, "港は\(["去年", "ことし", "来年"][years + 1])\(day.month)月\(day.day)日に\(verb)。")) }
        if abs(months) <= 1 { texts.append((2, "港は\(["先月", "今月", "来月"][months + 1])\(day.day)日に\(verb)。")) }
        if abs(distance) <= 1 { texts.append((3, "港は\(["きのう", "きょう", "あす"][distance + 1])\(verb)。")) }
        if abs(distance) <= 15 { texts.append((4, "船が\(day.day)日に\(verb)。")) }
        if distance <= 0, distance > -20 { texts.append((5, "市は\(day.day)日、港を閉じたと発表した。")) }
        if distance <= 0, distance > -300 { texts.append((6, "船が\(day.month)月\(day.day)日に\(verb)。")) }
        let week = (day.dayNumber - day.weekday - report.dayNumber + report.weekday) / 7
        if abs(week) <= 1 { texts.append((7, "船が\(["先週", "今週", "来週"][week + 1])\(weekdays[day.weekday])曜日に\(verb)。")) }
        if distance <= 0, distance > -7 { texts.append((8, "The harbour closed on \(english[day.weekday]).")) }
        if distance >= 0, distance < 7 { texts.append((9, "The harbour will close on \(english[day.weekday]).")) }
        if distance < 0, distance > -100 { texts.append((10, "The harbour closed \(-distance) days ago.")) }
        if distance == -1 { texts.append((11, "市は\(report.day)日、会見した。前日に港が閉じた。")) }
        return texts
    }
}
