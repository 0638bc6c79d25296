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
}
