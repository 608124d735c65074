import Briefings
import Clippings
import Markdown
import Parallel

extension Composer {
    /// A clip as one line of a list: headline, day and outlet, and how it begins.
    func row(_ clip: Int) -> Row {
        let record = archive.clips[clip]
        var meta = [time(record.date)]
        if let outlet = record.outlet { meta += [.text(" "), self.outlet(outlet)] }
        var line: [Inline] = [
            .link(addresses.clips[clip], [foreign(headline(clip))]), .text(" "), .element(.span, ["class": "meta"], meta),
        ]
        if let lead = lead(of: record) { line += [.text(" "), foreign(lead, class: "lead")] }
        return Row(line)
    }

    /// The first sentence of a clip's body: the words as they stand, up to the first full stop outside quotes and brackets.
    private func lead(of record: ClipRecord) -> String? {
        guard record.clip.headline != nil, let text = record.clip.paragraphs.first(where: { !$0.isSubhead })?.passage.text else {
            return nil
        }
        let sentence = FirstSentence.of(text)
        return sentence.unicodeScalars.count <= 160 ? sentence : nil
    }
}

/// Finds where the first sentence of a paragraph ends.
enum FirstSentence {
    /// The paragraph's beginning up to and with the first 。！？ outside 「」『』（）, or the first `.` `!` `?` before a space.
    static func of(_ text: String) -> String {
        var depth = 0
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            switch scalars[index] {
            case "「", "『", "（", "(", "“": depth += 1
            case "」", "』", "）", ")", "”": depth = max(0, depth - 1)
            case "。", "！", "？": if depth == 0 { return String(scalars[...index]) }
            case ".", "!", "?":
                guard depth == 0 else { continue }
                let next = scalars.index(after: index)
                let isEnd = next < scalars.endIndex && scalars[next] == " " && !isAbbreviation(scalars[..<index])
                if isEnd { return String(scalars[...index]) }
            default: break
            }
        }
        return text
    }

    /// Whether the word before a full stop is a single letter or a title.
    private static func isAbbreviation(_ before: Substring.UnicodeScalarView) -> Bool {
        let word = String(before.suffix(8)).split(separator: " ").last.map(String.init) ?? ""
        return word.count == 1
            || ["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "U.S", "a.m", "p.m", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec"]
                .contains(word)
    }
}

/// All clips as rows, each rendered once for each way of linking; without `--relative` there is one.
struct ClipRows: Sendable {
    private let rows: [Links: [Row]]

    init(_ archive: Archive, interface: Interface, addresses: [PageAddresses], jobs: Int) {
        var rows: [Links: [Row]] = [:]
        for addresses in addresses where rows[addresses.links] == nil {
            let composer = Composer(archive: archive, interface: interface, addresses: addresses)
            rows[addresses.links] = Array(archive.clips.indices).parallelMap(jobs: jobs, composer.row)
        }
        self.rows = rows
    }

    /// A list of clips.
    func list(_ clips: some Sequence<Int>, links: Links) -> Fragment {
        guard let rows = rows[links] else { return .empty }
        return Row.bullets(clips.map { rows[$0] })
    }

    /// A list of clips, the newest first; within a day in the order of the documents.
    func newestFirst(_ clips: some Sequence<Int>, of archive: Archive, links: Links) -> Fragment {
        var days: [[Int]] = []
        for clip in clips {
            if let last = days.last?.last, archive.clips[last].date == archive.clips[clip].date {
                days[days.count - 1].append(clip)
            } else {
                days.append([clip])
            }
        }
        return list(days.reversed().joined(), links: links)
    }
}
