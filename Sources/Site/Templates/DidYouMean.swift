import Diagnostics

extension Suggestion {
    /// “; did you mean …?” where one of the candidates is near, else nothing.
    static func clause(for word: String, among candidates: [String]) -> String {
        nearest(to: word, among: candidates).map { "; did you mean “\($0)”?" } ?? ""
    }
}
