/// A stretch of a passage that the statistical reader takes for a name.
struct NameProposal {
    var start: Int
    var end: Int
    var type: EntityType
    /// How probable the model holds the labels of the stretch to be, from 0 to 1.
    var confidence: Float

    /// The types in the order of the model's labels.
    static let types: [EntityType] = [.person, .place, .organisation]
}
