import Foundation

/// The ways one form of a name can stand in a text without being another form.
enum FormVariants {
    /// A form as it is, with its Latin letters and digits in ASCII and in full width, its katakana in full and half width,
    /// and all of it composed and decomposed; letter case stays.
    ///
    /// Text is matched as written, so that offsets need no mapping; what may vary is unfolded here instead.
    static func of(_ form: String) -> [String] {
        var variants = [form]
        var seen: Set<[UInt8]> = [Array(form.utf8)]
        func add(_ variant: String) {
            if seen.insert(Array(variant.utf8)).inserted { variants.append(variant) }
        }
        let composed = form.precomposedStringWithCanonicalMapping
        add(composed)
        let narrow = mapped(composed, fullWidthToASCII)
        add(narrow)
        if narrow.utf8.contains(where: ScalarClass.isASCIIWord) { add(mapped(narrow, asciiToFullWidth)) }
        if composed.unicodeScalars.contains(where: { (0xFF65...0xFF9F).contains($0.value) }) { add(wideKatakana(composed)) }
        if composed.unicodeScalars.contains(where: { (0x30A1...0x30FC).contains($0.value) }) { add(halfKatakana(composed)) }
        add(form.decomposedStringWithCanonicalMapping)
        return variants
    }

    private static func mapped(_ text: String, _ map: (Unicode.Scalar) -> Unicode.Scalar) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text.unicodeScalars.map(map))
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

    private static func halfKatakana(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars { view.append(half[scalar] ?? scalar) }
        return String(view)
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
