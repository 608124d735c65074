/// A file as it was read.
public struct SourceFile: Sendable {
    /// Its path: the folder's name, then the way from there, `/` between; the same wherever the folder stands.
    public var path: String
    /// Its bytes.
    public var bytes: [UInt8]
    /// Their SHA-256 in lower-case hexadecimal.
    public var sha256: String
}
