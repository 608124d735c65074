import Foundation
import Testing

@testable import Markdown

@Suite struct ComposingTests {
    private let rows = ["一", "- 二", "三\n~~~"].map {
        Row([.element(.time, ["datetime": "2023-09-04"], ["4日"]), .text(" " + $0), .lineBreak, "1. x"])
    }

    @Test func rowsMakeALooseNoList() {
        let list = Row.bullets(rows)
        #expect(string(list.html).hasPrefix("<ul>\n<li><time datetime=\"2023-09-04\">4日</time> 一<br />\n1. x</li>\n"))
        #expect(string(list.markdown).hasPrefix("  - <time datetime=\"2023-09-04\">4日</time> 一  \n    1\\. x\n  - <time"))
        expectReadsBack(list)
        #expect(list.html == Fragment(.bullets([[.text("a")]])).html || Row.bullets([]).html.isEmpty)
    }

    @Test func manyNumberedRows() {
        let list = Row.numbers((1...1001).map { _ in rows[0] })
        expectReadsBack(list)
        #expect(string(list.markdown).contains("\n100. <time"))
    }

    @Test func rowsAreWhatABlockWouldBe() {
        let lines: [[Inline]] = [["a"], ["b", .lineBreak, "c"], [.link("/x", ["d"])]]
        let block = Fragment(.bullets(lines)), composed = Row.bullets(lines.map { Row($0) })
        #expect(block == composed)
        #expect(Fragment(.numbers(lines)) == Row.numbers(lines.map { Row($0) }))
    }

    @Test func listsThatFollowEachOtherAreKeptApart() {
        let page = Fragment.joined([Row.bullets(rows), .empty, Row.bullets(rows), Row.numbers(rows), Fragment(.code("a"))])
        expectReadsBack(page)
        #expect(string(page.html).components(separatedBy: "<!-- end list -->").count == 3)
        let nested = Fragment.joined([Fragment.joined([Row.bullets(rows)]), Fragment.joined([Row.bullets(rows)])])
        expectReadsBack(nested)
    }

    @Test func joiningIsAssociative() {
        var generator = Generator(seed: 77)
        for _ in 0..<100 {
            let (a, b, c) = (generator.page(), generator.page(), generator.page())
            #expect(Fragment.joined([a, b, c]) == Fragment.joined([Fragment.joined([a, b]), c]))
            #expect(Fragment.joined([a, b, c]) == Fragment.joined([a, Fragment.joined([b, c])]))
        }
    }

    @Test func nothingIsNothing() {
        #expect(Fragment([]) == .empty && Fragment.joined([]) == .empty && Fragment(.paragraph([" "])) == .empty)
        #expect(Fragment.joined([.empty, Fragment(.rule), .empty]) == Fragment(.rule))
    }

    private static let command = ["/usr/bin/cmark", "/usr/local/bin/cmark", "/opt/homebrew/bin/cmark"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(.enabled(if: command != nil, "the cmark command is not installed")) func theCmarkCommandReadsItTheSame() throws {
        var generator = Generator(seed: 4242)
        let page = Fragment.joined((0..<400).map { _ in generator.page() })
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("kawaraban-\(UUID().uuidString).md")
        try Data(page.markdown).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: try #require(ComposingTests.command))
        process.arguments = ["--unsafe", file.path]
        process.standardOutput = output
        try process.run()
        let read = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && Array(read) == page.html)
    }
}
