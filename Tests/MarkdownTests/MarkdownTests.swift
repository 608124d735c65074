import Testing

@testable import Markdown

@Suite struct PropertyTests {
    @Test(arguments: 0..<20) func linesReadBack(_ seed: Int) {
        var generator = Generator(seed: UInt64(seed + 1))
        for _ in 0..<500 {
            let line = generator.inlines()
            expectReadsBack(Fragment(.paragraph(line)), "\(line)")
            expectReadsBack(Fragment(.heading(2, line)), "\(line)")
            expectReadsBack(Row.bullets([Row(line)]), "\(line)")
        }
    }

    @Test(arguments: 0..<20) func simpleBlocks(_ seed: Int) {
        var generator = Generator(seed: UInt64(seed + 1001))
        for _ in 0..<200 {
            let block = generator.block(depth: 9)
            expectReadsBack(Fragment(block), "\(block)")
        }
    }

    @Test(arguments: 0..<20) func nestedBlocks(_ seed: Int) {
        var generator = Generator(seed: UInt64(seed + 1001))
        for _ in 0..<200 {
            let block = generator.block()
            expectReadsBack(Fragment(block), "\(block)")
        }
    }

    @Test(arguments: 0..<20) func notes(_ seed: Int) {
        var generator = Generator(seed: UInt64(seed + 2001))
        var simplified = 0
        for _ in 0..<500 {
            let markdown = generator.note()
            let note = Note.parse(markdown)
            expectReadsBack(note.fragment, markdown.debugDescription)
            if note.problems.contains(where: { $0.fact == .simplified }) { simplified += 1; print("SIMPLIFIED", markdown.debugDescription) }
        }
    }
}
