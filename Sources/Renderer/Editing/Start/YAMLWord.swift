/// Texts as values of YAML.
package enum YAMLWord {
    /// A text as YAML reads it back: letters as they are, all else in quotation marks.
    package static func quoted(_ text: String) -> String {
        let words = ["ja", "nei", "yes", "no", "on", "off", "true", "false", "null", "y", "n"]
        let isPlain = text.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" } && text.first?.isLetter == true
        if isPlain, text.last != " ", !words.contains(text.lowercased()) { return text }
        let escaped = text.flatMap { ["\"", "\\"].contains($0) ? ["\\", $0] : [$0] }
        return "\"\(String(escaped))\""
    }
}
