import ArgumentParser
import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How many threads a command may use.
struct JobsOption: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("How many threads may work at once.", valueName: "n"))
    var jobs: Int = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 256.") }
    }
}

/// What to do with findings.
enum Findings {
    /// How many findings are printed; the rest is counted.
    static let limit = 200

    /// Prints findings on standard error, the places as the user would open them.
    static func report(_ findings: [Diagnostic], of folder: ContentFolder) {
        guard !findings.isEmpty else { return }
        let opened = findings.map(folder.opened)
        let text = TextReport.render(opened, colour: Terminal.hasColour, limit: limit)
        Terminal.say(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    }

    /// Ends the program, with 1 where a finding is at least so severe.
    static func leave(_ findings: [Diagnostic], at severity: Severity) -> Never {
        exit(findings.contains { $0.severity >= severity } ? 1 : 0)
    }

    /// Ends with 1 where a finding is at least so severe.
    static func judge(_ findings: [Diagnostic], at severity: Severity) throws {
        if findings.contains(where: { $0.severity >= severity }) { throw ExitCode(1) }
    }
}

extension Diagnostic {
    /// Whether it is an error of site.yml, names.yml or a template: then nothing is published and the exit status is 2.
    var isAboutTheSetting: Bool {
        severity == .error
            && (place.path.hasPrefix("Templates/") || place.path.hasSuffix("/site.yml") || place.path.hasSuffix("/names.yml"))
    }
}
