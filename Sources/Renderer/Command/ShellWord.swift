/// A word of a command that a message tells the user to type.
enum ShellWord {
    /// The word, in quotation marks where a shell would take it for several or for something else.
    static func quoted(_ word: String) -> String {
        let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "._-/+,@%".contains($0) } && !word.hasPrefix("-")
        return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }
}
