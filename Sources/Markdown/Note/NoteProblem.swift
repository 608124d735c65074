/// Something in a note that could not be taken over.
public struct NoteProblem: Hashable, Sendable {
    /// What it is.
    public enum Fact: Hashable, Sendable {
        /// HTML was left out.
        case htmlLeftOut(String)
        /// An image became a link.
        case imageMadeLink(String)
        /// A link's address is neither http, https, mailto nor relative to the site; its text is kept.
        case addressRefused(String)
        /// Marks of emphasis that CommonMark does not read as such; they show.
        case emphasisNotRead
        /// The nesting of its blocks could not be kept.
        case simplified
    }

    /// The line of the note it stands in, from 1.
    public let line: Int
    /// What it is.
    public let fact: Fact

    /// The stable name of the rule.
    public var code: String {
        switch fact {
        case .htmlLeftOut: "note-html"
        case .imageMadeLink: "note-image"
        case .addressRefused: "note-address"
        case .emphasisNotRead: "note-emphasis"
        case .simplified: "note-nesting"
        }
    }

    /// What is wrong and what would be right, in one sentence without a full stop at its end.
    public var message: String {
        switch fact {
        case .htmlLeftOut(let html): "HTML is left out of notes: ‘\(html)’; write it as Markdown"
        case .imageMadeLink(let address): "images are not shown in notes; ‘\(address)’ became a link"
        case .addressRefused(let address):
            "‘\(address)’ is no address for a link; it must be http, https, mailto or relative to the site"
        case .emphasisNotRead: "CommonMark does not read this ‘**’ as emphasis; beside Japanese put the brackets outside: 「**…**」"
        case .simplified: "lists and quotations stand in each other in a way that cannot be published; their text is kept"
        }
    }
}
