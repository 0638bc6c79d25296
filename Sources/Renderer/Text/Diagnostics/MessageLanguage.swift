/// The languages that messages come in.
package enum MessageLanguage: String, CaseIterable, Sendable {
    /// Norwegian bokmål.
    case bokmål = "nb"
    /// English.
    case english = "en"

    /// The language of a POSIX locale or language tag: `nb…`, `nn…` and `no…` are Norwegian, all else English.
    package init(locale: String) {
        let tag = locale.lowercased().prefix { $0.isLetter }
        self = ["nb", "nn", "no", "norwegian"].contains(tag) ? .bokmål : .english
    }

    /// What stands between a number's whole part and its decimals.
    package var decimalSign: Character { choice(nb: ",", en: ".") }

    /// The one of two values that belongs to this language.
    package func choice<Value>(nb bokmål: Value, en english: Value) -> Value {
        switch self {
        case .bokmål: bokmål
        case .english: english
        }
    }
}
