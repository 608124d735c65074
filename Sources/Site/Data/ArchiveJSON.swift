import Briefings
import Clippings
import Diagnostics
import Names
import Parallel

/// The archive as data, format version 1: what `export` prints and `data/archive.json` publishes.
///
/// Documents stand by path, everything in them in order of the text; topics by key, entities by id, findings by place. Keys are sorted.
public enum ArchiveJSON {
    /// The whole archive as JSON.
    public static func render(_ archive: Archive, diagnostics: [Diagnostic], jobs: Int) -> [UInt8] {
        let documents = Array(archive.documents.indices).parallelMap(jobs: jobs) { index in
            var writer = JSONWriter(capacity: 1 << 14)
            DocumentJSON(archive: archive, index: index).write(to: &writer)
            return writer.bytes
        }
        var writer = JSONWriter(capacity: documents.reduce(1 << 16) { $0 + $1.count })
        writer.object { json in
            json.key("diagnostics") { $0.array(diagnostics, ArchiveJSON.write) }
            json.key("documents") { $0.array(documents) { $0.raw($1) } }
            json.key("entities") { json in
                let pages = archive.naming.entities.indices.filter { archive.entities[$0].hasPage }
                json.array(pages) { write(archive.naming.entities[$1], archive.entities[$1], to: &$0) }
            }
            json.key("facts") { $0.array([Int]()) { $0.number($1) } }
            json.key("topics") { json in
                let byKey = archive.topics.indices.sorted {
                    archive.topics[$0].key.utf8.lexicographicallyPrecedes(archive.topics[$1].key.utf8)
                }
                json.array(byKey) { write(archive.topics[$1], of: archive, to: &$0) }
            }
            json.key("version", 1)
        }
        return writer.bytes + [0x0A]
    }

    private static func write(_ json: inout JSONWriter, _ finding: Diagnostic) {
        json.object { json in
            json.key("code", finding.code)
            json.key("column", finding.place.column)
            json.key("line", finding.place.line)
            json.key("message", finding.message)
            json.key("path", finding.place.path)
            json.key("severity", finding.severity.rawValue)
        }
    }

    private static func write(_ entity: Entity, _ record: EntityRecord, to json: inout JSONWriter) {
        json.object { json in
            json.key("aliases", entity.aliases)
            json.key("id", entity.id)
            json.key("mentions", record.mentions)
            json.key("name", entity.name)
            json.key("path", "entities/\(entity.slug)/")
            json.key("provenance", entity.provenance.contractName)
            json.key("reading", entity.reading)
            json.key("roles") { json in
                json.array(entity.roles) { json, role in
                    json.object { json in
                        json.key("from", role.from?.description)
                        json.key("title", role.title)
                    }
                }
            }
            json.key("source", entity.provenance.rawValue)
            json.key("type", entity.type.rawValue)
        }
    }

    private static func write(_ topic: Topic, of archive: Archive, to json: inout JSONWriter) {
        json.object { json in
            json.key("clips", topic.clips.map { archive.clips[$0].id })
            json.key("facets") { json in
                json.array(topic.facets) { json, facet in
                    json.object { json in
                        json.key("count", facet.count)
                        json.key("entity", facet.entityID(in: archive))
                        json.key("text", facet.text)
                        json.key("topic", facet.topicName(in: archive))
                    }
                }
            }
            json.key("from", topic.days?.lowerBound.description)
            json.key("key", topic.key)
            json.key("keyPoints") { $0.array([Int]()) { $0.number($1) } }
            json.key("name", topic.name)
            json.key("origins") { $0.null() }
            json.key("outlets", topic.outlets.count)
            json.key("path", "topics/\(topic.slug)/")
            json.key("related", topic.related.map { archive.topics[$0].name })
            json.key("to", topic.days?.upperBound.description)
        }
    }
}

extension TopicFacet {
    /// The id of the entity it names.
    func entityID(in archive: Archive) -> String? {
        if case .entity(let entity) = subject { archive.naming.entities[entity].id } else { nil }
    }

    /// The name of the topic it names.
    func topicName(in archive: Archive) -> String? { if case .topic(let topic) = subject { archive.topics[topic].name } else { nil } }
}
