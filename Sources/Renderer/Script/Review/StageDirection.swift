internal import GuideText

/// What an author writes to whoever reads aloud, such as `(pause 10 s)`, `(vent litt)` or `PAUSE`, and the directive that does it.
enum StageDirection {
    /// What a text directs, when all of its words do.
    enum Meaning: Equatable {
        /// A directive that does the same.
        case directive(String)
        /// A sound that nobody has named the file of.
        case sound
    }

    /// What a text directs; nil if it is anything else, as most texts are.
    static func meaning(of text: String) -> Meaning? {
        guard text.utf8.count <= 80 else { return nil }
        let trimmed = text.trimmingBlanks()
        if let directive = directive(trimmed) { return .directive(directive) }
        let words = words(of: trimmed)
        guard (1...9).contains(words.count), words.allSatisfy(isDirecting) else { return nil }
        if words.contains(where: bells.contains) { return .directive(bell(words)) }
        if words.contains(where: pauses.contains) { return .directive(pause(trimmed)) }
        return words.contains(where: sounds.contains) ? .sound : nil
    }

    /// The pause that a text directs which is nothing but a duration, such as `(10 sek)`.
    static func bareDuration(_ text: String) -> String? {
        guard text.contains(where: { $0.isNumber }), text.contains(where: \.isLetter), text.utf8.count <= 30 else {
            return nil
        }
        return DurationGuess.duration(in: text).map { "[pause \($0)]" }
    }

    /// How long a pause is whose length nobody wrote.
    static let unknownLength = "4–20 s"
}

extension StageDirection {
    private static let pauses: Set = [
        "pause", "pausen", "pauser", "stillhet", "stillheten", "stille", "stilletid", "taushet", "vent", "vente",
        "venter",
        "stopp", "kunstpause", "tenkepause", "pustepause", "silence", "silent", "wait", "break", "beat", "pausa",
    ]
    private static let bells: Set = [
        "klokke", "klokka", "klokken", "bjelle", "bjella", "bjellen", "gong", "gongen", "gonggong", "syngebolle",
        "syngeskål", "ding", "dong", "pling", "bell", "chime", "tingsha", "klokkeslag", "gongslag", "bjelleklang",
    ]
    private static let sounds: Set = ["musikk", "musikken", "music", "lyd", "lydeffekt", "sfx", "jingle"]
    private static let fillers: Set = [
        "kort", "korte", "lang", "lange", "lengre", "lengere", "liten", "lite", "litt", "stor", "en", "ei", "et", "ett",
        "ca", "cirka", "omtrent", "i", "på", "med", "her", "nå", "ny", "øyeblikk", "stund", "lita", "x", "ganger",
        "gang",
        "slag", "slå", "ring", "ringer", "times", "short", "long", "brief", "a", "the", "for", "of", "with", "here",
        "small",
        "til", "to", "mellom", "og", "three", "two", "one", "minst", "noen", "et par", "par", "pust", "sekunder",
    ]
    private static let units: Set = [
        "s", "sek", "sekund", "sekunder", "min", "minutt", "minutter", "sec", "second", "seconds", "minute", "minutes",
    ]
    private static let counts = [
        "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "two": 2, "three": 3, "four": 4,
    ]
    private static let otherNumbers: Set = [
        "sju", "syv", "åtte", "ni", "ti", "femten", "tjue", "tretti", "halvt", "ten",
    ]

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "½" }.map(String.init)
    }

    private static func isDirecting(_ word: String) -> Bool {
        pauses.contains(word) || bells.contains(word) || sounds.contains(word) || fillers.contains(word)
            || units.contains(word) || counts[word] != nil || otherNumbers.contains(word)
            || word.first?.isNumber == true && isMeasure(word)
            || word.first == "x" && word.count > 1 && word.dropFirst().allSatisfy(\.isNumber)
    }

    /// `10`, `10s`, `3x`.
    private static func isMeasure(_ word: String) -> Bool {
        let letters = word.drop { $0.isNumber || $0 == "½" }
        return letters.isEmpty || letters == "x" || units.contains(String(letters))
    }

    /// A directive that only has the wrong brackets: its word, and arguments with the signs of markup in them.
    private static func directive(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        var cursor = Cursor(bytes, Span(0, bytes.count))
        let word = cursor.takeWord().value.lowercased()
        cursor.skipBlanks()
        let rest = cursor.takeWhile { _ in true }.value
        switch DirectiveTable.words[word] {
        case .pause?:
            let length = DurationGuess.isDuration(rest.lowercased()) ? DurationGuess.duration(in: rest) : nil
            return length.map { "[\(word) \($0)]" }
        case .end?: return rest.isEmpty && word != "end" ? "[\(word)]" : nil
        case .breath?, .count?: return rest.contains(where: \.isNumber) && rest.contains(",") ? "[\(text)]" : nil
        case .sound?, .background?: return SoundFile.isName(String(rest.prefix { $0 != "," })) ? "[\(text)]" : nil
        default: return nil
        }
    }

    private static func bell(_ words: [String]) -> String {
        let isGong = words.contains { $0.hasPrefix("gong") }
        let instrument = isGong ? " gong" : words.contains("tingsha") ? " tingsha" : ""
        let count =
            words.compactMap { word in counts[word] ?? Int(word.drop { $0 == "x" }.prefix { $0.isNumber }) }.first ?? 1
        let times = count > 1 && count <= Limits.strikes ? (instrument.isEmpty ? " " : ", ") + "\(count) ganger" : ""
        return "[klokke\(instrument)\(times)]"
    }

    /// A pause of the length that the text has, or one that opens as needed.
    private static func pause(_ text: String) -> String {
        let rest = text.lowercased().split(separator: " ").filter { word in
            let bare = word.filter { $0.isLetter }
            return !pauses.contains(bare) && !(fillers.contains(bare) && bare != "til" && bare != "to" && bare != "og")
                || bare.isEmpty
        }
        let length = DurationGuess.duration(in: rest.joined(separator: " "))
        return "[pause \(length ?? unknownLength)]"
    }
}
