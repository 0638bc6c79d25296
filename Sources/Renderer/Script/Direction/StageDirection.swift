package import GuideText

/// What an author wrote for the person who reads aloud, such as `(pause 10 s)`, `(vent litt)` or `GONG`, understood as what a
/// script can do. Import makes directives of it; the review of a script warns where it would be spoken.
package enum StageDirection: Hashable, Sendable {
    /// A silence.
    case pause(SpokenDuration)
    /// Strokes of a bell.
    case bell(kind: BellKind?, strokes: Int)
    /// A sound or music.
    case sound
    /// Numbers that are counted in order, upwards or downwards.
    case count(from: Int, to: Int)

    /// Which bell.
    package enum BellKind: String, Hashable, Sendable {
        case gong, tingsha, bowl
    }

    /// What was understood, and whether that is sure.
    package struct Understanding: Hashable, Sendable {
        /// The direction.
        package let direction: StageDirection
        /// Whether nothing of it was guessed.
        package let isSure: Bool

        /// An understanding.
        package init(_ direction: StageDirection, isSure: Bool) {
            self.direction = direction
            self.isSure = isSure
        }
    }

    /// The directive that does it, in the words of a language; nil for a sound, whose file is not known.
    package func directive(_ language: MessageLanguage) -> String? {
        switch self {
        case .pause(let duration): return "[pause \(duration.written)]"
        case .bell(let kind, let strokes):
            let name =
                switch kind {
                case .bowl: language.choice(nb: " bolle", en: " bowl")
                case .some(let kind): " \(kind.rawValue)"
                case nil: ""
                }
            let times = language.choice(nb: "ganger", en: "times")
            let count = strokes > 1 ? "\(kind == nil ? " " : ", ")\(strokes) \(times)" : ""
            return "[\(language.choice(nb: "klokke", en: "bell"))\(name)\(count)]"
        case .sound: return nil
        case .count(let first, let last):
            return language.choice(nb: "[tell \(first)–\(last), hvert 1 s]", en: "[count \(first)–\(last), every 1 s]")
        }
    }
}

extension StageDirection {
    /// What stands between brackets, stars or the like; nil if it is no direction that is known.
    package static func marked(_ text: String) -> Understanding? {
        if let time = speechMarkup(text) { return Understanding(.pause(time), isSure: true) }
        if let numbers = CountedNumbers(text) { return numbers.understanding }
        let words = DirectionWords(text, filler: DirectionVocabulary.known)
        return understand(words) ?? onlyDuration(words)
    }

    /// The direction in a text, if every word of it belongs to a direction; nil for any other text, as most texts are.
    static func plain(_ text: String) -> Understanding? {
        guard text.utf8.count <= 80 else { return nil }
        if let numbers = CountedNumbers(text) { return numbers.understanding }
        let words = DirectionWords(text, filler: DirectionVocabulary.known)
        guard (1...9).contains(words.count), words.unknown.isEmpty else { return nil }
        return understand(words)
    }

    /// The direction in a whole sentence or line without brackets; nil if the text may as well be meant for the listener.
    package static func bare(_ text: String) -> Understanding? {
        let inner = withoutDecoration(text)
        let words = DirectionWords(inner, filler: DirectionVocabulary.known)
        guard !words.isEmpty, words.count <= 8, let understanding = understand(words) else { return nil }
        let isDecorated = inner.count + 1 < text.count
        let isCapital = inner.contains(where: \.isLetter) && inner == inner.uppercased()
        switch understanding.direction {
        case .pause:
            guard words.has(DirectionVocabulary.pauseNouns), words.unknown.isEmpty else { return nil }
            return words.duration != nil || isDecorated || isCapital || words.count == 1 ? understanding : nil
        case .bell:
            guard words.unknown.isEmpty else { return nil }
            // “Klokken ringer tre ganger” may be meant for the listener.
            let isShort = words.count <= 3
            return isDecorated || isCapital || words.number != nil || words.count == 1
                ? Understanding(understanding.direction, isSure: understanding.isSure && isShort) : nil
        case .sound: return isDecorated || isCapital ? understanding : nil
        case .count: return nil
        }
    }

    /// Without dashes, stars and the like at its ends.
    static func withoutDecoration(_ text: String) -> String {
        var inner = text[...]
        while let first = inner.first, decoration.contains(first) { inner.removeFirst() }
        while let last = inner.last, decoration.contains(last) { inner.removeLast() }
        return String(inner)
    }

    private static let decoration = Set("-–—_=~*:.•·…/|@! ")
}

extension StageDirection {
    // Regexes are not marked as safe to share, though this one is only read.
    nonisolated(unsafe) private static let breakTag =
        #/break\s+time\s*=\s*["“”']?(\d+(?:\.\d+)?)\s*(ms|s)["“”']?\s*\/?/#

    /// The time of `break time="5s"`, as speech engines of others write it (SSML 1.1, 3.2.3).
    private static func speechMarkup(_ text: String) -> SpokenDuration? {
        guard text.hasPrefix("break"), let match = unsafe text.wholeMatch(of: breakTag), let value = Double(match.1)
        else { return nil }
        return .seconds(match.2 == "ms" ? value / 1000 : value)
    }

    /// How long a pause is if nothing says its length.
    static let unknownLength = SpokenDuration.between(5, 15)

    private static func understand(_ words: DirectionWords) -> Understanding? {
        if words.has(DirectionVocabulary.pauseNouns) || words.has(DirectionVocabulary.pauseVerbs) {
            return pause(words)
        }
        if let kind = words.firstValue(DirectionVocabulary.bells) {
            let strokes = words.number ?? 1
            guard 1...20 ~= strokes else { return nil }
            return Understanding(.bell(kind: kind, strokes: strokes), isSure: words.unknown.isEmpty)
        }
        if words.has(DirectionVocabulary.ringing), words.unknown.isEmpty {
            return Understanding(.bell(kind: nil, strokes: max(1, words.number ?? 1)), isSure: false)
        }
        return words.has(DirectionVocabulary.sounds) && words.count <= 6 ? Understanding(.sound, isSure: false) : nil
    }

    private static func pause(_ words: DirectionWords) -> Understanding? {
        // Words that are not understood may mean something else, such as “vent til alle sitter”.
        guard words.unknown.count <= 2 else { return nil }
        if let duration = words.duration {
            return Understanding(.pause(duration), isSure: duration.isExact && words.unknown.isEmpty)
        }
        if let number = words.number { return Understanding(.pause(.seconds(Double(number))), isSure: false) }
        let guess: SpokenDuration =
            words.has(DirectionVocabulary.long)
            ? .between(15, 40) : words.has(DirectionVocabulary.short) ? .between(2, 5) : unknownLength
        return Understanding(.pause(guess), isSure: false)
    }

    /// “(20 sek)” and “(10)”: nothing but a time.
    private static func onlyDuration(_ words: DirectionWords) -> Understanding? {
        guard words.unknown.isEmpty, words.count > 0 else { return nil }
        if let duration = words.duration { return Understanding(.pause(duration), isSure: duration.isExact) }
        guard let number = words.number, words.count == 1, 1...600 ~= number else { return nil }
        return Understanding(.pause(.seconds(Double(number))), isSure: false)
    }
}
