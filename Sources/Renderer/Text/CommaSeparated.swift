/// Comma-separated values (RFC 4180).
package enum CommaSeparated {
    /// The text of some rows.
    package static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map { quote($0, against: ",") }.joined(separator: ",") + "\r\n" }.joined()
    }

    /// The text of some rows for a spreadsheet of a country with decimal commas: UTF-8 with a byte order mark, parted by
    /// semicolons. A text that a spreadsheet would take for a formula has a blank before it: people open these by a click.
    package static func spreadsheet(_ rows: [[String]]) -> String {
        "\u{FEFF}" + rows.map { $0.map { quote(harmless($0), against: ";") }.joined(separator: ";") + "\r\n" }.joined()
    }

    private static func harmless(_ value: String) -> String {
        value.first.map { "=+-@\t".contains($0) } == true ? " " + value : value
    }

    /// A value as it stands in a row. A text that a spreadsheet would take for a formula is none of ours to change: it is
    /// quoted like every other.
    private static func quote(_ value: String, against separator: Character) -> String {
        guard value.contains(where: { $0 == separator || "\"\n\r\r\n".contains($0) }) else { return value }
        return "\"" + value.replacing("\"", with: "\"\"") + "\""
    }
}
