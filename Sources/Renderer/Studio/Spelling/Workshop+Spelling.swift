internal import GuideEditing
internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// A word that a course has of its own, or has no more.
struct OwnWordForm: Decodable, Sendable {
    /// The script that it stands in.
    var path: String
    var word: String
    var isAdded: Bool
}

/// The words of a text that no dictionary has.
struct SpellingDocument: Encodable, Sendable {
    /// Whether there is a spelling checker here.
    var isAvailable: Bool
    /// Whether all words were looked up; if not, asking again goes on from there.
    var isWhole = true
    var words: [Word] = []

    /// An unknown word.
    struct Word: Encodable, Sendable {
        var word: String
        /// Everywhere it stands.
        var places: [Stretch]
        /// What may have been meant, the likeliest first.
        var proposals: [String]
    }
}

extension Workshop {
    /// The words of a script that neither the dictionary nor its course knows.
    func spell(_ form: DraftForm) throws(Refusal) -> SpellingDocument {
        let path = try folder.locate(form.path)
        guard form.path.hasSuffix(".pust"), form.text.utf8.count <= Limits.scriptBytes else { throw .malformed }
        let draft = ReviewedDraft(form.text, at: path, in: use(of: path))
        let words = WrittenWords(of: draft.source).words
        let own = OwnWords(of: form.path, in: folder)
        // Who says how a word sounds has written it as it should be.
        let said = Set(draft.script?.script.sayings.map { $0.word.value.lowercased() } ?? [])
        let answer = spelling.look(up: words.map(\.value)) { own.contains($0) || said.contains($0.lowercased()) }
        guard let answer else { return SpellingDocument(isAvailable: false) }
        var found: [SpellingDocument.Word] = []
        var index: [String: Int] = [:]
        for word in words {
            guard let proposals = answer.unknown[word.value] else { continue }
            let place = Stretch(word.span, in: draft.source)
            if let known = index[word.value] {
                found[known].places.append(place)
            } else {
                index[word.value] = found.count
                found.append(SpellingDocument.Word(word: word.value, places: [place], proposals: proposals))
            }
        }
        return SpellingDocument(isAvailable: true, isWhole: answer.isWhole, words: found)
    }

    /// Puts a word into the list of a script's course, or takes it out.
    func changeOwnWord(_ form: OwnWordForm) throws(Refusal) -> Done {
        _ = try folder.locate(form.path)
        let word = form.word.trimmed
        guard !word.isEmpty, word.count <= 80, word.allSatisfy({ $0.isLetter || "-'’".contains($0) }) else {
            throw .malformed
        }
        let root = folder.course(of: form.path).map { folder.name(of: "\($0.path)/\(OwnWords.fileName)") }
        let name = root ?? FilePath(form.path).sibling(OwnWords.fileName)
        let path = try folder.place(name)
        return try lists.withLock { _ throws(Refusal) in
            let before = OwnWords.text(at: name, in: folder)
            let isThere = OwnWords.words(of: before ?? "").contains(word.lowercased())
            guard isThere != form.isAdded else { return Done() }
            try replace(path, before, with: OwnWords.changing(before ?? "", word, isAdded: form.isAdded))
            return Done()
        }
    }
}
