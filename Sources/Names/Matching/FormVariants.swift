import Foundation

/// The ways one form of a name can stand in a text without being another form.
///
/// Text is matched as written, so that offsets need no mapping; what may vary is unfolded here instead, once for each form.
enum FormVariants {
    /// A form as it is, with its Latin letters and digits in ASCII and in full width, its katakana in full and half width,
    /// and all of it composed and decomposed; letter case stays.
    static func of(_ form: String) -> [String] {
        let traits = Traits(form)
        guard traits.varies else { return [form] }
        var variants = [form]
        func add(_ variant: String) {
            if !variants.contains(where: { $0.utf8.elementsEqual(variant.utf8) }) { variants.append(variant) }
        }
        var composed = traits.isComposed ? form : form.precomposedStringWithCanonicalMapping
        if traits.hasHalfKatakana {
            add(composed)
            composed = wideKatakana(composed)
        }
        add(composed)
        let narrow = traits.hasFullWidth ? mapped(composed, fullWidthToASCII) : composed
        add(narrow)
        if narrow.utf8.contains(where: ScalarClass.isASCIIWord) { add(mapped(narrow, asciiToFullWidth)) }
        guard traits.hasKana || !traits.isComposed else { return variants }
        let decomposed = composed.decomposedStringWithCanonicalMapping
        add(decomposed)
        if traits.hasKana { add(mapped(decomposed) { half[$0] ?? $0 }) }
        return variants
    }

    /// What in a form can vary, found in one pass without normalising anything.
    private struct Traits {
        var hasASCII = false
        var hasFullWidth = false
        var hasHalfKatakana = false
        var hasKana = false
        /// Whether all scalars are known to be composed; letters of other scripts may not be.
        var isComposed = true

        init(_ form: String) {
            for scalar in form.unicodeScalars {
                switch scalar.value {
                case 0..<0x80: hasASCII = hasASCII || ScalarClass.isASCIIWord(UInt8(scalar.value))
                case 0x3000, 0xFF01...0xFF5E: hasFullWidth = true
                case 0xFF65...0xFF9F: (hasHalfKatakana, hasKana) = (true, true)
                case 0x3041...0x3096, 0x30A1...0x30FF: hasKana = true
                case 0x3001...0x303F, 0x3400...0x4DBF, 0x4E00...0x9FFF: break
                default: isComposed = false
                }
            }
        }

        var varies: Bool { hasASCII || hasFullWidth || hasKana || !isComposed }
    }

    private static func mapped(_ text: String, _ map: (Unicode.Scalar) -> Unicode.Scalar) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { view.append(map(scalar)) }
        return String(view)
    }

    private static func fullWidthToASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.value == 0x3000 { return " " }
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }

    private static func asciiToFullWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar == " " { return "\u{3000}" }
        guard (0x21...0x7E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
    }

    /// The runs of half-width katakana as NFKC has them, the rest as it is.
    private static func wideKatakana(_ text: String) -> String {
        var result = ""
        var run = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if (0xFF65...0xFF9F).contains(scalar.value) {
                run.append(scalar)
            } else {
                result += String(run).precomposedStringWithCompatibilityMapping
                run = String.UnicodeScalarView()
                result.unicodeScalars.append(scalar)
            }
        }
        return result + String(run).precomposedStringWithCompatibilityMapping
    }

    /// From full-width katakana, marks and the middle dot to half width: the inverse of NFKC over the half-width block.
    private static let half: [Unicode.Scalar: Unicode.Scalar] = {
        var map: [Unicode.Scalar: Unicode.Scalar] = ["\u{3099}": "\u{FF9E}", "\u{309A}": "\u{FF9F}"]
        for value in UInt32(0xFF65)...0xFF9D {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let wide = String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars
            if wide.count == 1, let first = wide.first { map[first] = scalar }
        }
        return map
    }()
}
