import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// The results of a function over the elements, in the elements' order, worked out by at most `jobs` threads.
    ///
    /// Every thread takes the next run of elements when it is done with its last, so that uneven work is shared evenly.
    public func parallelMap<Result: Sendable>(jobs: Int, _ transform: @Sendable (Element) -> Result) -> [Result] {
        let workers = Swift.min(jobs, count)
        guard workers > 1 else { return map(transform) }
        let run = Swift.max(1, Swift.min(64, count / (workers * 8)))
        let next = Atomic(0)
        let done = Mutex<[(start: Int, results: [Result])]>([])
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            while true {
                let start = next.add(run, ordering: .relaxed).oldValue
                guard start < count else { return }
                let results = self[start..<Swift.min(start + run, count)].map(transform)
                done.withLock { $0.append((start, results)) }
            }
        }
        return done.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.results) }
    }
}
