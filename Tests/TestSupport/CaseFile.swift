import Foundation

/// A case of a `*.spec.txt` file: a name, an input and what is expected of it.
///
/// The files are prose with cases in them. A case begins with a line `### NAME`; its input stands between a line
/// `<<<` and a line `---`, its expectation between that and a line `>>>`. Anything between cases is commentary.
/// In inputs and expectations `␍`, `␀`, `␉` and `⏎` stand for a carriage return, NUL, a tab and no line end at the end.
public struct SpecCase: Sendable, CustomStringConvertible {
    /// The name behind `###`.
    public var name: String
    /// The input's text.
    public var input: String
    /// The expected text.
    public var expected: String
    /// The file and line it stands at.
    public var place: String

    /// The name, for the test runner.
    public var description: String { name }

    /// All cases of the files that end in `.spec.txt` in the folder `Cases` beside a test's source file, by file name and line.
    public static func all(beside source: StaticString = #filePath, matching part: String = "") -> [SpecCase] {
        let folder = URL(fileURLWithPath: "\(source)").deletingLastPathComponent().appendingPathComponent("Cases")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
            $0.hasSuffix(".spec.txt") && (part.isEmpty || $0.contains(part))
        }
        return names.sorted().flatMap { name in
            parse((try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? "", file: name)
        }
    }

    /// Writes the expectations of cases anew.
    public static func record(beside source: StaticString = #filePath, matching part: String = "", _ reading: (SpecCase) -> String) throws {
        let folder = URL(fileURLWithPath: "\(source)").deletingLastPathComponent().appendingPathComponent("Cases")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let chosen = files.filter { $0.path.hasSuffix(".spec.txt") && (part.isEmpty || $0.lastPathComponent.contains(part)) }
        var cases = all(beside: source, matching: part)[...]
        for file in chosen.sorted(by: { $0.lastPathComponent < $1.lastPathComponent }) {
            var lines: [Substring] = []
            var isExpectation = false
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
                if line == ">>>" { isExpectation = false }
                if !isExpectation { lines.append(line) }
                guard line == "---", let one = cases.popFirst() else { continue }
                isExpectation = true
                let text = reading(one)
                if !text.isEmpty { lines.append(Substring(text.dropLast())) }
            }
            try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
        }
    }

    private static func parse(_ text: String, file: String) -> [SpecCase] {
        var cases: [SpecCase] = []
        var name = "", input: [Substring] = [], expected: [Substring] = []
        var part = 0
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            switch (part, line) {
            case (0, _) where line.hasPrefix("### "): name = String(line.dropFirst(4))
            case (0, "<<<"): (part, input, expected) = (1, [], [])
            case (1, "---"): part = 2
            case (2, ">>>"):
                part = 0
                cases.append(SpecCase(name: name, input: unmark(input), expected: unmark(expected), place: "\(file):\(number + 1)"))
            case (1, _): input.append(line)
            case (2, _): expected.append(line)
            default: break
            }
        }
        return cases
    }

    private static func unmark(_ lines: [Substring]) -> String {
        var text = lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
        for (mark, meaning) in [("␍", "\r"), ("␀", "\0"), ("␉", "\t"), ("⏎\n", "")] {
            text = text.replacingOccurrences(of: mark, with: meaning)
        }
        return text
    }
}
