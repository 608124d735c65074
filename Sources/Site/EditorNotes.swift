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
    public static func read(_ files: [(path: String, bytes: [UInt8])], for archive: Archive) -> (
        notes: [Int: EditorNote], findings: [Diagnostic]
    ) {
        var notes: [Int: EditorNote] = [:]
        var findings: [Diagnostic] = []
        for (path, bytes) in files {
            let name = path.split(separator: "/").last.map { String($0.dropLast(".md".count)) } ?? ""
            guard let topic = archive.topicIndex[Key.of(name)] else {
                findings.append(Diagnostic(NoteFinding.noTopic(name, topics: archive.topics.map(\.name)), at: Place(path: path)))
                continue
            }
            let note = Note.parse(String(decoding: bytes, as: UTF8.self), headingBase: 3)
            findings += note.problems.map { Diagnostic(NoteFinding.inText($0), at: Place(path: path, line: $0.line, column: 1)) }
            notes[topic] = EditorNote(content: note.fragment)
        }
        return (notes, findings)
    }
}

/// What can be wrong with an editor's note.
enum NoteFinding: Problem {
    case noTopic(String, topics: [String])
    case inText(NoteProblem)

    var code: String {
        switch self {
        case .noTopic: "note-without-topic"
        case .inText(let problem): problem.code
        }
    }

    var severity: Severity { .warning }

    var message: String {
        switch self {
        case .noTopic(let name, let topics):
            "there is no topic “\(name)” for this note" + Suggestion.clause(for: name, among: topics) + "; name the file after a topic"
        case .inText(let problem): problem.message
        }
    }
}
