import Clippings
import Configuration
import Parallel

/// Finds out who and what is named in documents.
public enum NameReader {
    /// Reads the names of documents: collects the entities from the lexicon, the outlets and the facets, then looks for their forms.
    ///
    /// The result does not depend on the number of threads, nor entities, ids and paths on the order of documents and lexicon entries.
    ///
    /// - Parameters:
    ///   - documents: the documents of the archive, in order.
    ///   - lexicon: the site's own names.
    ///   - outlets: the outlets of the site's configuration.
    ///   - data: what is known of the world beforehand; `.none` reads nothing but what the site declares.
    ///   - jobs: how many threads may work on it.
    public static func read(
        documents: [Document], lexicon: Lexicon, outlets: [SiteConfiguration.Outlet], data: NameData = .installed, jobs: Int
    ) -> Naming {
        var table = EntityTable()
        LexiconSource.collect(lexicon, into: &table)
        let outletDrafts = OutletSource.collect(documents, outlets, into: &table)
        let facets = FacetSource(documents, into: &table)
        let names = table.drafts.map { NameMatcher.Name(forms: $0.forms, exclusions: $0.exclusions) }
        let matcher = NameMatcher(names + (lexicon.forbidden.isEmpty ? [] : [NameMatcher.Name(forms: lexicon.forbidden)]))
        let types = table.drafts.map(\.type)
        let people = Dictionary(
            uniqueKeysWithValues: table.drafts.enumerated().filter { $0.element.type == .person }.map { ($0.offset, $0.element.name) })
        let read = documents.parallelMap(jobs: jobs) { DocumentReader($0, site: matcher, people: people, types: types, data: data) }
        let text = TextSource(documents, read: read, data: data, into: &table)
        let finished = EntityFinisher(table.drafts)

        var naming = Naming(entities: finished.entities)
        naming.outletEntity = outletDrafts.mapValues { finished.indexOfDraft[$0] }
        naming.facets = facets.targets.map { $0.map { $0.map { renumbered($0, finished.indexOfDraft) } } }
        naming.diagnostics = (data.diagnostics + facets.diagnostics + text.diagnostics + finished.diagnostics).inOrder()
        naming.mentionCounts = [Int](repeating: 0, count: naming.entities.count)
        naming.mentions = text.mentions.map { clips in
            clips.map { mentions in
                mentions.map { mention in
                    var mention = mention
                    mention.entity = finished.indexOfDraft[mention.entity]
                    naming.mentionCounts[mention.entity] += 1
                    return mention
                }
            }
        }
        return naming
    }

    private static func renumbered(_ target: FacetTarget, _ indexOfDraft: [Int]) -> FacetTarget {
        var target = target
        if case .entity(let draft) = target.subject { target.subject = .entity(indexOfDraft[draft]) }
        target.organisation = target.organisation.map { indexOfDraft[$0] }
        return target
    }
}
