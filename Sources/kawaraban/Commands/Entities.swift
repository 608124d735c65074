import ArgumentParser
import Names

/// `kawaraban entities`
struct Entities: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Works with the names of the content.", subcommands: [Suggest.self], defaultSubcommand: nil)

    /// `kawaraban entities suggest`
    struct Suggest: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the names found in the text that no lexicon knows, ready to paste into names.yml.",
            discussion: """
                Each entry stands below comments that say how often the name is met, how it was found, and where. Keep the right ones,
                join forms of one name with “aliases”, and give “type: none” to words that are no names.

                    kawaraban entities suggest >> Content/names.yml
                """
        )

        @Option(name: .long, help: ArgumentHelp("The folder of documents, or one document.", valueName: "path"))
        var content = "Content"

        @OptionGroup var threads: JobsOption

        func run() throws {
            let folder = try ContentFolder(content, jobs: threads.jobs)
            let reading = Reading(folder, jobs: threads.jobs)
            let suggestions = NameSuggestion.all(in: reading.archive.naming, of: reading.archive.documents)
            let text = suggestions.map(Self.entry).joined(separator: "\n")
            try Terminal.result(Array(text.utf8))
        }

        private static func entry(_ suggestion: NameSuggestion) -> String {
            let found = suggestion.entity.provenance == .rule ? "by rule" : "by statistics"
            var lines = ["# \(suggestion.mentions)×, found \(found)"]
            lines += suggestion.contexts.map { "#   \($0.place): \(oneLine($0.words))" }
            lines.append("- name: \(quoted(suggestion.entity.name))")
            lines.append("  type: \(suggestion.entity.type.rawValue)")
            if !suggestion.entity.aliases.isEmpty {
                lines.append("  aliases: [\(suggestion.entity.aliases.map(quoted).joined(separator: ", "))]")
            }
            return lines.joined(separator: "\n") + "\n"
        }

        /// A text as a double-quoted scalar of YAML.
        private static func quoted(_ text: String) -> String {
            "\"" + oneLine(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }

        /// A text without control characters, which would end a comment.
        private static func oneLine(_ text: String) -> String {
            var view = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                let breaks = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
                view.append(breaks ? " " : scalar)
            }
            return String(view)
        }
    }
}
