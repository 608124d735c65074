import Clippings
import Diagnostics
import Names

/// Every clip of the documents once, in the archive's order; twins joined, their places kept.
struct ClipGathering {
    private(set) var clips: [ClipRecord] = []
    private(set) var clipIndex: [[Int]]
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether a name may have a page; the others are not shown.
    private let isShown: [Bool]

    init(_ documents: [Document], naming: Naming) {
        isShown = zip(naming.entities, naming.mentionCounts).map { $0.deservesPage(mentions: $1) }
        clipIndex = documents.map { [Int](repeating: 0, count: $0.clips.count) }
        var first: [String: [Int]] = [:]
        first.reserveCapacity(documents.reduce(0) { $0 + $1.clips.count })
        for at in Self.order(of: documents) {
            let clip = documents[at.document].clips[at.clip]
            let place = Place(path: documents[at.document].path, line: clip.line, column: 1)
            var id = clip.id
            if let twin = Self.twin(of: clip, among: first[id] ?? [], in: clips) {
                join(clip, at: place, to: twin, mentions: naming.mentions[at.document][at.clip].filter { isShown[$0.entity] })
                clipIndex[at.document][at.clip] = twin
                continue
            }
            if let other = first[id]?.first {
                // Only the first with an id keeps it; who shares its head with other words, or its hash by chance, gets a longer one.
                let sharesHead = clips[other].clip.identityFacts == clip.identityFacts
                if sharesHead { report(.sameClipOtherText(headline: Self.title(of: clip)), at: place, twin: other) }
                first[id]?.append(clips.count)
                id += "-" + Key.hash(clip.identityFacts + clip.paragraphs.map(\.passage.text).joined(separator: "\n"), digits: 16)
            }
            first[id, default: []].append(clips.count)
            clipIndex[at.document][at.clip] = clips.count
            let mentions = naming.mentions[at.document][at.clip].filter { isShown[$0.entity] }
            clips.append(
                ClipRecord(
                    id: id, clip: clip, places: [place], topics: [], mentions: mentions, entities: Self.distinct(mentions), outlet: nil,
                    suggestions: []))
        }
    }

    /// All clips by date, path and line; the documents already stand by path.
    private static func order(of documents: [Document]) -> [(document: Int, clip: Int)] {
        var order: [(document: Int, clip: Int)] = []
        for (document, clips) in documents.enumerated() { for clip in clips.clips.indices { order.append((document, clip)) } }
        func day(_ at: (document: Int, clip: Int)) -> Int {
            documents[at.document].clips[at.clip].date.map { ($0.year * 16 + $0.month) * 32 + $0.day } ?? 0
        }
        return order.map { (day($0), $0) }.sorted { ($0.0, $0.1.document, $0.1.clip) < ($1.0, $1.1.document, $1.1.clip) }.map(\.1)
    }

    /// The clip with the same head that holds the other's text, or is held by it.
    private static func twin(of clip: Clip, among others: [Int], in clips: [ClipRecord]) -> Int? {
        guard !others.isEmpty else { return nil }
        let facts = clip.identityFacts
        return others.first { other in
            clips[other].clip.identityFacts == facts && (holds(clips[other].clip, clip) || holds(clip, clips[other].clip))
        }
    }

    /// Whether one clip has all paragraphs of another, in order from the first.
    private static func holds(_ whole: Clip, _ part: Clip) -> Bool {
        part.paragraphs.count <= whole.paragraphs.count
            && zip(part.paragraphs, whole.paragraphs).allSatisfy { $0.passage.text == $1.passage.text }
    }

    /// Joins a twin; the longer text is the one shown.
    private mutating func join(_ clip: Clip, at place: Place, to twin: Int, mentions: [Mention]) {
        report(.sameClip(headline: Self.title(of: clip)), at: place, twin: twin)
        if clip.paragraphs.count > clips[twin].clip.paragraphs.count {
            clips[twin].clip = clip
            clips[twin].places.insert(place, at: 0)
            clips[twin].mentions = mentions
            clips[twin].entities = Self.distinct(mentions)
        } else {
            clips[twin].places.append(place)
        }
    }

    private mutating func report(_ problem: BriefingProblem, at place: Place, twin: Int) {
        let original = clips[twin].places[0]
        guard original.path != place.path || problem.code != "same-clip" else { return }
        diagnostics.append(Diagnostic(problem, at: place, related: [Related(place: original, message: "first written here")]))
    }

    private static func title(of clip: Clip) -> String {
        clip.headline?.text ?? clip.paragraphs.first.map { String($0.passage.text.prefix(40)) } ?? clip.url ?? clip.id
    }

    private static func distinct(_ mentions: [Mention]) -> [Int] {
        var seen: Set<Int> = []
        return mentions.compactMap { seen.insert($0.entity).inserted ? $0.entity : nil }
    }
}
