import Clippings
import Diagnostics
import Foundation

/// What the stage knows of the world beforehand: the built-in lexicon and the words its rules go by.
public struct NameData: Sendable {
    let lexicon: BuiltInLexicon
    let words: NameWords
    /// The statistical reader's weights; nothing where the file is missing or damaged.
    let model: NameModel?
    /// Whether text is read by rules at all.
    let isActive: Bool
    /// What of it is missing or damaged.
    public let diagnostics: [Diagnostic]

    /// Nothing: only what the site declares, files and signs is found.
    public static let none = NameData(lexicon: "", words: [:], model: nil, isActive: false, diagnostics: [])

    /// What comes with the program; read once.
    public static let installed: NameData = {
        var findings: [Diagnostic] = []
        func data(_ name: String) -> Data? {
            for folder in folders {
                if let data = try? Data(contentsOf: folder.appendingPathComponent(name), options: .mappedIfSafe) { return data }
            }
            findings.append(Diagnostic(NameProblem.missingData(name), at: Place(path: name)))
            return nil
        }
        func file(_ name: String) -> String { data(name).map { String(decoding: $0, as: UTF8.self) } ?? "" }
        var model: NameModel?
        if let bytes = data("model.bin") {
            do throws(NameModel.Flaw) { model = try NameModel(bytes) } catch {
                findings.append(Diagnostic(NameProblem.damagedModel(error), at: Place(path: "model.bin")))
            }
        }
        let words = Dictionary(uniqueKeysWithValues: NameWords.files.map { ($0, file("words/\($0).txt")) })
        return NameData(lexicon: file("lexicon.tsv"), words: words, model: model, isActive: true, diagnostics: findings)
    }()

    /// Where the stage's files may stand: beside the program, also when it was called through a link.
    private static let folders: [URL] = {
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        return [Bundle.main.bundleURL, program].compactMap { $0 }.flatMap { folder in
            ["kawaraban_Names.resources", "kawaraban_Names.bundle/Contents/Resources", "kawaraban_Names.bundle"].map {
                folder.appendingPathComponent($0).appendingPathComponent("Resources")
            }
        }
    }()

    init(lexicon: String, words: [String: String], model: NameModel?, isActive: Bool, diagnostics: [Diagnostic]) {
        self.lexicon = BuiltInLexicon(lexicon)
        self.words = NameWords(words)
        self.model = model
        self.isActive = isActive
        let damaged = self.lexicon.damaged
        let problem = damaged > 0 ? [Diagnostic(NameProblem.damagedData("lexicon.tsv", damaged), at: Place(path: "lexicon.tsv"))] : []
        self.diagnostics = diagnostics + problem
    }
}
