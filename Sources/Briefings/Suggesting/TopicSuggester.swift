import Clippings
import Foundation
import Names
import Parallel

/// Finds the nearest topics of untagged clips: the cosine of the names and words both share, rare ones counting more.
enum TopicSuggester {
    /// How many topics are suggested at most, and how near they must be.
    static let limit = 3
    static let threshold = 0.05
    /// How many reasons are named.
    static let reasons = 6

    /// The suggestions of each untagged clip that has any, by clip.
    static func suggestions(in archive: Archive, jobs: Int) -> [(clip: Int, suggestions: [Suggestion])] {
        let untagged = archive.untagged
        guard !untagged.isEmpty, !archive.topics.isEmpty else { return [] }
        let index = Index(archive, jobs: jobs)
        return untagged.parallelMap(jobs: jobs) { clip in
            (clip, index.nearest(to: terms(of: archive.clips[clip], naming: archive.naming)))
        }.filter { !$0.suggestions.isEmpty }
    }

    /// How often each name and word stands in a clip; a name goes by its entity's name.
    private static func terms(of record: ClipRecord, naming: Naming) -> [String: Double] {
        var terms: [String: Double] = [:]
        for passage in record.clip.passages { Words.each(in: passage.text) { terms[$0, default: 0] += 1 } }
        for mention in record.mentions { terms[naming.entities[mention.entity].name, default: 0] += 1 }
        return terms
    }

    /// The words of all topics, with what each weighs.
    private struct Index: Sendable {
        /// By word: the topics that have it, with its weight in the topic.
        var postings: [String: [(topic: Int, weight: Double)]] = [:]
        /// By topic: the length of its vector.
        var lengths: [Double]
        /// How many topics there are.
        var topics: Int
        /// By topic: what its nearness is multiplied by, less where it mostly stands second.
        var prominence: [Double]
        /// By topic: the words of its name and facets, which count double.
        var marks: [Set<String>]

        init(_ archive: Archive, jobs: Int) {
            topics = archive.topics.count
            prominence = archive.topics.map { 1 / (1 + $0.rank / 8) }
            marks = archive.topics.map { topic in
                var words: Set<String> = []
                for text in [topic.name] + topic.facets.map(\.text) { Words.each(in: text) { words.insert($0) } }
                return words
            }
            let vectors = archive.topics.parallelMap(jobs: jobs) { topic in
                var sum: [String: Double] = [:]
                for clip in topic.clips {
                    for (word, count) in TopicSuggester.terms(of: archive.clips[clip], naming: archive.naming) {
                        sum[word, default: 0] += count
                    }
                }
                for facet in topic.facets { Words.each(in: facet.text) { sum[$0, default: 0] += 1 } }
                return sum.mapValues { 1 + log($0) }
            }
            lengths = [Double](repeating: 0, count: topics)
            for (topic, vector) in vectors.enumerated() {
                for (word, weight) in vector { postings[word, default: []].append((topic, weight)) }
            }
            for (word, list) in postings {
                let rarity = Self.rarity(of: list.count, among: topics)
                postings[word] = list.map { ($0.topic, $0.weight * rarity) }
            }
            for (topic, vector) in vectors.enumerated() {
                lengths[topic] = vector.keys.sorted().reduce(0) { sum, word in
                    let weight = vector[word, default: 0] * Self.rarity(of: postings[word, default: []].count, among: topics)
                    return sum + weight * weight
                }.squareRoot()
            }
        }

        /// Words of few topics weigh more; none weighs nothing, so that one topic alone can be suggested too.
        private static func rarity(of count: Int, among topics: Int) -> Double { 1 + log(Double(topics) / Double(count)) }

        func nearest(to terms: [String: Double]) -> [Suggestion] {
            var scores: [Int: Double] = [:]
            var shared: [Int: [(word: String, weight: Double)]] = [:]
            var length = 0.0
            for (word, count) in terms.sorted(by: { $0.key < $1.key }) {
                let list = postings[word, default: []]
                let weight = (1 + log(count)) * Self.rarity(of: max(1, list.count), among: topics)
                length += weight * weight
                for posting in list {
                    let product = weight * posting.weight * (marks[posting.topic].contains(word) ? 2 : 1)
                    scores[posting.topic, default: 0] += product
                    shared[posting.topic, default: []].append((word, product))
                }
            }
            guard length > 0 else { return [] }
            let found = scores.map { ($0.key, min(1, $0.value * prominence[$0.key] / (length.squareRoot() * max(lengths[$0.key], 1e-9)))) }
            return found.filter { $0.1 >= threshold }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit).map { topic, score in
                let words = shared[topic, default: []].sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }
                return Suggestion(topic: topic, score: (score * 100).rounded() / 100, because: Self.telling(words.map(\.word)))
            }
        }

        /// The first words that are not part of one another.
        private static func telling(_ words: [String]) -> [String] {
            var chosen: [String] = []
            for word in words where !chosen.contains(where: { $0.contains(word) || word.contains($0) }) {
                chosen.append(word)
                if chosen.count == reasons { break }
            }
            return chosen
        }
    }
}
