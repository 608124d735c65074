import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where results and everything else go.
enum Terminal {
    /// Whether colour is wanted on standard error: it is a terminal and `NO_COLOR` is not set.
    static var hasColour: Bool { hasColour(STDERR_FILENO) }
    /// Whether colour is wanted on standard output.
    static var resultHasColour: Bool { hasColour(STDOUT_FILENO) }

    private static func hasColour(_ file: Int32) -> Bool {
        isatty(file) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true) && !isDumb
    }

    private static var isDumb: Bool { getenv("TERM").map { String(cString: $0) == "dumb" } ?? false }

    /// A line on standard error.
    static func say(_ text: String) { _ = write(Array((text + "\n").utf8), to: STDERR_FILENO) }

    /// Results on standard output, whole; throws where they cannot be written, but not where the reader has gone.
    static func result(_ bytes: [UInt8]) throws {
        guard let error = write(bytes, to: STDOUT_FILENO), error != EPIPE else { return }
        throw Stop(message: "cannot write the result: \(String(cString: strerror(error)))")
    }

    /// Writes all bytes, or gives the error that stopped it.
    private static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { buffer in Self.put(file, buffer.baseAddress, buffer.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count < 0, errno != EINTR {
                return errno
            }
        }
        return nil
    }

    private static func put(_ file: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, start, count)
        #else
            Darwin.write(file, start, count)
        #endif
    }
}
