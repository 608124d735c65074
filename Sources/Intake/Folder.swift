import Crypto
import Diagnostics
import Parallel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads a folder: every file below it, dot files left out, links followed once.
public enum Folder {
    /// The files by path, and what could not be read.
    ///
    /// - Parameters:
    ///   - root: the folder's path.
    ///   - name: what the paths of its files begin with.
    ///   - wanted: whether a file is read, by its path below the folder; others are only reported as `notADocument`.
    ///   - jobs: how many threads may read at once.
    public static func read(_ root: String, as name: String, jobs: Int, where wanted: @Sendable (String) -> Bool) -> (
        files: [SourceFile], findings: [Diagnostic]
    ) {
        var walk = Walk(name: name)
        walk.enter(root, below: "", above: [])
        var findings = walk.findings
        let paths = walk.files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for path in paths where !wanted(path) {
            findings.append(Diagnostic(IntakeProblem.notADocument, at: Place(path: name + "/" + path)))
        }
        let read = paths.filter(wanted).parallelMap(jobs: jobs) { file(root + "/" + $0, as: name + "/" + $0) }
        var files: [SourceFile] = []
        for result in read {
            switch result {
            case .success(let file): files.append(file)
            case .failure(let error): findings.append(Diagnostic(IntakeProblem.unreadable(error.reason), at: Place(path: error.path)))
            }
        }
        return (files, findings)
    }

    /// One file under a name of its own.
    public static func file(_ path: String, as name: String) -> Result<SourceFile, ReadError> {
        bytes(of: path).map { SourceFile(path: name, bytes: $0, sha256: hash($0)) }.mapError { ReadError(path: name, reason: $0.reason) }
    }

    /// What a path leads to.
    public static func kind(of path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return .missing }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// What a path can lead to.
    public enum Kind: Sendable {
        /// Nothing.
        case missing
        /// A folder.
        case folder
        /// Anything else.
        case file
    }

    /// Why a file could not be read, in the system's words.
    public struct ReadError: Error {
        /// The file, as findings call it.
        public var path = ""
        /// The reason, such as “Permission denied”.
        public var reason: String

        static var last: ReadError { ReadError(reason: String(cString: strerror(errno))) }
    }

    private static func hash(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// All bytes of a file, however large it grows while it is read.
    static func bytes(of path: String) -> Result<[UInt8], ReadError> {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return .failure(.last) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return .failure(.last) }
        var bytes: [UInt8] = []
        var size = max(Int(status.st_size) + 1, 1 << 12)
        while true {
            var failure: ReadError?
            let more = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                while count < buffer.count {
                    let got = readSome(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                    if got > 0 {
                        count += got
                    } else if got == 0 {
                        return
                    } else if errno != EINTR {
                        failure = .last
                        return
                    }
                }
            }
            if let failure { return .failure(failure) }
            let full = more.count == size
            bytes = bytes.isEmpty ? more : bytes + more
            if !full { return .success(bytes) }
            size = bytes.count
        }
    }
}

private func readSome(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int { read(file, buffer, count) }

extension Folder {
    /// The path without links, `.` and `..`, as far as it leads anywhere; what is not there yet is kept as written.
    public static func realPath(of path: String) -> String {
        var known = path.isEmpty ? "." : path
        var rest: [Substring] = []
        while true {
            if let found = realpath(known, nil) {
                defer { free(found) }
                return ([Substring(String(cString: found))] + rest.reversed()).joined(separator: "/")
            }
            var parts = known.split(separator: "/", omittingEmptySubsequences: true)
            guard let last = parts.popLast() else { return path }
            rest.append(last)
            let folder = parts.joined(separator: "/")
            known = known.hasPrefix("/") ? "/" + folder : folder.isEmpty ? "." : folder
        }
    }

    /// The nanosecond a file was last changed, since the beginning of 1970; nothing where there is none.
    public static func modified(_ path: String) -> Int64? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Glibc)
            return Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
        #else
            return Int64(status.st_mtimespec.tv_sec) * 1_000_000_000 + Int64(status.st_mtimespec.tv_nsec)
        #endif
    }
}
