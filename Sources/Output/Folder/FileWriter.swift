import Crypto
import Parallel
import Synchronization

/// Renders, compares and writes the files of a map.
struct FileWriter: Sendable {
    /// What became of a file.
    struct Outcome: Sendable {
        let output: Manifest.Output
        let wasWritten: Bool
        /// When a file that was not written last changed.
        let changed: Int64
    }

    let folder: OutputFolder
    let outputs: [String: Manifest.Output]
    let manifestModified: Int64
    let staging: Staging
    /// The folders that were just made: nothing stands in them.
    let fresh: Set<String>

    init(folder: OutputFolder, past: Past, staging: Staging, fresh: Set<String>) {
        self.fresh = fresh
        self.folder = folder
        outputs = past.outputs
        manifestModified = past.manifestModified
        self.staging = staging
    }

    /// Writes the files that differ, on several threads; after a failure no more are begun.
    func write(_ entries: [OutputMap.Entry], jobs: Int) throws(OutputError) -> [Outcome] {
        let hasFailed = Atomic(false)
        let results = entries.indices.map { $0 }.parallelMap(jobs: jobs) { index -> Result<Outcome, OutputError>? in
            if hasFailed.load(ordering: .relaxed) { return nil }
            let result = Result { () throws(OutputError) in try write(entries[index], number: index) }
            if case .failure = result { hasFailed.store(true, ordering: .relaxed) }
            return result
        }
        var outcomes: [Outcome] = []
        outcomes.reserveCapacity(results.count)
        for case .some(let result) in results { outcomes.append(try result.get()) }
        return outcomes
    }

    private func write(_ entry: OutputMap.Entry, number: Int) throws(OutputError) -> Outcome {
        let bytes = entry.content.make()
        let target = folder.at(entry.path)
        let output = Manifest.Output(path: entry.path, sha256: FileWriter.hash(bytes), bytes: bytes.count)
        if !fresh.contains(OutputFolders.parent(of: entry.path)), let status = try System.status(target) {
            switch status.kind {
            case .link: throw OutputError.symbolicLink(path: target)
            case .folder, .other: throw OutputError.notAFile(path: target)
            case .file: break
            }
            if status.size == bytes.count {
                let isKnown = outputs[entry.path] == output && status.changed < manifestModified
                let isSame = if isKnown { true } else { try System.read(target) == bytes }
                if isSame {
                    return Outcome(output: output, wasWritten: false, changed: status.changed)
                }
            }
        }
        let file = try staging.file(named: String(number))
        try System.create(file, bytes)
        try System.move(file, to: target)
        return Outcome(output: output, wasWritten: true, changed: 0)
    }

    /// The SHA-256 of bytes in lower-case hexadecimal digits.
    static func hash(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in SHA256.hash(data: bytes) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
