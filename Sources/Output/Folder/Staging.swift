import Synchronization

/// The folder in the output in which files are written before they get their names; it is there only while a build changes something.
///
/// It lists the paths the build is about to write, so that the next build knows them for ours should this one be interrupted.
final class Staging: Sendable {
    /// Its name in the output folder.
    static let name = ".kawaraban-writing"
    private static let list = "paths"

    private let folder: OutputFolder
    private let paths: [String]
    private let isMade = Mutex(false)

    init(_ folder: OutputFolder, paths: [String]) {
        self.folder = folder
        self.paths = paths
    }

    /// The path of a file to be written, in the folder, which is made when it is first asked for.
    func file(named name: String) throws(OutputError) -> String {
        try make()
        return folder.at(Staging.name) + "/" + name
    }

    /// Marks the output as being changed.
    func make() throws(OutputError) {
        let result = isMade.withLock { isMade -> Result<Void, OutputError> in
            if isMade { return .success(()) }
            let root = folder.at(Staging.name)
            return Result { () throws(OutputError) in
                try System.makeFolder(root)
                try System.create(root + "/new", Array((paths.joined(separator: "\n") + "\n").utf8))
                try System.move(root + "/new", to: root + "/" + Staging.list)
                isMade = true
            }
        }
        try result.get()
    }

    /// Removes it with what an interrupted build left in it.
    func clear() throws(OutputError) {
        let root = folder.at(Staging.name)
        guard let status = try System.status(root) else { return }
        guard status.kind == .folder else { return try System.remove(root) }
        // The list goes last: as long as files are left over, the output is known as ours.
        for name in try System.names(in: root) where name != Staging.list { try System.remove(root + "/" + name) }
        try System.remove(root + "/" + Staging.list)
        System.removeIfEmpty(root)
        isMade.withLock { $0 = false }
    }

    /// The paths an interrupted build was about to write.
    static func plannedPaths(in folder: OutputFolder) throws(OutputError) -> [String] {
        let path = folder.at(name) + "/" + list
        guard try System.status(path)?.kind == .file else { return [] }
        return try System.read(path).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }
}
