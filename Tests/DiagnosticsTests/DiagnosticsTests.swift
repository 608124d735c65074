import TestSupport
import Testing

@testable import Diagnostics

/// A problem as a case writes it.
private struct WrittenProblem: Problem {
    var code: String
    var severity: Severity
    var message: String
}

@Suite struct TextReportCases {
    @Test(arguments: SpecCase.all())
    func prints(_ item: SpecCase) throws {
        let findings = try Written.findings(item.input)
        let text = TextReport.render(findings.all, colour: findings.colour, limit: findings.limit).replacing("\u{1B}", with: "␛")
        #expect(text == item.expected, "\(item.place)")
    }
}

/// Findings as the cases write them: `severity path:line:column code: message`, below it `| line`, `@ first column, length` and
/// `+ path:line:column: message` for related places; `colour` and `limit N` stand first.
private struct Written {
    var all: [Diagnostic] = []
    var colour = false
    var limit: Int?

    static func findings(_ text: String) throws -> Written {
        var written = Written()
        for line in text.split(separator: "\n") {
            if line == "colour" {
                written.colour = true
            } else if line.hasPrefix("limit ") {
                written.limit = Int(line.dropFirst(6))
            } else if line.hasPrefix("|") {
                written.all[written.all.count - 1].excerpt = Excerpt(text: String(line.dropFirst(2)))
            } else if line.hasPrefix("@ ") {
                let numbers = line.dropFirst(2).split(separator: " ").compactMap { Int($0) }
                written.all[written.all.count - 1].excerpt?.firstColumn = numbers[0]
                written.all[written.all.count - 1].excerpt?.length = numbers[1]
            } else if line.hasPrefix("+ ") {
                let parts = line.dropFirst(2).split(separator: ": ", maxSplits: 1)
                written.all[written.all.count - 1].related.append(Related(place: place(parts[0]), message: String(parts[1])))
            } else {
                let parts = line.split(separator: " ", maxSplits: 3)
                let problem = WrittenProblem(
                    code: String(parts[2].dropLast()), severity: try #require(Severity(rawValue: String(parts[0]))),
                    message: String(parts[3]))
                written.all.append(Diagnostic(problem, at: place(parts[1])))
            }
        }
        return written
    }

    private static func place(_ text: Substring) -> Place {
        let parts = text.split(separator: ":")
        return Place(
            path: String(parts[0]), line: parts.count > 1 ? Int(parts[1]) ?? 0 : 0, column: parts.count > 2 ? Int(parts[2]) ?? 0 : 0)
    }
}

@Suite struct Windows {
    private let problem = WrittenProblem(code: "a", severity: .error, message: "b")

    @Test func noLineIsWiderThanTheWindow() {
        for length in [1, 99, 100, 101, 150, 1000] {
            for column in [1, 2, 50, 99, 100, 101, length, length + 1] where column <= length + 1 {
                for (letter, width) in [("a", 1), ("瓦", 2), ("\u{301}", 0), ("\u{202E}", 8), ("\t", 4)] {
                    let window = SourceWindow(Excerpt(text: String(repeating: letter, count: length)), column: column)
                    let shown = window.line.unicodeScalars.reduce(0) { $0 + DisplayWidth.of($1) }
                    #expect(shown <= SourceWindow.width + 6 + width)
                    #expect((window.carets?.unicodeScalars.count ?? 0) <= shown + 1)
                }
            }
        }
    }

    @Test func columnsBesideTheExcerptDoNotCrash() {
        for column in [0, 1, 5, 1000] {
            for first in [1, 3, 900] {
                let finding = Diagnostic(
                    problem, at: Place(path: "a", line: 1, column: column), excerpt: Excerpt(text: "abc", firstColumn: first, length: 99))
                #expect(TextReport.render([finding], colour: false).hasSuffix("1 error\n"))
            }
        }
        let empty = Diagnostic(problem, at: Place(path: "a", line: 1, column: 1), excerpt: Excerpt(text: ""))
        #expect(TextReport.render([empty], colour: false) == "a:1:1: error: b [a]\n  \n  ^\n1 error\n")
    }

    @Test func widthsAreThoseOfATerminal() {
        let widths: [(Unicode.Scalar, Int)] = [
            ("a", 1), ("é", 1), ("瓦", 2), ("ー", 2), ("ｱ", 1), ("Ａ", 2), ("—", 1), ("…", 1), ("\u{301}", 0), ("\u{3099}", 0), ("😀", 2),
            ("「", 2), ("가", 2),
            ("\u{20BB7}", 2),
        ]
        for (scalar, width) in widths { #expect(DisplayWidth.of(scalar) == width, "\(scalar)") }
    }
}

@Suite struct Suggestions {
    @Test(
        arguments: [
            ("titel", ["title", "topics"], "title"), ("colour", ["color", "order"], "color"), ("Title", ["title"], "title"),
            ("persn", ["person", "place"], "person"), ("theme", ["title", "topics"], nil), ("xy", ["ab"], nil), ("", ["a"], nil),
            ("jp", ["ja", "en"], "ja"), ("金正思", ["金正恩", "金日成"], "金正恩"), ("bat", ["cat", "bar"], "bar"), ("name", [], nil),
        ] as [(String, [String], String?)])
    func nearest(_ word: String, _ candidates: [String], _ expected: String?) {
        #expect(Suggestion.nearest(to: word, among: candidates) == expected)
    }

    @Test(.timeLimit(.minutes(1)))
    func longWordsCostLittle() {
        let long = String(repeating: "a", count: 1_000_000)
        #expect(Suggestion.nearest(to: long, among: [long]) == nil)
        #expect(Suggestion.nearest(to: "title", among: Array(repeating: long, count: 100)) == nil)
    }
}
