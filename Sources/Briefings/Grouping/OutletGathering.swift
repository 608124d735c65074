import Clippings
import Configuration
import Diagnostics
import Names

/// The outlets of all clips: one for each handle.
struct OutletGathering {
    private(set) var outlets: [Outlet] = []
    /// The outlet of each clip of the archive.
    private(set) var outletOfClip: [Int?]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ clips: [ClipRecord], naming: Naming, settings: [SiteConfiguration.Outlet]) {
        let settings = Dictionary(settings.map { (Key.of($0.handle), $0) }, uniquingKeysWith: { first, _ in first })
        var byHandle: [String: (handle: String, names: [String: Int], clips: [Int])] = [:]
        for (index, record) in clips.enumerated() {
            guard let handle = record.clip.handle else { continue }
            byHandle[Key.of(handle), default: (handle, [:], [])].clips.append(index)
            if let name = record.clip.source { byHandle[Key.of(handle)]?.names[name, default: 0] += 1 }
        }
        outletOfClip = [Int?](repeating: nil, count: clips.count)
        for (key, found) in byHandle.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            let signed = found.names.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
            for clip in found.clips { outletOfClip[clip] = outlets.count }
            outlets.append(
                Outlet(
                    handle: found.handle, name: settings[key]?.name ?? signed ?? found.handle, slug: Self.slug(of: found.handle),
                    kind: settings[key]?.kind.rawValue, entity: naming.outlet(handle: found.handle), clips: found.clips))
        }
    }

    /// A handle without letter or digit, such as `_`, goes by its hash.
    private static func slug(of handle: String) -> String {
        let slug = Key.handleSlug(handle)
        return slug.isEmpty ? Key.hash(Key.of(handle)) : slug
    }
}
