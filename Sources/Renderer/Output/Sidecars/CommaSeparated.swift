/// Comma-separated values (RFC 4180).
package enum CommaSeparated {
    /// The text of some rows.
    package static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(quote).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A value as it stands in a row. A text that a spreadsheet would take for a formula is none of ours to change: it is
    /// quoted like every other.
    private static func quote(_ value: String) -> String {
        guard value.contains(where: { ",\"\n\r".contains($0) }) else { return value }
        return "\"" + value.replacing("\"", with: "\"\"") + "\""
    }
}
