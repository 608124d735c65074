import Foundation
import Testing

@testable import Markdown

/// What libcmark makes of Markdown, read afresh, with the HTML in it.
func read(_ markdown: [UInt8]) -> [UInt8] { Tree.reading(markdown) }

/// Bytes as text.
func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// What HTML shows: tags taken out, entities read.
func shown(_ html: [UInt8]) -> String {
    var result: [UInt8] = [], index = 0
    while index < html.count {
        switch html[index] {
        case UInt8(ascii: "<"):
            var quoted = false
            while html[index] != UInt8(ascii: ">") || quoted {
                if html[index] == UInt8(ascii: "\"") { quoted.toggle() }
                index += 1
            }
            index += 1
        case UInt8(ascii: "&"):
            let end = html[index...].firstIndex(of: UInt8(ascii: ";")) ?? index
            let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\""]
            let entity = string(Array(html[index...end]))
            result += Array((entities[entity] ?? "[unknown entity \(entity)]").utf8)
            index = end + 1
        default:
            result.append(html[index])
            index += 1
        }
    }
    return string(result)
}

/// The names of all tags in HTML.
func tags(_ html: [UInt8]) -> Set<String> {
    var names: Set<String> = [], index = 0
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
        let name = html[(start + 1)...].prefix {
            $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") || $0 == UInt8(ascii: "!")
        }
        names.insert(string(Array(html[start + 1] == UInt8(ascii: "/") ? html[(start + 2)...].prefix { $0 != UInt8(ascii: ">") } : name)))
        index = start + 1
    }
    return names
}

/// Whether reading a fragment's Markdown gives its HTML; both are shown where it does not.
func expectReadsBack(_ fragment: Fragment, _ what: @autoclosure () -> String = "", at place: SourceLocation = #_sourceLocation) {
    let again = read(fragment.markdown)
    if again != fragment.html {
        Issue.record(
            "\(what())\n--- markdown\n\(string(fragment.markdown).debugDescription)\n--- html\n\(string(fragment.html).debugDescription)\n--- read\n\(string(again).debugDescription)",
            sourceLocation: place)
    }
}
