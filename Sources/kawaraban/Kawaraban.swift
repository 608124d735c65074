import ArgumentParser
import Intake

/// The command line.
@main
struct Kawaraban: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kawaraban",
        abstract: "Turns a folder of news clippings into a briefing site.",
        discussion: """
            Paste posts and passages into text files, close each group with topic hashtags, and build:

                霧の港に新しい桟橋 https://www.example/news/1
                — 港の新聞 (@minato_paper) October 3, 2025
                港の東側に新しい桟橋が完成し、3日、記念の式典が開かれた。
                #霧の港(桟橋・記念式典)

            Content/ holds the documents (*.txt, in any folders), site.yml and names.yml (both optional) and notes/<topic>.md.
            Output/ can be published on any static host.

            Exit status: 0 done and clean, 1 findings that count, 2 wrong usage or configuration.
            """,
        version: Program.version,
        subcommands: [Build.self, Export.self, Check.self, Entities.self],
        defaultSubcommand: nil
    )

    /// Runs a command; wrong usage exits with 2, as the findings of a command exit with 1.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let stop as Stop {
            Terminal.say("error: \(stop.message)")
            exit(withError: ExitCode(2))
        } catch {
            let code = exitCode(for: error)
            guard code != .success, !(error is ExitCode) else { exit(withError: error) }
            Terminal.say(fullMessage(for: error))
            exit(withError: ExitCode(2))
        }
    }
}

/// What the program is called and which one it is.
enum Program {
    static let version = "0.1.0"
    static let generator = "kawaraban \(version)"

    /// Whether the program was made after a file, so that what it would write may differ.
    static func isNewer(than file: String) -> Bool {
        guard let made = Folder.modified(path), let written = Folder.modified(file) else { return true }
        return made > written
    }

    /// The program's own file.
    private static var path: String { CommandLine.arguments.first.map { $0.contains("/") ? $0 : "/proc/self/exe" } ?? "/proc/self/exe" }
}

/// What stops a command: wrong usage, or something of the system's.
struct Stop: Error {
    let message: String
}
