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
        map = site.map
        findings = (reading.findings + own.findings + templates.diagnostics + site.findings).inOrder()
    }
}
