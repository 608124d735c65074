/// A trie over bytes in flat arrays, where a step is one addition and one comparison.
///
/// The child of a node under a byte is the cell `base + byte`, if that cell's `check` is the node.
struct DoubleArray: Sendable {
    /// A cell: where its children begin, whose child it is, and the key that ends in it.
    struct Cell: Sendable {
        /// Added to a byte it gives the child's cell; 0 where there are no children.
        var base: Int32 = 0
        /// The parent's cell, or `free`.
        var check: Int32 = DoubleArray.free
        /// The index of the key that ends here, or -1.
        var key: Int32 = -1
    }

    /// The mark of a cell that is nobody's.
    static let free: Int32 = -1

    /// The cells; the root is the first. There are always 256 behind the greatest base.
    private(set) var cells: [Cell]

    /// Builds the trie of keys that are in ascending order of their bytes, without twins and without the empty key.
    ///
    /// Linear in the bytes of all keys: a node looks at a bounded number of free cells for its children, then takes new ones.
    init(sorted keys: [[UInt8]]) {
        var room = Room()
        var queue: [(node: Int, keys: Range<Int>, depth: Int)] = keys.isEmpty ? [] : [(0, 0..<keys.count, 0)]
        var head = 0
        var labels: [UInt8] = []
        var ranges: [Range<Int>] = []
        while head < queue.count {
            let (node, range, depth) = queue[head]
            head += 1
            labels.removeAll(keepingCapacity: true)
            ranges.removeAll(keepingCapacity: true)
            for index in range {
                guard keys[index].count > depth else {
                    room.cells[node].key = Int32(index)
                    continue
                }
                if labels.last == keys[index][depth] {
                    ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<(index + 1)
                } else {
                    labels.append(keys[index][depth])
                    ranges.append(index..<(index + 1))
                }
            }
            guard !labels.isEmpty else { continue }
            let base = room.place(labels, under: node)
            for (label, range) in zip(labels, ranges) { queue.append((base + Int(label), range, depth + 1)) }
        }
        cells = room.cells
    }

    /// The cells while they are filled, the free ones in a ring of their own.
    private struct Room {
        var cells: [Cell] = []
        private var next: [Int32] = []
        private var previous: [Int32] = []
        /// How many free cells a node may look at.
        private static let patience = 32

        init() {
            grow(to: 512)
            take(0)
            cells[0].check = -2
        }

        /// Finds a base at which all labels are free, and makes their cells children of a node.
        mutating func place(_ labels: [UInt8], under node: Int) -> Int {
            let first = Int(labels[0])
            var base = 0
            var cell = Int(next[0])
            for _ in 0..<Room.patience {
                if cell == 0 { break }
                let candidate = cell - first
                if candidate > 0, fits(labels, at: candidate) {
                    base = candidate
                    break
                }
                cell = Int(next[cell])
            }
            if base == 0 { base = max(1, cells.count - first) }
            grow(to: base + 512)
            cells[node].base = Int32(base)
            for label in labels {
                take(base + Int(label))
                cells[base + Int(label)].check = Int32(node)
            }
            return base
        }

        private func fits(_ labels: [UInt8], at base: Int) -> Bool {
            labels.allSatisfy { label in
                let cell = base + Int(label)
                return cell >= cells.count || (cell > 0 && cells[cell].check == DoubleArray.free)
            }
        }

        /// Cell 0 is the ring's anchor; new cells go to the front, so that fresh room is found before used-up corners.
        private mutating func grow(to count: Int) {
            guard cells.count < count else { return }
            let old = cells.count
            let size = max(count, old + old / 2)
            cells.append(contentsOf: repeatElement(Cell(), count: size - old))
            next.append(contentsOf: repeatElement(0, count: size - old))
            previous.append(contentsOf: repeatElement(0, count: size - old))
            let start = max(old, 1)
            let behind = old == 0 ? 0 : Int(next[0])
            for cell in start..<size {
                next[cell] = Int32(cell + 1 < size ? cell + 1 : behind)
                previous[cell] = Int32(cell > start ? cell - 1 : 0)
            }
            previous[behind] = Int32(size - 1)
            next[0] = Int32(start)
        }

        private mutating func take(_ cell: Int) {
            guard cell != 0 else { return }
            next[Int(previous[cell])] = next[cell]
            previous[Int(next[cell])] = previous[cell]
        }
    }
}
