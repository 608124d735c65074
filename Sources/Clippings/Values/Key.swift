import Crypto
import Foundation

/// What makes two names the same, and what stands for a name in a path.
public enum Key {
    /// The key of a name: NFKC, case-folded, trimmed. `ＡＢＣ` and `abc` have one key.
    public static func of(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return trimmed(name).lowercased() }
        return trimmed(name.precomposedStringWithCompatibilityMapping.lowercased().precomposedStringWithCompatibilityMapping)
    }

    /// The path component of a name: its key with letters, marks and digits of any script kept and anything else as `-`.
    ///
    /// At most 40 scalars, then a hyphen and a short hash. Names that some system reserves (`con`) get the hash too.
    /// Empty where the name has neither letter nor digit.
    public static func slug(_ name: String) -> String {
        let key = of(name)
        var scalars = String.UnicodeScalarView()
        var pending = false
        for scalar in key.unicodeScalars {
            if keeps(scalar) {
                if pending, !scalars.isEmpty { scalars.append("-") }
                pending = false
                scalars.append(scalar)
            } else {
                pending = true
            }
        }
        guard scalars.count > 40 || reserved.contains(String(scalars)) else { return String(scalars) }
        return String(scalars.prefix(40)) + "-" + hash(key)
    }

    /// The first hexadecimal digits of the SHA-256 of a text, six unless told otherwise.
    public static func hash(_ text: String, digits: Int = 6) -> String {
        String(hex(SHA256.hash(data: Array(text.utf8)).prefix((digits + 1) / 2)).prefix(digits))
    }

    /// Bytes as lower-case hexadecimal digits.
    public static func hex(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var written: [UInt8] = []
        for byte in bytes {
            written.append(digits[Int(byte >> 4)])
            written.append(digits[Int(byte & 15)])
        }
        return String(decoding: written, as: UTF8.self)
    }

    private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }

    private static func keeps(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .decimalNumber, .letterNumber:
            scalar.value != 0x3164 && scalar.value != 0x115F && scalar.value != 0x1160 && scalar.value != 0xFFA0
        default: false
        }
    }

    /// Windows device names; a folder of such a name cannot be checked out there.
    private static let reserved: Set<String> = [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4",
        "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ]
}
