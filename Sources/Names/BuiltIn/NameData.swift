import Clippings
import Diagnostics
import Foundation

/// What the stage knows of the world beforehand: the built-in lexicon and the words its rules go by.
public struct NameData: Sendable {
    let lexicon: BuiltInLexicon
    let words: NameWords
    /// Whether text is read by rules at all.
    let isActive: Bool
    /// What of it is missing or damaged.
    public let diagnostics: [Diagnostic]

    /// Nothing: only what the site declares, files and signs is found.
    public static let none = NameData(lexicon: "", words: [:], isActive: false, diagnostics: [])

    /// What comes with the program; read once.
    public static let installed: NameData = {
        var findings: [Diagnostic] = []
        func file(_ name: String) -> String {
            let url = Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Resources")
            guard let url, let data = try? Data(contentsOf: url) else {
                findings.append(Diagnostic(NameProblem.missingData(name), at: Place(path: name)))
                return ""
            }
            return String(decoding: data, as: UTF8.self)
        }
        let words = Dictionary(uniqueKeysWithValues: NameWords.files.map { ($0, file("words/\($0).txt")) })
        return NameData(lexicon: file("lexicon.tsv"), words: words, isActive: true, diagnostics: findings)
    }()

    init(lexicon: String, words: [String: String], isActive: Bool, diagnostics: [Diagnostic]) {
        self.lexicon = BuiltInLexicon(lexicon)
        self.words = NameWords(words)
        self.isActive = isActive
        let damaged = self.lexicon.damaged
        let problem = damaged > 0 ? [Diagnostic(NameProblem.damagedData("lexicon.tsv", damaged), at: Place(path: "lexicon.tsv"))] : []
        self.diagnostics = diagnostics + problem
    }
}
