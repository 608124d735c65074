import Markdown

/// A small graph: one name in the middle, up to eight around it, each tie as thick as what they have in common, with the number beside.
struct Circle {
    var centre: String
    var others: [(name: String, count: Int)]

    /// Eight places around the middle of 360 × 240, by number, so that no machine rounds them otherwise.
    private static let places = [(180, 28), (305, 120), (180, 212), (55, 120), (285, 52), (285, 188), (75, 188), (75, 52)]

    /// The graph, drawn.
    func drawing(title: String) -> RawHTML {
        let shown = Array(zip(others, Self.places))
        let most = max(1, others.map(\.count).max() ?? 1)
        var parts: [RawHTML] = [.drawing(.title, [:], [.text(title)])]
        for (other, (x, y)) in shown {
            let thick = max(1, 8 * other.count / most)
            parts.append(
                .drawing(.line, ["class": "tie", "x1": "180", "y1": "120", "x2": "\(x)", "y2": "\(y)", "stroke-width": "\(thick)"]))
        }
        for (other, (x, y)) in shown { parts += node(x, y, other.name, "\(other.count)") }
        parts += node(180, 120, centre, nil)
        return .drawing(.svg, ["role": "img", "viewBox": "0 0 360 240", "width": "360", "height": "240"], parts)
    }

    private func node(_ x: Int, _ y: Int, _ name: String, _ count: String?) -> [RawHTML] {
        let scalars = name.unicodeScalars
        let isWide = scalars.contains { $0.value > 0x2E80 }
        let limit = isWide ? 8 : 14
        let label = scalars.count <= limit ? name : String(String.UnicodeScalarView(scalars.prefix(limit - 1))) + "…"
        let width = min(116, 16 + label.unicodeScalars.count * (isWide ? 12 : 7))
        let box: Attributes = [
            "class": "dot", "x": "\(x - width / 2)", "y": "\(y - 13)", "width": "\(width)", "height": "26", "rx": "4",
        ]
        var parts: [RawHTML] = [
            .drawing(.rect, box),
            .drawing(.text, ["x": "\(x)", "y": "\(y + 4)", "font-size": "12", "text-anchor": "middle"], [.text(label)]),
        ]
        if let count {
            parts.append(.drawing(.text, ["x": "\(x + width / 2 + 3)", "y": "\(y - 6)", "font-size": "10"], [.text(count)]))
        }
        return parts
    }
}
