/// What makes a clip the same wherever it stands.
enum ClipIdentity {
    /// The identity of a clip: `20250303-kirihara-wire-3f9a2c`, `undated-link-3f9a2c`.
    ///
    /// - Parameter slugs: the slugs of handles that were asked for before.
    static func of(_ clip: Clip, slugs: inout [String: String]) -> String {
        let day = clip.date.map { digits(of: $0) } ?? "undated"
        return "\(day)-\(middle(of: clip, &slugs))-\(Key.hash(facts(clip)))"
    }

    /// Everything the identity derives from, each part with its length before it so that no two clips give one text.
    static func facts(_ clip: Clip) -> String {
        var parts = [clip.date.map { digits(of: $0) }, clip.handle, clip.url, clip.headline?.text]
        if clip.url == nil, clip.headline == nil { parts += clip.paragraphs.map(\.passage.text) }
        var facts = ""
        for part in parts {
            guard let part else {
                facts += "-"
                continue
            }
            facts += String(part.utf8.count)
            facts += ":"
            facts += part
        }
        return facts
    }

    /// A day as eight digits.
    private static func digits(of day: CivilDate) -> String {
        let digits = String(day.year * 10_000 + day.month * 100 + day.day)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }

    /// The handle in ASCII, or the clip's kind where it has none.
    private static func middle(of clip: Clip, _ slugs: inout [String: String]) -> String {
        guard let handle = clip.handle else { return clip.kind.rawValue }
        if let slug = slugs[handle] { return slug }
        let slug = Key.handleSlug(handle)
        let ascii = !slug.isEmpty && slug.utf8.allSatisfy { $0 < 0x80 } ? slug : Key.hash(Key.of(handle))
        slugs[handle] = ascii
        return ascii
    }
}
