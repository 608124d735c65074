import Clippings
import Markdown

/// A strip that shows how many clips fell on each day; on each month, where the days are many.
struct ActivityStrip {
    /// A day or a month, and its clips.
    struct Bar {
        var label: String
        /// The first day, by which the bars stand.
        var date: CivilDate
        var count: Int
    }

    private(set) var bars: [Bar] = []
    /// Where each bar stands among all the places, and how many places there are.
    private var places: [Int] = []
    private var width = 1

    /// Counts clips by day, or by month where they span more than two months.
    init(_ dates: [CivilDate], interface: Interface) {
        guard let first = dates.min(), let last = dates.max() else { return }
        let byMonth = last.days - first.days > 62
        var counts: [CivilDate: Int] = [:]
        for date in dates { counts[(byMonth ? CivilDate(year: date.year, month: date.month, day: 1) : nil) ?? date, default: 0] += 1 }
        func place(_ date: CivilDate) -> Int {
            byMonth ? (date.year - first.year) * 12 + date.month - first.month : date.days - first.days
        }
        for (date, count) in counts.sorted(by: { $0.key < $1.key }) {
            let label = byMonth ? String(date.description.prefix(7)) : interface.date(date)
            bars.append(Bar(label: label, date: date, count: count))
            places.append(place(date))
        }
        width = place(last) + 1
    }

    /// The strip, drawn; the words say what the bars show.
    func drawing(title: String) -> RawHTML {
        let most = max(1, bars.map(\.count).max() ?? 1)
        let step = max(1, min(24, 320 / max(1, width)))
        let total = max(320, step * width) + 40
        var parts: [RawHTML] = [.drawing(.title, [:], [.text(title)])]
        parts.append(.drawing(.line, ["class": "axis", "x1": "20", "y1": "80", "x2": "\(total - 20)", "y2": "80"]))
        for (bar, place) in zip(bars, places) {
            let height = max(4, 56 * bar.count / most)
            parts.append(
                .drawing(
                    .rect,
                    [
                        "class": "bar", "x": "\(20 + place * step)", "y": "\(80 - height)", "width": "\(max(2, step - 2))",
                        "height": "\(height)",
                    ],
                    [.drawing(.title, [:], [.text("\(bar.label) \(bar.count)")])]))
        }
        if let first = bars.first { parts.append(.drawing(.text, ["x": "20", "y": "98", "font-size": "12"], [.text(first.label)])) }
        if bars.count > 1, let last = bars.last {
            parts.append(.drawing(.text, ["x": "\(total - 20)", "y": "98", "font-size": "12", "text-anchor": "end"], [.text(last.label)]))
        }
        return .drawing(.svg, ["role": "img", "viewBox": "0 0 \(total) 104", "width": "\(total)", "height": "104"], parts)
    }
}

extension CivilDate {
    /// The days since the beginning of the calendar, to tell how far two days are apart.
    fileprivate var days: Int {
        let year = month > 2 ? self.year : self.year - 1
        let shifted = (month + 9) % 12
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day
    }
}
