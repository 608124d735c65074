/// What a build read and wrote, as `manifest.json` says it: one entry a line, in the order of their paths' bytes.
struct Manifest: Equatable {
    /// A file that was published.
    struct Output: Equatable, Sendable {
        let path: String
        let sha256: String
        let bytes: Int
    }

    static let name = "manifest.json"

    var generator: String
    var key: String
    var inputs: [InputRecord]
    var outputs: [Output]

    /// The manifest's bytes.
    func encoded() -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(256 + (inputs.count + outputs.count) * 160)
        result.append(contentsOf: "{\"version\": 1,\n\"generator\": ".utf8)
        JSONString.append(generator, to: &result)
        result.append(contentsOf: ",\n\"key\": ".utf8)
        JSONString.append(key, to: &result)
        let inputs = inputs.sorted { ByteOrder.precedes($0.path, $1.path) }
        result.append(contentsOf: ",\n\"inputs\": [".utf8)
        Manifest.append(inputs.lazy.map { Output(path: $0.path, sha256: $0.sha256, bytes: $0.bytes) }, to: &result)
        let outputs = outputs.sorted { ByteOrder.precedes($0.path, $1.path) }
        result.append(contentsOf: "],\n\"outputs\": [".utf8)
        Manifest.append(outputs, to: &result)
        result.append(contentsOf: "]}\n".utf8)
        return result
    }

    private static func append(_ entries: some Collection<Output>, to result: inout [UInt8]) {
        var isFirst = true
        for entry in entries {
            result.append(contentsOf: (isFirst ? "\n{\"path\": " : ",\n{\"path\": ").utf8)
            isFirst = false
            JSONString.append(entry.path, to: &result)
            result.append(contentsOf: ", \"bytes\": \(entry.bytes), \"sha256\": ".utf8)
            JSONString.append(entry.sha256, to: &result)
            result.append(UInt8(ascii: "}"))
        }
        if !isFirst { result.append(0x0A) }
    }
}

/// Text as a string of JSON.
enum JSONString {
    /// Appends the text in quotation marks.
    static func append(_ text: String, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                result.append(contentsOf: "\\u00".utf8)
                result.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            default: result.append(byte)
            }
        }
        result.append(UInt8(ascii: "\""))
    }
}
