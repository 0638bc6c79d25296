/// A text as it will be said: words with their sounds, and pauses.
package struct Reading: Hashable, Sendable {
    /// A word, or what stands between words.
    package enum Part: Hashable, Sendable {
        case word(Word)
        /// A pause and its melody: `,` `;` `:` `.` `?` or `!`.
        case mark(Character)
    }

    /// A word as it will be said.
    package struct Word: Hashable, Sendable {
        /// In small letters; initialisms as their letters' names.
        package let text: String
        /// Its sounds in this sentence.
        package var pronunciation: Pronunciation
        /// How its sounds were found.
        package fileprivate(set) var origin: Pronouncer.Origin
        /// In letters that sound as the lexicon wants, for voices that read letters.
        var spelling: String

        /// Its tone; nil if no vowel of it carries the main stress here.
        package var tone: Tone? { Pronouncer.tone(of: text, pronunciation) }
    }

    /// Words and pauses in order.
    package private(set) var parts: [Part]

    /// The parts of the text that are not said, because they have no Norwegian reading: letters of other scripts, unknown signs.
    package let unreadable: [Normaliser.Unreadable]

    /// Reads a text: written forms in full, then words as sounds, then the weight each has in the sentence.
    package init(_ text: String, by pronouncer: Pronouncer) {
        // What the lexicon has is never taken apart, whatever signs and capitals it has.
        let normalised = Normaliser.normalise(text, keeping: pronouncer.lexicon)
        parts = normalised.tokens.map { Self.part($0, pronouncer) }
        unreadable = normalised.unreadable
        tellHomographsApart()
        stressClauseEnds()
    }

    /// The words in order.
    package var words: [Word] {
        parts.compactMap { if case .word(let word) = $0 { word } else { nil } }
    }

    /// The text in full: *tjue til førti minutter.*
    package var text: String { inFull(\.text) }

    /// The text in full; words with a respelling in the lexicon are written as there.
    package var spelling: String { inFull(\.spelling) }

    /// IPA with a blank between words and around pauses.
    package var ipa: String { written(\.ipa) }

    /// Sounds as `mnemonics` or `ipa` have them, with the tone of each stressed word: `"` for `'`, and ¹ or ² for `ˈ`.
    package func withTones(inIPA: Bool) -> String {
        parts.map { part in
            guard case .word(let word) = part else {
                guard case .mark(let mark) = part else { return "" }
                return String(mark)
            }
            return word.pronunciation.withTone(word.tone, inIPA: inIPA)
        }.joined(separator: " ")
    }

    private func inFull(_ spell: (Word) -> String) -> String {
        parts.reduce(into: "") { text, part in
            switch part {
            case .mark(let mark): text.append(mark)
            case .word(let word): text += (text.isEmpty ? "" : " ") + spell(word)
            }
        }
    }

    /// Words as `spell` writes their sounds, and marks, with blanks between them.
    func written(_ spell: (Pronunciation) -> String) -> String {
        parts.map { part in
            switch part {
            case .mark(let mark): String(mark)
            case .word(let word): spell(word.pronunciation)
            }
        }.joined(separator: " ")
    }
}

extension Reading {
    private static func part(_ token: SpokenToken, _ pronouncer: Pronouncer) -> Part {
        switch token {
        case .mark(let mark): return .mark(mark)
        case .word(let word):
            let (pronunciation, origin) = pronouncer.pronounce(word)
            // Without a vowel a guess is not a word: its letters are named, so that none is lost.
            if case .guessed = origin, !pronunciation.phones.contains(where: \.phoneme.isVowel) {
                return letters(word, pronouncer)
            }
            return .word(
                Word(
                    text: word, pronunciation: pronunciation, origin: origin,
                    spelling: pronouncer.lexicon.spelling(of: word) ?? word))
        case .letters(let letters): return Self.letters(letters, pronouncer)
        }
    }

    private static func letters(_ letters: String, _ pronouncer: Pronouncer) -> Part {
        let names = letters.map(LetterNames.name).joined(separator: " ")
        return .word(
            Word(
                text: names, pronunciation: pronouncer.pronounce(letters: letters),
                origin: .spelled(letters: letters), spelling: names))
    }

    /// Words that are written alike are said as their neighbours in the clause ask for, unless the author's lexicon has them.
    private mutating func tellHomographsApart() {
        var clause: [Int] = []
        var isContinued = false
        for index in parts.indices {
            if case .word = parts[index] { clause.append(index) }
            let isEnd = if case .mark = parts[index] { true } else { index == parts.count - 1 }
            guard isEnd else { continue }
            let words = clause.map { word(at: $0) }
            let texts = Clause(
                words.map(\.text),
                isNeuter: words.map { $0.text.hasSuffix("et") && $0.pronunciation.phones.last?.phoneme == .schwa },
                isContinued: isContinued)
            for (place, index) in clause.enumerated() where word(at: index).origin != .lexicon {
                var word = word(at: index)
                guard let said = Homographs.read(texts, at: place, said: word.pronunciation) else { continue }
                word.pronunciation = said
                word.origin = .homograph
                parts[index] = .word(word)
            }
            isContinued = if case .mark(let mark) = parts[index] { mark == "," } else { false }
            clause = []
        }
    }

    /// The last word of a clause carries weight even if it is small (*slik det er*), pronouns excepted; and every
    /// clause has some word with weight.
    private mutating func stressClauseEnds() {
        var clause: [Int] = []
        for index in parts.indices {
            if case .word = parts[index] { clause.append(index) }
            let isEnd = if case .mark = parts[index] { true } else { index == parts.count - 1 }
            guard isEnd, let last = clause.last else { continue }
            let hasStress = clause.contains { word(at: $0).pronunciation.isStressed }
            if !hasStress || !WordTables.pronouns.contains(word(at: last).text) { strengthen(last) }
            clause = []
        }
    }

    private func word(at index: Int) -> Word {
        guard case .word(let word) = parts[index] else { preconditionFailure("a mark is no word") }
        return word
    }

    private mutating func strengthen(_ index: Int) {
        var word = word(at: index)
        word.pronunciation = word.pronunciation.strong
        parts[index] = .word(word)
    }
}
