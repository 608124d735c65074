import Clippings
import Configuration
import Diagnostics
import Names

/// The topics of all documents: tags with one key are one topic.
struct TopicGathering {
    private(set) var topics: [Topic] = []
    /// The topics of each clip of the archive, in the order of the topic lines.
    private(set) var topicsOfClip: [[Int]]
    private(set) var diagnostics: [Diagnostic] = []
    /// The clips of the groups whose facets name an entity, by entity.
    private(set) var filed: [Int: Set<Int>] = [:]
    /// The topic's index by key.
    private(set) var index: [String: Int] = [:]
    private var topicOfSlug: [String: Int] = [:]
    private var facetIndex: [FacetKey: Int] = [:]
    private var said: Set<FacetStatement> = []
    private var links: Set<[Int]> = []

    /// One thing named in the brackets of one topic.
    private struct FacetKey: Hashable {
        var topic: Int
        var subject: TopicFacet.Subject
        var text: String?
    }

    init(_ documents: [Document], naming: Naming, clipIndex: [[Int]], settings: [SiteConfiguration.Topic]) {
        topicsOfClip = [[Int]](repeating: [], count: (clipIndex.joined().max() ?? -1) + 1)
        let settings = Dictionary(settings.map { (Key.of($0.name), $0) }, uniquingKeysWith: { first, _ in first })
        for document in documents {
            for tag in document.topics where index[tag.key] == nil { add(tag, of: document, settings: settings[tag.key]) }
        }
        for (number, document) in documents.enumerated() {
            for (position, tag) in document.topics.enumerated() {
                guard let topic = index[tag.key] else { continue }
                let clips = tag.clips.map { clipIndex[number][$0 - 1] }
                for clip in clips where !topicsOfClip[clip].contains(topic) {
                    topicsOfClip[clip].append(topic)
                    topics[topic].clips.append(clip)
                }
                addFacets(of: tag, in: document, as: naming.facets[number][position], to: topic, clips: clips)
            }
        }
        for topic in topics.indices { topics[topic].clips.sort() }
        rank(documents)
        for (topic, value) in topics.enumerated() {
            for facet in value.facets { if case .topic(let other) = facet.subject { link(topic, other) } }
        }
    }

    /// Where each topic stands in its runs on average; who writes the lines puts first what the clips are about.
    private mutating func rank(_ documents: [Document]) {
        var runs = [(sum: Int, count: Int)](repeating: (0, 0), count: topics.count)
        for document in documents {
            for group in document.groups {
                for (position, id) in group.topics.enumerated() {
                    guard let topic = index[document.topics[id - 1].key] else { continue }
                    runs[topic].sum += position
                    runs[topic].count += 1
                }
            }
        }
        for topic in topics.indices where runs[topic].count > 0 { topics[topic].rank = Double(runs[topic].sum) / Double(runs[topic].count) }
    }

    /// A new topic, at the place of its first tag.
    private mutating func add(_ tag: TopicTag, of document: Document, settings: SiteConfiguration.Topic?) {
        let slug = settings?.slug ?? Key.slug(tag.name)
        let place = Place(path: document.path, line: tag.line, column: tag.start + 1)
        let excerpt = Excerpt(text: String(tag.rawLine.prefix(120)), length: tag.name.unicodeScalars.count + 1)
        if slug.isEmpty {
            diagnostics.append(Diagnostic(BriefingProblem.topicWithoutPath(name: tag.name), at: place, excerpt: excerpt))
        } else if let other = topicOfSlug[Key.folded(slug)].map({ topics[$0] }) {
            diagnostics.append(
                Diagnostic(
                    BriefingProblem.topicPathTaken(name: tag.name, other: other.name, slug: slug), at: place, excerpt: excerpt,
                    related: [Related(place: other.place, message: "“\(other.name)” is first written here")]))
        }
        index[tag.key] = topics.count
        if topicOfSlug[Key.folded(slug)] == nil { topicOfSlug[Key.folded(slug)] = topics.count }
        topics.append(
            Topic(
                key: tag.key, name: tag.name, slug: slug, colour: settings?.colour, order: settings?.order, rank: 0, clips: [], facets: [],
                linked: [],
                related: [], outlets: [], days: nil, place: place))
    }

    /// Joins the facets of one tag to the topic's.
    private mutating func addFacets(of tag: TopicTag, in document: Document, as targets: [FacetTarget], to topic: Int, clips: [Int]) {
        for (facet, target) in zip(tag.facets, targets) {
            let subject: TopicFacet.Subject =
                switch target.subject {
                case .entity(let entity): .entity(entity)
                case .topic(let key): index[key].map { .topic($0) } ?? .none
                case .none: .none
                }
            if subject == .topic(topic) { continue }
            for case .some(let entity) in [subject.entity, target.organisation] { filed[entity, default: []].formUnion(clips) }
            let statement = FacetStatement(
                org: facet.org, role: facet.role, act: facet.act, quote: facet.quote, topic: topic,
                place: Place(path: document.path, line: tag.line, column: facet.start + 1))
            let key = FacetKey(topic: topic, subject: subject, text: subject == .none ? facet.subject : nil)
            let position = facetIndex[key] ?? topics[topic].facets.count
            if facetIndex.updateValue(position, forKey: key) == nil {
                topics[topic].facets.append(TopicFacet(subject: subject, text: facet.subject, count: 0, statements: []))
            }
            topics[topic].facets[position].count += 1
            if said.insert(statement.anywhere(as: "\(position)")).inserted { topics[topic].facets[position].statements.append(statement) }
        }
    }

    private mutating func link(_ a: Int, _ b: Int) {
        guard links.insert([min(a, b), max(a, b)]).inserted else { return }
        topics[a].linked.append(b)
        topics[b].linked.append(a)
    }
}

extension TopicFacet.Subject {
    /// The entity, where it is one.
    var entity: Int? { if case .entity(let entity) = self { entity } else { nil } }
}

extension FacetStatement {
    /// The same words of the same facet, wherever they stand.
    fileprivate func anywhere(as facet: String) -> FacetStatement {
        var copy = self
        copy.place = Place(path: facet)
        return copy
    }
}
