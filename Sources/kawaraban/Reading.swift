import Briefings
import Clippings
import Configuration
import Dates
import Diagnostics
import Markdown
import Names
import Parallel
import Site

/// A content folder, read: the way through the program up to the site.
struct Reading {
    let configuration: SiteConfiguration
    let archive: Archive
    /// The editor's notes by topic.
    let notes: [Int: EditorNote]
    /// All findings in order, those of the files and the configuration first read among them.
    let findings: [Diagnostic]

    /// text → Clippings → Names, Dates → Briefings.
    init(_ folder: ContentFolder, jobs: Int) {
        let (configuration, settings) = SiteConfiguration.decode(folder.bytes(of: "site.yml"), path: folder.name + "/site.yml")
        let (lexicon, names) = Lexicon.decode(folder.bytes(of: "names.yml"), path: folder.name + "/names.yml")
        let documents = folder.documents.parallelMap(jobs: jobs) { Reader.read($0.bytes, path: $0.path) }
        let naming = NameReader.read(documents: documents, lexicon: lexicon, outlets: configuration.outlets, jobs: jobs)
        let dates = DateReader.read(documents: documents, slack: configuration.dateSlack, jobs: jobs)
        archive = Archivist.archive(documents, naming: naming, times: dates.times, configuration: configuration, jobs: jobs)
        let (notes, noted) = EditorNotes.read(folder.notes.map { ($0.path, $0.bytes) }, for: archive)
        self.configuration = configuration
        self.notes = notes
        findings =
            (folder.findings + settings + names + documents.flatMap(\.diagnostics) + naming.diagnostics + dates.diagnostics
            + archive.diagnostics + noted)
            .inOrder()
    }
}
