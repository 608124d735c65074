import Clippings
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Configuration

@Suite struct SiteConfigurationCases {
    @Test(arguments: SpecCase.all())
    func reads(_ item: SpecCase) {
        let (site, findings) = SiteConfiguration.decode(Array(item.input.utf8), path: "site.yml")
        #expect(dump(site) + dump(findings) == item.expected, "\(item.place)")
    }

    @Test func hasEnoughCases() {
        #expect(SpecCase.all().count >= 30)
    }

    /// The settings that are not the defaults, a line each.
    private func dump(_ site: SiteConfiguration) -> String {
        let plain = SiteConfiguration()
        var lines: [String] = []
        if site.title != plain.title { lines.append("title: \(site.title)") }
        if let text = site.description { lines.append("description: \(text)") }
        if site.language != plain.language { lines.append("language: \(site.language.rawValue)") }
        if let text = site.baseURL { lines.append("base_url: \(text)") }
        if site.timeZone != plain.timeZone { lines.append("time_zone: \(site.timeZone.name)") }
        if site.dateSlack != plain.dateSlack { lines.append("date_slack: \(site.dateSlack)") }
        if let text = site.author { lines.append("author: \(text)") }
        if let text = site.licence { lines.append("licence: \(text)") }
        for topic in site.topics {
            lines.append(
                "topic: \(topic.name) key=\(topic.key) slug=\(topic.slug ?? "-") colour=\(topic.colour ?? "-") order=\(topic.order.map(String.init) ?? "-")"
            )
        }
        for outlet in site.outlets { lines.append("outlet: \(outlet.handle) name=\(outlet.name ?? "-") kind=\(outlet.kind.rawValue)") }
        if let number = site.quotation.maxShare { lines.append("max_share: \(number)") }
        if let number = site.quotation.maxClipCharacters { lines.append("max_clip_characters: \(number)") }
        return lines.map { $0 + "\n" }.joined()
    }

    private func dump(_ findings: [Diagnostic]) -> String {
        findings.map { finding in
            let related = finding.related.map { "  \($0.place.line):\($0.place.column) \($0.message)\n" }.joined()
            return "\(finding.place.line):\(finding.place.column) \(finding.severity.rawValue) \(finding.message) [\(finding.code)]\n"
                + related
        }.joined()
    }
}

@Suite struct HostileYAML {
    private func codes(_ text: String) -> [String] { SiteConfiguration.decode(Array(text.utf8), path: "site.yml").1.map(\.code) }

    @Test func invalidBytesAreReportedAndTheRestIsRead() {
        let (site, findings) = SiteConfiguration.decode(
            Array("title: a\ndescription: ".utf8) + [0xFF] + Array("b\nauthor: c\n".utf8), path: "site.yml")
        #expect(findings.map(\.code) == ["invalid-utf8"])
        #expect(findings.first?.place == Place(path: "site.yml", line: 2, column: 14))
        #expect(site.title == "a" && site.description == "\u{FFFD}b" && site.author == "c")
    }

    @Test func aByteOrderMarkIsNoKey() {
        let (site, findings) = SiteConfiguration.decode([0xEF, 0xBB, 0xBF] + Array("title: a\r\nauthor: b\r\n".utf8), path: "site.yml")
        #expect(site.title == "a" && site.author == "b" && findings.isEmpty)
    }

    @Test(.timeLimit(.minutes(1)))
    func towersOfBracketsAreTurnedDown() {
        #expect(codes("topics: " + String(repeating: "[", count: 100_000)) == ["yaml-limit"])
        #expect(codes("topics: " + String(repeating: "{a: ", count: 100_000)) == ["yaml-limit"])
        #expect(codes(String(repeating: "- ", count: 100_000)) == ["yaml-limit"])
        #expect(codes(String(repeating: "? ", count: 100_000) + "a") == ["yaml-limit"])
    }

    @Test(.timeLimit(.minutes(1)))
    func deepIndentationEndsInASyntaxError() {
        let text = (0..<1500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(codes(text).first == "yaml-syntax" || codes(text).first == "unknown-key")
    }

    @Test(.timeLimit(.minutes(1)))
    func aBombOfAliasesIsTurnedDown() {
        var text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
        for level in 1..<10 {
            text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",") + "]\n"
        }
        #expect(codes(text) == ["yaml-limit"])
        #expect(codes(text + "? *a9\n: x\n") == ["yaml-limit"])
        var few = "a0: &a0 [x]\n"
        for level in 1...8 { few += "a\(level): &a\(level) [*a\(level - 1),*a\(level - 1),*a\(level - 1)]\n" }
        #expect(!codes(few + "? [*a8]\n: x\n").isEmpty)
    }

    @Test(.timeLimit(.minutes(1)))
    func manyDoubledKeysDoNotTakeForEver() {
        let text = String(repeating: "title: a\n", count: 2000)
        #expect(codes(text).count == 21)
        #expect(Set(codes(text)) == ["duplicate-key"])
    }

    @Test func aHugeFileIsNotRead() {
        #expect(codes(String(repeating: "# x\n", count: 5 << 20)) == ["yaml-limit"])
    }

    @Test(.timeLimit(.minutes(1)))
    func noTextCrashesIt() {
        var state: UInt64 = 88172645463325252
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let pieces = [
            "title", ":", " ", "\n", "- ", "  ", "\"", "'", "[", "]", "{", "}", ",", "#", "&a ", "*a ", "!!str ", "|\n", ">\n", "---\n",
            "...\n", "topics", "outlets", "瓦版", "\u{0}", "\t", "%", "? ", "name", "handle", "\\u0000", "\u{2028}", "\u{301}", "@", "`",
        ]
        for _ in 0..<3000 {
            let text = (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined()
            let (_, findings) = SiteConfiguration.decode(Array(text.utf8), path: "site.yml")
            for finding in findings { #expect(finding.place.line >= 0) }
            for finding in findings where finding.place.line > 0 { #expect(finding.place.column >= 1) }
        }
    }
}

@Suite struct TimeZones {
    @Test(arguments: [
        ("Asia/Tokyo", "+09:00", "+09:00"), ("Europe/Berlin", "+01:00", "+02:00"), ("UTC", "Z", "Z"), ("+05:30", "+05:30", "+05:30"),
        ("-03:30", "-03:30", "-03:30"), ("Asia/Kolkata", "+05:30", "+05:30"),
    ])
    func knowTheirDistanceFromUTC(_ item: (name: String, winter: String, summer: String)) throws {
        let zone = try #require(SiteTimeZone(item.name))
        let winter = try #require(CivilDate(year: 2025, month: 1, day: 15))
        let summer = try #require(CivilDate(year: 2025, month: 7, day: 15))
        #expect(zone.suffix(on: winter) == item.winter)
        #expect(zone.suffix(on: summer) == item.summer)
    }

    @Test(arguments: ["Asia/Kyoto", "JST", "+9", "+09:60", "+15:00", "9:00", "", "../etc/passwd", "Asia/../Asia/Tokyo", "Local/x y"])
    func unknownOnesAreNone(_ name: String) {
        #expect(SiteTimeZone(name) == nil)
    }
}
