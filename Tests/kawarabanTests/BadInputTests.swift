import Foundation
import TestSupport
import Testing

/// Bad input of every kind: a finding, no crash, and the rest is published.
struct BadInputTests {
    /// A case: the bytes of a second document, and the code of a finding that must be there.
    static let documents: [(name: String, bytes: Data, code: String)] = [
        ("invalid UTF-8", Data([0xE9, 0x9D, 0x92, 0xFF, 0xFE, 0x0A]), "invalid-utf8"),
        ("NUL", Data("港\0町\n".utf8), "nul-character"),
        ("BOM and CRLF", Data("\u{FEFF}港の話\r\n— 河口日報 (@kako_nippo) October 3, 2025\r\n本文。\r\n".utf8), "untagged-clip"),
        (
            "10,000 nested brackets",
            Data(("港の話 https://t.example/a\n— 河口日報 (@kako_nippo) October 3, 2025\n#港" + String(repeating: "(", count: 10_000) + "\n").utf8),
            "unclosed-bracket"
        ),
        (
            "a day that does not exist", Data("港の話 https://t.example/a\n— 河口日報 (@kako_nippo) September 31, 2025\n#港\n".utf8),
            "date-does-not-exist"
        ),
        (
            "a topic line before any clip", Data("#港\n港の話 https://t.example/a\n— 河口日報 (@kako_nippo) October 3, 2025\n#港\n".utf8),
            "topic-line-without-clips"
        ),
        (
            "a bidirectional control", Data("港\u{202E}の話 https://t.example/a\n— 河口日報 (@kako_nippo) October 3, 2025\n#港\n".utf8),
            "bidi-control"
        ),
        ("only punctuation", Data("港の話 https://t.example/a\n— 河口日報 (@kako_nippo) October 3, 2025\n#___\n".utf8), "topic-without-path"),
        ("the same clip in two files", Data(Sites.document.utf8), "same-clip"),
    ]

    @Test(arguments: documents.indices) func aDocument(_ index: Int) throws {
        let (name, bytes, code) = Self.documents[index]
        let folder = try TemporaryFolder()
        try folder.write(Sites.document, to: "Content/a.txt")
        try folder.write(bytes, to: "Content/b.txt")
        let outcome = try Program.kawaraban(["build"], in: folder.url)
        #expect(outcome.status <= 1, "\(name): \(outcome.errors)")
        #expect(outcome.errors.contains("[\(code)]"), "\(name): \(outcome.errors)")
        #expect(folder.has("Output/topics/青葉橋/index.html"))
    }

    @Test(arguments: ["../../x", ".", "..", "CON", "con", "港/湾", "港:湾", String(repeating: "港", count: 300)]) func topicNames(_ name: String)
        throws
    {
        let (folder, outcome) = try Sites.build(files: [
            "a.txt": "港の話 https://t.example/a\n— 河口日報 (@kako_nippo) October 3, 2025\n本文。\n#\(name)\n", "b.txt": Sites.document,
        ])
        #expect(outcome.status <= 1, "\(outcome.errors)")
        for file in folder.files(below: "Output") {
            for part in file.split(separator: "/") {
                #expect(part.utf8.count <= 255)
                #expect(part.lowercased() != "con" && part != "..")
            }
        }
        #expect(folder.files().allSatisfy { $0.hasPrefix("Content/") || $0.hasPrefix("Output/") })
    }

    @Test(arguments: [("Ａoba", "aoba", 0), ("Aoba橋", "aoba-橋", 0), ("港__湾", "港_湾", 1)]) func collidingTopics(
        _ first: String, _ second: String, _ status: Int32
    ) throws {
        func document(_ topic: String, _ day: Int) -> String {
            "港の話\(day) https://t.example/a\(day)\n— 河口日報 (@kako_nippo) October \(day), 2025\n本文。\n#\(topic)\n"
        }
        let (_, outcome) = try Sites.build(files: ["a.txt": document(first, 3), "b.txt": document(second, 4)])
        #expect(outcome.status == status, "\(outcome.errors)")
        if status == 1 {
            #expect(outcome.errors.contains("a.txt:4:1"))
            #expect(outcome.errors.contains("b.txt:4:1"))
        }
    }

    @Test func unreadableFile() throws {
        let folder = try TemporaryFolder()
        try folder.write(Sites.document, to: "Content/a.txt")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/Content/b.txt", withDestinationPath: "/nowhere/at/all.txt")
        let outcome = try Program.kawaraban(["build"], in: folder.url)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Content/b.txt: error: ") && outcome.errors.contains("[unreadable-file]"))
        #expect(folder.has("Output/topics/青葉橋/index.html"))
    }

    @Test func linkThatLoops() throws {
        let folder = try TemporaryFolder()
        try folder.write(Sites.document, to: "Content/a.txt")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/Content/again", withDestinationPath: ".")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/Content/self", withDestinationPath: "self")
        let outcome = try Program.kawaraban(["build"], in: folder.url)
        #expect(outcome.errors.contains("Content/again: warning") && outcome.errors.contains("[link-loop]"))
        #expect(folder.has("Output/topics/青葉橋/index.html"))
    }

    @Test(arguments: [
        ("titel: x\n", "title"), ("title: [1]\n", "site.yml:1:"), ("topics: [{name: a, colour: red}]\n", "colour"), ("a: [\n", "site.yml:"),
        ("language: fr\n", "ja"),
    ]) func configuration(_ yaml: String, _ said: String) throws {
        let (folder, outcome) = try Sites.build(files: ["a.txt": Sites.document, "site.yml": yaml])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(said), "\(outcome.errors)")
        #expect(!folder.has("Output"))
    }

    @Test(arguments: [
        ("page.mustache", "<p>{{titel}}</p>", "template-unknown-variable", "title"),
        ("page.mustache", "{{> heder}}", "template-missing-partial", "header"),
        ("page.mustache", "{{#title}}", "template-syntax", ""),
        ("footer.mustache", "{{strings.abuot}}", "template-unknown-variable", "about"),
    ]) func templates(_ file: String, _ text: String, _ code: String, _ said: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(Sites.document, to: "Content/a.txt")
        try folder.write(text, to: "Templates/" + file)
        let outcome = try Program.kawaraban(["build"], in: folder.url)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("[\(code)]") && (said.isEmpty || outcome.errors.contains(said)), "\(outcome.errors)")
        #expect(!folder.has("Output"))
    }

    @Test func stringsOfItsOwnThatLackPhrases() throws {
        let folder = try TemporaryFolder()
        try folder.write(Sites.document, to: "Content/a.txt")
        try folder.write("about: 案内\n", to: "Templates/strings/ja.yml")
        let outcome = try Program.kawaraban(["build"], in: folder.url)
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("[phrase-missing]"))
        #expect(folder.text("Output/about/index.html").contains("<h1>案内</h1>"))
        #expect(folder.text("Output/names/index.html").contains("<h1>名前索引</h1>"))
    }

    @Test func readOnlyOutput() throws {
        guard getuid() != 0 else { return }
        let folder = try TemporaryFolder()
        try folder.write(Sites.document, to: "Content/a.txt")
        try FileManager.default.createDirectory(
            atPath: folder.path + "/Output", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o555])
        let outcome = try Program.kawaraban(["build"], in: folder.url)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("Output"))
    }

    @Test func outputThatIsAFile() throws {
        let folder = try TemporaryFolder()
        try folder.write(Sites.document, to: "Content/a.txt")
        try folder.write("x", to: "Output")
        #expect(try Program.kawaraban(["build"], in: folder.url).status == 2)
        #expect(folder.text("Output") == "x")
    }

    /// A large document and a very long line are read in time in proportion to their size.
    @Test(.timeLimit(.minutes(3))) func largeDocuments() throws {
        let folder = try TemporaryFolder()
        let clip =
            "港の話 https://t.example/a%\n— 河口日報 (@kako_nippo) October 3, 2025\n" + String(repeating: "青葉橋の補修工事が進んでいる。", count: 60) + "\n"
        let many = (0..<3000).map { clip.replacingOccurrences(of: "%", with: String($0)) }.joined()
        try folder.write(many + "#港\n", to: "Content/many.txt")
        try folder.write(
            "港の話 https://t.example/b\n— 河口日報 (@kako_nippo) October 3, 2025\n" + String(repeating: "青葉橋", count: 1_000_000) + "\n#港\n",
            to: "Content/long.txt")
        let outcome = try Program.kawaraban(["export"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.errors.prefix(500))")
        #expect(outcome.output.utf8.count > 10_000_000)
    }
}
