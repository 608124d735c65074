import Clippings

/// A passage while names are read in it: its scalars and what was found.
struct ReadPassage: Sendable {
    /// The clip, by its index in the document.
    var clip: Int
    /// The passage, by its index in the clip.
    var number: Int
    /// The scalars of its text.
    var text: [UInt32]
    /// The names that stand in it, in order.
    var names: [FoundName] = []
    /// Whether it is written in Japanese.
    var isJapanese: Bool

    /// The words between two offsets.
    func word(_ start: Int, _ end: Int) -> String {
        var view = String.UnicodeScalarView()
        for value in text[start..<end] { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
        return String(view)
    }

    /// Adds names where none stands yet.
    mutating func add(_ more: [FoundName]) {
        guard !more.isEmpty else { return }
        var taken = [Bool](repeating: false, count: text.count)
        for name in names { for index in name.start..<name.end { taken[index] = true } }
        let free = more.filter { !taken[$0.start..<$0.end].contains(true) }
        names = (names + FoundName.chosen(free, length: text.count)).sorted { $0.start < $1.start }
    }
}
