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
    ///   - jobs: how many threads may work on it.
    public static func read(documents: [Document], lexicon: Lexicon, outlets: [SiteConfiguration.Outlet], jobs: Int) -> Naming {
        var table = EntityTable()
        LexiconSource.collect(lexicon, into: &table)
        let outletDrafts = OutletSource.collect(documents, outlets, into: &table)
        let facets = FacetSource(documents, into: &table)
        let finished = EntityFinisher(table.drafts)

        var naming = Naming(entities: finished.entities)
        naming.outletEntity = outletDrafts.mapValues { finished.indexOfDraft[$0] }
        naming.facets = facets.targets.map { $0.map { $0.map { renumbered($0, finished.indexOfDraft) } } }
        naming.diagnostics = (facets.diagnostics + finished.diagnostics).inOrder()
        addMentions(to: &naming, of: documents, with: NameMatcher(finished.names), jobs: jobs)
        return naming
    }

    /// Looks for the names, and adds the forms that were met to the entities' aliases.
    private static func addMentions(to naming: inout Naming, of documents: [Document], with matcher: NameMatcher, jobs: Int) {
        let found = documents.parallelMap(jobs: jobs) { MentionReader.read($0, with: matcher) }
        naming.mentions = found.map(\.clips)
        naming.mentionCounts = [Int](repeating: 0, count: naming.entities.count)
        for clips in naming.mentions {
            for mentions in clips {
                for mention in mentions { naming.mentionCounts[mention.entity] += 1 }
            }
        }
        var met: [Int: [String]] = [:]
        for form in Set(found.flatMap(\.forms)) { met[matcher.name(ofForm: form), default: []].append(matcher.form(form)) }
        for (entity, forms) in met {
            naming.entities[entity].aliases = EntityFinisher.aliases(
                naming.entities[entity].aliases + forms, of: naming.entities[entity].name)
        }
    }

    private static func renumbered(_ target: FacetTarget, _ indexOfDraft: [Int]) -> FacetTarget {
        var target = target
        if case .entity(let draft) = target.subject { target.subject = .entity(indexOfDraft[draft]) }
        target.organisation = target.organisation.map { indexOfDraft[$0] }
        return target
    }
}
