import Diagnostics

/// What a build did to the output folder.
public struct WriteReport: Hashable, Sendable {
    /// How many files were written.
    public var written = 0
    /// How many files stood there as they should.
    public var unchanged = 0
    /// How many files of an earlier build were removed.
    public var removed = 0
    /// How many bytes all the published files have, the manifest aside.
    public var bytes = 0
    /// Findings, such as files that are not ours.
    public var diagnostics: [Diagnostic] = []

    /// Whether nothing was written and nothing removed.
    public var changedNothing: Bool { written == 0 && removed == 0 }
}
