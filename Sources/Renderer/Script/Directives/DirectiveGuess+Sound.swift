internal import Glibc
internal import GuideText

/// Sounds and bells as people write them.
extension DirectiveGuess {
    /// A file's name without quotation marks, and with its ending.
    func sound(_ text: String) -> String? {
        let parts = text.split(separator: ",", maxSplits: 1).map(String.init)
        guard let first = parts.first else { return nil }
        var name = first.filter { !"\"“”«»'".contains($0) }.trimmingBlanks()
        var rest = parts.count > 1 ? "," + Self.shares(in: parts[1]) : ""
        if directive.keyword == .background {
            let begun = name.split(separator: " ").map(String.init)
            if begun.count > 1, ["start", "begynn", "inn", "på", "begin", "on"].contains(begun[0].lowercased()) {
                name = begun.dropFirst().joined(separator: " ")
            }
        }
        let words = name.split(separator: " ").map(String.init)
        if words.count == 1, ["ut", "out", "stans", "ferdig"].contains(name.lowercased()),
            directive.keyword == .background
        {
            return isNorwegian ? "slutt" : "end"
        }
        if words.count > 1, let file = words.first(where: SoundFile.isName) {
            let length = DurationGuess.duration(
                in: words.filter { $0 != file && !Self.soft.contains($0) }.joined(separator: " "))
            let isSoft = words.contains(where: Self.soft.contains)
            if directive.keyword == .sound, let length { rest = ", \(length)" + rest }
            if isSoft { rest += ", -24 dB" }
            name = file
        }
        if !SoundFile.isName(name) {
            guard !name.contains(":"), name.contains(where: \.isLetter), name.count <= 60, !name.hasSuffix(".") else {
                return nil
            }
            name = library?.nearest(to: name + ".wav") ?? name + ".wav"
        }
        return name + rest
    }

    /// `-6 dB` of `50 %`: a share of a sound's amplitude, on a scale that the ear knows.
    private static func shares(in text: String) -> String {
        guard let sign = text.firstIndex(of: "%") else { return text }
        let digits = String(text[..<sign].filter(\.isNumber))
        guard let share = Double(digits), 1...100 ~= share else { return text }
        let before = text[..<sign].prefix { !$0.isNumber }
        return "\(before)\(Int((20 * log10(share / 100)).rounded())) dB\(text[text.index(after: sign)...])"
    }

    /// Words for a sound or a bell that is to be fainter.
    private static let soft: Set = [
        "lavt", "lav", "svakt", "svak", "dempet", "lavere", "svakere", "softly", "soft", "quiet",
    ]

    /// What people write of a bell, in words that a bell knows; nil if it cannot be made out.
    func bell(_ text: String) -> String? {
        // A share of an unknown loudness is no level.
        guard !text.contains("%") else { return nil }
        let words = tokens(of: text).filter { !Self.ringing.contains($0) && $0 != "mellomrom" }.flatMap { word in
            Self.soft.contains(word) ? ["-6", "dB"] : [word == "med" ? isNorwegian ? "hvert" : "every" : word]
        }
        return counted(words).joined(separator: " ")
    }
}
