/// Comma-separated values (RFC 4180).
package enum CommaSeparated {
    /// The text of some rows. A text that a spreadsheet would take for a formula has a blank before it: people open these by a
    /// click, and what is in them may come from people we do not know.
    package static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map { quote(harmless($0), against: ",") }.joined(separator: ",") + "\r\n" }.joined()
    }

    /// The text of some rows for a spreadsheet of a country with decimal commas: UTF-8 with a byte order mark, separated by
    /// semicolons. Formulas are kept harmless as in `text`.
    package static func spreadsheet(_ rows: [[String]]) -> String {
        "\u{FEFF}" + rows.map { $0.map { quote(harmless($0), against: ";") }.joined(separator: ";") + "\r\n" }.joined()
    }

    /// The characters that a spreadsheet begins a formula with; the wide ones are taken for the plain ones in East Asia.
    private static let beginnings: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
    /// What a spreadsheet that is set up otherwise may take for the end of a cell.
    private static let separators: Set<Unicode.Scalar> = [",", ";", "\t", "\n", "\r"]

    /// A value with a blank before whatever would begin a formula, at its beginning and after marks that may part cells.
    private static func harmless(_ value: String) -> String {
        var result = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in value.unicodeScalars {
            let isBeginning = last.map { separators.contains($0) } ?? true
            if isBeginning, beginnings.contains(scalar) { result.append(" ") }
            result.append(scalar)
            last = scalar
        }
        return String(result)
    }

    /// A value as it stands in a row.
    private static func quote(_ value: String, against separator: Character) -> String {
        guard value.contains(where: { $0 == separator || "\"\n\r\r\n".contains($0) }) else { return value }
        return "\"" + value.replacing("\"", with: "\"\"") + "\""
    }
}
