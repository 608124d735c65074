/// How pages refer to each other: from the root of the host, or, for a folder opened from disk, from where the page stands.
public struct Links: Hashable, Sendable {
    /// What every address within the site begins with: `/`, `/a/b/`, or `../../` for a page two folders down.
    public let prefix: String
    /// What an address of a page ends with: nothing, or `index.html` where no server completes it.
    public let suffix: String

    /// Links for pages at a depth.
    ///
    /// - Parameters:
    ///   - base: the path of the site on its host, beginning and ending with `/`.
    ///   - depth: how many folders down the page stands, for relative links.
    ///   - relative: whether the folder is opened from disk.
    public init(base: String, depth: Int, relative: Bool) {
        prefix = relative ? String(repeating: "../", count: depth) : base
        suffix = relative ? "index.html" : ""
    }

    /// The address of a page.
    public func page(_ path: PagePath) -> String {
        let address = prefix + path.address + suffix
        return address.isEmpty ? "./" : address
    }

    /// The address of a part of a page.
    public func page(_ path: PagePath, fragment: String) -> String { page(path) + "#" + fragment }

    /// The address of a file in a page's folder, such as `index.md`.
    public func file(_ path: PagePath, _ name: String) -> String { prefix + path.address + name }
}
