internal import GuideCourse
internal import GuideEditing
internal import GuideLibrary
internal import GuideNorwegian
internal import GuideRendering
internal import GuideScript
internal import GuideSystem
internal import GuideText

/// A word that is to be said otherwise.
struct RespellForm: Decodable, Sendable {
    var path: String
    var word: String
    /// How it is to be said; empty: as the program would say it.
    var said: String
}

/// How a word is read.
struct ReadingOutcome: Encodable, Sendable {
    var word: String
    /// Its sounds in the International Phonetic Alphabet.
    var sounds: String
    /// Whether the sounds are a guess by its letters.
    var isGuessed: Bool
    /// What the lexicon says of it; nil: nothing.
    var said: String?
}

extension Workshop {
    /// How a word is read, with `said` in the place of what the lexicon says.
    func reading(_ form: RespellForm) throws(Refusal) -> ReadingOutcome {
        let path = try folder.locate(form.path)
        let parsed = ScriptReading.parse(Array(try read(path).text.utf8), name: path, values: [:])
        let known = parsed.script.sayings.last { $0.word.value.lowercased() == form.word.lowercased() }
        var lexicon = Lexicon()
        if let said = form.said.isEmpty ? known?.said.value : form.said {
            guard case .success(let entry) = Lexicon.entry(from: said) else { throw Self.unreadable }
            lexicon.enter(form.word, entry)
        }
        let reading = Reading(form.word, by: Pronouncer(lexicon: lexicon))
        let isGuessed = reading.words.contains { if case .guessed = $0.origin { true } else { false } }
        return ReadingOutcome(word: form.word, sounds: reading.ipa, isGuessed: isGuessed, said: known?.said.value)
    }

    /// Writes into the lexicon of a script's course how a word is to be said.
    func respell(_ form: RespellForm) throws(Refusal) -> ReadingOutcome {
        let script = try folder.locate(form.path)
        let word = form.word.trimmed
        let said = form.said.trimmed
        guard !word.isEmpty, word.count <= 80, said.count <= 200, !(word + said).contains(where: \.isNewline) else {
            throw .malformed
        }
        guard case .success = Lexicon.entry(from: said) else { throw Self.unreadable }
        let root =
            folder.course(of: form.path)?.path ?? FilePath(script).folder
        let path = "\(root)/\(LexiconFile.name)"
        let isNew = FileStatus(of: path) == nil
        let before = isNew ? "" : try read(try folder.locate(folder.name(of: path))).text
        let after = Self.entering(word, said, in: before)
        guard LexiconFile.parse(Array(after.utf8), name: path).diagnostics.isEmpty else { throw Self.unreadable }
        if isNew {
            try write(after, to: path)
        } else {
            do throws(SystemFailure) {
                try VersionShelf(folder, of: folder.name(of: path)).keep(before)
                try ScriptWriting.replace(path, with: after)
            } catch {
                throw .system(error)
            }
        }
        return try reading(RespellForm(path: form.path, word: word, said: ""))
    }

    private static let unreadable = Refusal(
        422, nb: "slik kan det ikke skrives. Bruk vanlige bokstaver, slik ordet lyder",
        en: "it cannot be written so. Use plain letters, as the word sounds")

    /// A lexicon's text with an entry; an earlier one of the same word is replaced, and all else stays as it is.
    static func entering(_ word: String, _ said: String, in text: String) -> String {
        let row = "\(YAMLWord.quoted(word)): \(YAMLWord.quoted(said))"
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        let names = ["\(word):", "\"\(word)\":", "'\(word)':"].map { $0.lowercased() }
        let place = lines.firstIndex { line in names.contains { line.lowercased().hasPrefix($0) } }
        if let place { lines[place] = row } else { lines.append(row) }
        return lines.joined(separator: "\n") + "\n"
    }
}
