import Diagnostics

/// What can be wrong with the files of a folder.
public enum IntakeProblem: Problem {
    /// A file or folder cannot be read, with the system's reason.
    case unreadable(String)
    /// A symbolic link leads back to a folder that holds it.
    case loop
    /// A file is neither a document nor anything else that belongs into the folder.
    case notADocument
    /// A file's name is not UTF-8.
    case nameNotUTF8
    /// It is a pipe, a socket or a device.
    case notAFile
    /// There is no document.
    case empty

    /// The stable name of the rule.
    public var code: String {
        switch self {
        case .unreadable: "unreadable-file"
        case .loop: "link-loop"
        case .notADocument: "not-a-document"
        case .nameNotUTF8: "name-not-utf8"
        case .notAFile: "not-a-file"
        case .empty: "no-documents"
        }
    }

    /// How much it matters.
    public var severity: Severity {
        switch self {
        case .unreadable, .nameNotUTF8: .error
        case .loop, .empty: .warning
        case .notADocument, .notAFile: .note
        }
    }

    /// What is wrong and what would be right.
    public var message: String {
        switch self {
        case .unreadable(let reason): "cannot be read: \(reason)"
        case .loop: "this link leads back to a folder above it and is not followed"
        case .notADocument: "is not read: documents end in .txt; site.yml, names.yml and notes/*.md are the only other files"
        case .nameNotUTF8: "the file's name is not UTF-8; rename it"
        case .notAFile: "is neither a file nor a folder and is not read"
        case .empty: "there is no document (*.txt) in this folder"
        }
    }
}
