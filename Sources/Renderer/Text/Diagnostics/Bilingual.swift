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

    /// The text in `language` with every `{name}` replaced by its argument.
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
            result += arguments[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
