internal import GuideCourse
internal import GuideEditing
internal import GuideLibrary
internal import GuideNorwegian
internal import GuideRendering
internal import GuideScript
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// A word that is to be said otherwise.
struct RespellForm: Decodable, Sendable {
    /// The script that it stands in.
    var path: String
    /// That script as it stands in the editor; nil: as it is in its file.
    var text: String?
    var word: String
    /// How it is to be said; empty: as the program would say it.
    var said: String
    /// How it is to be said, sound by sound, in the place of `said`.
    var sounds: [WrittenSound]?
}

/// How a word is read.
struct ReadingOutcome: Encodable, Sendable {
    var word: String
    /// What was asked about, as a lexicon has it; empty: nothing.
    var said: String
    /// Its sounds in the International Phonetic Alphabet.
    var ipa: String
    /// Its sounds one by one.
    var sounds: [WrittenSound]
    /// Whether the sounds are a guess by its letters.
    var isGuessed: Bool
    /// What the lexicons say of it now; nil: nothing.
    var known: String?
    /// Why the list cannot say anything else of it; nil: it can.
    var objection: String?
}

extension Workshop {
    /// How a word is read, with `said` or `sounds` in the place of what the lexicons say.
    func reading(_ form: RespellForm) throws(Refusal) -> ReadingOutcome {
        var script = try script(of: form)
        let known = Self.strongest(form.word, in: script)
        var said = form.said.trimmed
        if let sounds = form.sounds {
            guard let entry = WrittenSound.entry(of: sounds) else { throw Self.soundless }
            said = entry
        }
        if !said.isEmpty {
            guard case .success = Lexicon.entry(from: said) else { throw Self.unreadable }
            script.sayings.append(Saying(form.word, as: said))
        }
        let reading = Reading(form.word, by: Speaker(script).pronouncer)
        let isGuessed = reading.words.contains { if case .guessed = $0.origin { true } else { false } }
        let objection = known.flatMap(objection)
        return ReadingOutcome(
            word: form.word, said: said, ipa: reading.ipa,
            sounds: reading.words.flatMap(\.pronunciation.phones).map { WrittenSound($0) }, isGuessed: isGuessed,
            known: known?.said.value, objection: objection.map { $0.message(language, $0.arguments) })
    }

    /// Writes into the lexicon of a script's course how a word is to be said, or that nothing is to be said of it.
    func respell(_ form: RespellForm) throws(Refusal) -> ReadingOutcome {
        let (word, said) = (form.word.trimmed, form.said.trimmed)
        guard !word.isEmpty, word.count <= 80, said.count <= 200, !(word + said).contains(where: \.isNewline) else {
            throw .malformed
        }
        if !said.isEmpty { guard case .success = Lexicon.entry(from: said) else { throw Self.unreadable } }
        let known = Self.strongest(word, in: try script(of: form))
        if let objection = known.flatMap(objection) { throw objection }
        let path = try lexicon(of: form, known)
        try lists.withLock { _ throws(Refusal) in
            let before = FileStatus(of: path) == nil ? nil : try read(path).text
            if let first = LexiconFile.parse(Array((before ?? "").utf8), name: path).diagnostics.first {
                throw Refusal(
                    422, nb: "uttalelisten har en feil i linje {line}. Rett den først",
                    en: "the pronunciations have a mistake in line {line}. Mend it first",
                    ["line": "\(first.position.line)"])
            }
            guard let after = LexiconText.changing(word, to: said.isEmpty ? nil : said, in: before ?? "") else {
                throw Refusal(
                    422, nb: "uttalelisten er skrevet slik at ordet må føres inn for hånd. Åpne uttale.yml",
                    en: "the pronunciations are written so that the word must be entered by hand. Open uttale.yml")
            }
            try replace(path, before, with: after)
            let change = LexiconChange(path: path, before: before, after: "\(Digest(of: after.utf8))")
            state.withLock { $0.respelling = change }
        }
        return try reading(RespellForm(path: form.path, text: form.text, word: word, said: ""))
    }

    /// Undoes what was done to a lexicon last, if nobody has changed it since.
    func undoRespelling() throws(Refusal) -> Done {
        try lists.withLock { _ throws(Refusal) in
            let nothing = Refusal(
                409, nb: "uttalelisten er endret siden. Åpne den, og se på «Tidligere»",
                en: "the pronunciations have changed since. Open them, and look at “Earlier”")
            guard let change = state.withLock({ $0.respelling }) else { throw nothing }
            let now = FileStatus(of: change.path) == nil ? nil : try read(change.path)
            guard now?.digest ?? "\(Digest(of: "".utf8))" == change.after else { throw nothing }
            try replace(change.path, now?.text, with: change.before ?? "")
            state.withLock { $0.respelling = nil }
        }
        return Done()
    }

    /// The sounds that a word may be made of.
    func sounds() -> SoundTable { SoundTable(language) }

    static let unreadable = Refusal(
        422, nb: "slik kan det ikke skrives. Bruk vanlige bokstaver, slik ordet lyder",
        en: "it cannot be written so. Use plain letters, as the word sounds")

    private static let soundless = Refusal(
        422, nb: "ordet må ha minst én vokal", en: "the word must have at least one vowel")
}

extension Workshop {
    /// The script that a word stands in, with all that is said of words.
    private func script(of form: RespellForm) throws(Refusal) -> Script {
        let path = try folder.locate(form.path)
        let text = if let text = form.text { text } else { try read(path).text }
        guard let script = ReviewedDraft(text, at: path, in: use(of: path)).script?.script else { throw .malformed }
        return script
    }

    /// The entry of a word that holds.
    private static func strongest(_ word: String, in script: Script) -> Saying? {
        script.sayings.last { $0.word.value.lowercased() == word.trimmed.lowercased() }
    }

    /// Why an entry cannot be changed here: it stands in the head of a script or a course, which goes before every list.
    private func objection(to saying: Saying) -> Refusal? {
        let file = FilePath(saying.source.name).name
        guard file != LexiconFile.name else { return nil }
        return Refusal(
            409, nb: "«{word}» står i {file}, linje {line}, og det går foran uttalelisten. Endre det der",
            en: "“{word}” stands in {file}, line {line}, which goes before the pronunciations. Change it there",
            [
                "word": saying.word.value, "file": file,
                "line": "\(saying.source.line(of: saying.word.span.start))",
            ])
    }

    /// Where the lexicon lies that has a word, or is to have it.
    private func lexicon(of form: RespellForm, _ known: Saying?) throws(Refusal) -> String {
        if let known, let name = folder.nameInside(known.source.name) { return "\(folder.root)/\(name)" }
        let script = try folder.locate(form.path)
        let root = folder.course(of: form.path)?.path ?? FilePath(script).folder
        return try folder.place(folder.name(of: "\(root)/\(LexiconFile.name)"))
    }

    /// Writes a list's text whole or not at all; what it goes over is kept as a version. An empty one goes.
    func replace(_ path: String, _ before: String?, with after: String) throws(Refusal) {
        guard let before else {
            if !after.isEmpty { try write(after, to: path) }
            return
        }
        do throws(SystemFailure) {
            try VersionShelf(folder, of: folder.name(of: path)).keep(before)
            if after.isEmpty { try Folder.remove(path) } else { try ScriptWriting.replace(path, with: after) }
        } catch {
            throw .system(error)
        }
    }
}
