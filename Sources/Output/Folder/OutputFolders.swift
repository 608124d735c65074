import Parallel

/// The folders that a set of paths needs below the output folder.
struct OutputFolders {
    /// Their paths in the order of the files, a folder before those in it.
    let paths: [String]
    /// The same, to ask.
    let set: Set<String>

    init(of files: [String]) {
        var set: Set<String> = [], paths: [String] = []
        for file in files {
            for parent in OutputMap.parents(of: file).reversed() where set.insert(parent).inserted { paths.append(parent) }
        }
        self.set = set
        self.paths = paths
    }

    /// Makes those that are missing, the outer ones first; throws where something else stands in their place.
    func make(in folder: OutputFolder, staging: Staging, jobs: Int) throws(OutputError) -> (present: [String], fresh: Set<String>) {
        var present: [String] = []
        var fresh: Set<String> = []
        let levels = Dictionary(grouping: paths) { $0.utf8.count { $0 == UInt8(ascii: "/") } }
        for (_, level) in levels.sorted(by: { $0.key < $1.key }) {
            let known = fresh
            let results = level.parallelMap(jobs: jobs) { path in
                Result { () throws(OutputError) in try Self.make(path, in: folder, staging: staging, fresh: known) }
            }
            for (path, result) in zip(level, results) {
                if try result.get() { fresh.insert(path) } else { present.append(path) }
            }
        }
        return (present, fresh)
    }

    /// Whether a folder had to be made; in a folder that was just made there is nothing to ask for.
    private static func make(
        _ path: String, in folder: OutputFolder, staging: Staging, fresh: Set<String>
    ) throws(OutputError) -> Bool {
        let whole = folder.at(path)
        if !fresh.contains(parent(of: path)) {
            switch try System.status(whole)?.kind {
            case .folder: return false
            case .link: throw OutputError.symbolicLink(path: whole)
            case .file, .other: throw OutputError.notAFolder(path: whole)
            case nil: break
            }
        }
        try staging.make()
        try System.makeFolder(whole)
        return true
    }

    /// The folder a path stands in; empty for the output folder itself.
    static func parent(of path: String) -> String { path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "" }
}
