import Clippings
import Foundation
import Testing

/// The documents with expected readings in the folder `shared` beside the repository, where there is one.
struct SampleTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../shared").standardized

    static var samples: [String] { names(in: "samples", ending: ".expected.json") }

    /// The paths in a folder of `shared` that end in something, without that ending.
    static func names(in part: String, ending: String) -> [String] {
        let path = folder.appendingPathComponent(part).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted().map { "\(part)/\($0.dropLast(ending.count))" }
    }

    @Test(.enabled(if: !samples.isEmpty, "no folder shared/samples beside the repository"), arguments: samples)
    func readsAsExpected(_ name: String) throws {
        let bytes = try Data(contentsOf: SampleTests.folder.appendingPathComponent(name + ".txt"))
        let expected = try JSONDecoder().decode(
            Expected.self, from: Data(contentsOf: SampleTests.folder.appendingPathComponent(name + ".expected.json")))
        let document = Reader.read(Array(bytes), path: name)
        #expect(document.language.rawValue == expected.language)
        #expect(document.links.map(\.text) == expected.links)
        #expect(document.notes.map(\.text) == expected.notes)
        #expect(document.untagged == expected.untagged)
        #expect(document.clips.map(Expected.Clip.init) == expected.clips)
        #expect(document.topics.map(Expected.Topic.init) == expected.topics)
        #expect(document.groups.map { Expected.Group(clips: $0.clips, topics: $0.topics) } == expected.groups)
    }
}

/// What a `*.expected.json` file states.
private struct Expected: Decodable {
    var language: String
    var links, notes: [String]
    var clips: [Clip]
    var topics: [Topic]
    var groups: [Group]
    var untagged: [Int]

    struct Clip: Decodable, Equatable {
        var id: Int
        var kind: String
        var headline, url, source, handle, date, time: String?
        var tags, media: [String]
        var paragraphs: Int
        var first20: String?
        var subheads: [String]

        init(_ clip: Clippings.Clip) {
            id = clip.index
            kind = clip.kind.rawValue
            headline = clip.headline?.text
            url = clip.url
            source = clip.source
            handle = clip.handle
            date = clip.date?.description
            time = clip.time?.description
            tags = clip.tags
            media = clip.media
            paragraphs = clip.paragraphs.count
            first20 = clip.paragraphs.first.map { String(String.UnicodeScalarView($0.passage.text.unicodeScalars.prefix(20))) }
            subheads = clip.paragraphs.filter(\.isSubhead).map(\.passage.text)
        }
    }

    struct Topic: Decodable, Equatable {
        var id: Int
        var name, raw_line: String
        var facets: [Facet]
        var clips: [Int]

        init(_ topic: TopicTag) {
            (id, name, raw_line, clips) = (topic.id, topic.name, topic.rawLine, topic.clips)
            facets = topic.facets.map {
                Facet(text: $0.text, org: $0.org, name: $0.name, role: $0.role, act: $0.act, note: $0.note, quote: $0.quote)
            }
        }
    }

    struct Facet: Decodable, Equatable {
        var text: String
        var org, name, role, act, note, quote: String?
    }

    struct Group: Decodable, Equatable {
        var clips, topics: [Int]
    }
}
