import Foundation

/// The weights of the statistical reader and the word lists it looks at: one file, opened without parsing.
///
/// After `KBNM`, the version and a checksum: the sizes of two hash tables as powers of two, the scale of the weights, the weights of 8 × 8
/// transitions; then the keys of the words, the keys of the features, eight weights for each feature, and the lists of each word.
struct NameModel: Sendable {
    /// What is wrong with a file.
    enum Flaw: Error {
        case notAModel, otherVersion, damaged
    }

    /// How many labels there are; tables are padded to eight.
    static let labels = 7

    let bytes: Data
    let wordBits: Int
    let featureBits: Int
    let scale: Float
    let transitions: [Float]
    let columns: [SIMD8<Float>]
    let wordKeys: Int
    let featureKeys: Int
    let weights: Int
    let lists: Int

    init(_ bytes: Data) throws(Flaw) {
        self.bytes = bytes
        let header = 12 + 12 + 256
        guard bytes.count >= header, bytes.starts(with: Array("KBNM".utf8)) else { throw .notAModel }
        let (version, sum, wordBits, featureBits, scale, transitions) = bytes.withUnsafeBytes { raw in
            func word(_ at: Int) -> UInt32 { UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)) }
            return (
                word(4), word(8), Int(word(12)), Int(word(16)), Float(bitPattern: word(20)),
                (0..<64).map { Float(bitPattern: word(24 + 4 * $0)) }
            )
        }
        guard version == 1 else { throw .otherVersion }
        guard (4...22).contains(wordBits), (4...22).contains(featureBits) else { throw .damaged }
        self.wordBits = wordBits
        self.featureBits = featureBits
        self.scale = scale
        self.transitions = transitions
        columns = LabelPath.columns(transitions)
        wordKeys = header
        featureKeys = wordKeys + (4 << wordBits)
        weights = featureKeys + (4 << featureBits)
        lists = weights + (16 << featureBits)
        guard lists + (1 << wordBits) <= bytes.count, NameModel.sum(bytes) == sum else { throw .damaged }
    }

    /// The checksum of what stands behind the head.
    private static func sum(_ bytes: Data) -> UInt32 {
        bytes.withUnsafeBytes { raw in
            var sum: UInt32 = 0
            var at = 12
            while at + 4 <= raw.count {
                sum = FeatureHash.mix(sum, UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
                at += 4
            }
            return sum
        }
    }
}

/// The numbers of features: the training script makes the same.
enum FeatureHash {
    static let word: UInt32 = 0x1234567
    static let feature: UInt32 = 0x51ED_270B

    /// A number with another mixed in.
    @inline(__always) static func mix(_ hash: UInt32, _ value: UInt32) -> UInt32 {
        let product = (hash ^ value) &* 0x9E37_79B1
        return product ^ (product >> 15)
    }
}
