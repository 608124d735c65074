import Clippings
import Configuration
import Testing

@testable import Names

@Suite struct Determinism {
    /// An archive of some size, always the same.
    private func archive() -> (lexicon: Lexicon, documents: [Document], outlets: [SiteConfiguration.Outlet]) {
        var random = Randomness(3)
        let words = ["霧原", "青凪", "瑠璃島", "ミナト", "ハルノ", "桟橋", "夜間便", "Orrin", "ABC", "ＡＢＣ", "灯台", "外洋省", "の", "は", "、", " "]
        let names = ["霧原県", "青凪", "瑠璃島", "ミナト", "ハルノ", "Orrin", "外洋省", "灯台守"]
        let entries = names.enumerated().map { index, name in
            Lexicon.Entry(
                name: name, type: EntityType.declarable[index % 6], id: index % 3 == 0 ? "entry-\(index)" : nil, aliases: ["別名\(index)"])
        }
        let documents = (0..<40).map { number in
            var text = "== doc 2025/\(number).txt\n"
            for clip in 0..<5 {
                text +=
                    "@handle\(random.next(6)) 2025-03-\(10 + random.next(15)) 通信\(random.next(8)) | \(random.text(words, length: 1...12))\n"
                text += "\(random.text(words, length: 1...30))\n"
                if clip % 2 == 1 {
                    let facets = [random.pick(words), "\(random.pick(words))/局長", "外洋省>\(random.pick(words))/報道官", "別名\(random.next(8))"]
                    text += "#\(random.pick(["航路", "霧原県政", "灯台"]))(\(facets.joined(separator: ";")))\n"
                }
            }
            return Sample(text).documents[0]
        }
        let outlets = [
            SiteConfiguration.Outlet(handle: "handle1", name: "青凪放送"), SiteConfiguration.Outlet(handle: "Handle2", kind: .personal),
        ]
        return (Lexicon(entries: entries), documents, outlets)
    }

    private func read(_ documents: [Document], _ lexicon: Lexicon, _ outlets: [SiteConfiguration.Outlet], jobs: Int = 1) -> (String, String)
    {
        let naming = NameReader.read(documents: documents, lexicon: lexicon, outlets: outlets, data: .none, jobs: jobs)
        let who = Dump.entities(naming) + Dump.outlets(naming) + Dump.findings(naming.diagnostics)
        let order = documents.indices.sorted { documents[$0].path < documents[$1].path }
        var sorted = naming
        sorted.mentions = order.map { naming.mentions[$0] }
        sorted.facets = order.map { naming.facets[$0] }
        let documents = order.map { documents[$0] }
        return (who, Dump.mentions(sorted, of: documents) + Dump.facets(sorted, of: documents))
    }

    @Test func theNumberOfThreadsChangesNothing() {
        let (lexicon, documents, outlets) = archive()
        let expected = read(documents, lexicon, outlets)
        #expect(!expected.1.isEmpty)
        for jobs in [2, 3, 8] { #expect(read(documents, lexicon, outlets, jobs: jobs) == expected) }
    }

    @Test func theOrderOfLexiconAndDocumentsChangesNothing() {
        let (lexicon, documents, outlets) = archive()
        let expected = read(documents, lexicon, outlets)
        var random = Randomness(11)
        for _ in 0..<5 {
            let shuffled = Lexicon(entries: random.shuffled(lexicon.entries))
            #expect(read(random.shuffled(documents), shuffled, random.shuffled(outlets), jobs: 2) == expected)
        }
    }

    @Test func addedDocumentsChangeNoIdAndNoPath() {
        let (lexicon, documents, outlets) = archive()
        func paths(_ documents: [Document]) -> [String: String] {
            let naming = NameReader.read(documents: documents, lexicon: lexicon, outlets: outlets, data: .none, jobs: 2)
            return Dictionary(uniqueKeysWithValues: naming.entities.map { ($0.id, $0.path) })
        }
        let later = Sample("== doc 2026/1.txt\n@new 2026-01-01 新通信 | 霧原\n#新航路(新しい語;タキ/市長)\n").documents
        let before = paths(documents), after = paths(documents + later)
        for (id, path) in before { #expect(after[id] == path) }
        #expect(after.count == before.count + 3)
    }

    @Test(.timeLimit(.minutes(1)))
    func manyNamesUnderOneHandleAreLinear() {
        let clips = (0..<20_000).map { number in
            Clip(
                index: number + 1, kind: .post, line: number + 1, source: "通信\(number)", handle: "k",
                date: CivilDate(year: 2025, month: 3, day: 3))
        }
        let document = Document(path: "a.txt", sha256: "", language: .ja, clips: clips)
        let naming = NameReader.read(documents: [document], lexicon: Lexicon(), outlets: [], jobs: 1)
        #expect(naming.entities.count == 1 && naming.entities[0].aliases.count == 19_999)
    }
}
