struct NoteReader {
    var problems: [NoteProblem] = []
    let text: String
    init(_ text: String) { self.text = text }
    mutating func blocks(headingBase: Int) -> [Block] { [.paragraph([.text(text)])] }
}
