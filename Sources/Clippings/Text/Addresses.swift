/// Finds addresses and picture links in a line.
enum Addresses {
    /// An address (`https://…`) or a picture link (`pic.twitter.com/…`) in a line.
    struct Found {
        var range: Range<Int>
        var isPicture: Bool
    }

    /// All addresses and picture links of a range, in order; also those glued to text or to each other.
    static func all(in range: Range<Int>, of text: Bytes) -> [Found] {
        var found: [Found] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text[at] | 0x20
            if byte == 0x68 || byte == 0x70, let one = one(at: at, to: range.upperBound, of: text) {
                found.append(one)
                at = one.range.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    /// The address or picture link that begins at an offset.
    static func one(at start: Int, to end: Int, of text: Bytes) -> Found? {
        let rest = start..<end
        var isPicture = false
        var at = start
        if let scheme = scheme(rest, text) {
            at += scheme
            isPicture = pictureHost(at..<end, text) != nil
        } else if let host = pictureHost(rest, text) {
            isPicture = true
            at += host
        } else {
            return nil
        }
        let host = at
        while at < end, isPicture ? isPictureByte(text[at]) : isAddressByte(text[at]), at == host || !beginsAnother(at, end, text) {
            at += 1
        }
        at = withoutTrailingPunctuation(host..<at, text)
        guard at > host, text[host] != 0x2F else { return nil }
        return Found(range: start..<at, isPicture: isPicture)
    }

    /// Whether a whole line is one address; and if so, whether it has a path, a query or a fragment.
    static func alone(_ line: Range<Int>, of text: Bytes) -> (isAddress: Bool, hasPath: Bool) {
        guard let scheme = scheme(line, text), pictureHost(line.lowerBound + scheme..<line.upperBound, text) == nil else {
            return (false, false)
        }
        let host = line.lowerBound + scheme
        guard let found = one(at: line.lowerBound, to: line.upperBound, of: text) else { return (false, false) }
        if found.range.upperBound < line.upperBound, !isInternational(found.range.upperBound..<line.upperBound, text) {
            return (false, false)
        }
        var slash = host
        while slash < line.upperBound, text[slash] != 0x2F, text[slash] != 0x3F, text[slash] != 0x23 { slash += 1 }
        return (true, line.upperBound - slash > 1)
    }

    private static func scheme(_ range: Range<Int>, _ text: Bytes) -> Int? {
        if text.starts(range, withAnyCase: "https://") { return 8 }
        if text.starts(range, withAnyCase: "http://") { return 7 }
        return nil
    }

    private static func pictureHost(_ range: Range<Int>, _ text: Bytes) -> Int? {
        if text.starts(range, withAnyCase: "pic.twitter.com/") { return 16 }
        if text.starts(range, withAnyCase: "pic.x.com/") { return 10 }
        return nil
    }

    /// Whether another address is glued on here; an address within a path (`/http://…`) or a query is part of the first.
    private static func beginsAnother(_ at: Int, _ end: Int, _ text: Bytes) -> Bool {
        let byte = text[at] | 0x20
        guard byte == 0x68 || byte == 0x70 else { return false }
        let before = text[at - 1]
        if before == 0x2F || before == 0x3D || before == 0x2E { return false }
        return scheme(at..<end, text) != nil || pictureHost(at..<end, text) != nil
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E: true
        default: false
        }
    }

    private static func isPictureByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2D...0x2F, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
        default: false
        }
    }

    /// Punctuation at the end belongs to the sentence around, and a bracket to one that opened before.
    private static func withoutTrailingPunctuation(_ range: Range<Int>, _ text: Bytes) -> Int {
        var end = range.upperBound
        var depth = 0
        for offset in range {
            if text[offset] == 0x28 { depth += 1 } else if text[offset] == 0x29 { depth -= 1 }
        }
        while end > range.lowerBound {
            switch text[end - 1] {
            case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x2A: end -= 1
            case 0x29 where depth < 0:
                depth += 1
                end -= 1
            default: return end
            }
        }
        return end
    }

    /// Whether the rest of a line may be the path of an address in another script: no space and no punctuation that is not ASCII.
    private static func isInternational(_ rest: Range<Int>, _ text: Bytes) -> Bool {
        var at = rest.lowerBound
        guard text[at] >= 0x80 else { return false }
        while at < rest.upperBound {
            let (value, length) = text.scalar(at: at)
            if value < 0x80 ? !isAddressByte(UInt8(value)) : !(Characters.isLetter(value) || Characters.isDigit(value)) { return false }
            at += length
        }
        return true
    }
}
