import Foundation

/// Why a path cannot be published everywhere.
public enum PathFlaw: Hashable, Sendable {
    /// It is empty, or begins or ends with `/`, or has two in a row.
    case emptyComponent
    /// A component is `.` or `..`.
    case dots
    /// It is not in Unicode's form NFC.
    case notNFC
    /// A component is longer than 255 bytes.
    case tooLong(bytes: Int)
    /// A character that a host, a browser or a file system does not take.
    case forbidden(Unicode.Scalar)
    /// A component begins with `.`.
    case leadingDot
    /// A component ends with `.` or a space.
    case trailingDotOrSpace
    /// A name that Windows keeps for a device.
    case device(String)

    /// What is wrong and what would be right.
    public var message: String {
        switch self {
        case .emptyComponent: "a component of it is empty"
        case .dots: "‘.’ and ‘..’ are no names"
        case .notNFC: "it must be in Unicode’s form NFC"
        case .tooLong(let bytes): "a component of it has \(bytes) bytes, 255 are allowed"
        case .forbidden(let scalar):
            "it must not hold \(scalar.value < 0x20 || scalar.value == 0x7F ? "control characters" : "‘\(scalar)’")"
        case .leadingDot: "a component of it begins with ‘.’"
        case .trailingDotOrSpace: "a component of it ends with ‘.’ or a space"
        case .device(let name): "‘\(name)’ is the name of a device on Windows"
        }
    }

    /// The first flaw of a path relative to the output folder, or nil.
    static func first(in path: String) -> PathFlaw? {
        if path == ".nojekyll" { return nil }
        for component in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if let flaw = first(inComponent: component) { return flaw }
        }
        if let scalar = path.unicodeScalars.first(where: isForbidden) { return .forbidden(scalar) }
        let isASCII = path.utf8.allSatisfy { $0 < 0x80 }
        if !isASCII, !path.utf8.elementsEqual(path.precomposedStringWithCanonicalMapping.utf8) { return .notNFC }
        return nil
    }

    private static func first(inComponent component: Substring.UTF8View) -> PathFlaw? {
        if component.isEmpty { return .emptyComponent }
        if component.elementsEqual(".".utf8) || component.elementsEqual("..".utf8) { return .dots }
        if component.count > 255 { return .tooLong(bytes: component.count) }
        if component.first == UInt8(ascii: ".") { return .leadingDot }
        if component.last == UInt8(ascii: ".") || component.last == UInt8(ascii: " ") { return .trailingDotOrSpace }
        return device(component)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "#", "?", "%", ":", "*", "\"", "<", ">", "|", "\\": true
        default: scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        }
    }

    /// Windows takes a name before the first dot, in any case, for its device.
    private static func device(_ component: Substring.UTF8View) -> PathFlaw? {
        let stem = component.prefix { $0 != UInt8(ascii: ".") }
        guard stem.count == 3 || stem.count == 4 else { return nil }
        let name = String(decoding: stem, as: UTF8.self).lowercased()
        switch name {
        case "con", "prn", "aux", "nul": return .device(name)
        case _ where name.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt")) && ("1"..."9").contains(name.suffix(1)):
            return .device(name)
        default: return nil
        }
    }
}
