import Diagnostics
import TestSupport
import Testing

@testable import Output

@Suite struct OutputMapTests {
    private func insert(_ paths: [String]) -> [Diagnostic] {
        var map = OutputMap()
        var findings: [Diagnostic] = []
        for (index, path) in paths.enumerated() {
            let origin = OutputMap.Origin("claimant \(index + 1)", at: Place(path: "site.yml", line: index + 1))
            if let finding = map.insert(path, origin: origin, content: .bytes([UInt8(index)])) { findings.append(finding) }
        }
        return findings
    }

    /// The paths of a case are its lines; what is expected is the code and line of each finding, or `-`.
    @Test(arguments: SpecCase.all()) func paths(_ specCase: SpecCase) {
        let findings = insert(specCase.input.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init))
        let said = findings.map { "\($0.place.line) \($0.code): \($0.message)\n" }.joined()
        #expect(said == (specCase.expected == "-\n" ? "" : specCase.expected), "\(specCase.place)")
    }

    @Test func aTakenPathNamesBothAndTheFirstKeepsIt() throws {
        var map = OutputMap()
        let first = OutputMap.Origin("the topic ‘A’", at: Place(path: "a.txt", line: 3))
        let second = OutputMap.Origin("the topic ‘a’", at: Place(path: "b.txt", line: 4))
        #expect(map.insert("topics/A/index.html", origin: first, content: .bytes([1])) == nil)
        let inserted = map.insert("topics/a/index.html", origin: second, content: .bytes([2]))
        let finding = try #require(inserted)
        #expect(finding.code == "path-taken" && finding.severity == .error && finding.place == second.place)
        #expect(finding.message.contains(first.name) && finding.message.contains(second.name))
        #expect(finding.related.map(\.place) == [first.place])
        #expect(map.count == 1 && map.content(at: "topics/A/index.html")?.make() == [1])
    }
}
