/// Reads a manifest as our own code writes it, by its bytes; anything else is no manifest of ours.
///
/// A path is given as a range of the bytes, so that looking at 20,000 files makes no strings.
struct ManifestScanner {
    /// An output's entry: where its path and hash stand.
    struct Entry {
        let path: Range<Int>
        let hasEscapes: Bool
        let bytes: Int
        let sha256: Range<Int>
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The key and the outputs, or nil where these are not the bytes of a whole manifest of ours.
    static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> (key: String, generator: String, inputs: [Entry], outputs: [Entry])? {
        var scanner = ManifestScanner(bytes)
        guard scanner.skip("{\"version\": 1,\n\"generator\": "), let generator = scanner.string(),
            scanner.skip(",\n\"key\": "), let key = scanner.string(),
            scanner.skip(",\n\"inputs\": ["), let inputs = scanner.entries(),
            scanner.skip(",\n\"outputs\": ["), let outputs = scanner.entries(),
            scanner.skip("}\n"), scanner.index == bytes.count
        else { return nil }
        return (scanner.text(key.range), scanner.text(generator.range), inputs, outputs)
    }

    /// The text of a range that holds no quotation mark but escaped ones.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] != UInt8(ascii: "\\") || index + 1 >= range.upperBound {
                result.append(bytes[index])
                index += 1
            } else if bytes[index + 1] == UInt8(ascii: "u"), index + 6 <= range.upperBound {
                result.append(UInt8(String(decoding: bytes[(index + 4)..<(index + 6)], as: UTF8.self), radix: 16) ?? UInt8(ascii: "?"))
                index += 6
            } else {
                result.append(bytes[index + 1])
                index += 2
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func text(_ range: Range<Int>) -> String { ManifestScanner.text(bytes, range) }

    private mutating func skip(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
        index += count
        return true
    }

    private mutating func string() -> (range: Range<Int>, hasEscapes: Bool)? {
        guard skip("\"") else { return nil }
        let start = index
        var hasEscapes = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return (start..<(index - 1), hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                index += 2
            case 0..<0x20: return nil
            default: index += 1
            }
        }
        return nil
    }

    private mutating func number() -> Int? {
        let start = index
        var value = 0
        while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - start < 18 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        return index > start ? value : nil
    }

    private mutating func entries() -> [Entry]? {
        var entries: [Entry] = []
        if skip("]") { return entries }
        repeat {
            guard skip("\n{\"path\": "), let path = string(), skip(", \"bytes\": "), let size = number(), skip(", \"sha256\": "),
                let hash = string(), skip("}")
            else { return nil }
            entries.append(Entry(path: path.range, hasEscapes: path.hasEscapes, bytes: size, sha256: hash.range))
        } while skip(",")
        return skip("\n]") ? entries : nil
    }
}

extension Manifest {
    /// Reads a manifest of ours, or gives nil.
    init?(_ bytes: [UInt8]) {
        let read = bytes.withUnsafeBufferPointer { buffer -> Manifest? in
            guard let found = ManifestScanner.scan(buffer) else { return nil }
            return Manifest(
                generator: found.generator, key: found.key,
                inputs: found.inputs.map {
                    InputRecord(
                        path: ManifestScanner.text(buffer, $0.path), sha256: ManifestScanner.text(buffer, $0.sha256), bytes: $0.bytes)
                },
                outputs: found.outputs.map {
                    Output(path: ManifestScanner.text(buffer, $0.path), sha256: ManifestScanner.text(buffer, $0.sha256), bytes: $0.bytes)
                })
        }
        guard let read else { return nil }
        self = read
    }
}
