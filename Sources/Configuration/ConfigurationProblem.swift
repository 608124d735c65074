import Diagnostics

/// What can be wrong with a YAML file and with the site's configuration.
enum ConfigurationProblem: Problem {
    case tooLarge(bytes: Int, limit: Int)
    case tooDeep(limit: Int)
    case tooManyAliases(limit: Int)
    case invalidUTF8
    case controlCharacter(UInt32)
    case syntax(String, while: String?)
    case duplicateKey(String)
    case keyIsNoText
    case unknownKey(String, allowed: [String], nearest: String?)
    case wrongKind(String, found: YAMLKind, wanted: YAMLKind)
    case empty(String)
    case commented(String)
    case noNumber(String, String, ClosedRange<Int>)
    case unknownChoice(String, String, allowed: [String], nearest: String?)
    case missingKey(String, of: String)
    case badColour(String)
    case badBaseURL(String, BaseURLFault)
    case unknownTimeZone(String)
    case badSlug(String, right: String)
    case noLetters(String)
    case duplicateTopic(String)
    case duplicateSlug(String)
    case badHandle(String)
    case duplicateHandle(String)

    var code: String {
        switch self {
        case .tooLarge, .tooDeep, .tooManyAliases: "yaml-limit"
        case .invalidUTF8: "invalid-utf8"
        case .controlCharacter: "control-character"
        case .syntax: "yaml-syntax"
        case .duplicateKey: "duplicate-key"
        case .keyIsNoText, .unknownKey: "unknown-key"
        case .wrongKind: "wrong-type"
        case .empty: "empty-value"
        case .commented: "commented-value"
        case .noNumber, .unknownChoice, .badHandle: "bad-value"
        case .missingKey: "missing-key"
        case .badColour: "bad-colour"
        case .badBaseURL: "bad-base-url"
        case .unknownTimeZone: "unknown-time-zone"
        case .badSlug, .noLetters: "bad-slug"
        case .duplicateTopic: "duplicate-topic"
        case .duplicateSlug: "duplicate-slug"
        case .duplicateHandle: "duplicate-handle"
        }
    }

    var severity: Severity {
        if case .commented = self { .warning } else { .error }
    }

    var message: String {
        switch self {
        case .tooLarge(let bytes, let limit): "the file has \(bytes) bytes; at most \(limit) are read"
        case .tooDeep(let limit): "more than \(limit) values within one another; nothing of the file is read"
        case .tooManyAliases(let limit): "more than \(limit) aliases (*name); nothing of the file is read"
        case .invalidUTF8: "not UTF-8 from here on; the bytes that are not are read as U+FFFD"
        case .controlCharacter(let value): "the control character U+\(hex(value)) is not allowed in YAML; it is read as U+FFFD"
        case .syntax(let problem, let context):
            "this is not YAML: " + (context.map { "\($0), " } ?? "") + "\(problem); nothing of the file is read"
        case .duplicateKey(let key): "the key “\(key)” stands twice; the first is used"
        case .keyIsNoText: "a key has to be text"
        case .unknownKey(let key, let allowed, let nearest): "unknown key “\(key)”; allowed: \(list(allowed))" + hint(nearest)
        case .wrongKind(let label, let found, let wanted): "\(quoted(label)) has to be \(wanted.rawValue), but is \(found.rawValue)"
        case .empty(let label): "\(quoted(label)) is empty"
        case .commented(let label): "\(quoted(label)) is empty, for a # begins a comment; put the value into quotation marks"
        case .noNumber(let label, let text, let range):
            "\(quoted(label)) is “\(text)” where a whole number from \(range.lowerBound) to \(range.upperBound) belongs"
        case .unknownChoice(let label, let text, let allowed, let nearest):
            "unknown \(label) “\(text)”; allowed: \(list(allowed))" + hint(nearest)
        case .missingKey(let key, let owner): "\(owner) needs the key “\(key)”; it is left out"
        case .badColour(let text): "“\(text)” is no colour; write it as \"#rrggbb\", in quotation marks"
        case .badBaseURL(let text, let fault): "“\(text)” is no address a site can be published at: \(fault.rawValue)"
        case .unknownTimeZone(let text): "unknown time zone “\(text)”; write an IANA name such as Asia/Tokyo or a distance such as +09:00"
        case .badSlug(let text, let right): "“\(text)” cannot be a path component" + (right.isEmpty ? "" : "; “\(right)” can")
        case .noLetters(let name): "“\(name)” has neither letter nor digit, so no topic can have this name; it is left out"
        case .duplicateTopic(let name): "the topic “\(name)” stands twice; the first is used"
        case .duplicateSlug(let slug): "two topics have the slug “\(slug)”; the first keeps it"
        case .badHandle(let text): "“\(text)” is no handle; letters, digits and . _ - are allowed, without spaces"
        case .duplicateHandle(let handle): "the handle “\(handle)” stands twice; the first is used"
        }
    }

    /// What a related place has to do with the finding.
    var relation: String {
        switch self {
        case .duplicateKey, .duplicateTopic, .duplicateSlug, .duplicateHandle: "first written here"
        default: "it begins here"
        }
    }

    /// How many scalars of the line the finding is about, where its facts tell.
    var subjectLength: Int {
        if case .duplicateKey(let key) = self { key.unicodeScalars.count } else { 1 }
    }

    private func hint(_ nearest: String?) -> String { nearest.map { "; did you mean “\($0)”?" } ?? "" }

    private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

    private func quoted(_ label: String) -> String { label.contains(" ") ? label : "“\(label)”" }

    private func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// What keeps a text from being the address of a site.
enum BaseURLFault: String, Error {
    case scheme = "it has to begin with https:// or http://"
    case host = "it has no host"
    case user = "no user or password may stand in it"
    case query = "it must not have a query or a fragment"
    case characters = "only the ASCII characters of an address are allowed, anything else percent-encoded"
    case dots = "its path must not have . or .. in it"
}
