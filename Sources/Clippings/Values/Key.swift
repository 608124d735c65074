import Crypto
import Foundation

/// What makes two names the same, and what stands for a name in a path.
public enum Key {
    /// The key of a name: NFKC, case-folded, trimmed. `ＡＢＣ` and `abc` have one key.
    public static func of(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return trimmed(name).lowercased() }
        return trimmed(name.precomposedStringWithCompatibilityMapping.lowercased().precomposedStringWithCompatibilityMapping)
    }

    /// The path component of a name: NFC, letters, marks and digits of any script kept as written and anything else as `-`.
    ///
    /// At most 40 scalars, then a hyphen and a short hash. Names that some system reserves (`con`) get the hash too.
    /// Empty where the name has neither letter nor digit. Two slugs are one path where `folded(_:)` is the same.
    public static func slug(_ name: String) -> String {
        let composed = name.utf8.allSatisfy { $0 < 0x80 } ? name : name.precomposedStringWithCanonicalMapping
        var scalars = String.UnicodeScalarView()
        var pending = false
        for scalar in composed.unicodeScalars {
            if keeps(scalar) {
                if pending, !scalars.isEmpty { scalars.append("-") }
                pending = false
                scalars.append(scalar)
            } else {
                pending = true
            }
        }
        guard scalars.count > 40 || reserved.contains(String(scalars).lowercased()) else { return String(scalars) }
        return String(scalars.prefix(40)) + "-" + hash(of(name))
    }

    /// The path component of a handle; handles are the same in any case.
    public static func handleSlug(_ handle: String) -> String { slug(of(handle)) }

    /// A slug as systems that pass over case see it.
    public static func folded(_ slug: String) -> String { slug.lowercased() }

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
