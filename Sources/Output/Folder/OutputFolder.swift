/// A folder that a map of outputs is written to.
///
/// It is ours when it holds our manifest or what an interrupted build left; nothing is written to a folder that is neither ours nor empty.
public struct OutputFolder: Sendable {
    /// Its path.
    public let path: String
    /// The program and its version, as the manifest names it.
    public let generator: String

    /// A folder, which need not exist.
    public init(_ path: String, generator: String = "kawaraban") {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path.isEmpty ? "." : path
        self.generator = generator
    }

    /// The whole path of one in the folder.
    func at(_ relative: String) -> String { path + "/" + relative }

    /// Makes the folder hold what the map says: writes what differs, removes what an earlier build left, touches nothing else.
    ///
    /// A file that stands as it should keeps its inode and its times. When this throws, no file stands under its final name in part, and
    /// the next build knows the folder as ours and repairs it.
    public func write(_ map: OutputMap, inputs: [InputRecord], key: String, jobs: Int) throws(OutputError) -> WriteReport {
        try makeRoot()
        guard let lock = try System.lock(path) else { throw OutputError.busy(folder: path) }
        defer { System.shut(lock) }
        let past = try Past(of: self)
        let entries = map.entries.sorted { ByteOrder.precedes($0.path, $1.path) }
        let staging = Staging(self, paths: entries.map(\.path))
        if past.wasInterrupted { try staging.clear() }
        let folders = OutputFolders(of: entries.map(\.path))
        var cleaner = StaleFiles(folder: self, past: past, kept: entries.map(\.path), folders: folders)
        try cleaner.removeConflicting(staging: staging)
        let (present, fresh) = try folders.make(in: self, staging: staging, jobs: jobs)
        let outcomes = try FileWriter(folder: self, past: past, staging: staging, fresh: fresh).write(entries, jobs: jobs)
        try cleaner.removeRest(staging: staging)
        let manifest = Manifest(generator: generator, key: key, inputs: inputs, outputs: outcomes.map(\.output))
        try settle(manifest, past: past, staging: staging, after: outcomes)
        try staging.clear()
        var report = WriteReport()
        report.written = outcomes.count { $0.wasWritten }
        report.unchanged = outcomes.count - report.written
        report.removed = cleaner.removed
        report.bytes = outcomes.reduce(0) { $0 + $1.output.bytes }
        report.diagnostics = try ForeignFiles.find(in: self, besides: entries.map(\.path), folders: folders, present: present, jobs: jobs)
        return report
    }

    /// Makes the folder and those it stands in.
    private func makeRoot() throws(OutputError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for component in path.split(separator: "/") {
            made += (made.isEmpty || made == "/" ? "" : "/") + component
            if try System.status(made) == nil { try System.makeFolder(made) }
        }
        guard let folder = System.openFolder(path) else { throw OutputError.notAFolder(path: path) }
        System.shut(folder)
        try System.checkWritable(path)
    }

    /// Writes the manifest if it differs, and sees to it that it is younger than every output: that is how `isCurrent` knows them.
    private func settle(_ manifest: Manifest, past: Past, staging: Staging, after outcomes: [FileWriter.Outcome]) throws(OutputError) {
        let bytes = manifest.encoded(), target = at(Manifest.name)
        let changed = outcomes.lazy.map(\.changed).max() ?? 0
        if bytes == past.manifestBytes {
            let isOlder = changed >= past.manifestModified || outcomes.contains(where: \.wasWritten)
            if isOlder { try System.touch(target, after: changed) }
            return
        }
        let file = try staging.file(named: Manifest.name)
        try System.create(file, bytes)
        try System.touch(file, after: changed)
        try System.move(file, to: target)
    }
}
