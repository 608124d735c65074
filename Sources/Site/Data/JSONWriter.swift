/// Writes JSON into bytes: keys in the order they are written, which is the sorted one, strings escaped as RFC 8259 asks and no more.
///
/// The export of an archive is tens of megabytes and a part of every build; this writes it at the speed of copying.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// `{ … }`
    mutating func object(_ body: (inout JSONWriter) -> Void) { enclosed(0x7B, 0x7D, body) }

    /// `[ … ]` with one element for each of a sequence.
    mutating func array<Elements: Sequence>(_ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void) {
        enclosed(0x5B, 0x5D) { writer in for element in elements { body(&writer, element) } }
    }

    /// `"key": …` within an object.
    mutating func key(_ key: StaticString, _ body: (inout JSONWriter) -> Void) {
        comma()
        bytes.append(0x22)
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes += [0x22, 0x3A]
        needsComma = false
        body(&self)
        needsComma = true
    }

    /// A string.
    mutating func string(_ text: String) {
        comma()
        bytes.append(0x22)
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for (index, byte) in buffer.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
                bytes.append(contentsOf: buffer[start..<index])
                start = index + 1
                escape(byte)
            }
            bytes.append(contentsOf: buffer[start...])
        }
        bytes.append(0x22)
        needsComma = true
    }

    /// A whole number.
    mutating func number(_ value: Int) { raw(String(value)) }

    /// A number with at most two decimals.
    mutating func number(_ value: Double) {
        let hundredths = Int((value * 100).rounded())
        let fraction = String(hundredths % 100 + 100).dropFirst()
        raw(hundredths % 100 == 0 ? String(hundredths / 100) : "\(hundredths / 100).\(fraction)")
    }

    /// `true` or `false`.
    mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

    /// `null`.
    mutating func null() { raw("null") }

    /// JSON that was written before.
    mutating func raw(_ json: [UInt8]) {
        comma()
        bytes += json
        needsComma = true
    }

    private mutating func raw(_ json: String) {
        comma()
        bytes += Array(json.utf8)
        needsComma = true
    }

    private mutating func comma() { if needsComma { bytes.append(0x2C) } }

    private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        comma()
        bytes.append(open)
        needsComma = false
        body(&self)
        bytes.append(close)
        needsComma = true
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: bytes += [0x5C, 0x22]
        case 0x5C: bytes += [0x5C, 0x5C]
        case 0x0A: bytes += [0x5C, 0x6E]
        case 0x0D: bytes += [0x5C, 0x72]
        case 0x09: bytes += [0x5C, 0x74]
        default: bytes += Array((byte < 16 ? "\\u000" : "\\u00").utf8) + Array(String(byte, radix: 16).utf8)
        }
    }
}

extension JSONWriter {
    /// A string member, `null` where there is none.
    mutating func key(_ key: StaticString, _ text: String?) {
        self.key(key) { if let text { $0.string(text) } else { $0.null() } }
    }

    /// A number member.
    mutating func key(_ key: StaticString, _ value: Int) { self.key(key) { $0.number(value) } }

    /// A member that is a list of strings.
    mutating func key(_ key: StaticString, _ texts: [String]) { self.key(key) { $0.array(texts) { $0.string($1) } } }

    /// A member that is a list of numbers.
    mutating func key(_ key: StaticString, _ values: [Int]) { self.key(key) { $0.array(values) { $0.number($1) } } }
}
