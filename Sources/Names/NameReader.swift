import Clippings
import Configuration

/// Finds out who and what is named in documents.
public enum NameReader {
    /// Reads the names of documents.
    ///
    /// - Parameters:
    ///   - documents: the documents of the archive, in order.
    ///   - lexicon: the site's own names.
    ///   - outlets: the outlets of the site's configuration.
    ///   - jobs: how many threads may work on it.
    public static func read(documents: [Document], lexicon: Lexicon, outlets: [SiteConfiguration.Outlet], jobs: Int) -> Naming {
        Naming(
            mentions: documents.map { $0.clips.map { _ in [] } },
            facets: documents.map { $0.topics.map { $0.facets.map { _ in FacetTarget(subject: .none) } } })
    }
}
