import Foundation

/// What makes two paths one on some file system: NFC without regard to case.
enum FoldedPath {
    /// The same text for all paths that some file system takes for one.
    static func of(_ path: String) -> String {
        if path.utf8.allSatisfy({ $0 < 0x80 }) {
            let hasUpper = path.utf8.contains { (0x41...0x5A).contains($0) }
            return hasUpper ? path.lowercased() : path
        }
        return path.precomposedStringWithCanonicalMapping.uppercased().lowercased().precomposedStringWithCanonicalMapping
    }
}
