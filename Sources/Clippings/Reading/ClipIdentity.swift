/// What makes a clip the same wherever it stands.
enum ClipIdentity {
    /// The identity of a clip: `20250303-kirihara-wire-3f9a2c`, `undated-link-3f9a2c`.
    ///
    /// - Parameter slugs: the slugs of handles that were asked for before.
    static func of(_ clip: Clip, slugs: inout [String: String]) -> String {
        let day = clip.date.map { $0.description.replacing("-", with: "") } ?? "undated"
        return "\(day)-\(middle(of: clip, &slugs))-\(Key.hash(facts(clip)))"
    }

    /// Everything the identity derives from, each part with its length before it so that no two clips give one text.
    static func facts(_ clip: Clip) -> String {
        var parts = [clip.date?.description, clip.handle, clip.url, clip.headline?.text]
        if clip.url == nil, clip.headline == nil { parts += clip.paragraphs.map(\.passage.text) }
        return parts.map { part in part.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined()
    }

    /// The handle in ASCII, or the clip's kind where it has none.
    private static func middle(of clip: Clip, _ slugs: inout [String: String]) -> String {
        guard let handle = clip.handle else { return clip.kind.rawValue }
        if let slug = slugs[handle] { return slug }
        let slug = Key.slug(handle)
        let ascii = !slug.isEmpty && slug.utf8.allSatisfy { $0 < 0x80 } ? slug : Key.hash(Key.of(handle))
        slugs[handle] = ascii
        return ascii
    }
}
