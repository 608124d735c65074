import Briefings
import Clippings
import Configuration
import Diagnostics
import Markdown
import Output
import Parallel

/// Makes the site: everything that is to be published, as a map from path to bytes.
public struct SiteMaker {
    private let archive: Archive
    private let configuration: SiteConfiguration
    private let templates: TemplateSet
    private let address: SiteAddress
    private let jobs: Int
    private var map = OutputMap()
    private var findings: [Diagnostic] = []

    /// The map of a site, and what cannot be published.
    ///
    /// - Parameters:
    ///   - archive: what there is to publish.
    ///   - notes: the editor's notes by topic, as Markdown.
    ///   - diagnostics: the findings that the published data names.
    ///   - jobs: how many threads may work at once.
    public static func make(
        _ archive: Archive, configuration: SiteConfiguration, templates: TemplateSet, notes: [Int: EditorNote], address: SiteAddress,
        diagnostics: [Diagnostic], jobs: Int
    ) -> (map: OutputMap, findings: [Diagnostic]) {
        var maker = SiteMaker(archive: archive, configuration: configuration, templates: templates, address: address, jobs: jobs)
        maker.fill(notes: notes, diagnostics: diagnostics)
        return (maker.map, maker.findings)
    }

    private init(archive: Archive, configuration: SiteConfiguration, templates: TemplateSet, address: SiteAddress, jobs: Int) {
        self.archive = archive
        self.configuration = configuration
        self.templates = templates
        self.address = address
        self.jobs = jobs
    }

    /// Every file of the site, kind by kind.
    private mutating func fill(notes: [Int: EditorNote], diagnostics: [Diagnostic]) {
        let (archive, configuration, templates, jobs) = (archive, configuration, templates, jobs)
        let stylesheet = templates.stylesheet + Array(archive.topics.compactMap(\.accentRule).joined().utf8)
        let style = "assets/style.\(Key.hash(String(decoding: stylesheet, as: UTF8.self), digits: 10)).css"
        let framer = PageFramer(templates: templates, configuration: configuration, address: address, stylesheet: style)
        let addresses = PageAddresses.byDepth(archive, address)
        let rows = ClipRows(archive, interface: templates.interface, addresses: addresses, jobs: jobs)
        let maker = PageMaker(
            archive: archive, configuration: configuration, interface: templates.interface,
            addresses: addresses, rows: rows,
            notes: notes.mapValues(\.content))
        let feeds = FeedMaker(
            archive, configuration: configuration, interface: templates.interface, address: address, addresses: addresses[0], jobs: jobs)

        publish(maker.frontPage(), framer, origin: site("the front page"))
        publish(maker.namesPage(), framer, origin: site("the index of names"))
        publish(maker.aboutPage(), framer, origin: site("the page about the site"))
        add("404.html", site("the page for what is not there")) { framer.html(maker.notFoundPage()) }
        for (index, page) in archive.topics.indices.filter({ !archive.topics[$0].slug.isEmpty }).parallelPages(jobs: jobs, maker.topicPage)
        {
            let topic = archive.topics[index]
            publish(page, framer, origin: OutputMap.Origin("the topic “\(topic.name)”", at: topic.place))
            add(page.path.file("feed.atom"), OutputMap.Origin("the feed of the topic “\(topic.name)”", at: topic.place)) {
                feeds.atom("topic:" + topic.key, title: page.feedTitle ?? page.title, page: page.path, clips: topic.clips)
            }
        }
        let named = archive.naming.entities.indices.filter { archive.entities[$0].hasPage && !archive.naming.entities[$0].slug.isEmpty }
        for (index, page) in named.parallelPages(jobs: jobs, maker.entityPage) {
            let entity = archive.naming.entities[index]
            let clips = archive.entities[index].clips
            let origin = OutputMap.Origin("the name “\(entity.name)”", at: place(of: index))
            publish(page, framer, origin: origin)
            add(page.path.file("feed.atom"), origin) {
                feeds.atom("entity:" + entity.id, title: page.feedTitle ?? page.title, page: page.path, clips: clips)
            }
        }
        for (index, page) in archive.editions.indices.map(\.self).parallelPages(jobs: jobs, maker.editionPage) {
            publish(
                page, framer,
                origin: OutputMap.Origin(
                    "the day \(archive.editions[index].date)", at: archive.clips[archive.editions[index].clips[0]].places[0]))
        }
        for index in archive.outlets.indices {
            let outlet = archive.outlets[index]
            let place = archive.clips[outlet.clips[0]].places[0]
            add(PagePath.outlet(outlet.slug).file("index.html"), OutputMap.Origin("the outlet @\(outlet.handle)", at: place)) {
                framer.html(maker.outletPage(index))
            }
        }
        for index in archive.clips.indices {
            let clip = archive.clips[index]
            add(PagePath.clip(clip.id).file("index.html"), OutputMap.Origin("the clip \(clip.id)", at: clip.places[0])) {
                framer.html(maker.clipPage(index))
            }
        }
        let everything = Array(archive.clips.indices)
        add("feed.atom", site("the site’s feed")) {
            feeds.atom("site", title: configuration.title, page: .index, clips: everything)
        }
        add("feed.json", site("the site’s JSON feed")) { feeds.json() }
        let listings = Listings(archive: archive, configuration: configuration, interface: templates.interface, address: address)
        add("opml.xml", site("the list of feeds")) { listings.opml() }
        for (name, bytes) in listings.sitemaps() { add(name, site("the sitemap")) { bytes } }
        add("robots.txt", site("what robots may do")) { listings.robots() }
        add(".nojekyll", site("the mark for hosts that run Jekyll")) { [] }
        add("data/archive.json", site("the archive as data")) { ArchiveJSON.render(archive, diagnostics: diagnostics, jobs: jobs) }
        add(style, site("the style sheet")) { stylesheet }
    }

    /// A page, and its Markdown beside it where it has one.
    private mutating func publish(_ page: Page, _ framer: PageFramer, origin: OutputMap.Origin) {
        add(page.path.file("index.html"), origin) { framer.html(page) }
        if page.hasMarkdown { add(page.path.file("index.md"), origin) { page.content.markdown } }
    }

    private mutating func add(_ path: String, _ origin: OutputMap.Origin, _ content: @escaping @Sendable () -> [UInt8]) {
        if let finding = map.insert(path, origin: origin, content: .rendered(content)) { findings.append(finding) }
    }

    private func site(_ name: String) -> OutputMap.Origin { OutputMap.Origin(name, at: Place(path: "site.yml")) }

    /// Where an entity first stands: in a facet or in a clip.
    private func place(of entity: Int) -> Place {
        let record = archive.entities[entity]
        if let clip = record.namedIn.first ?? record.filedWith.first { return archive.clips[clip].places[0] }
        return record.statements.first?.place ?? Place(path: "names.yml")
    }
}

extension [Int] {
    /// The pages of some things, made at once, with the things they are of.
    fileprivate func parallelPages(jobs: Int, _ make: @Sendable (Int) -> Page) -> [(Int, Page)] {
        Array<(Int, Page)>(zip(self, parallelMap(jobs: jobs, make)))
    }
}
