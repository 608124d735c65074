/// Where something stands in a YAML file, from 1, in scalars; line 0 is the whole file.
struct YAMLMark: Hashable, Sendable {
    var line: Int
    var column: Int
}

/// The lines of a YAML text as its parser counts them.
struct YAMLLines {
    private let scalars: [Unicode.Scalar]
    private var starts: [Int] = [0]

    /// Finds the line ends of a text: LF, CR, CR LF, NEL and the Unicode separators.
    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar.value {
            case 0x0A, 0x85, 0x2028, 0x2029: starts.append(index + 1)
            case 0x0D where index + 1 >= scalars.count || scalars[index + 1] != "\n": starts.append(index + 1)
            default: break
            }
        }
    }

    /// How many lines there are.
    var count: Int { starts.count }

    /// The scalars of a line, from 1, without its end.
    func scalars(of line: Int) -> [Unicode.Scalar] {
        guard (1...starts.count).contains(line) else { return [] }
        let end = line < starts.count ? starts[line] : scalars.count
        var slice = scalars[starts[line - 1]..<end]
        while let last = slice.last, [0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains(last.value) { slice.removeLast() }
        return Array(slice)
    }

    /// The text with some scalars replaced from a mark on.
    func replacing(_ mark: YAMLMark, with new: [Unicode.Scalar]) -> String {
        var changed = scalars
        let start = starts[mark.line - 1] + mark.column - 1
        changed.replaceSubrange(start..<start + new.count, with: new)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: changed)
        return String(view)
    }
}
