import Parallel

extension OutputFolder {
    /// Whether the last build had this key and its files stand as it left them; any doubt gives false.
    ///
    /// Each file must be a regular file of its size, last changed before the manifest was; nothing is read but the manifest.
    public func isCurrent(key: String, jobs: Int = 2) -> Bool {
        guard let manifest = try? System.status(at(Manifest.name)), manifest.kind == .file,
            (try? System.status(at(Staging.name))) == nil,
            var bytes = try? System.read(at(Manifest.name)),
            let found = bytes.withUnsafeBufferPointer(ManifestScanner.scan), found.key == key, found.generator == generator,
            !found.outputs.contains(where: \.hasEscapes),
            let folder = System.openFolder(path)
        else { return false }
        defer { System.shut(folder) }
        // The quotation mark behind a path becomes NUL, so that the path is a C string where it stands.
        for output in found.outputs { bytes[output.path.upperBound] = 0 }
        let manifestBytes = bytes, step = max(1, found.outputs.count / (max(1, jobs) * 4))
        let runs = stride(from: 0, to: found.outputs.count, by: step).map { found.outputs[$0..<min($0 + step, found.outputs.count)] }
        return runs.parallelMap(jobs: jobs) { run in
            manifestBytes.withUnsafeBytes { buffer in
                run.allSatisfy { output in
                    guard let start = buffer.baseAddress?.advanced(by: output.path.lowerBound).assumingMemoryBound(to: CChar.self),
                        let status = System.status(start, below: folder)
                    else { return false }
                    return status.kind == .file && status.size == output.bytes && status.changed < manifest.modified
                }
            }
        }.allSatisfy { $0 }
    }
}
