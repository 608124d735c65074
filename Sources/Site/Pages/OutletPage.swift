import Briefings
import Clippings
import Markdown

extension PageMaker {
    /// What an outlet said, the newest first.
    func outletPage(_ index: Int) -> Page {
        let outlet = archive.outlets[index]
        let path = PagePath.outlet(outlet.slug)
        let compose = composer(depth: path.components.count)
        var facts: [[Inline]] = [[.text("@" + outlet.handle)]]
        if let kind = outlet.kind { facts.append([.text(interface[Phrase(rawValue: "outlet_kind_" + kind) ?? .outletKindOther])]) }
        facts.append([.text(interface.count(.clipsCount, outlet.clips.count))])
        if let entity = outlet.entity { facts.append([.text(interface[.entities] + " "), compose.entity(entity)]) }
        let content: [Fragment] = [
            compose.eyebrow(.outlet),
            Fragment(.heading(1, [.text(outlet.name)])),
            compose.facts(facts),
            compose.section("clips", [.text(interface[.clips])], [rows.newestFirst(outlet.clips, of: archive, links: compose.links)]),
        ]
        return Page(
            kind: .outlet, path: path, title: outlet.name,
            description: "\(outlet.name) (@\(outlet.handle)) · \(interface.count(.clipsCount, outlet.clips.count))",
            content: .joined(content),
            crumbs: crumbs(compose.links, "outlets", .outlets))
    }
}
