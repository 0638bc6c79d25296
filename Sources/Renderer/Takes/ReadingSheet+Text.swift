internal import GuideText

extension ReadingSheet {
    /// The sheet as a table that a Norwegian spreadsheet opens as it is: UTF-8 with a mark, semicolons, decimal commas, a first
    /// line of names; a text that would be taken for a formula has a blank before it.
    package var table: String {
        let rows = lines.map {
            [$0.id.description, $0.exercise, $0.chapter, $0.written, $0.spoken ?? "", Self.tenths($0.seconds)]
        }
        let names = ["id", "øvelse", "kapittel", "tekst", "sies", "sekunder"]
        return CommaSeparated.spreadsheet([names] + rows)
    }

    /// The sheet as a page to be printed: A4, a row for each line, no row cut by the edge of a page.
    package var page: String {
        let time = Int(lines.reduce(0) { $0 + $1.seconds }.rounded(.up))
        return """
            <!DOCTYPE html>
            <html lang="nb">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Self.escape(title)) – \(kind)</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <h1>\(Self.escape(title))\(isPartial ? " – \(kind)" : "")</h1>
            <p>\(lines.count) \(lines.count == 1 ? "linje" : "linjer"), omtrent \(time / 60) min \(time % 60) s tale. Les linjene i denne rekkefølgen, med et godt
            pust (to sekunder eller mer) mellom dem. Leser du feil: vent, og les linjen om igjen i et eget opptak etterpå.</p>
            <table>
            <thead><tr><th>Nr.</th><th>Les</th><th>Sek.</th><th>Navn på opptaket</th></tr></thead>
            \(body)</table>
            </body>
            </html>

            """
    }
}

extension ReadingSheet {
    private var kind: String { isPartial ? "linjer som mangler" : "opplesingsark" }

    /// Browsers do not lay cells of a table that is printed on one baseline: the padding above small letters does it.
    private static let style = """
        @page { size: A4; margin: 18mm 16mm 20mm; \
        @bottom-center { content: counter(page) " av " counter(pages); font: 9pt Georgia, "Liberation Serif", serif; color: #444 } }
        body { font: 12pt/1.45 Georgia, "Liberation Serif", serif; color: #111; background: #fff; max-width: 46em; \
        margin: 0 auto; padding: 0 1em }
        h1 { font-size: 18pt; margin: 0 0 .3em }
        table { border-collapse: collapse; width: 100% }
        thead { display: table-header-group }
        tr { break-inside: avoid }
        th { text-align: left; font-size: 9pt; color: #444 }
        th, td { padding: 4pt 7pt 4pt 0; line-height: 19pt; vertical-align: top; border-bottom: 1px solid #bbb }
        td.number, td.id { font-size: 9pt; color: #444; white-space: nowrap; padding-top: 5.4pt }
        td.id { font: 6.5pt/19pt "Liberation Sans Narrow", "Arial Narrow", "Liberation Sans", Arial, sans-serif; padding: 5.9pt 0 0 }
        td.line { font-size: 13pt }
        small { color: #444; font-size: 9pt; line-height: 12pt; display: block }
        tr.chapter th { font-size: 11pt; color: #111; padding-top: 1.1em; border-bottom: 2px solid #111 }
        tr.chapter { break-after: avoid }

        """

    /// The rows, with a heading wherever another chapter begins.
    private var body: String {
        var heading = ""
        var rows = "<tbody>\n"
        for (index, line) in lines.enumerated() {
            let place = [line.exercise, line.chapter].filter { !$0.isEmpty }.joined(separator: " – ")
            if place != heading {
                rows += "<tr class=\"chapter\"><th colspan=\"4\" scope=\"colgroup\">\(Self.escape(place))</th></tr>\n"
                heading = place
            }
            rows += row(line, index + 1)
        }
        return rows + "</tbody>\n"
    }

    private func row(_ line: SheetLine, _ number: Int) -> String {
        let notes = [
            line.spoken.map { "sies: \($0)" }, line.exercises > 1 ? "brukes i \(line.exercises) øvelser" : nil,
        ].compactMap { $0 }.map { "<small>\(Self.escape($0))</small>" }.joined()
        return """
            <tr><td class="number">\(number)</td><td class="line">\(Self.escape(line.written))\(notes)</td>\
            <td class="number">\(Self.tenths(line.seconds))</td><td class="id">\(line.id)</td></tr>

            """
    }

    private static func tenths(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        return "\(tenths / 10),\(tenths % 10)"
    }

    private static func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
