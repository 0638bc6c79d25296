/// One text in both languages, with `{name}` where an argument goes.
package struct Bilingual: Sendable, Hashable {
    /// The text in bokmål.
    package let bokmål: String
    /// The text in English.
    package let english: String

    /// A text in bokmål and in English.
    package init(nb bokmål: String, en english: String) {
        self.bokmål = bokmål
        self.english = english
    }

    /// The text in `language` with every `{name}` replaced by its argument, and every `{name:one|many}` by the first word if the
    /// argument is `1`, otherwise by the second: `{count} {count:linje|linjer}`.
    package func callAsFunction(_ language: MessageLanguage, _ arguments: [String: String] = [:]) -> String {
        let template = language.choice(nb: bokmål, en: english)
        var result = ""
        var rest = template[...]
        // The innermost braces, so that `{{name}}` gives an argument in braces.
        while let close = rest.firstIndex(of: "}") {
            guard let open = rest[..<close].lastIndex(of: "{") else {
                result += rest[...close]
                rest = rest[rest.index(after: close)...]
                continue
            }
            let name = String(rest[rest.index(after: open)..<close])
            result += rest[..<open]
            result += arguments[name] ?? Self.form(of: name, arguments) ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// The form of a word that goes with a number; nil if no two forms are given.
    private static func form(of name: String, _ arguments: [String: String]) -> String? {
        guard let colon = name.firstIndex(of: ":"), let bar = name[colon...].firstIndex(of: "|") else { return nil }
        let isOne = arguments[String(name[..<colon])] == "1"
        return String(isOne ? name[name.index(after: colon)..<bar] : name[name.index(after: bar)...])
    }
}
