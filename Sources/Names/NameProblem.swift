import Diagnostics

/// What can be wrong with names.
enum NameProblem: Problem {
    case missingName
    case missingType(String)
    case noLetters(String)
    case pattern(String)
    case badID(String)
    case duplicateName(String)
    case duplicateID(String)
    case aliasOfTwo(String, String, String)
    case aliasIsName(String, of: String)
    case duplicateAlias(String, of: String)
    case tooShort(String)
    case tooLong(String, limit: Int)
    case uselessExclusion(String, of: String)
    case pathOfTwo(String, String, String)
    case idOfTwo(String, String, String)
    case emptyPath(String)
    case missingData(String)
    case damagedData(String, Int)
    case damagedModel(NameModel.Flaw)
    case shortOfSeveral(String, [String])

    var code: String {
        switch self {
        case .missingName, .missingType: "missing-key"
        case .noLetters, .emptyPath: "empty-path"
        case .pattern: "name-pattern"
        case .badID: "bad-id"
        case .duplicateName: "duplicate-name"
        case .duplicateID: "duplicate-id"
        case .aliasOfTwo, .aliasIsName: "ambiguous-alias"
        case .duplicateAlias: "duplicate-alias"
        case .tooShort: "short-name"
        case .tooLong: "long-name"
        case .uselessExclusion: "useless-not"
        case .missingData, .damagedData, .damagedModel: "names-data"
        case .shortOfSeveral: "ambiguous-short-name"
        case .pathOfTwo: "path-collision"
        case .idOfTwo: "id-collision"
        }
    }

    var severity: Severity {
        switch self {
        case .duplicateAlias, .tooLong, .uselessExclusion, .missingData, .damagedData, .damagedModel: .warning
        case .tooShort, .shortOfSeveral: .note
        default: .error
        }
    }

    var message: String {
        switch self {
        case .missingName: "an entry needs the key “name”; it is left out"
        case .missingType(let name): "“\(name)” needs the key “type”; it is read as “other”"
        case .noLetters(let name): "“\(name)” has neither letter nor digit, so it cannot have a page; the entry is left out"
        case .pattern(let name): "“\(name)” is a pattern; names are written out, each form by itself"
        case .badID(let id): "“\(id)” is no id; write lower-case ASCII words joined by hyphens, such as kim-jong-un"
        case .duplicateName(let name): "“\(name)” is the name of two entries; the first is used"
        case .duplicateID(let id): "the id “\(id)” is given twice; the first entry keeps it"
        case .aliasOfTwo(let alias, let first, let second):
            "“\(alias)” is a form of both “\(first)” and “\(second)”; as an alias it names neither"
        case .aliasIsName(let alias, let name): "“\(alias)” is the name of another entry, so it is no alias of “\(name)”"
        case .duplicateAlias(let alias, let name): "“\(alias)” stands twice among the forms of “\(name)”"
        case .tooShort(let form): "“\(form)” is a single character: it joins facets, but is not looked for in text"
        case .tooLong(let form, let limit): "“\(form)” has more than \(limit) characters: it joins facets, but is not looked for in text"
        case .uselessExclusion(let word, let name):
            "“\(word)” is no longer word that holds a form of “\(name)”, so it excludes nothing; it is left out"
        case .pathOfTwo(let path, let first, let second): "“\(first)” and “\(second)” are two names but one path, \(path)"
        case .idOfTwo(let id, let first, let second): "“\(first)” and “\(second)” are two names but one id, \(id)"
        case .missingData(let file): "the program’s own file \(file) is missing, so its names are not found; install the program again"
        case .damagedData(let file, let lines):
            "\(lines) lines of the program’s own file \(file) are damaged and left out; install the program again"
        case .damagedModel(let flaw):
            switch flaw {
            case .notAModel: "the program’s own file model.bin is no model; names are read without statistics; install the program again"
            case .otherVersion:
                "the program’s own file model.bin is of another version; names are read without statistics; install the program again"
            case .damaged: "the program’s own file model.bin is damaged; names are read without statistics; install the program again"
            }
        case .shortOfSeveral(let form, let names):
            "“\(form)” may be \(names.joined(separator: " or ")), so it names nobody here; write one of them in full, or give it in names.yml"
        case .emptyPath(let name): "“\(name)” has neither letter nor digit, so it cannot have a page"
        }
    }

    /// What a related place has to do with the finding.
    var relation: String {
        switch self {
        case .aliasOfTwo, .aliasIsName: "the other entry"
        case .pathOfTwo(_, let first, _), .idOfTwo(_, let first, _): "“\(first)” stands here"
        default: "first written here"
        }
    }
}
