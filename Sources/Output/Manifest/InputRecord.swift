/// A file that was read for a build.
public struct InputRecord: Hashable, Sendable {
    /// Its path as it was given.
    public let path: String
    /// The SHA-256 of its bytes, in lower-case hexadecimal digits.
    public let sha256: String
    /// How many bytes it has.
    public let bytes: Int

    /// Records a file.
    public init(path: String, sha256: String, bytes: Int) {
        self.path = path
        self.sha256 = sha256
        self.bytes = bytes
    }
}
