import Clippings
import Configuration
import Dates
import Diagnostics
import Names

/// Takes all documents together: groups by topic hashtag, one clip for its twins, days, outlets, and what is near to the untagged.
public enum Archivist {
    /// Makes the archive.
    ///
    /// - Parameters:
    ///   - documents: the documents in order of path.
    ///   - naming: the entities and mentions of these documents.
    ///   - times: the times told in these documents, by document and clip.
    ///   - configuration: names, paths and orders the site sets.
    ///   - jobs: how many threads may work at once.
    public static func archive(
        _ documents: [Document], naming: Naming, times: [[[TimeExpression]]] = [], configuration: SiteConfiguration, jobs: Int
    ) -> Archive {
        let gathering = ClipGathering(documents, naming: naming)
        let topics = TopicGathering(documents, naming: naming, clipIndex: gathering.clipIndex, settings: configuration.topics)
        let outlets = OutletGathering(gathering.clips, naming: naming, settings: configuration.outlets)
        var archive = Archive(
            documents: documents, naming: naming, times: times, clips: gathering.clips, clipIndex: gathering.clipIndex,
            topics: topics.topics,
            topicIndex: topics.index, entities: [],
            editions: [], outlets: outlets.outlets, diagnostics: gathering.diagnostics + topics.diagnostics + outlets.diagnostics)
        for (clip, its) in topics.topicsOfClip.enumerated() { archive.clips[clip].topics = its }
        for (clip, its) in outlets.outletOfClip.enumerated() { archive.clips[clip].outlet = its }
        archive.editions = editions(of: archive.clips)
        for topic in archive.topics.indices { complete(topic, in: &archive) }
        relate(&archive)
        archive.entities = entityRecords(of: archive, filed: topics.filed)
        for (clip, suggestions) in TopicSuggester.suggestions(in: archive, jobs: jobs) { archive.clips[clip].suggestions = suggestions }
        return archive
    }

    /// The days with clips, oldest first.
    private static func editions(of clips: [ClipRecord]) -> [Edition] {
        var editions: [Edition] = []
        for (index, clip) in clips.enumerated() {
            guard let date = clip.date else { continue }
            if editions.last?.date != date { editions.append(Edition(date: date, clips: [], topics: [])) }
            editions[editions.count - 1].clips.append(index)
        }
        for index in editions.indices {
            var counts: [Int: Int] = [:]
            for clip in editions[index].clips { for topic in clips[clip].topics { counts[topic, default: 0] += 1 } }
            editions[index].topics = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        }
        return editions
    }

    /// Fills in a topic's days and outlets from its clips.
    private static func complete(_ topic: Int, in archive: inout Archive) {
        let clips = archive.topics[topic].clips
        let dates = clips.compactMap { archive.clips[$0].date }
        if let first = dates.min(), let last = dates.max() { archive.topics[topic].days = first...last }
        archive.topics[topic].outlets = Set(clips.compactMap { archive.clips[$0].outlet }).sorted()
    }

    /// How many topics that only share clips are named as related.
    private static let relatedBySharing = 12

    /// Fills in the related topics: linked ones, then those that share clips.
    private static func relate(_ archive: inout Archive) {
        var shared = [[Int: Int]](repeating: [:], count: archive.topics.count)
        for clip in archive.clips where clip.topics.count > 1 {
            for a in clip.topics { for b in clip.topics where a != b { shared[a][b, default: 0] += 1 } }
        }
        for topic in archive.topics.indices {
            let linked = archive.topics[topic].linked
            let others = shared[topic].filter { !linked.contains($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            archive.topics[topic].related = linked + others.prefix(relatedBySharing).map(\.key)
        }
    }

    /// Two ascending lists as one, each number once.
    private static func merged(_ a: [Int], _ b: [Int]) -> [Int] {
        if a.isEmpty || b.isEmpty { return a + b }
        var merged: [Int] = []
        var (i, j) = (0, 0)
        while i < a.count || j < b.count {
            if j == b.count || (i < a.count && a[i] <= b[j]) {
                if j < b.count, a[i] == b[j] { j += 1 }
                merged.append(a[i])
                i += 1
            } else {
                merged.append(b[j])
                j += 1
            }
        }
        return merged
    }

    /// What the archive holds about each entity.
    private static func entityRecords(of archive: Archive, filed: [Int: Set<Int>]) -> [EntityRecord] {
        var records = [EntityRecord](repeating: EntityRecord(), count: archive.naming.entities.count)
        for (index, clip) in archive.clips.enumerated() {
            for mention in clip.mentions { records[mention.entity].mentions += 1 }
            for entity in clip.entities { records[entity].namedIn.append(index) }
        }
        for (index, topic) in archive.topics.enumerated() {
            for facet in topic.facets {
                guard case .entity(let entity) = facet.subject else { continue }
                records[entity].topics.append(index)
                records[entity].statements += facet.statements.filter { $0.quote != nil || $0.role != nil }
            }
        }
        for (entity, clips) in filed { records[entity].filedWith = clips.sorted() }
        for entity in records.indices { records[entity].clips = merged(records[entity].namedIn, records[entity].filedWith) }
        for (index, outlet) in archive.outlets.enumerated() {
            guard let entity = outlet.entity else { continue }
            records[entity].outlet = index
            records[entity].clips = merged(records[entity].clips, outlet.clips)
        }
        return records
    }
}
