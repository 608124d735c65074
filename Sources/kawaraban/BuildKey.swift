import BuiltInTemplates
import Clippings
import Crypto
import Diagnostics
import Intake

/// What a site depends on, in one hash: if it is that of the last build, there is nothing to do.
struct BuildKey {
    /// The hash in hexadecimal.
    let text: String

    /// - Parameters:
    ///   - content: all files of the content folder.
    ///   - templates: the site's own templates.
    ///   - baseURL: the address given on the command line.
    ///   - relative: whether pages link to each other from where they stand.
    init(content: [SourceFile], templates: [SourceFile], baseURL: String?, relative: Bool) {
        var hash = SHA256()
        func add(_ text: String) { hash.update(data: Array(text.utf8) + [0]) }
        add(Program.version)
        for (name, bytes) in BuiltInTemplates.files.sorted(by: { $0.key < $1.key }) {
            add(name)
            hash.update(data: bytes)
        }
        for file in content + templates {
            add(file.path)
            add(file.sha256)
        }
        add(baseURL ?? "")
        add(relative ? "relative" : "absolute")
        text = Key.hex(hash.finalize())
    }
}
