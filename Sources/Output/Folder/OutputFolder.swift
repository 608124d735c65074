/// A folder that a map of outputs is written to.
public struct OutputFolder: Sendable {
    /// Its path.
    public let path: String
    /// The program and its version, as the manifest names it.
    public let generator: String

    /// A folder, which need not exist.
    public init(_ path: String, generator: String = "kawaraban") {
        self.path = path
        self.generator = generator
    }

    /// Whether the last build had this key and its files stand as it left them; any doubt gives false.
    public func isCurrent(key: String, jobs: Int = 2) -> Bool { false }

    /// Makes the folder hold what the map says: writes what differs, removes what an earlier build left, touches nothing else.
    ///
    /// Throws `OutputError`; then no file stands under its final name in part, and the next build repairs the rest.
    public func write(_ map: OutputMap, inputs: [InputRecord], key: String, jobs: Int) throws(OutputError) -> WriteReport {
        WriteReport()
    }
}
