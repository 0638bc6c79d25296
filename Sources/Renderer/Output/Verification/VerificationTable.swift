internal import Glibc
internal import GuideSound
package import GuideText
internal import GuideTimeline

/// What was found in a track, as lines for people.
package enum VerificationTable {
    /// The file's name and one line for each check; what was wanted stands where it was not found.
    package static func text(
        _ file: String, _ report: TrackVerification.Report, language: MessageLanguage
    ) -> String {
        let lines = report.checks.map { check in
            let mark = check.isFine ? "ok  " : Bilingual(nb: "feil", en: "bad ")(language)
            let label = check.kind.label(language)
            let blanks = String(repeating: " ", count: max(1, 22 - label.count))
            var line = "  \(mark)  \(label)\(blanks)\(value(check, report.rate, language))"
            if !check.isFine { line += " (\(reason(check, report.rate, language)))" }
            return line + "\n"
        }
        return "\(file)\n" + lines.joined()
    }
}

extension VerificationTable {
    private static let wanted = Bilingual(nb: "skal være {limit}", en: "should be {limit}")
    private static let most = Bilingual(nb: "høyst {limit}", en: "at most {limit}")
    private static let from = Bilingual(nb: "{reason}, ved {time}", en: "{reason}, at {time}")

    private static func value(_ check: TrackCheck, _ rate: Int, _ language: MessageLanguage) -> String {
        guard let value = check.value else { return "–" }
        guard check.kind == .length else { return number(value, check.kind, language) }
        let clock = SampleClock.stamp(Int(value), rate: rate, point: language.decimalSign)
        return "\(clock) (\(Int(value)) × 1/\(rate) s)"
    }

    private static func reason(_ check: TrackCheck, _ rate: Int, _ language: MessageLanguage) -> String {
        let limit = check.limit.map { number($0, check.kind, language) } ?? ""
        let isExact = [.length, .channels, .loudness].contains(check.kind)
        let reason = (isExact ? wanted : most)(language, ["limit": limit])
        guard let place = check.place else { return reason }
        let time = SampleClock.stamp(place, rate: rate, point: language.decimalSign)
        return from(language, ["reason": reason, "time": time])
    }

    /// A number with its unit: whole, with one decimal, or for a share in per cent with two.
    private static func number(_ value: Double, _ kind: TrackCheck.Kind, _ language: MessageLanguage) -> String {
        guard !kind.unit.isEmpty else { return "\(Int(value))" }
        let digits = kind == .offset ? 2 : 1
        let scale = digits == 2 ? 100.0 : 10.0
        let scaled = Int(((kind == .offset ? value * 100 : value) * scale).rounded())
        let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: Int(scale))
        let zeros = String(repeating: "0", count: digits - "\(rest)".count)
        let point = language.decimalSign
        return "\(scaled < 0 ? "−" : "")\(whole)\(point)\(zeros)\(rest) \(kind.unit)"
    }
}
