#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a file is, as the system says without following a link.
struct FileStatus {
    /// What stands at a path.
    enum Kind { case file, folder, link, other }

    /// What it is.
    let kind: Kind
    /// How many bytes it has.
    let size: Int
    /// When its bytes were last written, in nanoseconds.
    let modified: Int64
    /// When its bytes, name or mode last changed, in nanoseconds; nothing but the clock can set it.
    let changed: Int64
    /// Which file it is.
    let identity: [UInt64]

    init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        size = Int(status.st_size)
        #if canImport(Darwin)
            let (mtime, ctime) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (mtime, ctime) = (status.st_mtim, status.st_ctim)
        #endif
        modified = Int64(mtime.tv_sec) * 1_000_000_000 + Int64(mtime.tv_nsec)
        changed = max(modified, Int64(ctime.tv_sec) * 1_000_000_000 + Int64(ctime.tv_nsec))
        identity = [UInt64(status.st_dev), UInt64(status.st_ino)]
    }
}

/// The system's calls on files, with errors that name the file.
enum System {
    /// What stands at a path, not following a link; nil for nothing.
    static func status(_ path: String) throws(OutputError) -> FileStatus? {
        var status = stat()
        if lstat(path, &status) == 0 { return FileStatus(status) }
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw failure("look at", path)
    }

    /// What stands at a path below an open folder; nil for nothing or where the system says no.
    static func status(_ path: UnsafePointer<CChar>, below folder: Int32) -> FileStatus? {
        var status = stat()
        return fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0 ? FileStatus(status) : nil
    }

    /// All bytes of a file that is no link.
    static func read(_ path: String) throws(OutputError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw failure("read", path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure("read", path) }
        let size = Int(status.st_size)
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = systemRead(file, buffer.baseAddress! + count, size - count)
                if got < 0 && errno == EINTR { continue }
                guard got > 0 else {
                    failed = got < 0
                    return
                }
                count += got
            }
        }
        guard !failed else { throw failure("read", path) }
        return bytes
    }

    /// Writes a new file that is there in full or not at all.
    static func create(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw failure("write", path) }
        var done = 0
        let wrote = bytes.withUnsafeBytes { buffer in
            while done < buffer.count {
                let put = systemWrite(file, buffer.baseAddress! + done, buffer.count - done)
                if put < 0 && errno == EINTR { continue }
                guard put > 0 else { return false }
                done += put
            }
            return true
        }
        let reason = errno
        let closed = close(file) == 0
        guard wrote, closed else {
            let error = failure("write", path, wrote ? errno : reason)
            unlink(path)
            throw error
        }
    }

    /// Gives a file another name in the same file system, in place of whatever file has that name.
    static func move(_ path: String, to target: String) throws(OutputError) {
        guard rename(path, target) == 0 else { throw failure("write", target) }
    }

    /// Removes a file, if it is there.
    static func remove(_ path: String) throws(OutputError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
    }

    /// Removes a folder if it is empty, and says whether it did.
    @discardableResult
    static func removeIfEmpty(_ path: String) -> Bool { rmdir(path) == 0 }

    /// Makes a folder, if it is not there.
    static func makeFolder(_ path: String) throws(OutputError) {
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure("make the folder", path) }
    }

    /// The names in a folder, by their bytes.
    static func names(in path: String) throws(OutputError) -> [String] {
        guard let folder = opendir(path) else { throw failure("list", path) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted(by: ByteOrder.precedes)
    }

    /// Sets a file's time to one that is later than a time and than all that was done before, waiting for the clock where it must.
    ///
    /// It gives up on a time that is not close, such as that of a file from the future.
    static func touch(_ path: String, after time: Int64) throws(OutputError) {
        var latest = time
        for attempt in 0..<40 {
            guard utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW) == 0 else { throw failure("write", path) }
            guard let status = try status(path) else { return }
            if attempt == 0 { latest = max(time, status.modified) } else if status.modified > latest { return }
            if latest - status.modified > 100_000_000 { return }
            usleep(1000)
        }
    }

    /// Throws where nothing can be written to a folder.
    static func checkWritable(_ path: String) throws(OutputError) {
        guard access(path, W_OK | X_OK) == 0 else { throw failure("write", path) }
    }

    /// Opens a folder and keeps others that ask from writing it until `close`; nil where another one has it.
    static func lock(_ path: String) throws(OutputError) -> Int32? {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw failure("open", path) }
        if flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return folder }
        close(folder)
        return nil
    }

    /// Opens a folder.
    static func openFolder(_ path: String) -> Int32? {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        return folder >= 0 ? folder : nil
    }

    /// Closes what was opened.
    static func shut(_ file: Int32) { close(file) }

    private static func failure(_ action: String, _ path: String, _ number: Int32 = errno) -> OutputError {
        .system(action: action, path: path, reason: String(cString: strerror(number)))
    }

    private static func systemRead(_ file: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(file, start, count)
        #elseif canImport(Musl)
            Musl.read(file, start, count)
        #else
            Darwin.read(file, start, count)
        #endif
    }

    private static func systemWrite(_ file: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, start, count)
        #elseif canImport(Musl)
            Musl.write(file, start, count)
        #else
            Darwin.write(file, start, count)
        #endif
    }
}
