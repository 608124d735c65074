/// The files of this folder, carried by the program; a site overrides any of them by a file of the same name.
public enum BuiltInTemplates {
    /// The files by their path below the folder.
    public static let files: [String: [UInt8]] = [
        "page.mustache": PackageResources.page_mustache,
        "header.mustache": PackageResources.header_mustache,
        "crumbs.mustache": PackageResources.crumbs_mustache,
        "pager.mustache": PackageResources.pager_mustache,
        "footer.mustache": PackageResources.footer_mustache,
        "style.css": PackageResources.style_css,
        "strings/ja.yml": PackageResources.ja_yml,
        "strings/en.yml": PackageResources.en_yml,
    ]
}
