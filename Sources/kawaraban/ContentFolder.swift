import Clippings
import Configuration
import Diagnostics
import Intake
import Names

/// A content folder as it lies on disk: configuration, lexicon, notes, documents; nothing read yet but the bytes.
struct ContentFolder {
    /// What findings and the export call the folder: its own name, wherever it stands.
    let name: String
    /// How the user called it.
    let given: String
    /// The files by path.
    private(set) var files: [SourceFile] = []
    /// The paths of documents that were named themselves; they need not end in `.txt`.
    private var singles: Set<String> = []
    private(set) var findings: [Diagnostic] = []

    /// Reads the bytes of all files; one document is read as a folder that holds nothing else.
    ///
    /// Throws where there is nothing at the path.
    init(_ given: String, jobs: Int) throws {
        self.given = given
        switch Folder.kind(of: given) {
        case .missing:
            throw Stop(message: "there is nothing at ‘\(given)’; name the folder of your documents with --content")
        case .folder:
            name = ContentFolder.name(of: given)
            (files, findings) = Folder.read(given, as: name, jobs: jobs, where: ContentFolder.isWanted)
        case .file:
            name = ContentFolder.name(of: given)
            switch Folder.file(given, as: name) {
            case .success(let file):
                files = [file]
                singles = [name]
            case .failure(let error): throw Stop(message: "cannot read ‘\(given)’: \(error.reason)")
            }
        }
        if documents.isEmpty { findings.append(Diagnostic(IntakeProblem.empty, at: Place(path: name))) }
    }

    /// The documents by path.
    var documents: [SourceFile] { files.filter { singles.contains($0.path) || $0.path.hasSuffix(".txt") } }

    /// The editor's notes by path.
    var notes: [SourceFile] { files.filter { $0.path.hasPrefix(name + "/notes/") && $0.path.hasSuffix(".md") } }

    /// The bytes of a file in the folder itself; none where it is not there.
    func bytes(of file: String) -> [UInt8] { files.first { $0.path == name + "/" + file }?.bytes ?? [] }

    /// Several folders as one; the configuration and the lexicon are the first one's.
    static func joined(_ folders: [ContentFolder]) throws -> ContentFolder {
        guard var joined = folders.first else { throw Stop(message: "there is no content") }
        var paths = Set(joined.files.map(\.path))
        for folder in folders.dropFirst() {
            if let twin = folder.documents.first(where: { paths.contains($0.path) }) {
                throw Stop(message: "‘\(twin.path)’ would stand twice in the export; name one folder that holds both")
            }
            joined.files += folder.documents
            paths.formUnion(folder.documents.map(\.path))
            joined.findings += folder.findings
            joined.singles.formUnion(folder.singles)
        }
        joined.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return joined
    }

    /// A finding with its place as the user would open it.
    func opened(_ finding: Diagnostic) -> Diagnostic {
        var finding = finding
        finding.place = opened(finding.place)
        for index in finding.related.indices { finding.related[index].place = opened(finding.related[index].place) }
        return finding
    }

    private func opened(_ place: Place) -> Place {
        var place = place
        if place.path == name {
            place.path = given
        } else if place.path.hasPrefix(name + "/") {
            let rest = place.path.dropFirst(name.count)
            place.path = (given.hasSuffix("/") ? String(given.dropLast()) : given) + rest
        }
        return place
    }

    private static func isWanted(_ path: String) -> Bool {
        path.hasSuffix(".txt") || path == "site.yml" || path == "names.yml" || (path.hasPrefix("notes/") && path.hasSuffix(".md"))
    }

    /// The last component of a path; of `.` and `..`, that of the folder they lead to.
    private static func name(of path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? ""
        if !last.isEmpty, last != ".", last != ".." { return last }
        return Folder.realPath(of: path).split(separator: "/").last.map(String.init) ?? "Content"
    }
}
