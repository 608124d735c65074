@testable import Markdown

/// A seeded source of hostile text, blocks and pages; the same for the same seed.
struct Generator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func number(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int((state >> 11) % UInt64(bound))
    }

    mutating func pick<T>(_ values: [T]) -> T { values[number(values.count)] }

    mutating func chance(_ percent: Int) -> Bool { number(100) < percent }

    private static let pieces: [String] =
        [
            "露朝首脳会談", "「", "」", "、", "。", "a", "Z", "0", "1", "12", "999999999", "1234567890", ".", ")", "(", "-", "+", "=", "*", "_", "**",
            "__", "~",
            "~~~", "~~", "```", "`", "``", "````", "#", "##", "# ", " #", " ", "  ", "    ", "\t", "\n", "\r\n", "\r", "\u{0B}", "\u{0C}",
            "\0", "\u{1}",
            "\u{1F}", "\u{7F}", "\u{80}", "\u{85}", "\u{9F}", "\u{A0}", "\u{3000}", "\u{2028}", "\u{2029}", "\u{200B}", "\u{200D}",
            "\u{202E}", "\u{FEFF}",
            "\u{FFFD}", "\u{10FFFF}", "\u{301}", "\"\u{301}", "&\u{301}", "<\u{338}", ">\u{338}", "が", "か\u{3099}", "👨‍👩‍👧", "🇯🇵",
            "<", ">", "<b>", "</b>", "<!--", "-->", "<![CDATA[", "<?php", "?>", "<script>", "</script>", "<wbr>", "<a href=\"x\">",
            "</section>", "<div>",
            "&", "&amp;", "&copy;", "&copy", "&#35;", "&#x41;", "&#0;", "copy;", "#35;", "\\", "\\\\", "!", "![", "[", "]", "](", "[x]",
            "[x]: /y", "[x](/y)",
            "^", "|", "| a | b |\n|---|---|", ":", "://", "http://example.com/", "https://例え.jp/?a=1&b=2", "www.example.com", "a@b.example",
            "<http://x.example>",
            "<a@b.example>", "---", "===", "- ", "* ", "+ ", "1. ", "1) ", "> ", "- - -", "***", "___", "%", "%20", "'", "\"", ";", "$",
            "@", "{", "}", "\u{2019}",
            "  \n", "\\\n", "...", "--", "(c)", "\u{180E}", "\u{2003}", "ﾊﾟ", "①", "𠮷",
        ] + [0xFFFE, 0xFDD0, 0xFDEF, 0x1FFFF, 0x1FFFE].compactMap { Unicode.Scalar($0) }.map { String($0) }

    mutating func text(atMost count: Int = 6) -> String {
        var text = ""
        for _ in 0...number(count) { text += pick(Generator.pieces) }
        return text
    }

    mutating func address() -> String {
        switch number(8) {
        case 0: "https://example.com/" + text(atMost: 3)
        case 1: "http://例え.jp/" + text(atMost: 2) + "?a=1&copy;=2"
        case 2: "../topics/" + text(atMost: 2) + "/"
        case 3: "mailto:" + pick(["a@b.example", "someone@例え.jp", text(atMost: 1)])
        case 4:
            pick([
                "javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "//evil.example/", "JAVASCRIPT:x", "vbscript:x", "",
                " ",
            ])
        case 5: pick(["https://example.com/", "http://x.example/a?b=c&d=e", "#top", "./", "/a(b)c", "https://example.com/a_(b)"])
        default: text(atMost: 4)
        }
    }

    mutating func inlines(depth: Int = 0, atMost count: Int = 5) -> [Inline] {
        (0..<number(count + 1)).map { _ in inline(depth: depth) }
    }

    private mutating func inline(depth: Int) -> Inline {
        let kind = number(depth > 3 ? 6 : 11)
        switch kind {
        case 0...3: return .text(text())
        case 4: return chance(50) ? .lineBreak : .softBreak
        case 5: return .code(text())
        case 6: return .link(address(), inlines(depth: depth + 1, atMost: 3))
        case 7:
            let url = pick([
                "https://example.com/", "http://x.example/?a=1&b=2", "mailto:a@b.example", "https://例え.jp/", "https://x.example/?&copy;",
            ])
            return .link(
                url,
                [.text(url.hasPrefix("mailto:") && chance(50) ? String(url.dropFirst(7)) : url)]
                    + (chance(20) ? inlines(depth: depth + 1, atMost: 2) : []))
        case 8: return .element(.time, ["datetime": text(atMost: 2)], inlines(depth: depth + 1, atMost: 2))
        default:
            return .element(
                pick(InlineElement.allCases), chance(50) ? ["class": text(atMost: 1), "href": address()] : [:],
                inlines(depth: depth + 1, atMost: 3))
        }
    }

    mutating func blocks(depth: Int = 0, atMost count: Int = 3) -> [Block] { (0...number(count)).map { _ in block(depth: depth) } }

    mutating func block(depth: Int = 0) -> Block {
        switch number(depth > 2 ? 5 : 9) {
        case 0, 1: return .paragraph(inlines())
        case 2: return .heading(1 + number(6), inlines())
        case 3: return chance(50) ? .rule : .code(text(atMost: 9), language: chance(50) ? "swift" : text(atMost: 1))
        case 4: return .html(html())
        case 5: return .bullets((0..<number(4)).map { _ in inlines() })
        case 6: return .numbers((0..<number(4)).map { _ in inlines() }, from: pick([0, 1, 7, 9, 99, 999_999_999]))
        case 7: return .quote(blocks(depth: depth + 1))
        default:
            return .list(
                List(
                    marks: chance(60) ? .bullets : .numbers(from: pick([1, 1, 5, 98])), tight: chance(60),
                    items: (0..<number(4)).map { _ in blocks(depth: depth + 1, atMost: 2) }))
        }
    }

    mutating func html() -> RawHTML {
        switch number(5) {
        case 0: return .open(pick(BlockElement.allCases), ["id": text(atMost: 1)])
        case 1: return .close(pick(BlockElement.allCases))
        case 2: return .element(.summary, [:], [.text(text())])
        case 3: return .inline(pick(InlineElement.allCases), [:], [.text(text())])
        default: return .text(text())
        }
    }

    /// Markdown as an editor might write it, and worse.
    mutating func note() -> String {
        let starts = [
            "", "", "# ", "### ", "- ", "* ", "  - ", "    - ", "1. ", "2) ", "   7. ", "> ", "> > ", "- > ", "> - ", "1. - ", "    ",
            "```\n", "~~~ swift\n", "---", "===", "[a]: https://x.example/ \"t\"", "  ", "\t",
        ]
        let parts = [
            "**強調**", "*a*", "**「引用」**と", "_x_", "***b***", "[文](https://例え.jp/)", "[a]", "[x][a]", "![絵](a.png)", "<b>c</b>", "<div>",
            "`code`", "``a`b``", "<https://x.example/>", "[z](javascript:x)", "  \n", "\\\n", "日本", "文。",
        ]
        var text = ""
        for _ in 0...number(7) {
            for _ in 0...number(2) { if chance(50) { text += pick(starts) } }
            for _ in 0...number(2) { text += chance(60) ? pick(parts) : self.text(atMost: 1) }
            text += pick(["\n", "\n", "\n\n", "\n\n", "\r\n"])
        }
        return text
    }

    /// Fragments one after the other, in a section or not, with lists of rows.
    mutating func page() -> Fragment {
        var parts: [Fragment] = []
        for _ in 0...number(5) {
            switch number(4) {
            case 0: parts.append(Row.bullets((0...number(4)).map { _ in Row(inlines()) }))
            case 1: parts.append(Row.numbers((0...number(12)).map { _ in Row(inlines()) }))
            case 2: parts += [Fragment(.open(.section, ["id": text(atMost: 1)])), Fragment(block(depth: 1)), Fragment(.close(.section))]
            default: parts.append(Fragment(blocks()))
            }
        }
        return .joined(parts)
    }
}
