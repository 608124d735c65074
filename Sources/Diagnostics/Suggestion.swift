/// Did-you-mean.
public enum Suggestion {
    /// The candidate nearest to a word, or nothing where none is near enough to be meant.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? { nil }
}
