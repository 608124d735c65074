import Clippings
import Diagnostics

/// A reading as text that people can compare: everything in it but hashes, identities and the wording of findings.
///
///     ja
///     post 1 @1+0 青凪の連絡船、夜間便を再開へ
///       url https://t.example/Rk2mQ8vLpa
///       by 霧原通信 @kirihara_wire 2025-03-03 07:49
///       tags aonagi_news
///       ¶ 3+0 …
///       § 4+0 …
///     topic 1 @5+0 瑠璃島航路 → 1
///       facet 5+7 ミズハラ局長「…」 | name ミズハラ | role 局長 | quote …
///     group 1 → 1
///     ! 3:12 warning date-does-not-exist
struct ReadingDump {
    private(set) var text = ""

    init(_ document: Document) {
        add(document.language.rawValue)
        for link in document.links { add("link @\(link.line) \(shown(link.text))") }
        for note in document.notes { add("note @\(note.line) \(shown(note.text))") }
        for clip in document.clips { add(clip) }
        for topic in document.topics { add(topic) }
        for group in document.groups {
            add("group \(list(group.clips)) → \(group.topics.isEmpty ? "untagged" : list(group.topics))")
        }
        for finding in document.diagnostics {
            let related = finding.related.map { " (\($0.message): \($0.place.line))" }.joined()
            add("! \(finding.place.line):\(finding.place.column) \(finding.severity.rawValue) \(finding.code)\(related)")
        }
    }

    private mutating func add(_ line: String) { text += line + "\n" }

    private mutating func add(_ clip: Clip) {
        let headline = clip.headline.map { " @\(place($0)) \(shown($0.text))\(cuts($0))" } ?? " @\(clip.line)"
        add("\(clip.kind.rawValue) \(clip.index)\(headline)")
        if let url = clip.url { add("  url \(shown(url))") }
        if clip.source != nil || clip.handle != nil {
            let parts = [clip.source, clip.handle.map { "@\($0)" }, clip.date?.description ?? "undated", clip.time?.description]
            add("  by \(parts.compactMap { $0 }.map(shown).joined(separator: " "))")
        }
        if !clip.tags.isEmpty { add("  tags \(clip.tags.joined(separator: " "))") }
        if !clip.media.isEmpty { add("  media \(clip.media.joined(separator: " "))") }
        for paragraph in clip.paragraphs {
            add(
                "  \(paragraph.isSubhead ? "§" : "¶") \(place(paragraph.passage)) \(shown(paragraph.passage.text))\(cuts(paragraph.passage))"
            )
        }
    }

    private mutating func add(_ topic: TopicTag) {
        add("topic \(topic.id) @\(topic.line)+\(topic.start) \(topic.name) → \(topic.clips.isEmpty ? "none" : list(topic.clips))")
        for facet in topic.facets {
            let parts = [
                ("org", facet.org), ("name", facet.name), ("role", facet.role), ("act", facet.act), ("note", facet.note),
                ("quote", facet.quote),
            ]
            let written = parts.compactMap { label, part in part.map { " | \(label) \(shown($0))" } }.joined()
            add("  facet \(topic.line)+\(facet.start) \(shown(facet.text))\(written)")
        }
    }

    private func place(_ passage: Passage) -> String { "\(passage.line)+\(passage.start)" }
    private func cuts(_ passage: Passage) -> String { passage.cuts.map { " ✂\($0.at)-\($0.length)" }.joined() }
    private func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") }

    /// The text with what cannot be seen as its code point.
    private func shown(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: shown += "{\(String(scalar.value, radix: 16))}"
            case .spaceSeparator where scalar != " " && scalar != "\u{3000}": shown += "{\(String(scalar.value, radix: 16))}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
