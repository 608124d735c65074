extension SiteConfiguration {
    /// An address a site can be published at, with a slash at its end; nothing where it is no absolute http(s) address.
    public static func normalisedBaseURL(_ text: String) -> String? { try? baseURL(text).get() }

    /// The address, its scheme and host in lower case, or what is wrong with it.
    static func baseURL(_ text: String) -> Result<String, BaseURLFault> {
        guard let colon = text.firstRange(of: "://") else { return .failure(.scheme) }
        let scheme = text[..<colon.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { return .failure(.scheme) }
        let rest = text[colon.upperBound...]
        guard !rest.contains("?"), !rest.contains("#") else { return .failure(.query) }
        guard rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }) else { return .failure(.characters) }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let host = rest[..<slash].lowercased()
        guard !host.contains("@") else { return .failure(.user) }
        guard isHost(host) else { return .failure(.host) }
        let path = rest[slash...]
        guard isEncoded(path) else { return .failure(.characters) }
        guard !path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) else { return .failure(.dots) }
        return .success("\(scheme)://\(host)\(path)" + (path.hasSuffix("/") ? "" : "/"))
    }

    /// A name with an optional port; no user and no password.
    private static func isHost(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let name: Substring
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            let rest = text[text.index(after: end)...]
            return text.distance(from: text.startIndex, to: end) > 1 && (rest.isEmpty || isPort(rest.dropFirst()))
        }
        switch parts.count {
        case 1: name = parts[0]
        case 2 where isPort(parts[1]): name = parts[0]
        default: return false
        }
        return !name.isEmpty
            && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2E }
    }

    private static func isPort(_ text: Substring) -> Bool {
        (1...5).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Every percent sign is followed by two hexadecimal digits.
    private static func isEncoded(_ path: Substring) -> Bool {
        path.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy { piece in
            piece.utf8.count >= 2 && piece.prefix(2).allSatisfy(\.isHexDigit)
        }
    }
}
