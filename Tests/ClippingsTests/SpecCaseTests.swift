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
        try SpecCase.record { ReadingDump(Reader.read(Array($0.input.utf8), path: "case.txt")).text }
        Issue.record("expectations were written; read them, then run again without RECORD_CASES")
    }
}
