import Diagnostics

/// What can be wrong when documents are taken together.
enum BriefingProblem: Problem {
    case sameClip(headline: String)
    case sameClipOtherText(headline: String)
    case topicPathTaken(name: String, other: String, slug: String)
    case topicWithoutPath(name: String)

    var code: String {
        switch self {
        case .sameClip: "same-clip"
        case .sameClipOtherText: "same-clip-other-text"
        case .topicPathTaken: "topic-path-taken"
        case .topicWithoutPath: "topic-without-path"
        }
    }

    var severity: Severity {
        switch self {
        case .sameClip, .sameClipOtherText: .warning
        case .topicPathTaken, .topicWithoutPath: .error
        }
    }

    var message: String {
        switch self {
        case .sameClip(let headline):
            "the clip “\(headline)” stands here a second time; it is published once, with both places: remove one of them"
        case .sameClipOtherText(let headline):
            "a clip with the head, date and handle of “\(headline)” stands here with other text; both are published: give one of them another headline or url"
        case .topicPathTaken(let name, let other, let slug):
            "the topic “\(name)” would be published to topics/\(slug)/, where “\(other)” is; give one of them a slug of its own in site.yml (topics)"
        case .topicWithoutPath(let name):
            "the topic “\(name)” has neither letter nor digit to make a path of; give it a slug in site.yml (topics)"
        }
    }
}
