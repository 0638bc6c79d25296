/// What an author wrote for whoever reads aloud, understood as what a script can do.
enum StageDirection: Equatable {
    /// A silence.
    case pause(SpokenDuration)
    /// Strokes of a bell.
    case bell(kind: BellKind?, strokes: Int)
    /// A sound or music.
    case sound

    /// Which bell.
    enum BellKind: String {
        case gong, tingsha, bowl
    }

    /// What was understood, and whether that is sure.
    struct Understanding: Equatable {
        var direction: StageDirection
        var isSure: Bool
    }
}

extension StageDirection {
    /// What stands between brackets, stars or the like; nil if it is no direction that is known.
    static func marked(_ text: String) -> Understanding? {
        if let time = speechMarkup(text) { return Understanding(direction: .pause(time), isSure: true) }
        let words = DirectionWords(text, filler: filler)
        return understand(words) ?? onlyDuration(words)
    }

    /// What stands in the open as a sentence or a line of its own; nil if it may just as well be meant for the listener.
    static func bare(_ text: String) -> Understanding? {
        let decoration = CharacterClass("-–—_=~*:.•·… ")
        let inner = decoration.trim(text)
        let words = DirectionWords(inner, filler: filler)
        guard !words.isEmpty, words.count <= 8, let understanding = understand(words) else { return nil }
        let isDecorated = inner.count + 1 < text.count
        let isCapital = inner.contains(where: \.isLetter) && inner == inner.uppercased()
        switch understanding.direction {
        case .pause:
            guard words.has(Self.pauseNouns), words.unknown.isEmpty else { return nil }
            return words.duration != nil || isDecorated || isCapital || words.count == 1 ? understanding : nil
        case .bell:
            guard words.unknown.isEmpty else { return nil }
            // “Klokken ringer tre ganger” may be meant for the listener.
            let isShort = words.count <= 3
            return isDecorated || isCapital || words.number != nil || words.count == 1
                ? Understanding(direction: understanding.direction, isSure: understanding.isSure && isShort) : nil
        case .sound: return isDecorated || isCapital ? understanding : nil
        }
    }

    /// The time of `break time="5s"`, as speech engines of others write it (SSML 1.1, 3.2.3).
    private static func speechMarkup(_ text: String) -> SpokenDuration? {
        guard let match = text.wholeMatch(of: /break\s+time\s*=\s*["“”']?(\d+(?:\.\d+)?)\s*(ms|s)["“”']?\s*\/?/),
            let value = Double(match.1)
        else { return nil }
        return .seconds(match.2 == "ms" ? value / 1000 : value)
    }

    private static func understand(_ words: DirectionWords) -> Understanding? {
        if words.has(pauseNouns) || words.has(pauseVerbs) { return pause(words) }
        if let kind = words.firstValue(bells) {
            let strokes = words.number ?? 1
            guard 1...20 ~= strokes else { return nil }
            return Understanding(
                direction: .bell(kind: kind, strokes: strokes), isSure: words.unknown.isEmpty)
        }
        if words.has(ringing), words.unknown.isEmpty {
            return Understanding(direction: .bell(kind: nil, strokes: max(1, words.number ?? 1)), isSure: false)
        }
        return words.has(sounds) && words.count <= 6 ? Understanding(direction: .sound, isSure: false) : nil
    }

    private static func pause(_ words: DirectionWords) -> Understanding? {
        // Words that are not understood may mean something else, such as “vent til alle sitter”.
        guard words.unknown.count <= 2 else { return nil }
        if let duration = words.duration {
            return Understanding(direction: .pause(duration), isSure: duration.isExact && words.unknown.isEmpty)
        }
        if let number = words.number {
            return Understanding(direction: .pause(.seconds(Double(number))), isSure: false)
        }
        let guess: SpokenDuration =
            words.has(long) ? .between(15, 40) : words.has(short) ? .between(2, 5) : .between(5, 15)
        return Understanding(direction: .pause(guess), isSure: false)
    }

    /// “(20 sek)” and “(10)”: nothing but a time.
    private static func onlyDuration(_ words: DirectionWords) -> Understanding? {
        guard words.unknown.isEmpty, words.count > 0 else { return nil }
        if let duration = words.duration {
            return Understanding(direction: .pause(duration), isSure: duration.isExact)
        }
        guard let number = words.number, words.count == 1, 1...600 ~= number else { return nil }
        return Understanding(direction: .pause(.seconds(Double(number))), isSure: false)
    }
}

extension StageDirection {
    private static let pauseNouns: Set<String> = [
        "pause", "pausen", "pauser", "stillhet", "stillheten", "tenkepause", "opphold", "silence",
    ]
    private static let pauseVerbs: Set<String> = ["vent", "venter", "stille", "stopp", "wait"]
    private static let short: Set<String> = ["kort", "korte", "liten", "lite", "litt", "short", "brief"]
    private static let long: Set<String> = ["lang", "lange", "lengre", "lenger", "god", "long", "longer"]
    private static let bells: [String: BellKind?] = [
        "klokke": .none, "klokka": .none, "klokken": .none, "klokkeslag": .none, "klokkelyd": .none, "bjelle": .none,
        "bjella": .none, "bjellen": .none, "bjelleklang": .none, "bell": .none, "bells": .none, "chime": .none,
        "gong": .gong, "gongen": .gong, "gongong": .gong, "gongslag": .gong, "syngebolle": .bowl, "syngebollen": .bowl,
        "klangbolle": .bowl, "klangskål": .bowl, "bowl": .bowl, "tingsha": .tingsha,
    ]
    private static let ringing: Set<String> = ["ring", "ringer", "slag", "kling", "pling", "ding"]
    private static let sounds: Set<String> = [
        "musikk", "musikken", "lyd", "lyden", "naturlyd", "naturlyder", "bølgesus", "bølger", "bekkelyd", "fuglesang",
        "music", "sound", "bakgrunnsmusikk",
    ]

    /// Words that may stand in a direction and change nothing.
    private static let filler = Set([
        "i", "på", "en", "et", "ett", "ei", "a", "an", "the", "for", "of", "her", "here", "så", "ca", "cirka",
        "omtrent",
        "rundt", "about", "og", "and", "med", "av", "slå", "slår", "strike", "strikes", "gi", "ta", "take",
        "lyd", "igjen", "again", "til", "to", "kun", "bare", "starter", "slutter", "start", "slutt", "one", "x",
    ]).union(short).union(long).union(ringing).union(pauseNouns).union(pauseVerbs).union(bells.keys).union(sounds)
}

/// Characters at the ends of a text.
private struct CharacterClass {
    private let characters: Set<Character>

    init(_ characters: String) { self.characters = Set(characters) }

    func trim(_ text: String) -> String {
        var text = text[...]
        while let first = text.first, characters.contains(first) { text.removeFirst() }
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return String(text)
    }
}
