import Diagnostics

/// What can be wrong with where something is to be published.
public enum OutputProblem: Problem {
    /// Two things claim one path, or one claims as a folder what the other claims as a file.
    case pathTaken(path: String, by: String, and: String)
    /// A path that some host or file system cannot hold.
    case pathNotPortable(path: String, by: String, because: PathFlaw)
    /// Files in the output folder that no build of ours wrote; they stay.
    case foreignFile(paths: [String], count: Int)

    /// The stable name of the rule.
    public var code: String {
        switch self {
        case .pathTaken: "path-taken"
        case .pathNotPortable: "path-not-portable"
        case .foreignFile: "foreign-file"
        }
    }

    /// Foreign files are worth knowing, the others cannot be published.
    public var severity: Severity {
        if case .foreignFile = self { .note } else { .error }
    }

    /// What is wrong and what would be right.
    public var message: String {
        switch self {
        case .pathTaken(let path, let first, let second):
            "the path ‘\(path)’ of \(second) is taken by \(first); give one of them another name or slug"
        case .pathNotPortable(let path, let owner, let flaw):
            "the path ‘\(path)’ of \(owner) cannot be published everywhere: \(flaw.message)"
        case .foreignFile(let paths, let count):
            "\(count == 1 ? "a file" : "\(count) files") in the output folder \(count == 1 ? "is" : "are") not ours and \(count == 1 ? "stays" : "stay"): "
                + paths.map { "‘\($0)’" }.joined(separator: ", ") + (count > paths.count ? ", …" : "")
        }
    }
}
