/// Which name of a passage stands at each place; names do not overlap.
struct NameCover {
    private let names: [FoundName]
    private var owners: [Int32]

    init(_ names: [FoundName], length: Int) {
        self.names = names
        owners = [Int32](repeating: -1, count: length)
        for (index, name) in names.enumerated() { for at in name.start..<name.end { owners[at] = Int32(index) } }
    }

    /// The name at a place.
    func name(at place: Int) -> FoundName? { owners[place] < 0 ? nil : names[Int(owners[place])] }

    /// The name that is just this stretch.
    func name(from start: Int, to end: Int) -> FoundName? { name(at: start).flatMap { $0.start == start && $0.end == end ? $0 : nil } }

    /// The name that holds this stretch.
    func name(holding start: Int, _ end: Int) -> FoundName? { name(at: start).flatMap { $0.end >= end ? $0 : nil } }

    /// Whether a stretch begins or ends in the midst of a name.
    func isCut(by start: Int, _ end: Int) -> Bool {
        if let first = name(at: start), first.start < start { return true }
        if let last = name(at: end - 1), last.end > end { return true }
        return false
    }
}
