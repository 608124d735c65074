import Diagnostics

/// What can be wrong with a clipping document.
public enum ReadingProblem: Problem, Hashable {
    /// Bytes that are no UTF-8; some of them in hexadecimal, and how many there are in a row.
    case invalidUTF8(bytes: String, count: Int)
    /// A NUL character.
    case nulCharacter
    /// A control character, by its code point.
    case controlCharacter(UInt32)
    /// A character that changes the direction of text, by its code point.
    case bidirectionalControl(UInt32)
    /// A signature with a day that no calendar has, as written.
    case dateDoesNotExist(String)
    /// A signature with a date in no known form, as written.
    case dateNotUnderstood(String)
    /// A line that looks like a signature but was read as text, for want of a date.
    case signatureWithoutDate(String)
    /// A signature with no head above it.
    case signatureWithoutHead
    /// A bracket of a topic line that does not close.
    case unclosedBracket(String)
    /// A quotation mark of a topic line that does not close.
    case unclosedQuote(String)
    /// More brackets within brackets than anybody writes.
    case nestingTooDeep(Int)
    /// Topic lines with no clip above.
    case topicLineWithoutClips
    /// A clip that no topic line closes.
    case untaggedClip
    /// Body text with no head above.
    case orphanText
    /// A clip that stands in the document twice.
    case sameClip
    /// Two different clips whose hashes agree.
    case sameIdentity(String)
    /// A head's second address, which is not kept elsewhere.
    case furtherAddress(String)
    /// A line longer than anybody reads, in bytes.
    case lineTooLong(Int)
    /// A document without text.
    case emptyDocument
    /// More joins of facets than are tried in one document.
    case facetsNotRejoined
    /// Further findings of one code, which are not listed.
    case further(code: String, severity: Severity, count: Int)

    /// The stable name of the rule.
    public var code: String {
        switch self {
        case .invalidUTF8: "invalid-utf8"
        case .nulCharacter: "nul-character"
        case .controlCharacter: "control-character"
        case .bidirectionalControl: "bidi-control"
        case .dateDoesNotExist: "date-does-not-exist"
        case .dateNotUnderstood: "date-not-understood"
        case .signatureWithoutDate: "signature-without-date"
        case .signatureWithoutHead: "signature-without-head"
        case .unclosedBracket: "unclosed-bracket"
        case .unclosedQuote: "unclosed-quote"
        case .nestingTooDeep: "nesting-too-deep"
        case .topicLineWithoutClips: "topic-line-without-clips"
        case .untaggedClip: "untagged-clip"
        case .orphanText: "orphan-text"
        case .sameClip: "same-clip"
        case .sameIdentity: "same-identity"
        case .furtherAddress: "further-address"
        case .lineTooLong: "line-too-long"
        case .emptyDocument: "empty-document"
        case .facetsNotRejoined: "facets-not-rejoined"
        case .further(let code, _, _): code
        }
    }

    /// How much it matters.
    public var severity: Severity {
        switch self {
        case .invalidUTF8, .nulCharacter, .dateDoesNotExist, .sameIdentity: .error
        case .controlCharacter, .bidirectionalControl, .dateNotUnderstood, .signatureWithoutDate, .signatureWithoutHead, .unclosedBracket,
            .unclosedQuote, .nestingTooDeep, .topicLineWithoutClips, .untaggedClip, .sameClip, .lineTooLong, .facetsNotRejoined:
            .warning
        case .orphanText, .furtherAddress, .emptyDocument: .note
        case .further(_, let severity, _): severity
        }
    }

    /// What is wrong and what would be right.
    public var message: String {
        switch self {
        case .invalidUTF8(let bytes, let count):
            "\(count == 1 ? "a byte that is" : "\(count) bytes that are") not UTF-8 (\(bytes)), read as U+FFFD; save the file as UTF-8"
        case .nulCharacter: "a NUL character in the text; remove it"
        case .controlCharacter(let value): "the control character \(codePoint(value)) in the text; remove it"
        case .bidirectionalControl(let value):
            "\(codePoint(value)) changes the direction of the text after it, so that readers see another order; remove it"
        case .dateDoesNotExist(let date): "no calendar has the day “\(date)”; the clip stays undated until the date is put right"
        case .dateNotUnderstood(let date) where date.isEmpty: "a signature without a date; write one behind it, such as “March 3, 2025”"
        case .dateNotUnderstood(let date): "“\(date)” is no date in a known form; write it as “March 3, 2025” or “2025年3月3日”"
        case .signatureWithoutDate(let rest):
            "read as text, because no date follows the handle but “\(rest)”; a signature is “— Name (@handle) March 3, 2025”"
        case .signatureWithoutHead: "a signature with no head above it; write the headline in the line above"
        case .unclosedBracket(let mark): "the bracket \(mark) does not close, so it ends with the line"
        case .unclosedQuote(let mark): "the quotation mark \(mark) does not close, so it ends with the line"
        case .nestingTooDeep(let limit): "more than \(limit) brackets within each other; the line is kept, its facets are not to be trusted"
        case .topicLineWithoutClips: "a topic line closes the clips above it, but none stands above; move it below the clips it is about"
        case .untaggedClip: "no topic line follows this clip, so it is in no topic; write one below it"
        case .orphanText: "text without a head above it; it is kept as a clip of its own"
        case .sameClip: "this clip stands in the document twice; keep one"
        case .sameIdentity(let id): "two different clips have the identity \(id); change a headline a little"
        case .furtherAddress(let address): "the head has an address already, so \(address) is left out of it"
        case .lineTooLong(let bytes): "a line of \(bytes) bytes; break it into paragraphs"
        case .emptyDocument: "the document has no text"
        case .facetsNotRejoined: "too many facets to look for names written with ・; those from here on are left apart"
        case .further(_, _, let count): "\(count) further finding\(count == 1 ? "" : "s") of this kind in the document"
        }
    }
}

/// A code point as Unicode writes it: `U+202E`.
private func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
