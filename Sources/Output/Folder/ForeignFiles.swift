import Diagnostics
import Parallel

/// Files in the output folder that are not ours.
enum ForeignFiles {
    /// How many a finding names.
    static let named = 5

    /// A finding of the files and folders that are neither published nor hidden, if there are any; `present` are the folders to look into.
    static func find(
        in folder: OutputFolder, besides files: [String], folders: OutputFolders, present: [String], jobs: Int
    ) throws(OutputError) -> [Diagnostic] {
        let ours = Set(files).union(folders.set).union([Manifest.name])
        let found = ([""] + present).parallelMap(jobs: jobs) { path in
            Result { () throws(OutputError) in
                try System.names(in: path.isEmpty ? folder.path : folder.at(path))
                    .filter { !$0.hasPrefix(".") }
                    .map { path.isEmpty ? $0 : path + "/" + $0 }
                    .filter { !ours.contains($0) }
            }
        }
        var foreign: [String] = []
        for result in found { foreign += try result.get() }
        guard !foreign.isEmpty else { return [] }
        let problem = OutputProblem.foreignFile(paths: Array(foreign.prefix(named)), count: foreign.count)
        return [Diagnostic(problem, at: Place(path: folder.path))]
    }
}
