/// A line of a prepared document that is not blank; where a physical line holds a `<br>`, each part is a line of its own.
struct SourceLine {
    /// Where its text stands in the prepared bytes, without the white space around it.
    var range: Range<Int>
    /// The number of its physical line, from 1.
    var number: Int
    /// The offset of its text in the prepared physical line, in scalars.
    var start: Int
    /// What occurs in it.
    var marks: ByteMarks
    /// Whether a blank line stands right above it.
    var isAfterBlank: Bool
    /// What it is by itself.
    var kind: Kind = .text
    /// What the lines below make of it.
    var part: Part = .none

    /// What a line is by itself.
    enum Kind: UInt8 {
        /// Running text.
        case text
        /// Text behind `>`.
        case quoted
        /// `— NAME (@handle) DATE`, perhaps with more behind it.
        case signature
        /// A head and its signature.
        case inlineSignature
        /// Nothing but hashtags and their facets.
        case topics
        /// `=====`
        case rule
        /// `*1:…`
        case note
        /// The root address of a site.
        case siteLink
        /// An address with a path.
        case address
        /// Only 【…】.
        case bracket
        /// `[image or embed]`
        case dropped
        /// A picture link alone.
        case picture
    }

    /// What a line is to a signature or an address beside it.
    enum Part: UInt8 {
        /// Nothing.
        case none
        /// The head of the post whose signature follows.
        case head
        /// A further line between the head and its signature.
        case furtherLine
    }
}

/// Which bytes that matter occur in a line.
struct ByteMarks: OptionSet {
    let rawValue: UInt8

    /// `&`, `<` or a carriage return: the line has to be rewritten.
    static let rewriting = ByteMarks(rawValue: 1)
    /// A byte that may begin a control character.
    static let control = ByteMarks(rawValue: 2)
    /// 0xE2, which begins a dash and the controls of direction.
    static let dash = ByteMarks(rawValue: 4)
    /// `@`
    static let at = ByteMarks(rawValue: 8)
    /// `:` or `/`, as in an address or a picture link.
    static let slash = ByteMarks(rawValue: 16)

    /// The marks of every byte.
    static let table: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 256)
        for byte in [0x26, 0x3C, 0x0D] { table[byte] |= 1 }
        for byte in 0..<0x20 where byte != 0x09 && byte != 0x0D { table[byte] |= 2 }
        for byte in [0x7F, 0xC2, 0xD8] { table[byte] |= 2 }
        table[0xE2] |= 4
        table[0x40] |= 8
        table[0x2F] |= 16
        return table
    }()
}
