internal import GuideLibrary
internal import GuideSystem
internal import GuideText

/// Looks at a call before it is parsed: whether its first word is a command, and what it may have been meant to be.
struct CallReview {
    private let commands: [String]
    private let language: MessageLanguage

    init(commands: [String], language: MessageLanguage) {
        self.commands = commands
        self.language = language
    }

    /// The message about a call's first word; nil if that is a command, or if there is no word.
    func mistake(in arguments: [String]) -> String? {
        if let option = arguments.first(where: Self.hasOtherDashes) {
            let meant = "--" + option.drop { "-–—‒−".contains($0) }
            return Self.otherDashes(language, ["word": option, "meant": meant])
        }
        var words = arguments.filter { !$0.hasPrefix("-") }[...]
        if words.first == "help" { words = words.dropFirst() }
        // The value of an option before the command is not a command.
        if let place = arguments.firstIndex(of: "--language"), place + 1 < arguments.count,
            words.first == arguments[place + 1]
        {
            words = words.dropFirst()
        }
        if let option = Self.options[words.first?.lowercased() ?? arguments.first ?? ""] {
            return Self.unknownButNear(language, ["word": words.first ?? arguments[0], "meant": option])
        }
        guard let word = words.first, arguments.first?.hasPrefix("-") != true, !commands.contains(word) else {
            return nil
        }
        if let file = wayWith(word) { return file }
        let name = word.lowercased()
        if ["cache", "hurtiglager", "tøm", "clean", "rens", "clear"].contains(name) {
            return Self.ofCache(language, ["word": word])
        }
        let meant = Self.synonyms[name] ?? Spelling.nearest(to: name, among: commands)
        let known = Spelling.listing(near: name, among: commands)
        let message = meant == nil ? Self.unknown : Self.unknownButNear
        return message(language, ["word": word, "meant": meant ?? "", "known": known])
    }

    /// `–format`, `—format` and `–-format`: an option whose hyphens a word processor has made into dashes.
    private static func hasOtherDashes(_ argument: String) -> Bool {
        let dashes = argument.prefix { "-–—‒−".contains($0) }
        let name = argument.dropFirst(dashes.count)
        return dashes.contains { $0 != "-" } && name.first?.isLetter == true && name.allSatisfy { !$0.isWhitespace }
            && FileStatus(of: argument) == nil
    }

    private static let otherDashes = Bilingual(
        nb: "`{word}` begynner med en tankestrek. Skriv `{meant}`, med to bindestreker",
        en: "`{word}` begins with a long dash. Write `{meant}`, with two hyphens")

    /// A file or folder in a command's place.
    private func wayWith(_ word: String) -> String? {
        let isCourse = LoadedCourse.isCourse(word)
        guard FileStatus(of: word) != nil, isCourse || word.hasSuffix(".pust") else { return nil }
        return Self.withoutCommand(language, ["word": word])
    }

    private static let unknown = Bilingual(
        nb: "`{word}` er ikke en kommando. Velg blant {known}. `pusterom --help` sier hva de gjør",
        en: "`{word}` is not a command. Choose one of {known}. `pusterom --help` says what they do")
    private static let unknownButNear = Bilingual(
        nb: "`{word}` er ikke en kommando. Mente du `pusterom {meant}`?",
        en: "`{word}` is not a command. Did you mean `pusterom {meant}`?")
    private static let ofCache = Bilingual(
        nb:
            "`{word}` er ikke en kommando. Det som er sagt før, ligger i ~/.cache/pusterom og holdes under en fast størrelse; `--no-cache` sier alt på nytt",
        en:
            "`{word}` is not a command. What was said before lies in ~/.cache/pusterom and is kept below a fixed size; `--no-cache` says everything anew"
    )
    private static let withoutCommand = Bilingual(
        nb: "det mangler en kommando foran {word}. Skriv for eksempel `pusterom preview {word}`",
        en: "a command is missing before {word}. Write for example `pusterom preview {word}`")

    /// What people write for the options that have no command.
    private static let options = [
        "version": "--version", "versjon": "--version", "-v": "--version", "-V": "--version", "-version": "--version",
        "om": "--version",
    ]
    private static let synonyms = [
        "bygg": "build", "make": "build", "lag": "build", "sjekk": "check", "kontroller": "check", "lint": "check",
        "test": "check", "vis": "preview", "forhåndsvis": "preview", "show": "preview", "utgi": "publish",
        "publiser": "publish", "pakk": "pack", "brenn": "pack", "format": "fmt", "formater": "fmt",
        "uttale": "pronounce", "si": "pronounce",
        "forklar": "explain", "hjelp": "help", "doktor": "doctor", "lege": "doctor", "stemmer": "voices",
        "stemme": "voices",
        "voice": "voices", "opptak": "takes", "take": "takes", "lesemanus": "manus", "convert": "render",
        "lyd": "render",
        "rendre": "render", "nytt": "ny", "opprett": "ny", "create": "ny", "init": "ny", "avspill": "spill",
        "hør": "spill",
        "listen": "spill", "språktjener": "lsp", "language-server": "lsp", "slå-sammen": "merge", "verifiser": "verify",
        "mål": "verify",
    ]
}
