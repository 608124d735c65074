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
        cells = Array(room.cells.prefix(room.size))
    }

    /// The cells while they are filled, the free ones in a ring of their own in ascending order.
    private struct Room {
        var cells: [Cell] = []
        private var next: [Int32] = []
        private var previous: [Int32] = []
        /// The free cell from which room for several children is looked for; those before are corners too small.
        private var rover = 0
        /// Behind the last cell that is taken.
        private var frontier = 1
        /// How many free cells a node may look at.
        private static let patience = 24

        init() {
            grow(to: 512)
            cells[0].check = -2
        }

        /// How many cells a walk may come to: all that are taken, and 256 behind the greatest base.
        var size: Int { min(cells.count, frontier + 256) }

        /// Finds a base at which all labels are free, and makes their cells children of a node.
        mutating func place(_ labels: [UInt8], under node: Int) -> Int {
            let base = labels.count == 1 ? roomForOne(Int(labels[0])) : roomForSeveral(labels)
            grow(to: base + 512)
            cells[node].base = Int32(base)
            for label in labels {
                take(base + Int(label))
                cells[base + Int(label)].check = Int32(node)
            }
            return base
        }

        /// The first free cell that leaves a base above nought.
        private func roomForOne(_ label: Int) -> Int {
            var cell = Int(next[0])
            for _ in 0..<Room.patience where cell != 0 {
                if cell > label { return cell - label }
                cell = Int(next[cell])
            }
            return max(1, frontier - label)
        }

        /// A place from the rover on, or behind all that is taken; then the rover goes on.
        private mutating func roomForSeveral(_ labels: [UInt8]) -> Int {
            let first = Int(labels[0])
            var cell = rover == 0 ? Int(next[0]) : rover
            for _ in 0..<Room.patience where cell != 0 {
                if cell > first, fits(labels, at: cell - first) { return cell - first }
                cell = Int(next[cell])
            }
            rover = cell
            return max(1, frontier - first)
        }

        private func fits(_ labels: [UInt8], at base: Int) -> Bool {
            for label in labels where base + Int(label) < cells.count && cells[base + Int(label)].check != DoubleArray.free { return false }
            return true
        }

        /// New cells go to the end of the ring; cell 0, the root, is its anchor.
        private mutating func grow(to count: Int) {
            guard cells.count < count else { return }
            let old = cells.count
            let size = max(count, old + old / 2)
            cells.append(contentsOf: repeatElement(Cell(), count: size - old))
            next.append(contentsOf: repeatElement(0, count: size - old))
            previous.append(contentsOf: repeatElement(0, count: size - old))
            var last = old == 0 ? 0 : Int(previous[0])
            for cell in max(old, 1)..<size {
                next[last] = Int32(cell)
                previous[cell] = Int32(last)
                last = cell
            }
            next[last] = 0
            previous[0] = Int32(last)
        }

        private mutating func take(_ cell: Int) {
            if rover == cell { rover = Int(next[cell]) }
            next[Int(previous[cell])] = next[cell]
            previous[Int(next[cell])] = previous[cell]
            frontier = max(frontier, cell + 1)
        }
    }
}
