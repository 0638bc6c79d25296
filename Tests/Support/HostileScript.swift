/// A script made to break the program, and the mistake that must be reported instead.
package struct HostileScript: Sendable, CustomStringConvertible {
    /// What is hostile about it.
    package let name: String
    /// The code of the first mistake told.
    package let code: String
    private let make: @Sendable () -> [UInt8]

    /// The file's bytes, made again each time: some are many megabytes.
    package var bytes: [UInt8] { make() }

    /// The name.
    package var description: String { name }

    /// A hostile text.
    private init(_ code: String, _ name: String, _ text: @escaping @Sendable @autoclosure () -> String) {
        self.code = code
        self.name = name
        make = { Array(text().utf8) }
    }

    /// Hostile bytes.
    private init(_ code: String, _ name: String, bytes: @escaping @Sendable @autoclosure () -> [UInt8]) {
        self.code = code
        self.name = name
        make = bytes
    }
}

extension HostileScript {
    /// All of them.
    package static let all =
        durations + numbers + loops + sizes + characters + frontMatters + values + unclosed

    private static let durations = [
        HostileScript("P021", "a pause of 10⁹ s", "Hei. [pause 1000000000 s]"),
        HostileScript("P021", "a pause of 99 nines", "Hei. [pause \(many("9", 99)) s]"),
        HostileScript(
            "P021", "a pause of 5,000 nines with as many decimals", "[pause \(many("9", 4900)),\(many("9", 4900)) s]"),
        HostileScript("P071", "a sum of the longest durations", "Hei. [pause \(many("999999999 t ", 800))]"),
        HostileScript("P021", "a clock time past 64 bits", "Hei. [pause 99999999999999999999:59:59]"),
        HostileScript("P019", "a negative pause", "Hei. [pause -5 s]"),
        HostileScript("P019", "a pause that is no number", "Hei. [pause nan s]"),
        HostileScript("P019", "an endless pause", "Hei. [pause inf s]"),
        HostileScript("P017", "a hexadecimal pause", "Hei. [pause 0x1F s]"),
        HostileScript("P017", "a pause with an exponent", "Hei. [pause 1e9 s]"),
        HostileScript("P020", "a range that ends before it begins", "Hei. [pause 60 min–0 s]"),
        HostileScript("P040", "bells without time between", "[klokke 9 ganger, hvert 0 s]"),
        HostileScript("P040", "a count without time between", "[tell 1–4, hvert 0 s]"),
        HostileScript("P019", "a count that goes back in time", "[tell 1–4, hvert -1 s]"),
        HostileScript("P040", "a breath of no length", "[pust inn 0 s, ut 0 s, 1000 ganger]"),
    ]

    private static let numbers = [
        HostileScript("P025", "a million strikes", "[klokke 1000000 ganger]"),
        HostileScript("P025", "no strike", "[klokke 0 ganger]"),
        HostileScript("P025", "fewer strikes than none", "[klokke -3 ganger]"),
        HostileScript("P025", "strikes past 64 bits", "[klokke 99999999999999999999999 ganger]"),
        HostileScript("P025", "half a strike", "[klokke 0,5 ganger]"),
        HostileScript("P026", "a bell to burst ears", "[klokke 999999999 dB]"),
        HostileScript("P042", "a count to 10¹²", "[tell 1–999999999999, hvert 1 s]"),
        HostileScript("P042", "a count down from 10¹²", "[tell 999999999999–1, hvert 1 s]"),
        HostileScript("P025", "10¹² breaths", "[pust inn 4 s, ut 6 s, 1–999999999999 ganger]"),
        HostileScript(
            "P032", "a thousand breaths a hundred times", many("[pust inn 4 s, ut 6 s, 1–1000 ganger]\n", 100)),
        HostileScript("P053", "a thousand bells in one", "[klokke \(many("gong, ", 1000))]"),
    ]

    private static let loops = [
        HostileScript("P025", "1,001 rounds", "[gjenta 1001 ganger]\nHei.\n[slutt]"),
        HostileScript(
            "P032", "a thousand rounds within a thousand, 32 deep", nested("[gjenta 1000 ganger]", 32, "Hei.")),
        HostileScript("P032", "a thousand rounds of nothing within each other", nested("[gjenta 1000 ganger]", 6, "")),
        HostileScript(
            "P032", "a million pairs of items",
            "[for x: \(many("ab; ", 1000))][for y: \(many("cd; ", 1000))]\n{x} {y}.\n[slutt][slutt]"),
        HostileScript("P004", "a million items", "[for x: \(many("a;", 500_000))]\n{x}.\n[slutt]"),
        HostileScript("P043", "4,900 items on a line", "[for x: \(many("a;", 4900))]\n{x}.\n[slutt]"),
        HostileScript(
            "P032", "loops whose variables hide each other",
            nested("[for x: a; b; c; d; e; f; g; h; i; j]", 32, "{x}.")),
        HostileScript(
            "P033", "100,000 blocks within each other, never ended", many(many("[gjenta 2]", 900) + "\n", 111)),
        HostileScript("P033", "50,000 blocks within each other", nested("[bare standard]\n", 25_000, "Hei.\n")),
        HostileScript("P015", "100,000 ends of nothing", many(many("[slutt]", 1000) + "\n", 100)),
        HostileScript("P012", "100,000 unknown directives", many("[klokk]\n", 100_000)),
        HostileScript("P083", "5,000 unknown variants", "[bare \(many("x ", 4900))]\nHei.\n[slutt]"),
        HostileScript("P032", "50,001 events", many("Ja.\n", 50_001)),
    ]

    private static let sizes = [
        HostileScript("P003", "10 MiB", many("Kjenn etter.\n", 806_597)),
        HostileScript("P003", "2 million combining marks", "a" + many("\u{301}", 2_000_000)),
        HostileScript("P004", "500,000 combining marks on one line", "a" + many("\u{301}", 500_000)),
        HostileScript("P005", "a letter under 81 marks", "Si a\(many("\u{323}", 81)) nå."),
        HostileScript("P004", "a line of 1 MiB", many("a ", (1 << 19) - 1)),
        HostileScript("P005", "a word of 9,999 letters", many("a", 9_999)),
        HostileScript("P005", "a word of 81 letters among quotes", "Si «\(many("å", 81))»."),
        HostileScript("P005", "a word put together of values", "---\na: \(many("x", 41))\n---\nSi {a}{a} nå."),
        HostileScript("P030", "100,000 chapters without a name", many("#\n", 100_000)),
        HostileScript("P006", "a file of nothing", ""),
        HostileScript("P006", "a million blank lines", many("\n", 1_000_000)),
        HostileScript("P031", "a line of dots", many(".", 9_999)),
    ]

    private static let characters = [
        HostileScript("P002", "a NUL", "Hei\0du."),
        HostileScript("P002", "codes that command a terminal", many("\u{1B}[2J\u{7}", 1000)),
        HostileScript("P002", "text that turns around", "\u{202E}.ieH\u{202C}"),
        HostileScript("P002", "text set apart with a direction of its own", "Hei \u{2067}ud\u{2069}."),
        HostileScript("P001", "bytes that are no UTF-8", bytes: (0..<1000).flatMap { _ in [0xFF, 0xFE, 0xFA] }),
        HostileScript("P001", "a character cut in two", bytes: Array("Hei ".utf8) + [0xE2, 0x82]),
        HostileScript(
            "P001", "half a surrogate pair", bytes: Array("Hei ".utf8) + [0xED, 0xA0, 0x80] + Array(".".utf8)),
        HostileScript(
            "P001", "a slash written too long", bytes: Array("[sett inn ..".utf8) + [0xC0, 0xAF] + Array("x]".utf8)),
        HostileScript(
            "P001", "UTF-16", bytes: [0xFF, 0xFE] + "Hei på deg.".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
        HostileScript("P027", "a line of backslashes", many("\\q ", 300)),
    ]

    private static let frontMatters = [
        HostileScript("P007", "front matter that never ends", "---\n" + many("a: b\n", 100_000)),
        HostileScript("P003", "front matter of 200,000 bytes", "---\n\(many("a: b\n", 40_000))---\nHei."),
        HostileScript("P008", "YAML references that grow without end", "---\n\(references(10))---\nHei."),
        HostileScript("P008", "YAML that refers to itself", "---\na: &a [*a]\n---\nHei."),
        HostileScript("P008", "YAML merged into itself", "---\na: &a\n  <<: *a\n---\nHei."),
        HostileScript("P008", "a YAML list 20,000 deep, never closed", "---\na: \(many("[", 20_000))\n---\nHei."),
        HostileScript("P010", "a YAML list 900 deep", "---\na: \(many("[", 900))\(many("]", 900))\n---\nHei."),
        HostileScript("P010", "a YAML mapping 900 deep", "---\na: \(many("{a: ", 900))\(many("}", 900))\n---\nHei."),
        HostileScript("P008", "a YAML tag that makes objects", "---\na: !!python/object:os.system x\n---\nHei."),
        HostileScript("P008", "the same name twice", "---\ntittel: a\ntittel: b\n---\nHei."),
        HostileScript("P008", "a tab for an indent", "---\n\ttittel: a\n---\nHei."),
        HostileScript("P021", "a variant of 100 hours", "---\nvarianter: {a: 100 timer}\n---\nHei."),
        HostileScript("P019", "a variant of negative length", "---\nvarianter: {a: -10 min}\n---\nHei."),
        HostileScript("P034", "a share of 10⁹", "---\nvarianter: {a: {andel: 1000000000}}\n---\nHei."),
        HostileScript("P011", "a variant that names a folder", "---\nvarianter: {../../a: 1 min}\n---\nHei."),
        HostileScript("P011", "5,000 variants of one name", "---\nvarianter: [\(many("a, ", 5000))]\n---\nHei."),
        HostileScript(
            "P054", "5,000 warnings that there are not", "---\nvarsler-av: [\(many("W999, ", 5000))]\n---\nHei."),
    ]

    private static let values = [
        HostileScript("P051", "a value that is itself", "---\na: \"{a}\"\n---\nSi {a}."),
        HostileScript("P051", "values that are each other", "---\na: \"{b}{b}\"\nb: \"{a}{a}\"\n---\nSi {a}."),
        HostileScript("P051", "a value that is its own length", "---\nx: \"{varighet}\"\n---\nSi {x}."),
        HostileScript("P035", "100,000 values that there are not", many("{a} \n", 100_000)),
        HostileScript(
            "P032", "60,000 sentences from values", "---\na: \(many("Ja. ", 600))\n---\n" + many("{a}\n", 100)),
        HostileScript(
            "P003", "a sentence for each of 2,000 variants, a hundred times",
            "---\nvarianter: [\((0..<2000).map { "v\($0)" }.joined(separator: ", "))]\n---\n"
                + many("Dette er {variant}.\n\n", 100)),
        HostileScript("P052", "a length where there is none", many("Det tar {varighet}.\n\n", 10_000)),
        HostileScript("P036", "braces within braces", many("{", 9_999)),
        HostileScript("P047", "a path from a value", "---\na: ../../../../etc/passwd\n---\nHei. [sett inn {a}]"),
    ]

    private static let unclosed = [
        HostileScript("P013", "nothing but opened brackets", many(many("[", 9_000) + "\n", 100)),
        HostileScript("P028", "nothing but closed brackets", many(many("]", 9_000) + "\n", 100)),
        HostileScript(
            "P013", "everything opened and nothing closed", "# A\n[for x: {a|b\n{c [gjenta [pust inn {\n\"«("),
        HostileScript("P014", "a block that never ends", "[gjenta 1000 ganger]\n" + many("Hei.\n", 40)),
        HostileScript("P013", "a directive over 100,000 lines", "[pause\n" + many("5\n", 40_000) + "s]"),
    ]
}

extension HostileScript {
    private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func nested(_ block: String, _ depth: Int, _ body: String) -> String {
        many(block, depth) + body + many("[slutt]" + (block.hasSuffix("\n") ? "\n" : ""), depth)
    }

    /// Lists each of which holds the one before nine times.
    private static func references(_ depth: Int) -> String {
        "a0: &a0 [x]\n" + (1...depth).map { "a\($0): &a\($0) [\(many("*a\($0 - 1), ", 9))]\n" }.joined()
    }
}
