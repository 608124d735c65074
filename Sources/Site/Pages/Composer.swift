import Briefings
import Clippings
import Configuration
import Markdown
import Names

/// What the text of every page is made with: the archive, the words of the interface, the addresses from where the page stands.
struct Composer: Sendable {
    let archive: Archive
    let interface: Interface
    let addresses: PageAddresses
    /// The addresses of anything else.
    var links: Links { addresses.links }

    /// A day as `<time>`.
    func time(_ date: CivilDate?, weekday: Bool = false) -> Inline {
        guard let date else { return .element(.span, ["class": "undated"], [.text(interface[.dateUndated])]) }
        return .element(.time, ["datetime": date.description], [.text(interface.date(date, weekday: weekday))])
    }

    /// A topic's name, leading to its page.
    func topic(_ topic: Int) -> Inline { .link(addresses.topics[topic], [.text(archive.topics[topic].name)]) }

    /// An entity's name, leading to its page.
    func entity(_ entity: Int) -> Inline {
        .link(addresses.entities[entity], [.text(archive.naming.entities[entity].name)])
    }

    /// An outlet's name, leading to its page.
    func outlet(_ outlet: Int) -> Inline { .link(addresses.outlets[outlet], [.text(archive.outlets[outlet].name)]) }

    /// A clip's headline, or where it has none the beginning of its text.
    func headline(_ clip: Int) -> String {
        let clip = archive.clips[clip].clip
        if let headline = clip.headline?.text { return headline }
        guard let text = clip.paragraphs.first?.passage.text else { return clip.url ?? interface[.clipUntitled] }
        return text.unicodeScalars.count <= 60 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…"
    }

    /// Words of others, told apart from ours, with their language where it is not the page's.
    func foreign(_ text: String, class name: String? = nil) -> Inline {
        let language = language(of: text)
        if name == nil, language == nil { return .text(text) }
        var attributes: Attributes = [:]
        if let name { attributes.set("class", name) }
        if let language { attributes.set("lang", language) }
        return .element(.span, attributes, [.text(text)])
    }

    /// The language of words of others, where it is not the page's.
    func language(of text: String) -> String? { TextLanguage.of(text).flatMap { $0 == interface.language ? nil : $0 } }

    /// A part of a page with its heading.
    func section(_ name: String, _ heading: [Inline], level: Int = 2, _ content: [Fragment]) -> Fragment {
        guard content.contains(where: { !$0.markdown.isEmpty }) else { return .empty }
        return .joined(
            [Fragment(.open(.section, ["class": name])), Fragment(.heading(level, heading))] + content + [Fragment(.close(.section))])
    }

    /// The line above a title that says what kind of page it is.
    func eyebrow(_ phrase: Phrase) -> Fragment {
        Fragment(.element(.p, ["class": "eyebrow"], [.text(interface[phrase])]))
    }

    /// The line below a title: facts with dots between them.
    func facts(_ facts: [[Inline]]) -> Fragment {
        Fragment(.paragraph([.element(.span, ["class": "facts"], Array(facts.joined(separator: [.text(" · ")])))]))
    }

    /// The days from one to another in words; one day as itself.
    func period(_ days: ClosedRange<CivilDate>) -> String {
        if days.lowerBound == days.upperBound { return interface.date(days.lowerBound) }
        return interface(.period, ["from": interface.date(days.lowerBound), "to": interface.date(days.upperBound)])
    }
}
