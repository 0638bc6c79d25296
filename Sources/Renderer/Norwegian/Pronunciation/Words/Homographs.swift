internal import CNorwegian

/// Words that are spelt the same and pronounced differently, and what in a sentence distinguishes them.
///
/// `homographs.tsv` has a line for each: the word, and readings as `kind=mnemonics`, the commonest first. A kind is a
/// letter: n noun, v verb, p participle, a adjective, or another part of speech (x); after it may stand words that
/// choose this reading wherever one of them is next (`>til`) or before (`<på`), `>.` for the end of a clause.
enum Homographs {
    /// One way to say a word.
    struct Choice {
        let kind: Character
        let next: Set<Substring>
        let before: Set<Substring>
        let pronunciation: Pronunciation
    }

    /// The choices by word.
    static let table: [String: [Choice]] = {
        // Safe: the symbol is a constant array of that many bytes, and they are copied.
        let text = unsafe String(
            decoding: UnsafeBufferPointer(start: norwegian_homographs_start(), count: norwegian_homographs_size),
            as: UTF8.self)
        let rows = text.split(separator: "\n").map { $0.split(separator: "\t") }
        return Dictionary(uniqueKeysWithValues: rows.map { (String($0[0]), $0.dropFirst().map(choice)) })
    }()

    /// A word in *-et* whose t is silent, as if it were a neuter noun, though no such noun is known: where a verb stands, it is
    /// one (*hun fryktet, har undret*).
    private static func participle(_ word: String, _ said: Pronunciation) -> [Choice]? {
        guard word.hasSuffix("et"), word.count > 4, said.phones.last?.phoneme == .schwa else { return nil }
        let stem = String(word.dropLast(2))
        guard !NounTables.isNeuter(stem), !NounTables.isNeuter(stem + "e"), WordTables.pronunciations[word] == nil
        else {
            return nil
        }
        let verb = Pronunciation(said.phones + [Phone(.t)])
        return [("n", said), ("v", verb), ("p", verb)].map {
            Choice(kind: $0.0, next: [], before: [], pronunciation: $0.1)
        }
    }

    private static func choice(_ field: Substring) -> Choice {
        let halves = field.split(separator: "=", maxSplits: 1)
        guard halves.count == 2, let kind = halves[0].first, let said = try? PhonemeReader.read(halves[1]) else {
            preconditionFailure("Homograph that cannot be read: \(field)")
        }
        let clues = halves[0].dropFirst().split(separator: " ")
        func words(_ sign: Character) -> Set<Substring> {
            Set(clues.filter { $0.first == sign }.map { $0.dropFirst() })
        }
        return Choice(kind: kind, next: words(">"), before: words("<"), pronunciation: said)
    }

    /// Whether a word is listed with a reading as a verb.
    static func isVerb(_ word: String) -> Bool { table[word]?.contains { $0.kind == "v" } == true }

    /// How the word at `index` of a clause is said there, which is said as `said` by itself; nil if it is said in one way only.
    static func read(_ clause: Clause, at index: Int, said: Pronunciation) -> Pronunciation? {
        guard let choices = table[clause[index]] ?? participle(clause[index], said) else { return nil }
        let next = index + 1 < clause.words.count ? clause[index + 1] : "."
        let before = index > 0 ? clause[index - 1] : "."
        let clued = choices.first { $0.next.contains(Substring(next)) || $0.before.contains(Substring(before)) }
        // Small words that are sometimes something else are so only beside the words that show it.
        if clued == nil, let first = choices.first, ["x", "a"].contains(first.kind) { return first.pronunciation }
        let kinds = SentencePlace(clause, index).kinds
        let fitting = kinds.lazy.compactMap { kind in choices.first { $0.kind == kind } }.first
        return (clued ?? fitting ?? choices.first)?.pronunciation
    }
}
