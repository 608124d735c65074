import Clippings
import Foundation
import Testing

/// The real document in `shared/seed`, where there is one: its shape, never its words.
struct SeedTests {
    static let names = SampleTests.names(in: "seed", ending: ".txt")

    @Test(.enabled(if: !names.isEmpty, "no folder shared/seed beside the repository"), arguments: names)
    func hasItsShape(_ name: String) throws {
        let bytes = try Data(contentsOf: SampleTests.folder.appendingPathComponent(name + ".txt"))
        let document = Reader.read(Array(bytes), path: name)
        #expect(document.language == .ja)
        #expect(document.clips.map(\.paragraphs.count) == [5, 7, 5, 5])
        #expect(document.clips.allSatisfy { $0.kind == .post && $0.url != nil && $0.date != nil && $0.headline != nil })
        #expect(document.groups.map(\.clips) == [[1, 2, 3], [4]])
        #expect(document.groups.map(\.topics) == [[1, 2], []])
        #expect(document.topics.map(\.facets.count) == [4, 2])
        #expect(document.topics.last?.facets.last?.role != nil)
        #expect(document.diagnostics.map(\.code) == ["untagged-clip"])
    }
}
