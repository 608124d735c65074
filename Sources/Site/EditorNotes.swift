import Briefings
import Clippings
import Diagnostics
import Markdown

/// A note of the editor's on a topic.
public struct EditorNote: Sendable {
    /// Its blocks, made safe.
    var content: Fragment
}

/// Finds the topics that notes stand for: `notes/露朝.md`.
public enum EditorNotes {
    /// The notes by topic, and what is wrong with them.
    ///
    /// - Parameter files: the notes' paths and bytes.
    public static func read(_ files: [(path: String, bytes: [UInt8])], for archive: Archive) -> (notes: [Int: EditorNote], findings: [Diagnostic]) {
        var notes: [Int: EditorNote] = [:]
        var findings: [Diagnostic] = []
        for (path, bytes) in files {
            let name = path.split(separator: "/").last.map { String($0.dropLast(".md".count)) } ?? ""
            guard let topic = archive.topicIndex[Key.of(name)] else {
                findings.append(Diagnostic(NoteFinding.noTopic(name, topics: archive.topics.map(\.name)), at: Place(path: path)))
                continue
            }
            let note = Note.parse(String(decoding: bytes, as: UTF8.self), headingBase: 3)
            findings += note.problems.map { Diagnostic(NoteFinding($0.fact), at: Place(path: path, line: $0.line, column: 1)) }
            notes[topic] = EditorNote(content: note.fragment)
        }
        return (notes, findings)
    }
}

/// What can be wrong with an editor's note.
enum NoteFinding: Problem {
    case noTopic(String, topics: [String])
    case html(String)
    case image(String)
    case address(String)
    case simplified

    init(_ fact: NoteProblem.Fact) {
        switch fact {
        case .htmlLeftOut(let html): self = .html(html)
        case .imageMadeLink(let address): self = .image(address)
        case .addressRefused(let address): self = .address(address)
        case .simplified: self = .simplified
        }
    }

    var code: String {
        switch self {
        case .noTopic: "note-without-topic"
        case .html: "note-html"
        case .image: "note-image"
        case .address: "note-address"
        case .simplified: "note-simplified"
        }
    }

    var severity: Severity { .warning }

    var message: String {
        switch self {
        case .noTopic(let name, let topics):
            "there is no topic “\(name)” for this note" + Suggestion.clause(for: name, among: topics) + "; name the file after a topic"
        case .html(let html): "HTML is left out of notes: \(html)"
        case .image(let address): "an image in a note becomes a link, since pages load nothing from elsewhere: \(address)"
        case .address(let address): "this address is neither http, https, mailto nor within the site; its text is kept: \(address)"
        case .simplified: "this was simplified, since Markdown cannot say it so that it reads back the same"
        }
    }
}
