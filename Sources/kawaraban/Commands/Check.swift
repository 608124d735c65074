import ArgumentParser
import Diagnostics
import Site

/// `kawaraban check`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what is wrong in the content, the configuration and the templates.",
        discussion: """
            Findings go to standard output as path:line:column: severity: message [code], each with its line and a caret.

                kawaraban check --fail-on warning
            """
    )

    @Option(name: .long, help: ArgumentHelp("The folder of documents, or one document.", valueName: "path"))
    var content = "Content"

    @Option(name: .long, help: ArgumentHelp("A folder of templates of your own.", valueName: "folder"))
    var templates = "Templates"

    @Option(name: .customLong("fail-on"), help: "The least severity that makes the exit status 1: error, warning or note.")
    var failOn: Severity = .error

    @OptionGroup var threads: JobsOption

    func run() throws {
        let folder = try ContentFolder(content, jobs: threads.jobs)
        let own = try TemplatesFolder(templates, jobs: threads.jobs)
        let site = SiteBuild(folder, templates: own, baseURL: nil, relative: false, jobs: threads.jobs)
        let text = TextReport.render(site.findings.map(folder.opened), colour: Terminal.resultHasColour, limit: nil)
        if !site.findings.isEmpty { Terminal.result(Array(text.utf8)) }
        if site.findings.contains(where: \.isAboutTheSetting) { throw ExitCode(2) }
        try Findings.judge(site.findings, at: failOn)
    }
}

extension Severity: ExpressibleByArgument {}
