/// What earlier builds left in the output folder.
struct Past {
    /// The manifest's bytes; empty for none.
    let manifestBytes: [UInt8]
    /// When the manifest was last written.
    let manifestModified: Int64
    /// What the manifest lists, by path.
    let outputs: [String: Manifest.Output]
    /// All files that are ours by their paths: those of the manifest and those an interrupted build was about to write.
    let paths: [String]
    /// Whether a build was interrupted.
    let wasInterrupted: Bool

    /// Looks at a folder; throws where it is neither ours nor empty.
    init(of folder: OutputFolder) throws(OutputError) {
        let status = try System.status(folder.at(Manifest.name))
        if status?.kind == .link { throw OutputError.symbolicLink(path: folder.at(Manifest.name)) }
        let staging = try System.status(folder.at(Staging.name))
        if staging?.kind == .link { throw OutputError.symbolicLink(path: folder.at(Staging.name)) }
        let bytes = status?.kind == .file ? try System.read(folder.at(Manifest.name)) : []
        let manifest = Manifest(bytes)
        if manifest == nil, staging == nil, !bytes.starts(with: "{\"version\": 1,\n\"generator\": \"kawaraban".utf8) {
            let foreign = try System.names(in: folder.path).first { !$0.hasPrefix(".") }
            if let foreign { throw OutputError.notOurs(folder: folder.path, example: foreign) }
        }
        wasInterrupted = staging != nil
        manifestBytes = bytes
        manifestModified = status?.modified ?? 0
        // A damaged manifest must not make us remove what lies outside the folder.
        let listed = (manifest?.outputs ?? []).filter { PathFlaw.first(in: $0.path) == nil }
        outputs = Dictionary(listed.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let planned = wasInterrupted ? try Staging.plannedPaths(in: folder).filter { PathFlaw.first(in: $0) == nil } : []
        let known = outputs
        paths = listed.map(\.path) + planned.filter { known[$0] == nil }
    }
}
