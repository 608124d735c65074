/// The files of earlier builds that this build does not publish.
struct StaleFiles {
    private let folder: OutputFolder
    private let kept: Set<String>
    private let keptFolded: [String: String]
    private let folders: OutputFolders
    private var stale: [String]
    /// How many were removed.
    private(set) var removed = 0

    init(folder: OutputFolder, past: Past, kept: [String], folders: OutputFolders) {
        self.folder = folder
        self.folders = folders
        let keptPaths = Set(kept)
        self.kept = keptPaths
        stale = past.paths.filter { !keptPaths.contains($0) && $0 != Manifest.name }
        keptFolded = stale.isEmpty ? [:] : Dictionary(kept.map { (FoldedPath.of($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Removes those that stand where a folder is needed, or in a folder that stands where a file is needed.
    mutating func removeConflicting(staging: Staging) throws(OutputError) {
        let (kept, folders) = (kept, folders)
        let isConflict = { (path: String) in folders.set.contains(path) || OutputMap.parents(of: path).contains(where: kept.contains) }
        let conflicts = stale.filter(isConflict)
        stale.removeAll(where: isConflict)
        try remove(conflicts, staging: staging)
    }

    /// Removes all others.
    mutating func removeRest(staging: Staging) throws(OutputError) {
        try remove(stale, staging: staging)
        stale = []
    }

    private mutating func remove(_ paths: [String], staging: Staging) throws(OutputError) {
        var emptied: Set<String> = []
        for path in paths {
            let parents = OutputMap.parents(of: path)
            guard try !passesLink(parents), let status = try System.status(folder.at(path)), status.kind == .file else { continue }
            // On a disk that knows no case, the old name may be the new file.
            if let twin = keptFolded[FoldedPath.of(path)], try System.status(folder.at(twin))?.identity == status.identity { continue }
            try staging.make()
            try System.remove(folder.at(path))
            removed += 1
            emptied.formUnion(parents)
        }
        for path in emptied.subtracting(folders.set).sorted(by: { ByteOrder.precedes($1, $0) }) {
            System.removeIfEmpty(folder.at(path))
        }
    }

    private func passesLink(_ parents: [String]) throws(OutputError) -> Bool {
        for parent in parents where try System.status(folder.at(parent))?.kind == .link { return true }
        return false
    }
}
