import Clippings
import Dates
import Foundation
import TestSupport
import Testing

@Suite struct HostileTests {
    private static let pieces = [
        "1", "31", "2023", "日", "月", "年", "時", "分", "半", "、", "。", "の", "から", "〜", "-", "(", ")", "月曜", "先", "翌", "同", "前", "今", "去年", "来週",
        "末", "旬", "上",
        "午後", "ごろ", "以内", "以来", "第", "四半期", "数", "十", "一", "令和", "元", "世紀", "年代", " ", "Monday", "Sept.", "May", "the ", "last ", "of ",
        "ago", ":", "p.m.", ",",
        "th", "q3 ", "within ", "to ", "🗾", "é", "\u{200B}", "\u{301}", "𠮷", "Ａ", "４", "／", "～",
    ]

    @Test(arguments: 0..<20) func anyTextIsRead(_ seed: Int) {
        var dice = Dice(state: UInt64(seed) &* 977 &+ 5)
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...30, using: &dice)).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()
            let scalars = Array(text.unicodeScalars)
            var last = 0
            for time in times(day("2024-02-29"), text) {
                #expect(time.start >= last && time.end > time.start && time.end <= scalars.count, "\(text)")
                #expect(String(String.UnicodeScalarView(scalars[time.start..<time.end])) == time.surface)
                if let from = time.from, let to = time.to { #expect(from.day <= to.day, "\(text): \(line(time))") }
                last = time.end
            }
        }
    }

    /// A text four times as long may take eight times as long, and never minutes.
    @Test(arguments: ["1日", "1", "10日から", "同年", "Monday ", "the first quarter of ", "、1日", "9:00 ", "午後", "4日まで午後", "in 2019 "])
    func timeGrowsWithTheText(_ piece: String) {
        /// Seconds of this thread's own work, so that other tests beside it do not count.
        func seconds() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        func duration(_ count: Int) -> Double {
            let text = String(repeating: piece, count: count)
            return (0..<3).map { _ in
                let begin = seconds()
                _ = times(day("2023-09-04"), text)
                return seconds() - begin
            }.min() ?? 0
        }
        let short = duration(1000)
        #expect(duration(4000) < max(short * 8, 0.05), "\(piece)")
    }
}
