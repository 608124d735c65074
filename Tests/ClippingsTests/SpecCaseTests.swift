import Clippings
import Foundation
import TestSupport
import Testing

/// The cases of the format's rules, as text.
struct SpecCaseTests {
    @Test(arguments: SpecCase.all())
    func readsAsExpected(_ one: SpecCase) {
        let read = ReadingDump(Reader.read(Array(one.input.utf8), path: "case.txt")).text
        #expect(read == one.expected, "\(one.place)")
    }

    @Test func thereAreCases() {
        let cases = SpecCase.all()
        #expect(cases.count >= 200)
        #expect(Set(cases.map(\.name)).count == cases.count, "two cases have one name")
    }

    /// With `RECORD_CASES=1` the expectations are written anew, for a person to read before they are committed; the run fails.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD_CASES"] != nil))
    func record() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var cases = SpecCase.all()[...]
        for file in files.filter({ $0.path.hasSuffix(".spec.txt") }).sorted(by: { $0.lastPathComponent < $1.lastPathComponent }) {
            var lines: [Substring] = []
            var isExpectation = false
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
                if line == ">>>" { isExpectation = false }
                if !isExpectation { lines.append(line) }
                if line == "---", let one = cases.popFirst() {
                    isExpectation = true
                    lines.append(ReadingDump(Reader.read(Array(one.input.utf8), path: "case.txt")).text.dropLast())
                }
            }
            try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
        }
        Issue.record("expectations were written; read them, then run again without RECORD_CASES")
    }
}
