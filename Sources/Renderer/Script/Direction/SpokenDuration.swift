/// A length of time as people write it: exactly, or roughly.
package enum SpokenDuration: Hashable, Sendable {
    /// A number of seconds.
    case seconds(Double)
    /// From a least to a most number of seconds.
    case between(Double, Double)
    /// What an author only hinted at, such as “noen minutter”.
    case about(Double, Double)

    /// Whether the author gave it in numbers.
    package var isExact: Bool { if case .about = self { false } else { true } }

    /// As a script writes it, such as `8 s`, `1 min 30 s` or `10–20 s`.
    package var written: String {
        switch self {
        case .seconds(let seconds): Self.written(seconds)
        case .between(let least, let most), .about(let least, let most):
            least >= 60 && [least, most].allSatisfy { $0.remainder(dividingBy: 30) == 0 }
                ? "\(Self.number(least / 60))–\(Self.number(most / 60)) min"
                : "\(Self.number(least))–\(Self.number(most)) s"
        }
    }

    private static func written(_ seconds: Double) -> String {
        guard seconds >= 60 else { return "\(number(seconds)) s" }
        let minutes = (seconds / 60).rounded(.down)
        let rest = seconds - minutes * 60
        return rest == 0 ? "\(number(minutes)) min" : "\(number(minutes)) min \(number(rest)) s"
    }

    /// With a decimal comma, and at most two places.
    private static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, part) = (hundredths / 100, hundredths % 100)
        if part == 0 { return "\(whole)" }
        return part % 10 == 0 ? "\(whole),\(part / 10)" : "\(whole),\(part < 10 ? "0" : "")\(part)"
    }
}
