import Clippings
import Diagnostics

/// The entities while they are collected: one for all forms that have one key.
///
/// Sources add to it in order of trust: the lexicon, the outlets, the facets; whoever comes later joins what is there.
struct EntityTable {
    /// An entity in the making.
    struct Draft {
        var name: String
        var type: EntityType
        var provenance: Entity.Provenance
        var id: String?
        var reading: String?
        /// The forms that are looked for in text, the name first; empty for subjects.
        var forms: [String] = []
        /// Forms that are declared or met but not looked for.
        var otherForms: [String] = []
        var exclusions: [String] = []
        /// The forms met in text.
        var met: Set<String> = []
        /// The forms the built-in lexicon knows; they count only where they are met.
        var builtIn: Set<String> = []
        var confidence: Float = 1
        /// The offices by title, with the earliest date of each.
        var roles: [String: CivilDate?] = [:]
        /// Where it was first named.
        var place: Place?
        /// The line of that place.
        var excerpt: Excerpt?
    }

    private(set) var drafts: [Draft] = []
    private var index: [String: Int] = [:]
    private var keys: [String: String] = [:]
    private var joined: Set<FormOf> = []

    private struct FormOf: Hashable {
        var number: Int
        var form: String
    }

    /// The key of a name; worked out once for each.
    mutating func key(_ name: String) -> String {
        if let key = keys[name] { return key }
        let key = Key.of(name)
        keys[name] = key
        return key
    }

    /// The draft that a name is a form of.
    mutating func find(_ name: String) -> Int? { index[key(name)] }

    /// Adds an entity under its name; its name must be new.
    mutating func add(_ draft: Draft) -> Int {
        let number = drafts.count
        drafts.append(draft)
        index[key(draft.name)] = number
        return number
    }

    /// Adds a form to an entity, unless it is another one's.
    ///
    /// A form that differs from one it has in nothing but width or case is not looked for, unless it was declared: a keyword `who`
    /// joins WHO, but does not make every “who” of a text the organisation.
    mutating func join(_ form: String, to number: Int, declared: Bool = false) {
        let known = find(form)
        guard known ?? number == number else { return }
        index[key(form)] = number
        guard form != drafts[number].name, joined.insert(FormOf(number: number, form: form)).inserted else { return }
        if declared || (known == nil && drafts[number].type != .subject) {
            drafts[number].forms.append(form)
        } else {
            drafts[number].otherForms.append(form)
        }
    }

    /// Changes a draft.
    mutating func update(_ number: Int, _ change: (inout Draft) -> Void) { change(&drafts[number]) }
}
