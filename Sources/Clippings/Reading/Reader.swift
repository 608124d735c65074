import Diagnostics

/// Reads clipping documents: bytes to clips, groups, topic lines and findings.
public enum Reader {
    /// Reads one document.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is.
    ///   - path: the path that findings and the export name.
    public static func read(_ bytes: [UInt8], path: String) -> Document {
        Document(path: path, sha256: "", language: .mixed)
    }
}
