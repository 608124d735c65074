import Mustache
import Synchronization

/// The page templates. Mustache renders each shape of page once, with marks where the page's own texts go; a page is then one concatenation.
///
/// So a template may use all of Mustache, a page costs microseconds, and no text can become markup: texts are escaped over Unicode
/// scalars before they are put in, whatever braces the template writes.
public final class Frames: Sendable {
    private let library: MustacheLibrary
    private let globals: TemplateValue.Members
    private let globalLeaves: [[UInt8]]
    private let shapes = Mutex<[[UInt8]: Shape]>([:])

    /// A rendered template: pieces of it and, between them, the numbers of the texts that go there.
    private struct Shape: Sendable {
        var pieces: [[UInt8]]
        var slots: [Int]
    }

    /// Makes frames of templates that were checked before, with what every page sees.
    init(_ templates: [String: MustacheTemplate], globals: TemplateValue.Members) {
        library = MustacheLibrary(templates: templates)
        self.globals = globals
        globalLeaves = TemplateShape(.object(globals)).leaves
    }

    /// A page: a template with its values.
    func render(_ template: String, _ values: TemplateValue.Members) -> [UInt8] {
        let filled = TemplateShape(.object(values))
        let key = Array(template.utf8) + [0] + filled.signature
        let shape = shapes.withLock { $0[key] } ?? rendered(template, values, as: key)
        var page: [UInt8] = []
        page.reserveCapacity(shape.pieces.reduce(0) { $0 + $1.count } + shape.slots.reduce(0) { $0 + filled.leaves[$1].count })
        for (index, piece) in shape.pieces.enumerated() {
            page += piece
            if index < shape.slots.count { page += filled.leaves[shape.slots[index]] }
        }
        return page
    }

    /// Renders a shape for the first time; what every page sees is put in at once.
    private func rendered(_ template: String, _ values: TemplateValue.Members, as key: [UInt8]) -> Shape {
        var own = 0
        var shared = Self.firstGlobal
        let members = MarkedValue.marking(globals, from: &shared).merging(MarkedValue.marking(values, from: &own)) { _, own in own }
        let text = library.render(MarkedValue(members), withTemplate: template) ?? ""
        let shape = cut(Array(text.utf8))
        shapes.withLock { $0[key] = shape }
        return shape
    }

    /// The marks of what every page sees are numbered from here.
    private static let firstGlobal = 1_000_000

    /// Cuts a rendered template at its marks (U+FDD0, digits, U+FDD1: EF B7 90 … EF B7 91).
    private func cut(_ bytes: [UInt8]) -> Shape {
        var shape = Shape(pieces: [], slots: [])
        var piece: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xB7, bytes[index + 2] == 0x90 else {
                piece.append(bytes[index])
                index += 1
                continue
            }
            var number = 0
            index += 3
            while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
                number = number * 10 + Int(bytes[index] - 0x30)
                index += 1
            }
            index += 3
            if number >= Self.firstGlobal {
                piece += globalLeaves[number - Self.firstGlobal]
            } else {
                shape.pieces.append(piece)
                shape.slots.append(number)
                piece = []
            }
        }
        shape.pieces.append(piece)
        return shape
    }
}
