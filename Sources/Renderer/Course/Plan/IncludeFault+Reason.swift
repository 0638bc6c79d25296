internal import GuideScript
internal import GuideText

extension IncludeFault {
    /// Why a file cannot be used, in words.
    var reason: Bilingual {
        switch self {
        case .missing: Bilingual(nb: "det finnes ikke", en: "it does not exist")
        case .outside: Bilingual(nb: "det ligger utenfor", en: "it lies outside")
        case .unreadable(let reason): reason
        }
    }
}
