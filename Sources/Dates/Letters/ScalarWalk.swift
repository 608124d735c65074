/// Cuts pieces out of a text by scalar offsets that only grow, in one walk over it.
struct ScalarWalk {
    private let scalars: String.UnicodeScalarView
    private var index: String.Index
    private var offset = 0

    init(_ text: String) {
        scalars = text.unicodeScalars
        index = scalars.startIndex
    }

    /// The text between two offsets; the first must not be before the last call's.
    mutating func text(_ start: Int, _ end: Int) -> String {
        index = scalars.index(index, offsetBy: start - offset)
        offset = start
        return String(scalars[index..<scalars.index(index, offsetBy: end - start)])
    }
}
