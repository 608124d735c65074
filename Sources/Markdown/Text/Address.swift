/// Which addresses a link may have, and how they are written.
public enum Address {
    /// The address as written in a link, or nil where it is neither http, https, mailto nor relative to the site.
    ///
    /// Everything RFC 3986 does not allow is percent-encoded, text beyond ASCII too; what is encoded already stays. A `;` that would end an
    /// entity's name (`&copy;`) becomes `%3B`, since CommonMark reads entities in addresses.
    public static func allowed(_ address: String) -> String? {
        var address = address
        let (isAllowed, encoded) = address.withUTF8 { all -> (Bool, [UInt8]?) in
            let bytes = trimmed(all)
            guard !bytes.isEmpty, !bytes.starts(with: "//".utf8), hasAllowedScheme(bytes) else { return (false, nil) }
            let isPlain = bytes.count == all.count && isEncoded(bytes)
            return (true, isPlain ? nil : Address.encoded(bytes))
        }
        guard isAllowed else { return nil }
        return encoded.map { String(decoding: $0, as: UTF8.self) } ?? address
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
        let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return bytes[start..<end]
    }

    /// Whether what stands before a `:` that comes before any `/`, `?` and `#` is a scheme that links may have, or nothing does.
    private static func hasAllowedScheme(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let end = bytes.firstIndex(where: isDelimiter), bytes[end] == UInt8(ascii: ":") else { return true }
        switch String(decoding: bytes[..<end], as: UTF8.self).lowercased() {
        case "http", "https", "mailto": return true
        default: return false
        }
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
        default: false
        }
    }

    /// Whether an address is written as it would be: plain bytes and whole percent codes.
    private static func isEncoded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if isPlain(bytes[index]) {
                index += 1
            } else if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex, isHexDigit(bytes[index + 1]),
                isHexDigit(bytes[index + 2])
            {
                index += 3
            } else {
                return false
            }
        }
        return true
    }

    private static func encoded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        var isInEntity = false
        for (index, byte) in zip(bytes.indices, bytes) {
            let isKept =
                switch byte {
                case UInt8(ascii: "%"): index + 2 < bytes.endIndex && isHexDigit(bytes[index + 1]) && isHexDigit(bytes[index + 2])
                case UInt8(ascii: ";"): !isInEntity
                default: isPlain(byte) || byte == UInt8(ascii: "&")
                }
            if isKept { result.append(byte) } else { percent(byte, into: &result) }
            isInEntity = byte == UInt8(ascii: "&") || isInEntity && (isLetterOrDigit(byte) || byte == UInt8(ascii: "#"))
        }
        return result
    }

    private static func percent(_ byte: UInt8, into result: inout [UInt8]) {
        result.append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 15] { result.append(digit < 10 ? 0x30 + digit : 0x41 + digit - 10) }
    }

    /// Whether a byte may stand in any address as it is; `%`, `;` and `&` need a look at what is beside them.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: ":"),
            UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"),
            UInt8(ascii: "'"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "="):
            true
        default: false
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
