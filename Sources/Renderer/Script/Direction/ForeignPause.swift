internal import GuideText

/// Pauses as other speech programs write them in brackets of their own: `slnc 2000` of Apple's, `Pause=500` of Balabolka's, in
/// thousandths of a second.
enum ForeignPause {
    /// The directive that does the same as what stands between such brackets; nil if it is something else.
    static func directive(_ inside: String) -> String? {
        let text = inside.trimmingBlanks().lowercased()
        let name = text.prefix { $0.isLetter }
        let rest = text.dropFirst(name.count)
        let number = rest.drop { " =:".contains($0) }
        guard ["slnc", "pause", "silence", "break"].contains(String(name)), rest.count > number.count,
            name == "slnc" || rest.contains("="), let thousandths = Int(number), 1...600_000 ~= thousandths
        else { return nil }
        let (seconds, tenths) = (thousandths / 1000, thousandths % 1000 / 100)
        return "[pause \(tenths == 0 ? "\(max(1, seconds))" : "\(seconds),\(tenths)") s]"
    }
}
