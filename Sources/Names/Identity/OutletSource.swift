import Clippings
import Configuration
import Diagnostics

/// The signatures and the configured outlets as a source of entities.
enum OutletSource {
    /// Adds the outlets, and gives for each handle, in lower case, its entity.
    ///
    /// A handle goes by its configured name, else by the name of its earliest signature, so that later documents change no identity.
    /// Other names it signs with become forms of it, unless they are somebody else's. A name without letters or digits gives way to
    /// the handle.
    static func collect(
        _ documents: [Document], _ outlets: [SiteConfiguration.Outlet], into table: inout EntityTable
    ) -> [String: Int] {
        let signed = signatures(of: documents)
        var entities: [String: Int] = [:]
        var kinds: [String: SiteConfiguration.Outlet] = [:]
        for outlet in outlets where kinds[outlet.handle.lowercased()] == nil { kinds[outlet.handle.lowercased()] = outlet }
        let order = kinds.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } + signed.order.filter { kinds[$0] == nil }
        for handle in order {
            let signature = signed.names[handle]?.first
            guard let name = kinds[handle]?.name ?? signature?.name else { continue }
            entities[handle] = entity(name, handle, kinds[handle]?.kind, signature?.place, &table)
        }
        for handle in order {
            guard let number = entities[handle] else { continue }
            for signature in signed.names[handle] ?? [] where !Key.slug(signature.name).isEmpty { table.join(signature.name, to: number) }
        }
        return entities
    }

    /// The entity of a name, made where nobody has the name.
    private static func entity(
        _ name: String, _ handle: String, _ kind: SiteConfiguration.Outlet.Kind?, _ place: Place?, _ table: inout EntityTable
    ) -> Int? {
        let named = !Key.slug(name).isEmpty
        guard named || !Key.slug(handle).isEmpty else { return nil }
        if let known = table.find(named ? name : handle) { return known }
        var draft = EntityTable.Draft(name: named ? name : handle, type: kind == .personal ? .person : .organisation, provenance: .text)
        if named { draft.forms = [name] } else { draft.otherForms = [name] }
        draft.place = place
        return table.add(draft)
    }

    private typealias Signature = (name: String, date: CivilDate?, place: Place)

    /// The names each handle signs with, the earliest first, and the handles in the order of their first signatures.
    private static func signatures(of documents: [Document]) -> (names: [String: [Signature]], order: [String]) {
        var earliest: [String: [String: Signature]] = [:]
        for document in documents {
            for clip in document.clips {
                guard let name = clip.source, let handle = clip.handle else { continue }
                let signature = (name, clip.date, Place(path: document.path, line: clip.line))
                if let known = earliest[handle]?[name], !precedes(signature, known) { continue }
                earliest[handle, default: [:]][name] = signature
            }
        }
        var folded: [String: [Signature]] = [:]
        for (handle, names) in earliest { folded[handle.lowercased(), default: []] += Array(names.values) }
        let sorted = folded.mapValues { $0.sorted(by: precedes) }
        let order = sorted.sorted { a, b in
            if let first = a.value.first, let second = b.value.first, precedes(first, second) || precedes(second, first) {
                return precedes(first, second)
            }
            return a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
        }
        return (sorted, order.map(\.key))
    }

    /// By date, those without one last, then by place and name.
    private static func precedes(_ a: Signature, _ b: Signature) -> Bool {
        if a.date != b.date { return earlier(a.date, b.date) }
        if a.place != b.place { return a.place < b.place }
        return a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
}

/// Whether a day comes before another; no day comes last.
func earlier(_ a: CivilDate?, _ b: CivilDate?) -> Bool {
    guard let a else { return false }
    return b.map { a < $0 } ?? true
}
