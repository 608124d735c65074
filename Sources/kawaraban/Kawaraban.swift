import ArgumentParser

/// The command line.
@main
struct Kawaraban: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "kawaraban", abstract: "Turns a folder of news clippings into a briefing site.")
}
