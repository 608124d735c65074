/// Text as HTML.
public enum HTMLText {
    /// The bytes of a text with `&`, `<`, `>` and `"` as entities, judged by scalar: a combining mark behind `"` does not hide it.
    public static func escape(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { bytes in
            var result: [UInt8] = []
            escape(bytes, into: &result)
            return result
        }
    }

    /// Appends UTF-8 with `&`, `<`, `>` and `"` as entities; runs between them are copied whole.
    public static func escape(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
        var start = 0
        for (index, byte) in bytes.enumerated() {
            let entity: StaticString
            switch byte {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\""): entity = "&quot;"
            default: continue
            }
            result.append(contentsOf: bytes[start..<index])
            result.append(contentsOf: UnsafeBufferPointer(start: entity.utf8Start, count: entity.utf8CodeUnitCount))
            start = index + 1
        }
        result.append(contentsOf: bytes[start...])
    }
}
