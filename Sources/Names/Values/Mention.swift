/// A place where a text names an entity: the core name, without title or honorific.
public struct Mention: Hashable, Sendable {
    /// Which of the clip's passages it stands in, as an index into `Clip.passages`.
    public var passage: Int
    /// The offset in the passage's text of its first scalar.
    public var start: Int
    /// The offset in the passage's text behind its last scalar.
    public var end: Int
    /// The line of the source, from 1.
    public var line: Int
    /// The offset in the line of its first scalar.
    public var lineStart: Int
    /// The offset in the line behind its last scalar; `lineEnd - lineStart == end - start`.
    public var lineEnd: Int
    /// The words as written.
    public var surface: String
    /// Whom it names, as an index into `Naming.entities`.
    public var entity: Int

    /// Makes a mention.
    public init(passage: Int, start: Int, end: Int, line: Int, lineStart: Int, lineEnd: Int, surface: String, entity: Int) {
        self.passage = passage
        self.start = start
        self.end = end
        self.line = line
        self.lineStart = lineStart
        self.lineEnd = lineEnd
        self.surface = surface
        self.entity = entity
    }
}
