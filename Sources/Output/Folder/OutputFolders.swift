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

    /// Makes those that are missing, and gives those that were there; throws where something else stands in their place.
    func make(in folder: OutputFolder, staging: Staging) throws(OutputError) -> [String] {
        var present: [String] = []
        for path in paths {
            let whole = folder.at(path)
            switch try System.status(whole)?.kind {
            case .folder: present.append(path)
            case .link: throw OutputError.symbolicLink(path: whole)
            case .file, .other: throw OutputError.notAFolder(path: whole)
            case nil:
                try staging.make()
                try System.makeFolder(whole)
            }
        }
        return present
    }
}
