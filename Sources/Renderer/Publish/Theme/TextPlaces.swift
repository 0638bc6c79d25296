internal import GuideText

/// The places of a text that the program fills in, such as `{tall}`.
struct TextPlaces {
    private let names: Set<String>
    /// Whether every bracket has its other.
    private let isWhole: Bool

    /// Places that a text may go without: what stands there is nice to know.
    private static let dispensable: Set<String> = ["megabyte", "tittel"]

    init(_ entry: PageText.Entry) {
        let text =
            switch entry {
            case .text(let text): text
            case .list(let texts): texts.joined(separator: " ")
            }
        names = Set(text.matches(of: /\{([^{}\s]+)\}/).map { String($0.output.1) })
        isWhole = !text.replacing(/\{[^{}\s]+\}/, with: "").contains { $0 == "{" || $0 == "}" }
    }

    /// What is wrong with these places in a text that takes the place of another; nil if they fit.
    func mistake(inPlaceOf model: TextPlaces) -> Bilingual? {
        guard isWhole else { return Bilingual(nb: "en krøllparentes er alene", en: "a brace stands alone") }
        if let missing = model.names.subtracting(names).subtracting(Self.dispensable).min() {
            return Bilingual(nb: "`\(missing)` mangler", en: "`\(missing)` is missing")
        }
        return names.subtracting(model.names).min().map {
            Bilingual(nb: "`\($0)` blir ikke fylt ut", en: "`\($0)` is not filled in")
        }
    }
}
