import Diagnostics

/// One clipping document as it was read: its clips in order, the topic lines that close their groups, and what was wrong.
public struct Document: Sendable {
    /// The file's path as given, the separators as `/`.
    public var path: String
    /// The SHA-256 of the file's bytes, in lower-case hexadecimal.
    public var sha256: String
    /// The language most of its text is written in.
    public var language: Language
    /// The site root addresses that stood alone on a line, in order.
    public var links: [Line]
    /// The footnote lines (`*1:…`), in order.
    public var notes: [Line]
    /// The clips in order of appearance; `clips[i].index == i + 1`.
    public var clips: [Clip]
    /// The topic tags in order of appearance; `topics[i].id == i + 1`.
    public var topics: [TopicTag]
    /// The groups in order: which clips and which topic tags belong together, by index and id.
    public var groups: [Group]
    /// What was wrong, in order of place.
    public var diagnostics: [Diagnostic]

    /// Makes a document.
    public init(
        path: String, sha256: String, language: Language, links: [Line] = [], notes: [Line] = [], clips: [Clip] = [],
        topics: [TopicTag] = [],
        groups: [Group] = [], diagnostics: [Diagnostic] = []
    ) {
        self.path = path
        self.sha256 = sha256
        self.language = language
        self.links = links
        self.notes = notes
        self.clips = clips
        self.topics = topics
        self.groups = groups
        self.diagnostics = diagnostics
    }

    /// The clips no topic line closes, by index.
    public var untagged: [Int] { groups.filter { $0.topics.isEmpty }.flatMap(\.clips) }

    /// A line kept whole, with its number from 1.
    public struct Line: Hashable, Sendable {
        /// The number of the line in the file, from 1.
        public var line: Int
        /// Its text.
        public var text: String

        /// Makes a line.
        public init(line: Int, text: String) {
            self.line = line
            self.text = text
        }
    }

    /// Clips and the topics that apply jointly to them.
    public struct Group: Hashable, Sendable {
        /// The clips' indices, from 1.
        public var clips: [Int]
        /// The ids of the topic tags that closed the group, from 1; empty for the clips after the last run.
        public var topics: [Int]

        /// Makes a group.
        public init(clips: [Int], topics: [Int]) {
            self.clips = clips
            self.topics = topics
        }
    }
}

/// The language of a text, as far as its letters tell.
public enum Language: String, Hashable, Sendable {
    /// Japanese: kana or kanji.
    case ja
    /// Latin letters only.
    case en
    /// Several scripts or another one.
    case mixed
}
