/// Which addresses a link may have, and how they are written.
public enum Address {
    /// The address as written in a link, or nil where it is neither http, https, mailto nor relative to the site.
    ///
    /// Everything RFC 3986 does not allow is percent-encoded, text beyond ASCII too; what is encoded already stays. A `;` that would end an
    /// entity's name (`&copy;`) becomes `%3B`, since CommonMark reads entities in addresses.
    public static func allowed(_ address: String) -> String? {
        let bytes = trimmed(Array(address.utf8))
        guard !bytes.isEmpty, !bytes.starts(with: "//".utf8), isAllowed(scheme: scheme(of: bytes)) else { return nil }
        return String(decoding: encoded(bytes), as: UTF8.self)
    }

    private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
        let end = bytes.lastIndex { $0 > 0x20 } ?? -1
        return start <= end ? bytes[start...end] : []
    }

    /// What stands before a `:` that comes before any `/`, `?` and `#`, in lower case.
    private static func scheme(of bytes: ArraySlice<UInt8>) -> String? {
        guard let end = bytes.firstIndex(where: { ":/?#".utf8.contains($0) }), bytes[end] == UInt8(ascii: ":") else { return nil }
        return String(decoding: bytes[..<end], as: UTF8.self).lowercased()
    }

    private static func isAllowed(scheme: String?) -> Bool { scheme == nil || scheme == "http" || scheme == "https" || scheme == "mailto" }

    private static func encoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var entity = false
        for (index, byte) in bytes.indices.lazy.map({ ($0, bytes[$0]) }) {
            let isHex = { (offset: Int) in index + offset < bytes.endIndex && isHexDigit(bytes[index + offset]) }
            switch byte {
            case UInt8(ascii: "%"): if isHex(1), isHex(2) { result.append(byte) } else { percent(byte, into: &result) }
            case UInt8(ascii: ";") where entity: percent(byte, into: &result)
            case _ where isLetterOrDigit(byte) || "-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte): result.append(byte)
            default: percent(byte, into: &result)
            }
            entity = byte == UInt8(ascii: "&") || entity && (isLetterOrDigit(byte) || byte == UInt8(ascii: "#"))
        }
        return result
    }

    private static func percent(_ byte: UInt8, into result: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        result.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
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
