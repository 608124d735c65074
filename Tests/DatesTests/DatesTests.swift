import Clippings
import Dates
import TestSupport
import Testing

@Suite struct CaseTests {
    @Test(arguments: SpecCase.all()) func readsAsWritten(_ spec: SpecCase) {
        let lines = spec.input.split(separator: "\n").map(String.init)
        let times = DateReader.read(clip(day(lines[0]), Array(lines.dropFirst())))
        let read = times.map { line($0) + "\n" }.joined()
        #expect(read == spec.expected, "\(spec.place)")
        for time in times {
            let scalars = Array(lines[time.line].unicodeScalars)
            #expect(String(String.UnicodeScalarView(scalars[time.start..<time.end])) == time.surface)
        }
    }

    @Test func thereAreManyCases() { #expect(SpecCase.all().count >= 300) }
}

@Suite struct StageTests {
    @Test func impossibleDaysAreFindings() {
        let document = Document(path: "a.txt", sha256: "", language: .ja, clips: [clip(day("2023-10-02"), ["港は9月31日に開いた。"])])
        let reading = DateReader.read(documents: [document], jobs: 1)
        #expect(reading.diagnostics.map(\.code) == ["impossible-day"])
        #expect(reading.diagnostics.map(\.place.column) == [3])
        #expect(reading.times[0][0].map(\.isResolved) == [false])
    }

    @Test func withoutADateNothingIsGuessed() {
        for text in ["4日に開いた。", "きのう開いた。", "先月31日に開いた。", "7月に開いた。", "It opened on Monday.", "同日開いた。"] {
            #expect(times(nil, text).allSatisfy { !$0.isResolved }, "\(text)")
        }
        #expect(times(nil, "2023年9月4日に開き、10日に閉じた。").map { $0.from?.description } == ["2023-09-04", "2023-09-10"])
    }

    @Test func aPassageWithACutKeepsTheLinesOffsets() {
        var clip = clip(day("2023-09-04"), [])
        clip.headline = Passage(text: "港は4日に開く", line: 7, start: 2, cuts: [.init(at: 2, length: 10)])
        let time = DateReader.read(clip)[0]
        #expect((time.line, time.start, time.end, time.lineStart, time.lineEnd) == (7, 2, 4, 14, 16))
    }

    @Test func slackAllowsForAPostOfTheDayBefore() {
        let text = "市長は5日、会見した。"
        #expect(times(day("2023-09-04"), text)[0].from?.description == "2023-09-05")
        #expect(DateReader.read(clip(day("2023-09-04"), [text]), slack: 0)[0].from?.description == "2023-08-05")
    }

    @Test func reportingDaysAreToldApart() {
        let read = times(day("2023-09-04"), "市は4日、2日に起きた事故について説明した。")
        #expect(read.map(\.isReportingDay) == [true, false])
    }

    @Test func jobsDoNotChangeTheReading() {
        let documents = (1...30).map { number in
            Document(path: "\(number).txt", sha256: "", language: .ja, clips: [clip(day("2023-09-04"), ["\(number)日に開き、翌日に閉じた。"])])
        }
        #expect(DateReader.read(documents: documents, jobs: 1).times == DateReader.read(documents: documents, jobs: 4).times)
    }
}
