/// The text of a YAML file made safe for the parser: valid UTF-8, no control characters, no towers of brackets.
struct YAMLText {
    /// The text; what YAML does not allow stands as U+FFFD.
    var text: String
    /// What had to be replaced or is too much, with its place.
    var problems: [(problem: ConfigurationProblem, line: Int, column: Int)] = []
    /// Whether the parser may see it.
    var isParsable = true

    /// The most bytes a configuration or a lexicon may have.
    static let byteLimit = 16 << 20
    /// The most brackets or indicators (`- - -`) that may stand within one another.
    static let depthLimit = 32
    /// The most aliases (`*name`); with fewer than this, what they unfold to stays small.
    static let aliasLimit = 24

    /// Looks through the bytes of a file once.
    init(_ bytes: [UInt8]) {
        guard bytes.count <= YAMLText.byteLimit else {
            text = ""
            isParsable = false
            problems = [(.tooLarge(bytes: bytes.count, limit: YAMLText.byteLimit), 0, 0)]
            return
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        var scan = YAMLScan()
        if let valid = String(validating: body, as: UTF8.self) {
            text = valid
            scan.run(over: valid)
        } else {
            text = String(decoding: body, as: UTF8.self)
            scan.run(over: text)
            let place = YAMLText.firstInvalid(body)
            scan.problems.insert((.invalidUTF8, place.line, place.column), at: 0)
        }
        if scan.hasControls {
            var cleaned = String.UnicodeScalarView()
            cleaned.append(contentsOf: text.unicodeScalars.lazy.map { YAMLScan.isAllowed($0) ? $0 : "\u{FFFD}" })
            text = String(cleaned)
        }
        problems = scan.problems
        isParsable = !scan.isTooMuch
    }

    /// The line and column of the first scalar that is no UTF-8.
    private static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> (line: Int, column: Int) {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var line = 1, column = 1
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return (line, column)
    }
}

/// One pass over a YAML text that counts what could make the parser work too hard.
private struct YAMLScan {
    var problems: [(problem: ConfigurationProblem, line: Int, column: Int)] = []
    var hasControls = false
    var isTooMuch = false
    private var aliases = 0
    private var brackets = 0

    /// The characters YAML 1.1 calls printable.
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Counts brackets, indicators and aliases outside comments; quotation marks are not looked at, so that nothing hides in them.
    mutating func run(over text: String) {
        var line = 1, column = 0, indicators = 0
        var onlyIndicators = true, inComment = false
        var previous: Unicode.Scalar = "\n"
        for scalar in text.unicodeScalars {
            column += 1
            if !YAMLScan.isAllowed(scalar) {
                if !hasControls { problems.append((.controlCharacter(scalar.value), line, column)) }
                hasControls = true
            }
            switch scalar {
            case "\n":
                (line, column, indicators, onlyIndicators, inComment) = (line + 1, 0, 0, true, false)
            case "#" where previous == " " || previous == "\t" || previous == "\n": inComment = true
            case _ where inComment: break
            case " " where onlyIndicators && (previous == "-" || previous == "?"): indicators += 1
            case "[", "{": brackets += 1
            case "]", "}": brackets = max(0, brackets - 1)
            case "*" where " \t\n[{,-:".unicodeScalars.contains(previous): aliases += 1
            default: break
            }
            if scalar != "\n", scalar != " ", scalar != "-", scalar != "?" { onlyIndicators = false }
            previous = scalar
            if !isTooMuch, max(brackets, indicators) > YAMLText.depthLimit {
                tooMuch(.tooDeep(limit: YAMLText.depthLimit), line, column)
            } else if !isTooMuch, aliases > YAMLText.aliasLimit {
                tooMuch(.tooManyAliases(limit: YAMLText.aliasLimit), line, column)
            }
        }
    }

    private mutating func tooMuch(_ problem: ConfigurationProblem, _ line: Int, _ column: Int) {
        isTooMuch = true
        problems.append((problem, line, column))
    }
}
