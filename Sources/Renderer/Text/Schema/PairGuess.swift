/// Guesses `name: value` from a line that was meant as such, but has another sign than a colon in the middle, or none.
package enum PairGuess {
    /// `varianter: [kort, lang]` of `varianter: kort, lang`: a key of ours with its value in the shape that the key asks for;
    /// nil of any other text.
    package static func pair(_ text: String, among known: [KeyDeclaration]) -> String? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let name = String(text[..<colon]).trimmingBlanks()
        let value = String(text[text.index(after: colon)...]).trimmingBlanks()
        guard !value.isEmpty, let key = known.key(named: name) else { return nil }
        return "\(name): \(ValueGuess.text(value, of: key))"
    }

    /// What a line was meant to be.
    struct Guess {
        /// The line as it should be written.
        let mended: String
        /// What stands in the place of the colon, as bytes of the line; empty if nothing does.
        let sign: Range<Int>
        /// What stands there, for messages.
        let reason: Bilingual
    }

    /// The line that was meant by a text without blanks at its ends; nil if that cannot be made out. Where `isLoose`, a name that
    /// is known and a blank are enough.
    static func line(_ text: String, among known: [KeyDeclaration], isLoose: Bool) -> Guess? {
        for sign in signs {
            guard let place = text.firstRange(of: sign.written), !text[..<place.lowerBound].contains(":") else {
                continue
            }
            let name = String(text[..<place.lowerBound]).trimmingBlanks()
            let key = known.key(named: name)
            guard key != nil || (sign.isEnough && isName(name)) else { continue }
            let value = String(text[place.upperBound...]).trimmingBlanks()
            guard !value.isEmpty else { continue }
            // Of ` - ` the dash is the sign.
            let dash = sign.written.prefix { $0 == " " }.utf8.count
            let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound) + dash
            let length = sign.written.filter { $0 != " " }.utf8.count
            return Guess(
                mended: "\(name): \(ValueGuess.text(value, of: key))", sign: start..<start + length,
                reason: YAMLReason.otherSign(sign.written.trimmingBlanks()))
        }
        return isLoose ? listItem(text, among: known) ?? bare(text, among: known) : nil
    }

    /// Signs that people write for a colon. Some are enough after any name.
    private static let signs: [(written: String, isEnough: Bool)] = [
        ("=", true), ("→", true), ("->", true), (";", false), (" - ", false), (" – ", false), (" — ", false),
    ]

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.count <= 40 && name.allSatisfy { $0.isLetter || $0.isNumber || "-_ ".contains($0) }
    }

    /// `- tittel: Ro` where no list belongs.
    private static func listItem(_ text: String, among known: [KeyDeclaration]) -> Guess? {
        guard text.hasPrefix("- ") else { return nil }
        let rest = String(text.dropFirst(2)).trimmingBlanks()
        let name = rest.prefix { $0 != ":" }
        guard name.count < rest.count, known.key(named: String(name)) != nil else { return nil }
        return Guess(mended: rest, sign: 0..<1, reason: YAMLReason.dash)
    }

    /// `tittel Ro`: the longest name of ours that the line begins with.
    private static func bare(_ text: String, among known: [KeyDeclaration]) -> Guess? {
        let lower = text.lowercased()
        let names = known.allNames.filter { lower.hasPrefix($0.lowercased() + " ") }
        guard !text.contains(":"), let name = names.max(by: { $0.count < $1.count }) else { return nil }
        let value = String(text.dropFirst(name.count)).trimmingBlanks()
        guard !value.isEmpty else { return nil }
        let written = text.prefix(name.count)
        let end = written.utf8.count
        return Guess(
            mended: "\(written): \(ValueGuess.text(value, of: known.key(named: name)))", sign: end..<end,
            reason: YAMLReason.noColon)
    }
}
