import Foundation

/// Runs programs: the one under test, and the judges.
public enum Program {
    /// What a program did.
    public struct Outcome: Sendable {
        /// Its exit status; 128 and more after a signal.
        public var status: Int32
        /// What it printed on standard output.
        public var output: String
        /// What it printed on standard error.
        public var errors: String
    }

    /// The root of the repository.
    public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The files for developers that lie beside the repository; nobody else has them.
    public static let shared = root.deletingLastPathComponent().appendingPathComponent("shared")

    /// Whether the files for developers are there.
    public static let hasShared = FileManager.default.fileExists(atPath: shared.appendingPathComponent("samples").path)

    /// The program under test, beside the tests.
    public static let kawaraban: String = {
        let products = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        for folder in [products, root.appendingPathComponent(".build/debug")] {
            let path = folder.appendingPathComponent("kawaraban").path
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        return "kawaraban"
    }()

    /// The path of a tool: the repository's own virtual environment first, then `PATH`.
    public static func find(_ tool: String) -> String? {
        let folders =
            [root.appendingPathComponent(".venv/bin").path]
            + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        return folders.map { $0 + "/" + tool }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs the program under test.
    public static func kawaraban(_ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]) throws -> Outcome {
        try run(kawaraban, arguments, in: folder, environment: environment)
    }

    /// Runs a program with its output read to the end.
    public static func run(
        _ path: String, _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:], input: String? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let work = try TemporaryFolder()
        for name in ["output", "errors", "input"] {
            _ = FileManager.default.createFile(
                atPath: work.url.appendingPathComponent(name).path, contents: name == "input" ? Data((input ?? "").utf8) : nil)
        }
        process.standardInput = try FileHandle(forReadingFrom: work.url.appendingPathComponent("input"))
        process.standardOutput = try FileHandle(forWritingTo: work.url.appendingPathComponent("output"))
        process.standardError = try FileHandle(forWritingTo: work.url.appendingPathComponent("errors"))
        try process.run()
        process.waitUntilExit()
        func text(_ name: String) -> String {
            String(decoding: (try? Data(contentsOf: work.url.appendingPathComponent(name))) ?? Data(), as: UTF8.self)
        }
        let status = process.terminationStatus
        return Outcome(status: process.terminationReason == .exit ? status : 128 + status, output: text("output"), errors: text("errors"))
    }
}
