import Diagnostics

/// What can be wrong in the templates.
enum TemplateProblem: Problem {
    case phrasesMissing([String])
    case unknownVariable(String, allowed: [String])
    case unknownPartial(String, allowed: [String])
    case syntax(String)
    case unknownFile(allowed: [String])
    case markInTemplate
    case stylesheetTooLarge(Int)

    var code: String {
        switch self {
        case .phrasesMissing: "phrase-missing"
        case .unknownVariable: "template-unknown-variable"
        case .unknownPartial: "template-missing-partial"
        case .syntax: "template-syntax"
        case .unknownFile: "template-unknown-file"
        case .markInTemplate: "template-noncharacter"
        case .stylesheetTooLarge: "stylesheet-too-large"
        }
    }

    var severity: Severity {
        switch self {
        case .phrasesMissing, .unknownFile, .stylesheetTooLarge: .warning
        default: .error
        }
    }

    var message: String {
        switch self {
        case .phrasesMissing(let keys): "the program’s own words stand in for these phrases: \(keys.joined(separator: ", "))"
        case .unknownVariable(let name, let allowed):
            "no page gives a value “\(name)”; allowed: \(allowed.joined(separator: ", "))" + Suggestion.clause(for: name, among: allowed)
        case .unknownPartial(let name, let allowed):
            "there is no template “\(name)”; there are: \(allowed.joined(separator: ", "))" + Suggestion.clause(for: name, among: allowed)
        case .syntax(let what): "this is no Mustache: \(what)"
        case .unknownFile(let allowed): "nothing uses this file; a site may have its own \(allowed.joined(separator: ", "))"
        case .markInTemplate: "the noncharacters U+FDD0 and U+FDD1 cannot stand in a template"
        case .stylesheetTooLarge(let bytes): "the style sheet has \(bytes) bytes; a page should not wait for more than 12,288"
        }
    }
}
