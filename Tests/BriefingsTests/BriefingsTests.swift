import Clippings
import Configuration
import Names
import Testing

@testable import Briefings

/// Documents taken together.
struct BriefingsTests {
    /// The archive of documents, by path.
    private func archive(_ documents: [String: String], lexicon: Lexicon = Lexicon()) -> Archive {
        let read = documents.sorted { $0.key < $1.key }.map { Reader.read(Array($0.value.utf8), path: $0.key) }
        let naming = NameReader.read(documents: read, lexicon: lexicon, outlets: [], jobs: 1)
        return Archivist.archive(read, naming: naming, configuration: SiteConfiguration(), jobs: 1)
    }

    private func clip(_ head: String, _ day: Int, _ body: String = "本文。") -> String {
        "\(head) https://t.example/\(Key.hash(head))\n— 河口日報 (@kako_nippo) October \(day), 2025\n\(body)\n"
    }

    @Test func topicsAreJoinedAcrossDocuments() {
        let archive = archive(["a": clip("橋の話", 5) + "#橋(工事)\n", "b": clip("橋の続報", 3) + "#橋(工事・開通)\n#市政\n"])
        #expect(archive.topics.map(\.name) == ["橋", "市政"])
        #expect(archive.topics[0].clips.map { archive.clips[$0].clip.headline?.text } == ["橋の続報", "橋の話"])
        #expect(archive.topics[0].facets.map { [$0.text, "\($0.count)"] } == [["工事", "2"], ["開通", "1"]])
        #expect(archive.topics[0].days?.lowerBound.description == "2025-10-03")
        #expect(archive.topics[0].related == [1])
    }

    @Test func twinsAreOneClipWithTwoPlaces() {
        let twin = clip("同じ話", 3)
        let archive = archive(["a": twin + "#橋\n", "b": twin + "#川\n"])
        #expect(archive.clips.count == 1)
        #expect(archive.clips[0].places.map(\.path) == ["a", "b"])
        #expect(archive.clips[0].topics == [0, 1])
        #expect(archive.diagnostics.map(\.code) == ["same-clip"])
    }

    @Test func oneHeadWithOtherWordsIsTwoClips() {
        let archive = archive(["a": clip("同じ話", 3, "一つ目の文。") + "#橋\n", "b": clip("同じ話", 3, "別の文。") + "#橋\n"])
        #expect(archive.clips.count == 2)
        #expect(Set(archive.clips.map(\.id)).count == 2)
        #expect(archive.diagnostics.map(\.code) == ["same-clip-other-text"])
    }

    @Test func facetsThatNameTopicsLinkBothWays() {
        let archive = archive(["a": clip("橋の話", 3) + "#橋(市政)\n", "b": clip("市の話", 4) + "#市政\n"])
        #expect(archive.topics[0].linked == [1])
        #expect(archive.topics[1].linked == [0])
    }

    @Test func theNearestTopicIsSuggestedWithReasons() throws {
        let archive = archive([
            "a": clip("青葉橋の補修工事", 3, "青葉橋の補修工事が進む。") + "#橋\n" + clip("彗星が接近", 3, "彗星が地球に近づく。") + "#彗星\n",
            "b": clip("青葉橋で渋滞", 4, "補修工事のため青葉橋が混んだ。"),
        ])
        let clip = try #require(archive.clips.first { $0.topics.isEmpty })
        let best = try #require(clip.suggestions.first)
        #expect(archive.topics[best.topic].name == "橋")
        #expect(best.because.contains("青葉橋"))
        #expect(best.score > 0.2 && best.score <= 1)
    }

    @Test func topicsOfOnePathAreAnError() {
        let archive = archive(["a": clip("話", 3) + "#港・湾\n", "b": clip("別の話", 4) + "#港_湾\n"])
        let finding = archive.diagnostics.first { $0.code == "topic-path-taken" }
        #expect(finding?.place.path == "b")
        #expect(finding?.related.first?.place.path == "a")
    }

    @Test func editionsHoldADayEach() {
        let archive = archive(["a": clip("一", 4) + clip("二", 3) + clip("三", 4) + "#橋\n"])
        #expect(archive.editions.map(\.date.description) == ["2025-10-03", "2025-10-04"])
        #expect(archive.editions.map(\.clips.count) == [1, 2])
    }
}
