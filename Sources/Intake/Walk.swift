import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Walks a folder and notes its files.
struct Walk {
    /// What findings call the folder.
    let name: String
    /// The files' paths below the folder, in no order.
    private(set) var files: [String] = []
    private(set) var findings: [Diagnostic] = []

    init(name: String) { self.name = name }

    /// A folder's identity, to notice links that lead back.
    struct Identity: Hashable {
        var device: dev_t
        var inode: ino_t
    }

    /// Reads a folder's entries and enters its folders.
    mutating func enter(_ folder: String, below path: String, above: [Identity]) {
        var status = stat()
        guard let stream = opendir(folder), stat(folder, &status) == 0 else {
            report(.unreadable(String(cString: strerror(errno))), at: path)
            return
        }
        defer { closedir(stream) }
        let own = Identity(device: status.st_dev, inode: status.st_ino)
        guard !above.contains(own) else {
            report(.loop, at: path)
            return
        }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
                    String(validatingCString: $0)
                }
            }
            guard let name else {
                report(.nameNotUTF8, at: path)
                continue
            }
            if name.hasPrefix(".") { continue }
            let below = path.isEmpty ? name : path + "/" + name
            let full = folder + "/" + name
            guard stat(full, &status) == 0 else {
                report(errno == ELOOP ? .loop : .unreadable(String(cString: strerror(errno))), at: below)
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: enter(full, below: below, above: above + [own])
            case S_IFREG: files.append(below)
            default: report(.notAFile, at: below)
            }
        }
    }

    private mutating func report(_ problem: IntakeProblem, at path: String) {
        findings.append(Diagnostic(problem, at: Place(path: path.isEmpty ? name : name + "/" + path)))
    }
}
