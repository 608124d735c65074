import Clippings
import Configuration
import Diagnostics
import Names

/// An archive as the cases write it: a lexicon, outlets and documents by hand.
///
/// Sections begin with `== names`, `== outlets` (handle, kind, name), `== doc PATH`; what stands before the first is the lexicon.
/// In a document `@handle DATE SOURCE | HEADLINE` begins a clip, `#NAME(FACET;FACET)` closes a group, any other line is a paragraph.
/// A facet is written `ORG>NAME/ROLE(NOTE)`; without a role it is a keyword.
struct Sample {
    var lexicon = Lexicon()
    var findings: [Diagnostic] = []
    var outlets: [SiteConfiguration.Outlet] = []
    var documents: [Document] = []

    init(_ text: String) {
        var yaml = ""
        var section: [Substring] = ["", "names"]
        var document: DocumentWriter?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("== ") {
                if let document { documents.append(document.document) }
                section = line.split(separator: " ")
                document = section[1] == "doc" ? DocumentWriter(path: String(section[2])) : nil
            } else if section[1] == "names" {
                yaml += line + "\n"
            } else if section[1] == "outlets", !line.isEmpty {
                let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
                let kind = SiteConfiguration.Outlet.Kind(rawValue: parts[1]) ?? .other
                outlets.append(SiteConfiguration.Outlet(handle: parts[0], name: parts.count > 2 ? parts[2] : nil, kind: kind))
            } else {
                document?.add(line)
            }
        }
        if let document { documents.append(document.document) }
        (lexicon, findings) = Lexicon.decode(Array(yaml.utf8), path: "names.yml")
    }

    /// The naming of the archive.
    func naming(jobs: Int = 2) -> Naming {
        NameReader.read(documents: documents, lexicon: lexicon, outlets: outlets, data: .none, jobs: jobs)
    }
}

/// Makes a document from lines.
private struct DocumentWriter {
    var document: Document
    private var line = 0
    private var group: [Int] = []
    private var closed: [Int] = []

    init(path: String) { document = Document(path: path, sha256: "", language: .ja) }

    mutating func add(_ text: Substring) {
        line += 1
        guard !text.isEmpty else { return }
        if text.hasPrefix("@") {
            addClip(text)
        } else if text.hasPrefix("#") {
            addTopic(text)
        } else if !document.clips.isEmpty {
            let passage = Passage(text: String(text), line: line)
            document.clips[document.clips.count - 1].paragraphs.append(Clip.Paragraph(passage: passage))
        }
    }

    private mutating func addClip(_ text: Substring) {
        let sides = text.split(separator: " | ", maxSplits: 1)
        let parts = sides[0].split(separator: " ", maxSplits: 2).map(String.init)
        var clip = Clip(index: document.clips.count + 1, kind: .post, line: line)
        clip.handle = String(parts[0].dropFirst())
        clip.date = parts.count > 1 ? date(parts[1]) : nil
        clip.source = parts.count > 2 ? parts[2] : nil
        if sides.count > 1 {
            var passage = Passage(text: String(sides[1]), line: line)
            // `~~` stands for three scalars that were cut from the line.
            if let cut = passage.text.firstRange(of: "~~") {
                passage.cuts = [Passage.Cut(at: passage.text[..<cut.lowerBound].unicodeScalars.count, length: 3)]
                passage.text.removeSubrange(cut)
            }
            clip.headline = passage
        }
        if !closed.isEmpty { (group, closed) = ([], []) }
        group.append(clip.index)
        document.clips.append(clip)
    }

    private mutating func addTopic(_ text: Substring) {
        let name = String(text.dropFirst().prefix { $0 != "(" })
        var topic = TopicTag(id: document.topics.count + 1, line: line, name: name, key: Key.of(name), rawLine: String(text))
        topic.clips = group
        closed = group
        var start = name.unicodeScalars.count + 2
        for piece in text.dropFirst(name.count + 2).dropLast().split(separator: ";") {
            topic.facets.append(facet(String(piece), start))
            start += piece.unicodeScalars.count + 1
        }
        document.topics.append(topic)
    }

    private func facet(_ text: String, _ start: Int) -> Facet {
        guard let slash = text.firstIndex(of: "/") else { return Facet(text: text, start: start) }
        var facet = Facet(text: text.filter { $0 != "/" && $0 != ">" }, start: start)
        var name = text[..<slash]
        if let mark = name.firstIndex(of: ">") {
            facet.org = String(name[..<mark])
            name = name[name.index(after: mark)...]
        }
        facet.name = name.isEmpty ? nil : String(name)
        var role = text[text.index(after: slash)...]
        if let bracket = role.firstIndex(of: "(") {
            facet.note = String(role[role.index(after: bracket)...].dropLast())
            role = role[..<bracket]
        }
        facet.role = String(role)
        return facet
    }

    private func date(_ text: String) -> CivilDate? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    }
}
