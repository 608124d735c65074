import Foundation
import TestSupport

/// Sites the tests look at.
enum Sites {
    /// A small document that has everything a site needs.
    static let document = """
        青葉橋の補修、来月に完了へ=市 https://t.example/abcdefghij
        — 河口日報 (@kako_nippo) October 3, 2025
        青葉橋の補修工事が来月に終わる見通しとなった。市が3日、明らかにした。
        市は「通行止めは今月で終わる」と説明している。
        青葉橋 補修が来月完了 #kako_tv https://t.example/klmnopqrst
        — 河口テレビ (@kako_tv) October 4, 2025
        市によりますと、青葉橋の補修工事は来月に終わるということです。
        #青葉橋(補修工事・通行止め・土屋課長「予定より早い」)
        #河口市政(青葉橋)
        青葉橋のたもとで朝市 #kako_tv https://t.example/uvwxyzabcd
        — 河口テレビ (@kako_tv) October 5, 2025
        青葉橋のたもとで朝市が開かれ、補修工事を見守る人たちでにぎわいました。

        """

    /// The repository's own sample.
    static let sample = Program.root.appendingPathComponent("Content").path

    /// Builds a site, the output in `Output` of a temporary folder.
    static func build(_ content: String, _ options: [String] = [], environment: [String: String] = [:]) throws -> (
        TemporaryFolder, Program.Outcome
    ) {
        let folder = try TemporaryFolder()
        let outcome = try Program.kawaraban(
            ["build", "--content", content, "--output", folder.path + "/Output", "--templates", folder.path + "/none"] + options,
            in: folder.url,
            environment: environment)
        return (folder, outcome)
    }

    /// Builds a site of files.
    static func build(files: [String: String], _ options: [String] = []) throws -> (TemporaryFolder, Program.Outcome) {
        let folder = try TemporaryFolder()
        for (path, text) in files { try folder.write(text, to: "Content/" + path) }
        let outcome = try Program.kawaraban(["build", "--quiet"] + options, in: folder.url)
        return (folder, outcome)
    }
}
