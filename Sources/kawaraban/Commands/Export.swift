import ArgumentParser
import Clippings
import Diagnostics
import Names
import Site

/// `kawaraban export`
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints everything that was read as JSON.",
        discussion: """
            The format is version 1 of the archive's data contract, the same as data/archive.json of a built site. Findings stand in
            “diagnostics”; the exit status is 0 wherever the content could be read.

                kawaraban export --content Content | jq '.topics[].name'
            """
    )

    @Option(name: .long, help: ArgumentHelp("A content folder, or one document; may be given again.", valueName: "path"))
    var content: [String] = []

    @OptionGroup var threads: JobsOption

    func run() throws {
        let folders = try (content.isEmpty ? ["Content"] : content).map { try ContentFolder($0, jobs: threads.jobs) }
        let reading = Reading(try ContentFolder.joined(folders), jobs: threads.jobs)
        try Terminal.result(ArchiveJSON.render(reading.archive, diagnostics: reading.findings, jobs: threads.jobs))
    }
}
