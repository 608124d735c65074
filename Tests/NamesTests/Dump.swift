import Clippings
import Diagnostics
import Names

/// Results as the cases write them.
enum Dump {
    /// Mentions as `path:line:start-end surface → id`; offsets are those in the line.
    static func mentions(_ naming: Naming, of documents: [Document]) -> String {
        var text = ""
        for (document, clips) in zip(documents, naming.mentions) {
            for mention in clips.joined() {
                let name = naming.entities[mention.entity]
                text += "\(document.path):\(mention.line):\(mention.lineStart)-\(mention.lineEnd) \(mention.surface) → \(name.id)\n"
            }
        }
        return text
    }

    /// Entities as `id = name (type, provenance)` with what else there is.
    static func entities(_ naming: Naming) -> String {
        zip(naming.entities, naming.mentionCounts).map { entity, count in
            var text = "\(entity.id) = \(entity.name) (\(entity.type.rawValue), \(entity.provenance.rawValue)) \(entity.path) ×\(count)"
            if let reading = entity.reading { text += " reading \(reading)" }
            if !entity.aliases.isEmpty { text += " also \(entity.aliases.joined(separator: ", "))" }
            if !entity.roles.isEmpty {
                text += " as " + entity.roles.map { "\($0.title) \($0.from?.description ?? "-")" }.joined(separator: ", ")
            }
            return text + "\n"
        }.joined()
    }

    /// Facets as `path:line facet → what it stands for`.
    static func facets(_ naming: Naming, of documents: [Document]) -> String {
        var text = ""
        for (document, topics) in zip(documents, naming.facets) {
            for (topic, targets) in zip(document.topics, topics) {
                for (facet, target) in zip(topic.facets, targets) {
                    text += "\(document.path):\(topic.line) \(facet.text) → \(subject(target, naming))"
                    if let organisation = target.organisation { text += " of \(naming.entities[organisation].id)" }
                    text += "\n"
                }
            }
        }
        return text
    }

    private static func subject(_ target: FacetTarget, _ naming: Naming) -> String {
        switch target.subject {
        case .entity(let index): naming.entities[index].id
        case .topic(let key): "#\(key)"
        case .none: "nothing"
        }
    }

    /// Handles as `@handle → id`.
    static func outlets(_ naming: Naming) -> String {
        naming.outletEntity.sorted { $0.key < $1.key }.map { "@\($0.key) → \(naming.entities[$0.value].id)\n" }.joined()
    }

    /// The entries of a lexicon.
    static func entries(_ lexicon: Lexicon) -> String {
        lexicon.entries.map { entry in
            var text = "\(entry.name) (\(entry.type.rawValue))"
            if let id = entry.id { text += " id \(id)" }
            if let reading = entry.reading { text += " reading \(reading)" }
            if !entry.aliases.isEmpty { text += " also \(entry.aliases.joined(separator: ", "))" }
            if !entry.exclusions.isEmpty { text += " not \(entry.exclusions.joined(separator: ", "))" }
            return text + "\n"
        }.joined()
    }

    /// Findings with their places.
    static func findings(_ findings: [Diagnostic]) -> String {
        findings.map { finding in
            let place = "\(finding.place.path):\(finding.place.line):\(finding.place.column)"
            let related = finding.related.map { "  \($0.place.path):\($0.place.line):\($0.place.column) \($0.message)\n" }.joined()
            return "\(place) \(finding.severity.rawValue) \(finding.message) [\(finding.code)]\n" + related
        }.joined()
    }
}
