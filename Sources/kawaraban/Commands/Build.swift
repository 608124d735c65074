import ArgumentParser
import Configuration
import Diagnostics
import Intake
import Output
import Site

/// `kawaraban build`
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Builds the site.",
        discussion: """
            Reads Content, writes Output; only files that changed are written, and a folder that is not ours is left alone.

                kawaraban build
                kawaraban build --content Clippings --output public --base-url https://example.org/news/
                kawaraban build --relative && xdg-open Output/index.html
            """
    )

    @Option(name: .long, help: ArgumentHelp("The folder of documents, or one document.", valueName: "path"))
    var content = "Content"

    @Option(name: .long, help: ArgumentHelp("A folder of templates of your own; what it lacks the program has.", valueName: "folder"))
    var templates = "Templates"

    @Option(name: .long, help: ArgumentHelp("The folder the site is written to.", valueName: "folder"))
    var output = "Output"

    @Option(
        name: .customLong("base-url"), help: ArgumentHelp("Where the site will stand; overrides base_url in site.yml.", valueName: "url"))
    var baseURL: String?

    @Flag(name: .long, help: "Link pages so that the folder can be opened from disk.")
    var relative = false

    @Flag(name: .long, help: "Warnings count too: exit with 1 if there are any.")
    var strict = false

    @Flag(name: .long, help: "Say nothing but findings.")
    var quiet = false

    @OptionGroup var threads: JobsOption

    func run() throws {
        try refuseOutputWithinContent()
        let folder = try ContentFolder(content, jobs: threads.jobs)
        let own = try TemplatesFolder(templates, jobs: threads.jobs)
        let url = try address()
        let destination = OutputFolder(output, generator: Program.generator)
        let key = BuildKey(content: folder.files, templates: own.files, baseURL: url, relative: relative)
        if !Program.isNewer(than: output + "/manifest.json"), destination.isCurrent(key: key.text, jobs: threads.jobs) {
            if !quiet { Terminal.say("\(output): nothing has changed") }
            return
        }
        let site = SiteBuild(folder, templates: own, baseURL: url, relative: relative, jobs: threads.jobs)
        if site.findings.contains(where: \.isAboutTheSetting) {
            Findings.report(site.findings, of: folder)
            throw ExitCode(2)
        }
        // A site with warnings is read again the next time, so that they are said again.
        let report = try write(
            site.map, to: destination, inputs: folder.files + own.files, key: site.findings.contains { $0.severity > .note } ? "" : key.text
        )
        let findings = (site.findings + report.diagnostics).inOrder()
        Findings.report(findings, of: folder)
        if !quiet { Terminal.say(summary(report, of: site.reading)) }
        // Leaves at once: giving back the memory of a large archive piece by piece takes longer than a small build.
        withExtendedLifetime(site) { Findings.leave(findings, at: strict ? .warning : .error) }
    }

    private func address() throws -> String? {
        guard let baseURL else { return nil }
        guard let url = SiteConfiguration.normalisedBaseURL(baseURL) else {
            throw ValidationError("--base-url takes an absolute address such as https://example.org/news/, not ‘\(baseURL)’.")
        }
        return url
    }

    /// A site within its own content would be read as content the next time; content within the site might be removed with it.
    private func refuseOutputWithinContent() throws {
        let (inner, outer) = (Folder.realPath(of: output) + "/", Folder.realPath(of: content) + "/")
        guard !inner.hasPrefix(outer), !outer.hasPrefix(inner) else {
            throw Stop(message: "the output folder ‘\(output)’ and the content folder ‘\(content)’ must not lie within each other")
        }
    }

    private func write(_ map: OutputMap, to folder: OutputFolder, inputs: [SourceFile], key: String) throws -> WriteReport {
        do {
            let records = inputs.map { InputRecord(path: $0.path, sha256: $0.sha256, bytes: $0.bytes.count) }
            return try folder.write(map, inputs: records, key: key, jobs: threads.jobs)
        } catch {
            throw Stop(message: "\(error)")
        }
    }

    private func summary(_ report: WriteReport, of reading: Reading) -> String {
        let archive = reading.archive
        func count(_ n: Int, _ thing: String) -> String { "\(n) \(thing)" + (n == 1 ? "" : "s") }
        let contents = [
            count(archive.clips.count, "clip"), count(archive.topics.count, "topic"), count(archive.outlets.count, "outlet"),
            count(archive.editions.count, "day"),
        ].joined(separator: ", ")
        let files = "\(report.written) files written, \(report.unchanged) unchanged, \(report.removed) removed"
        return "\(output): \(contents); \(files)"
    }
}
