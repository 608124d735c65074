/// HTML's character references.
enum Entities {
    /// Decodes the reference that begins with an `&` at an offset.
    ///
    /// - Returns: the character and how many bytes the reference takes, or nothing where it is none that may be decoded:
    ///   unknown, without `;`, or one for a control character or a surrogate.
    static func decode(at start: Int, to end: Int, of text: Bytes) -> (scalar: Unicode.Scalar, length: Int)? {
        var at = start + 1
        let limit = min(end, start + 12)
        while at < limit, isNameByte(text[at]) { at += 1 }
        guard at < limit, text[at] == 0x3B, at > start + 1 else { return nil }
        let name = start + 1..<at
        guard let scalar = text[name.lowerBound] == 0x23 ? numeric(name.dropFirst(), text) : named[text.string(name)] else { return nil }
        return (scalar, at + 1 - start)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x23
    }

    private static func numeric(_ digits: Range<Int>, _ text: Bytes) -> Unicode.Scalar? {
        guard let first = digits.first else { return nil }
        let isHex = text[first] | 0x20 == 0x78
        let written = isHex ? digits.dropFirst() : digits
        guard !written.isEmpty, let value = UInt32(text.string(written), radix: isHex ? 16 : 10) else { return nil }
        guard value >= 0x20, !(0x7F...0x9F).contains(value) else { return nil }
        return Unicode.Scalar(value)
    }

    /// The names people and editors write; HTML's other two thousand stay as written.
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"",
        "hellip": "…", "mdash": "—", "ndash": "–", "horbar": "―", "minus": "−", "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}",
        "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
        "bdquo": "„", "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "prime": "′", "Prime": "″", "iexcl": "¡", "iquest": "¿",
        "copy": "©", "reg": "®", "trade": "™", "times": "×", "divide": "÷", "plusmn": "±", "frac12": "½", "frac14": "¼", "frac34": "¾",
        "middot": "·", "bull": "•", "deg": "°", "micro": "µ", "para": "¶", "sect": "§", "dagger": "†", "permil": "‰", "sup1": "¹",
        "sup2": "²", "sup3": "³", "ordf": "ª", "ordm": "º", "not": "¬", "yen": "¥", "euro": "€", "pound": "£", "cent": "¢", "curren": "¤",
        "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔", "infin": "∞", "ne": "≠", "le": "≤", "ge": "≥", "asymp": "≈",
        "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç", "egrave": "è",
        "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò",
        "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü",
        "yacute": "ý", "yuml": "ÿ", "szlig": "ß", "Agrave": "À", "Aacute": "Á", "Auml": "Ä", "Aring": "Å", "AElig": "Æ", "Ccedil": "Ç",
        "Egrave": "È", "Eacute": "É", "Iacute": "Í", "Ntilde": "Ñ", "Oacute": "Ó", "Ouml": "Ö", "Oslash": "Ø", "Uacute": "Ú", "Uuml": "Ü",
        "oelig": "œ", "OElig": "Œ", "scaron": "š", "Scaron": "Š", "lrm": "\u{200E}", "rlm": "\u{200F}", "num": "#", "lpar": "(",
        "rpar": ")",
        "commat": "@", "lowbar": "_", "sol": "/", "colon": ":", "period": ".", "comma": ",", "excl": "!", "quest": "?", "percnt": "%",
    ]
}
