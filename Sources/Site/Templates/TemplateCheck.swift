import Diagnostics

/// Finds names in templates that no page gives and partials that do not exist; Mustache would pass over both in silence.
enum TemplateCheck {
    /// The values a page gives to its template, by name; those of lists and links among them.
    static let values = [
        "canonical", "content", "crumbs", "current", "description", "feed", "feed_title", "has_crumbs", "has_pager", "home", "href", "kind",
        "label", "lang", "markdown", "navigation", "next", "previous", "site_author", "site_description", "site_feed", "site_json_feed",
        "site_licence", "site_title", "strings", "stylesheet", "title",
    ]

    /// What is wrong with the names in a template.
    static func findings(in template: String, path: String, partials: [String]) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if template.unicodeScalars.contains(where: { $0.value == 0xFDD0 || $0.value == 0xFDD1 }) {
            findings.append(Diagnostic(TemplateProblem.markInTemplate, at: Place(path: path)))
        }
        let lines = template.split(separator: "\n", omittingEmptySubsequences: false)
        for tag in TemplateScanner.tags(of: template) {
            guard let problem = problem(with: tag, partials: partials) else { continue }
            findings.append(
                Diagnostic(
                    problem, at: Place(path: path, line: tag.line, column: tag.column),
                    excerpt: Excerpt(text: String(lines[tag.line - 1]), length: tag.name.unicodeScalars.count + 4)))
        }
        return findings
    }

    private static func problem(with tag: TemplateScanner.Tag, partials: [String]) -> TemplateProblem? {
        switch tag.kind {
        case .close, .block: return nil
        case .partial, .parent: return partials.contains(tag.name) ? nil : .unknownPartial(tag.name, allowed: partials)
        case .variable, .section:
            let parts = tag.name.split(separator: ".", maxSplits: 1).map(String.init)
            if parts.first == "strings", parts.count == 2 {
                let phrases = Phrase.allCases.map(\.rawValue)
                return phrases.contains(parts[1]) ? nil : .unknownVariable(tag.name, allowed: phrases)
            }
            let isKnown = tag.name == "." || (parts.first.map(values.contains) ?? false)
            return isKnown ? nil : .unknownVariable(tag.name, allowed: values)
        }
    }
}
