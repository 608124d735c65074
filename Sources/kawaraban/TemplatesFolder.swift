import Diagnostics
import Intake
import Site

/// The site's own templates as they lie on disk; none where there is no such folder.
struct TemplatesFolder {
    private(set) var files: [SourceFile] = []
    private(set) var findings: [Diagnostic] = []

    /// How the user called the folder.
    private let given: String

    init(_ path: String, jobs: Int) throws {
        given = path
        switch Folder.kind(of: path) {
        case .missing: return
        case .file: throw Stop(message: "‘\(path)’ is not a folder; name a folder of templates with --templates")
        case .folder: (files, findings) = Folder.read(path, as: "Templates", jobs: jobs) { !$0.hasSuffix(".swift") }
        }
        findings.removeAll { $0.code == "not-a-document" }
    }

    /// A finding with its place as the user would open it.
    func opened(_ finding: Diagnostic) -> Diagnostic {
        var finding = finding
        let name = finding.place.path.dropFirst("Templates/".count)
        if files.contains(where: { $0.path == finding.place.path }) {
            finding.place.path = given.hasSuffix("/") ? given + name : given + "/" + name
        }
        return finding
    }

    /// The files by the names templates have.
    var templates: [TemplateFile] {
        files.map { TemplateFile(name: String($0.path.dropFirst("Templates/".count)), path: $0.path, bytes: $0.bytes) }
    }
}
