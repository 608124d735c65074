/// Numbers that look random and are the same in every run.
struct Randomness {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A number from 0 below a bound.
    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int((state >> 11) % UInt64(bound))
    }

    /// One of some elements.
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }

    /// A text of some pieces.
    mutating func text(_ pieces: [String], length: ClosedRange<Int>) -> String {
        (0..<(length.lowerBound + next(length.count))).map { _ in pick(pieces) }.joined()
    }

    /// The elements in another order.
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var result = elements
        for index in stride(from: result.count - 1, to: 0, by: -1) { result.swapAt(index, next(index + 1)) }
        return result
    }
}
