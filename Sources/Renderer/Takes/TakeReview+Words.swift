package import GuideText

extension TakeReview.Remark {
    /// In words.
    package var words: Bilingual {
        switch self {
        case .unusable(let reason): reason
        case .clipped(let count):
            Bilingual(
                nb: "overstyrt (steder: \(count)): les inn på nytt, svakere",
                en: "clipped (places: \(count)): record again, softer")
        case .loud(let peak):
            Bilingual(
                nb: "nesten for sterkt (\(Self.decimal(peak, ",")) dB): senk nivået til neste opptak",
                en: "nearly too loud (\(Self.decimal(peak, ".")) dB): lower the level for the next")
        case .noisy(let range):
            Bilingual(
                nb: "mye støy: bare \(Int(range)) dB svakere enn stemmen",
                en: "noisy: only \(Int(range)) dB below the voice")
        case .odd(let factor):
            Bilingual(
                nb: "varer \(Self.decimal(factor, ",")) ganger så lenge som ventet: er det riktig linje?",
                en: "lasts \(Self.decimal(factor, ".")) times as long as expected: is it the right line?")
        case .doubled(let paths):
            Bilingual(
                nb: "brukes; \(paths.joined(separator: ", ")) er av samme linje og brukes ikke",
                en: "is played; \(paths.joined(separator: ", ")) is of the same line and is not")
        }
    }

    /// A number with one digit after the point.
    private static func decimal(_ number: Double, _ point: String) -> String {
        let tenths = Int((abs(number) * 10).rounded())
        return "\(number < 0 && tenths > 0 ? "-" : "")\(tenths / 10)\(point)\(tenths % 10)"
    }
}
