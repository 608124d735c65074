import Briefings
import Clippings
import Markdown
import Names

extension PageMaker {
    /// How many rows a table of a name's page has at most.
    private static let rowsShown = 24

    /// Who calls it what, how often, since when.
    func formsTable(_ index: Int, _ compose: Composer) -> Fragment {
        var counts: [FormOf: (times: Int, since: CivilDate?)] = [:]
        for clip in archive.entities[index].namedIn {
            let record = archive.clips[clip]
            for mention in record.mentions where mention.entity == index {
                let key = FormOf(form: mention.surface, outlet: record.outlet)
                let known = counts[key]
                counts[key] = ((known?.times ?? 0) + 1, known?.since ?? record.date)
            }
        }
        let sorted = counts.sorted { a, b in
            if a.value.times != b.value.times { return a.value.times > b.value.times }
            if a.key.form != b.key.form { return a.key.form.utf8.lexicographicallyPrecedes(b.key.form.utf8) }
            return (a.key.outlet ?? -1) < (b.key.outlet ?? -1)
        }
        let rows = sorted.prefix(Self.rowsShown).map { key, value in
            [
                RawHTML.text(key.form), key.outlet.map { link(compose.addresses.outlets[$0], archive.outlets[$0].name) } ?? .text("–"),
                RawHTML.text("\(value.times)"), RawHTML.text(value.since.map { interface.date($0) } ?? "–"),
            ]
        }
        let table = Table(
            caption: interface[.formsBy],
            columns: [
                (interface[.tableForm], false), (interface[.outlet], false), (interface[.tableTimes], true),
                (interface[.tableSince], false),
            ],
            rows: rows)
        return table.html.map { Fragment($0) } ?? .empty
    }

    private struct FormOf: Hashable {
        var form: String
        var outlet: Int?
    }

    /// The days it was in the news, drawn, and as a table.
    func activity(_ index: Int, _ compose: Composer) -> [Fragment] {
        let strip = ActivityStrip(archive.entities[index].namedIn.compactMap { archive.clips[$0].date }, interface: interface)
        guard strip.bars.count > 1 else { return [] }
        let table = Table(
            caption: interface[.inNews], columns: [(interface[.tableDay], false), (interface[.tableClips], true)],
            rows: strip.bars.map { [.text($0.label), .text("\($0.count)")] })
        return figure(strip.drawing(title: interface[.inNews]), table)
    }

    /// The names that stand in the same clips, the most frequent first, drawn, and as a table.
    func together(_ index: Int, _ compose: Composer) -> [Fragment] {
        var counts: [Int: Int] = [:]
        for clip in archive.entities[index].namedIn {
            for other in archive.clips[clip].entities where other != index { counts[other, default: 0] += 1 }
        }
        let entities = archive.naming.entities
        let others = counts.filter { archive.entities[$0.key].hasPage }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12)
        guard others.count > 1 else { return [] }
        let circle = Circle(centre: entities[index].name, others: others.prefix(8).map { (entities[$0.key].name, $0.value) })
        let table = Table(
            caption: interface[.together],
            columns: [(interface[.tableName], false), ("", false), (interface[.togetherCount], true)],
            rows: others.map { other, count in
                [
                    link(compose.addresses.entities[other], entities[other].name), .text(interface[Phrase.type(entities[other].type)]),
                    .text("\(count)"),
                ]
            })
        return figure(circle.drawing(title: interface[.together]), table)
    }

    private func figure(_ drawing: RawHTML, _ table: Table) -> [Fragment] {
        let details = table.html.map { RawHTML.element(.details, [:], [.element(.summary, [:], [.text(interface[.asTable])]), $0]) }
        return [Fragment(.element(.figure, [:], [drawing] + (details.map { [$0] } ?? [])))]
    }

    private func link(_ address: String, _ name: String) -> RawHTML { .inline(.a, ["href": address], [.text(name)]) }

    /// A clip as a row: headline, day and outlet, and the very sentence that names the entity.
    func namingRow(_ clip: Int, _ entity: Int, _ compose: Composer) -> Row {
        let record = archive.clips[clip]
        var meta = [compose.time(record.date)]
        if let outlet = record.outlet { meta += [.text(" "), compose.outlet(outlet)] }
        var line: [Inline] = [
            .link(compose.addresses.clips[clip], [compose.foreign(compose.headline(clip))]), .text(" "),
            .element(.span, ["class": "meta"], meta),
        ]
        let first = record.clip.headline == nil ? 0 : 1
        if let mention = record.mentions.first(where: { $0.entity == entity && $0.passage >= first }) {
            let passages = record.clip.passages
            let sentence = FirstSentence.around(mention.start, in: passages[mention.passage].text)
            line += [.text(" "), compose.foreign(sentence, class: "lead")]
        }
        return Row(line)
    }

    /// How the name was found, in words.
    func found(_ provenance: Entity.Provenance) -> String {
        switch provenance {
        case .lexicon: interface[.foundLexicon]
        case .facet: interface[.foundFacet]
        case .text: interface[.foundSignature]
        case .builtIn: interface[.foundBuiltIn]
        case .rule: interface[.foundRule]
        case .statistics: interface[.foundStatistics]
        }
    }
}

extension FirstSentence {
    /// The sentence that holds an offset, as it stands; offsets are scalars.
    static func around(_ offset: Int, in text: String) -> String {
        var rest = text
        var behind = 0
        while true {
            let sentence = of(rest)
            let count = sentence.unicodeScalars.count
            guard offset >= behind + count, count > 0, sentence.utf8.count < rest.utf8.count else {
                return sentence.first == " " ? String(sentence.drop { $0 == " " }) : sentence
            }
            behind += count
            rest = String(rest.unicodeScalars.dropFirst(count))
        }
    }
}
