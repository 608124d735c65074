import Clippings
import Diagnostics

extension SiteConfiguration {
    /// Reads `site.yml`; what is wrong becomes findings, and the rest is read with its defaults. An empty file is right.
    public static func decode(_ bytes: [UInt8], path: String) -> (SiteConfiguration, [Diagnostic]) {
        var reader = YAMLReader(bytes, path: path)
        var site = SiteConfiguration()
        guard let root = reader.root, let fields = reader.fields(of: root, allowed: keys) else {
            return (site, reader.diagnostics.inOrder())
        }
        site.title = reader.text(fields["title"]) ?? site.title
        site.description = reader.text(fields["description"])
        site.language = reader.choice(fields["language"], of: Language.allCases) ?? site.language
        site.baseURL = reader.baseURL(fields["base_url"])
        site.timeZone = reader.timeZone(fields["time_zone"]) ?? site.timeZone
        site.dateSlack = reader.integer(fields["date_slack"], in: 0...2) ?? site.dateSlack
        site.author = reader.text(fields["author"])
        site.licence = reader.text(fields["licence"])
        site.topics = reader.topics(fields["topics"])
        site.outlets = reader.outlets(fields["outlets"])
        site.quotation = reader.quotation(fields["quotation"])
        return (site, reader.diagnostics.inOrder())
    }

    /// The keys of the file, in the order of its documentation.
    static let keys = [
        "title", "description", "language", "base_url", "time_zone", "date_slack", "author", "licence", "topics", "outlets",
        "quotation",
    ]
}

extension YAMLReader {
    fileprivate mutating func baseURL(_ value: YAMLValue?) -> String? {
        guard let value, let text = text(value) else { return nil }
        switch SiteConfiguration.baseURL(text) {
        case .success(let address): return address
        case .failure(let fault):
            report(ConfigurationProblem.badBaseURL(text, fault), at: value)
            return nil
        }
    }

    fileprivate mutating func timeZone(_ value: YAMLValue?) -> SiteTimeZone? {
        guard let value, let text = text(value) else { return nil }
        if let zone = SiteTimeZone(text) { return zone }
        report(ConfigurationProblem.unknownTimeZone(text), at: value)
        return nil
    }

    fileprivate mutating func topics(_ value: YAMLValue?) -> [SiteConfiguration.Topic] {
        var topics: [SiteConfiguration.Topic] = []
        var places: [String: Place] = [:]
        var slugs: [String: Place] = [:]
        for element in elements(of: value, each: "a topic") {
            guard let fields = fields(of: element, allowed: ["name", "slug", "colour", "order"]) else { continue }
            guard let nameValue = required("name", in: fields, of: element), let name = text(nameValue) else { continue }
            var topic = SiteConfiguration.Topic(name: name)
            topic.slug = slug(fields["slug"])
            topic.colour = colour(fields["colour"])
            topic.order = integer(fields["order"], in: -1_000_000...1_000_000)
            guard !Key.slug(name).isEmpty else {
                report(ConfigurationProblem.noLetters(name), at: nameValue)
                continue
            }
            if let first = places[topic.key] {
                let problem = ConfigurationProblem.duplicateTopic(name)
                report(problem, at: nameValue, related: [Related(place: first, message: problem.relation)])
                continue
            }
            places[topic.key] = place(of: nameValue)
            let path = topic.slug ?? Key.slug(name)
            let slugValue = fields["slug"] ?? nameValue
            if let first = slugs[Key.folded(path)] {
                let problem = ConfigurationProblem.duplicateSlug(path)
                report(problem, at: slugValue, related: [Related(place: first, message: problem.relation)])
                topic.slug = nil
            } else {
                slugs[Key.folded(path)] = place(of: slugValue)
            }
            topics.append(topic)
        }
        return topics
    }

    fileprivate mutating func outlets(_ value: YAMLValue?) -> [SiteConfiguration.Outlet] {
        var outlets: [SiteConfiguration.Outlet] = []
        var places: [String: Place] = [:]
        for element in elements(of: value, each: "an outlet") {
            guard let fields = fields(of: element, allowed: ["handle", "name", "kind"]) else { continue }
            guard let handleValue = required("handle", in: fields, of: element), let written = text(handleValue) else { continue }
            let handle = written.hasPrefix("@") ? String(written.dropFirst()) : written
            let name = text(fields["name"])
            let kind = choice(fields["kind"], of: SiteConfiguration.Outlet.Kind.allCases)
            guard !handle.isEmpty, handle.unicodeScalars.allSatisfy(YAMLReader.isHandle) else {
                report(ConfigurationProblem.badHandle(written), at: handleValue)
                continue
            }
            if let first = places[handle.lowercased()] {
                let problem = ConfigurationProblem.duplicateHandle(handle)
                report(problem, at: handleValue, related: [Related(place: first, message: problem.relation)])
                continue
            }
            places[handle.lowercased()] = place(of: handleValue)
            outlets.append(SiteConfiguration.Outlet(handle: handle, name: name, kind: kind ?? .other))
        }
        return outlets
    }

    fileprivate mutating func quotation(_ value: YAMLValue?) -> SiteConfiguration.Quotation {
        var quotation = SiteConfiguration.Quotation()
        guard let value, let fields = fields(of: value, allowed: ["max_share", "max_clip_characters"]) else { return quotation }
        quotation.maxShare = integer(fields["max_share"], in: 0...100)
        quotation.maxClipCharacters = integer(fields["max_clip_characters"], in: 1...1_000_000_000)
        return quotation
    }

    private mutating func required(_ key: String, in fields: YAMLFields, of element: YAMLValue) -> YAMLValue? {
        if let value = fields[key] { return value }
        report(ConfigurationProblem.missingKey(key, of: element.label), at: element)
        return nil
    }

    /// A path component that is its own slug, so that it means the same on every system.
    private mutating func slug(_ value: YAMLValue?) -> String? {
        guard let value, let text = text(value) else { return nil }
        let right = Key.slug(text)
        if right == text, !text.isEmpty { return text }
        report(ConfigurationProblem.badSlug(text, right: right), at: value)
        return nil
    }

    private mutating func colour(_ value: YAMLValue?) -> String? {
        guard let value, let text = text(value) else { return nil }
        let digits = text.utf8.dropFirst()
        if text.hasPrefix("#"), digits.count == 6, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) {
            return text.lowercased()
        }
        report(ConfigurationProblem.badColour(text), at: value)
        return nil
    }

    private static func isHandle(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || [".", "_", "-"].contains(scalar)
    }
}
