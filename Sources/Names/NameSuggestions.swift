import Clippings

/// A name found in the text that neither the site nor the program's own lexicon knows.
public struct NameSuggestion: Sendable {
    /// The entity.
    public let entity: Entity
    /// How often it is named.
    public let mentions: Int
    /// The first places that name it, as `path:line`, each with the words around it.
    public let contexts: [(place: String, words: String)]

    /// How many contexts a suggestion has at most.
    private static let shown = 3

    /// The unknown names of documents, the most frequent first, then by id.
    public static func all(in naming: Naming, of documents: [Document]) -> [NameSuggestion] {
        var contexts: [Int: [(place: String, words: String)]] = [:]
        for (document, clips) in zip(documents, naming.mentions) {
            for (clip, mentions) in zip(document.clips, clips) {
                let passages = clip.passages
                for mention in mentions where isUnknown(naming.entities[mention.entity]) && contexts[mention.entity]?.count ?? 0 < shown {
                    let words = around(mention, in: passages[mention.passage].text)
                    contexts[mention.entity, default: []].append(("\(document.path):\(mention.line)", words))
                }
            }
        }
        return contexts.keys.sorted { a, b in
            let counts = (naming.mentionCounts[a], naming.mentionCounts[b])
            return counts.0 == counts.1 ? a < b : counts.0 > counts.1
        }.map { NameSuggestion(entity: naming.entities[$0], mentions: naming.mentionCounts[$0], contexts: contexts[$0] ?? []) }
    }

    private static func isUnknown(_ entity: Entity) -> Bool { entity.provenance == .rule || entity.provenance == .statistics }

    /// The words around a mention, a dozen characters on each side.
    private static func around(_ mention: Mention, in text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let (from, to) = (max(0, mention.start - 12), min(scalars.count, mention.end + 12))
        return (from > 0 ? "…" : "") + String(String.UnicodeScalarView(scalars[from..<to])) + (to < scalars.count ? "…" : "")
    }
}
