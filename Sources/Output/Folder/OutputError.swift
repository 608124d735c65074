/// What stops writing the output folder.
public enum OutputError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The folder holds files and has no manifest of ours.
    case notOurs(folder: String, example: String)
    /// The path is taken by something that is no folder.
    case notAFolder(path: String)
    /// A folder stands where a file is to be written.
    case notAFile(path: String)
    /// A file that is not ours stands where one of ours belongs.
    case foreignFile(path: String)
    /// A file or folder in the output is a symbolic link.
    case symbolicLink(path: String)
    /// Another build is writing the folder.
    case busy(folder: String)
    /// The system refused something.
    case system(action: String, path: String, reason: String)

    /// What stopped it and what to do.
    public var description: String {
        switch self {
        case .notOurs(let folder, let example):
            "‘\(folder)’ is not empty and was not made by kawaraban (it holds ‘\(example)’ and no manifest of ours); choose another folder or empty it"
        case .notAFolder(let path): "‘\(path)’ is not a folder"
        case .notAFile(let path): "‘\(path)’ is not a file; remove it"
        case .foreignFile(let path): "‘\(path)’ was not made by kawaraban and stands where a page belongs; move it elsewhere"
        case .symbolicLink(let path): "‘\(path)’ is a symbolic link; nothing is written through it, remove it"
        case .busy(let folder): "another build is writing ‘\(folder)’"
        case .system(let action, let path, let reason): "cannot \(action) ‘\(path)’: \(reason)"
        }
    }
}
