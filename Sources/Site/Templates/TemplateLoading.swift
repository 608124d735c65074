import BuiltInTemplates
import Clippings
import Configuration
import Diagnostics
import Mustache

/// A file of the templates folder.
public struct TemplateFile: Sendable {
    /// Its path below the folder, such as `strings/ja.yml`.
    public var name: String
    /// What findings call it.
    public var path: String
    /// Its bytes.
    public var bytes: [UInt8]

    /// Makes a file.
    public init(name: String, path: String, bytes: [UInt8]) {
        self.name = name
        self.path = path
        self.bytes = bytes
    }
}

/// Everything the pages are framed with: templates, words, styles; the program's own, and over them the site's files of the same names.
public struct TemplateSet: Sendable {
    /// The page templates by name.
    let templates: [String: MustacheTemplate]
    /// The words of the interface.
    public let interface: Interface
    /// The style sheet.
    let stylesheet: [UInt8]
    /// What is wrong in the site's files.
    public let diagnostics: [Diagnostic]

    /// A template of a site's own may have any of these names besides the built-in ones: one for a kind of page.
    private static let kinds = Page.Kind.allCases.map(\.rawValue)

    /// Loads the templates.
    ///
    /// - Parameters:
    ///   - files: the site's own files.
    ///   - language: the language of the interface.
    public init(files: [TemplateFile], language: String) {
        var all = BuiltInTemplates.files.mapValues { $0 }
        var findings: [Diagnostic] = []
        var paths: [String: String] = [:]
        let names = (Set(BuiltInTemplates.files.keys).union(Self.kinds.map { $0 + ".mustache" })).sorted()
        for file in files.sorted(by: { $0.path < $1.path }) {
            guard names.contains(file.name) || file.name.hasSuffix(".mustache") else {
                if file.name != "BuiltInTemplates.swift" {
                    findings.append(Diagnostic(TemplateProblem.unknownFile(allowed: names), at: Place(path: file.path)))
                }
                continue
            }
            all[file.name] = file.bytes
            paths[file.name] = file.path
        }
        let sources = all.filter { $0.key.hasSuffix(".mustache") }
        let partials = sources.keys.map { String($0.dropLast(".mustache".count)) }.sorted()
        var templates: [String: MustacheTemplate] = [:]
        for (name, bytes) in sources.sorted(by: { $0.key < $1.key }) {
            let path = paths[name] ?? "Templates/" + name
            let text = String(decoding: bytes, as: UTF8.self)
            let problems = TemplateCheck.findings(in: text, path: path, partials: partials)
            findings += problems
            do {
                let template = try MustacheTemplate(string: text)
                if problems.isEmpty { templates[String(name.dropLast(".mustache".count))] = template }
            } catch let error as MustacheTemplate.ParserError {
                findings.append(
                    Diagnostic(
                        TemplateProblem.syntax("\(error.error)"),
                        at: Place(path: path, line: error.context.lineNumber, column: error.context.columnNumber),
                        excerpt: Excerpt(text: error.context.line)))
            } catch {
                findings.append(Diagnostic(TemplateProblem.syntax("\(error)"), at: Place(path: path)))
            }
        }
        let strings = "strings/\(language).yml"
        let (own, _) = Interface.decode(BuiltInTemplates.files[strings] ?? [], language: language, path: "Templates/" + strings)
        let (interface, wording) =
            paths[strings].map {
                Interface.decode(all[strings] ?? [], language: language, path: $0, fallback: own)
            } ?? (own, [])
        self.templates = templates
        self.interface = interface
        stylesheet = all["style.css"] ?? []
        if stylesheet.count > 12_288 {
            findings.append(
                Diagnostic(
                    TemplateProblem.stylesheetTooLarge(stylesheet.count), at: Place(path: paths["style.css"] ?? "Templates/style.css")))
        }
        diagnostics = findings + wording
    }

    /// The template of a kind of page: one of its own where there is one.
    func name(for kind: Page.Kind) -> String { templates[kind.rawValue] == nil ? "page" : kind.rawValue }
}
