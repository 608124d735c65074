import Clippings
import Diagnostics
import TestSupport
import Testing

@testable import Names

@Suite struct NameCases {
    @Test(arguments: SpecCase.all(matching: "lexicon"))
    func lexicon(_ item: SpecCase) {
        let (lexicon, findings) = Lexicon.decode(Array(item.input.utf8), path: "names.yml")
        let text = Dump.entries(lexicon) + Dump.findings(findings)
        #expect(text == item.expected, "\(item.place)")
    }

    @Test(arguments: SpecCase.all(matching: "mentions"))
    func mentions(_ item: SpecCase) {
        let sample = Sample(item.input)
        let naming = sample.naming()
        let text = Dump.findings(sample.findings) + Dump.mentions(naming, of: sample.documents)
        #expect(text == item.expected, "\(item.place)")
        for (document, clips) in zip(sample.documents, naming.mentions) { checkOffsets(document, clips) }
    }

    @Test(arguments: SpecCase.all(matching: "identity"))
    func identity(_ item: SpecCase) {
        let sample = Sample(item.input)
        let naming = sample.naming()
        let text =
            Dump.entities(naming) + Dump.facets(naming, of: sample.documents) + Dump.outlets(naming)
            + Dump.findings(sample.findings + naming.diagnostics)
        #expect(text == item.expected, "\(item.place)")
    }

    @Test func thereAreEnough() {
        #expect(SpecCase.all().count >= 60)
    }

    /// Every mention's surface stands at its offsets.
    private func checkOffsets(_ document: Document, _ clips: [[Mention]]) {
        for (clip, mentions) in zip(document.clips, clips) {
            for mention in mentions {
                let scalars = Array(clip.passages[mention.passage].text.unicodeScalars)
                #expect(String(String.UnicodeScalarView(scalars[mention.start..<mention.end])) == mention.surface)
                #expect(mention.lineEnd - mention.lineStart == mention.end - mention.start)
            }
        }
    }
}
