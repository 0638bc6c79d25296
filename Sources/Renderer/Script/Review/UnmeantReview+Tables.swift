internal import GuideText

/// Rows of a table that was copied from a document or a spreadsheet: cells between tabs, `|` or `;`.
extension UnmeantReview {
    /// Reports a table at its first row; whether a line is a row of one.
    mutating func reviewTable(_ stretch: TextStretch) -> Bool {
        let number = source.line(of: stretch.span.start)
        guard let row = TableRow(source.text(ofLine: number)) else { return false }
        let isAlike = { (other: Int, source: Source) in
            1...source.lineCount ~= other && TableRow(source.text(ofLine: other))?.separator == row.separator
        }
        let (source, follows) = (source, isAlike(number - 1, source))
        // One line with two cells may be anything.
        guard follows || isAlike(number + 1, source) || row.separator == .tab && row.cells.count > 2 else {
            return false
        }
        guard !follows else { return true }
        var last = number
        while last - number < Self.mostRows, isAlike(last + 1, source) { last += 1 }
        let range = source.byteRange(ofLine: number)
        report(
            .tableSpoken, Span(range.lowerBound, range.upperBound), ["count": "\(row.cells.count)"],
            translated: ["sign": row.separator.name], fix: tableFix(number...last))
        return true
    }

    private static let mostRows = 500

    /// Leaves of each row what is said and its pauses, where there is no doubt which cell is said.
    private mutating func tableFix(_ lines: ClosedRange<Int>) -> QuickFix? {
        let rows = lines.compactMap { TableRow(source.text(ofLine: $0)) }
        guard rows.count == lines.count else { return nil }
        var mended: [String] = []
        let pauses = rows.first.flatMap { $0.isHeading ? $0.cells.firstIndex(where: TableRow.isPause) : nil }
        for (index, row) in rows.enumerated() {
            if index == 0, row.isHeading {
                mended.append("// " + row.cells.joined(separator: " | "))
            } else if let lines = row.spoken(pauses: pauses, meaning: { meaning(of: $0) }) {
                mended.append(lines.joined(separator: "\n"))
            } else {
                return nil
            }
        }
        let title = Bilingual(nb: "Behold bare det som skal sies", en: "Keep only what is to be said")
        let edits = zip(lines, mended).map { line, text in
            let range = source.byteRange(ofLine: line)
            return QuickFix.Edit(Span(range.lowerBound, range.upperBound), text)
        }
        return QuickFix(title, edits)
    }
}

/// A line taken apart into the cells of a table.
struct TableRow {
    /// What stands between cells.
    enum Separator {
        case tab, bar, semicolon, comma

        /// As a message says it.
        var name: Bilingual {
            switch self {
            case .tab: Bilingual(nb: "tabulator", en: "tabs")
            case .bar: Bilingual(nb: "`|`", en: "`|`")
            case .semicolon: Bilingual(nb: "`;`", en: "`;`")
            case .comma: Bilingual(nb: "komma", en: "commas")
            }
        }
    }

    let separator: Separator
    /// Its cells, without blanks around them; none is empty.
    let cells: [String]

    /// The row of a line; nil of running text.
    init?(_ line: String) {
        guard !line.contains("{"), line.count <= 2000 else { return nil }
        let text = line.trimmingBlanks()
        if text.hasPrefix("\""), text.hasSuffix("\""), text.contains("\",\"") {
            // As spreadsheets write them down (RFC 4180).
            let inner = text.dropFirst().dropLast().replacing("\",\"", with: "\t")
            (separator, cells) = (.comma, Self.cells(of: String(inner), at: "\t"))
        } else if text.contains("\t") {
            (separator, cells) = (.tab, Self.cells(of: text, at: "\t"))
        } else if text.contains("|"), !text.hasPrefix("|") {
            (separator, cells) = (.bar, Self.cells(of: text, at: "|"))
        } else if text.contains(";"), !text.contains("; ") {
            (separator, cells) = (.semicolon, Self.cells(of: text, at: ";"))
            guard cells.count > 2 || isHeading || cells.contains(where: { Int($0) != nil }) else { return nil }
        } else {
            return nil
        }
        guard cells.count > 1, cells.contains(where: { $0.contains(where: \.isLetter) }), !isListItem else {
            return nil
        }
    }

    private static func cells(of text: String, at sign: Character) -> [String] {
        text.split(separator: sign).map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
    }

    /// `1.⇥Sitt godt.` and `•⇥Føttene.`, as word processors write lists, and `0:30⇥Pust inn.`
    private var isListItem: Bool {
        cells.count == 2 && (Self.isTime(cells[0]) || Self.isMark(cells[0]))
    }

    /// Whether it holds the names of columns.
    var isHeading: Bool { cells.allSatisfy { Self.headings.contains($0.lowercased()) } }

    /// Whether a heading stands over silences.
    static func isPause(_ heading: String) -> Bool { ["pause", "pauser", "stillhet"].contains(heading.lowercased()) }

    /// The one cell that is said, and directives of their own; nil where more than one cell may be said. A bare number in the column
    /// of silences is one in seconds.
    func spoken(pauses: Int?, meaning: (String) -> StageDirection.Meaning?) -> [String]? {
        var lines: [String] = []
        var words = 0
        for (column, cell) in cells.enumerated() {
            if column == pauses, let seconds = Int(cell), 1...600 ~= seconds {
                lines.append("[pause \(seconds) s]")
                continue
            }
            if Self.isTime(cell) || Self.isMark(cell) { continue }
            if let pause = StageDirection.bareDuration(cell) {
                lines.append(pause)
                continue
            }
            switch meaning(cell) {
            case .directive(let directive): lines.append(directive)
            case .ending: lines.append("// \(cell)")
            case .sound, nil:
                if !cell.hasPrefix("[") { words += 1 }
                lines.append(cell)
            }
        }
        return words == 1 ? lines : nil
    }

    /// `0:30`, `00:30–01:00`.
    private static func isTime(_ cell: String) -> Bool {
        cell.contains(":") && cell.allSatisfy { $0.isNumber || ":-–— ".contains($0) }
    }

    /// `1`, `1.`, `a)`, `•`.
    private static func isMark(_ cell: String) -> Bool {
        cell.count <= 3 && !cell.contains { $0.isLetter } || cell.count == 2 && ".)".contains(cell.last ?? " ")
    }

    private static let headings: Set = [
        "tid", "tidspunkt", "minutt", "min", "sekunder", "varighet", "lengde", "pause", "pauser", "tekst", "manus",
        "nr",
        "nr.", "#", "del", "fase", "tema", "hva", "innhold", "øvelse", "instruksjon", "kommentar", "merknad", "time",
        "duration", "length", "text", "script", "no", "no.", "part", "phase", "what", "content", "exercise",
        "instruction", "comment", "note", "notes", "tittel", "title", "lyd", "sound", "når", "when",
    ]
}
