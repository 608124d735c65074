import Briefings
import Clippings
import Dates
import Names

/// One document of the archive as JSON.
struct DocumentJSON {
    let archive: Archive
    let index: Int

    private var document: Document { archive.documents[index] }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("clips") { $0.array(document.clips.indices) { clip($1, to: &$0) } }
            json.key("groups") { json in
                json.array(document.groups) { json, group in
                    json.object { json in
                        json.key("clips", group.clips)
                        json.key("topics", group.topics)
                    }
                }
            }
            json.key("keyPoints") { $0.array([Int]()) { $0.number($1) } }
            json.key("language", document.language.rawValue)
            json.key("links", document.links.map(\.text))
            json.key("notes", document.notes.map(\.text))
            json.key("path", document.path)
            json.key("sameFact") { $0.array([Int]()) { $0.number($1) } }
            json.key("sha256", document.sha256)
            json.key("topics") { $0.array(document.topics.indices) { topic($1, to: &$0) } }
            json.key("untagged", document.untagged)
        }
    }

    private func clip(_ position: Int, to json: inout JSONWriter) {
        let clip = document.clips[position]
        let record = archive.clips[archive.clipIndex[index][position]]
        json.object { json in
            json.key("claims") { $0.array([Int]()) { $0.number($1) } }
            json.key("date", clip.date?.description)
            json.key("handle", clip.handle)
            json.key("headline", clip.headline?.text)
            json.key("id", record.id)
            json.key("index", clip.index)
            json.key("kind", clip.kind.rawValue)
            json.key("line", clip.line)
            json.key("media", clip.media)
            json.key("mentions") { $0.array(archive.naming.mentions[index][position]) { mention($1, to: &$0) } }
            json.key("paragraphs") { json in
                json.array(clip.paragraphs) { json, paragraph in
                    json.object { json in
                        json.key("line", paragraph.passage.line)
                        json.key("subhead") { $0.bool(paragraph.isSubhead) }
                        json.key("text", paragraph.passage.text)
                    }
                }
            }
            json.key("source", clip.source)
            json.key("suggestedTopics") { json in
                json.array(record.topics.isEmpty ? record.suggestions : []) { json, suggestion in
                    json.object { json in
                        json.key("because", suggestion.because)
                        json.key("score") { $0.number(suggestion.score) }
                        json.key("topic", archive.topics[suggestion.topic].name)
                    }
                }
            }
            json.key("tags", clip.tags)
            json.key("time", clip.time?.description)
            json.key("times") { $0.array(times(position)) { time($1, to: &$0) } }
            json.key("topics", record.topics.map { archive.topics[$0].name })
            json.key("url", clip.url)
        }
    }

    /// The times of a clip; none where the archive was made without them.
    private func times(_ position: Int) -> [TimeExpression] { archive.times.isEmpty ? [] : archive.times[index][position] }

    private func time(_ time: TimeExpression, to json: inout JSONWriter) {
        json.object { json in
            json.key("basis", time.basis.rawValue)
            json.key("end", time.lineEnd)
            json.key("from", time.from?.description)
            json.key("granularity", time.granularity.rawValue)
            json.key("line", time.line)
            json.key("start", time.lineStart)
            json.key("surface", time.surface)
            json.key("to", time.to?.description)
        }
    }

    private func mention(_ mention: Mention, to json: inout JSONWriter) {
        let entity = archive.naming.entities[mention.entity]
        json.object { json in
            json.key("end", mention.lineEnd)
            json.key("entity", entity.id)
            json.key("line", mention.line)
            json.key("start", mention.lineStart)
            json.key("surface", mention.surface)
            json.key("type", entity.type.rawValue)
        }
    }

    private func topic(_ position: Int, to json: inout JSONWriter) {
        let tag = document.topics[position]
        json.object { json in
            json.key("clips", tag.clips)
            json.key("facets") { json in
                json.array(zip(tag.facets, archive.naming.facets[index][position])) { json, pair in facet(pair.0, pair.1, to: &json) }
            }
            json.key("id", tag.id)
            json.key("line", tag.line)
            json.key("name", tag.name)
            json.key("raw_line", tag.rawLine)
        }
    }

    private func facet(_ facet: Facet, _ target: FacetTarget, to json: inout JSONWriter) {
        var entity: String?
        var topic: String?
        switch target.subject {
        case .entity(let index): entity = archive.naming.entities[index].id
        case .topic(let key): topic = archive.topicIndex[key].map { archive.topics[$0].name }
        case .none: break
        }
        json.object { json in
            json.key("act", facet.act)
            json.key("entity", entity)
            json.key("name", facet.name)
            json.key("note", facet.note)
            json.key("org", facet.org)
            json.key("quote", facet.quote)
            json.key("role", facet.role)
            json.key("text", facet.text)
            json.key("topic", topic)
        }
    }
}
