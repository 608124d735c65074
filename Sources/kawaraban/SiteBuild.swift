import Diagnostics
import Intake
import Output
import Site

/// Content and templates turned into a site that is not written yet.
struct SiteBuild {
    let reading: Reading
    let map: OutputMap
    /// All findings in order: of the files, the configuration, the content, the templates, the paths.
    let findings: [Diagnostic]

    /// Reading → Site.
    init(_ folder: ContentFolder, templates own: TemplatesFolder, baseURL: String?, relative: Bool, jobs: Int) {
        reading = Reading(folder, jobs: jobs)
        let templates = TemplateSet(files: own.templates, language: reading.configuration.language.rawValue)
        let site = SiteMaker.make(
            reading.archive, configuration: reading.configuration, templates: templates, notes: reading.notes,
            address: SiteAddress(baseURL: baseURL ?? reading.configuration.baseURL, relative: relative), diagnostics: reading.findings,
            jobs: jobs)
        var findings = reading.findings
        if !relative, baseURL == nil, reading.configuration.baseURL == nil {
            findings.append(Diagnostic(AddressProblem.noBaseURL(SiteAddress.local), at: Place(path: folder.name + "/site.yml")))
        }
        map = site.map
        self.findings = (findings + own.findings + templates.diagnostics + site.findings).inOrder()
    }
}

/// What is not known of where the site will stand.
enum AddressProblem: Problem {
    case noBaseURL(String)

    var code: String { "base-url-missing" }
    var severity: Severity { .note }
    var message: String {
        switch self {
        case .noBaseURL(let local):
            "feeds and sitemap name \(local), since nothing says where the site will stand; set base_url here or give --base-url before publishing"
        }
    }
}
