internal import GuideText

/// Brackets that mean something where a text was copied from, and do nothing here: footnotes, times, notes, what is to be filled in.
extension UnknownDirective {
    /// What such brackets are, for a message, and what to do about them.
    struct Idle {
        var what: Bilingual
        var advice: Bilingual
        var fix: QuickFix?
    }

    /// What these are; nil if they may be meant as a directive.
    var idle: Idle? {
        let text = inside.value.lowercased()
        if Self.slides.contains(text) { return Idle(what: Self.ofSlides, advice: Self.delete, fix: deletion) }
        if let note = note { return note }
        if isCheckbox {
            return Idle(
                what: Bilingual(nb: "er en rute å krysse av i", en: "is a box to tick"),
                advice: Self.delete,
                fix: .delete("\(before) [\(inside.value)]", at: Span(whole.start - before.utf8.count - 1, whole.end)))
        }
        if isTime {
            return Idle(
                what: Bilingual(nb: "er et tidspunkt i et opptak", en: "is a time within a recording"),
                advice: Self.delete, fix: deletion)
        }
        if Self.isBlank(inside.value) {
            return Idle(
                what: Bilingual(nb: "står igjen etter en mal", en: "is left of a template"),
                advice: Bilingual(nb: "Skriv det som skal sies.", en: "Write what is to be said."))
        }
        return picture ?? setting ?? reference
    }
}

extension UnknownDirective {
    private static let ofSlides = Bilingual(nb: "hører til lysbilder", en: "belongs to slides")
    private static let delete = Bilingual(nb: "Slett klammen.", en: "Delete the brackets.")

    private var deletion: QuickFix { .delete("[\(inside.value)]", at: whole) }

    private static let slides: Set = [
        "klikk", "trykk", "neste", "neste lysbilde", "nytt lysbilde", "bytt lysbilde", "lysbilde", "neste slide",
        "slide", "click", "next", "next slide",
    ]

    /// `[smil]`, `[med rolig stemme]`, `[NB: husk lyset]`: what is meant for whoever leads or writes.
    private var note: Idle? {
        let mark = inside.value.prefix { $0 != ":" }
        let isMarked = mark.count < inside.value.count && Self.notes.contains(mark.lowercased())
        guard isMarked || LeaderNote(inside.value) != nil else { return nil }
        let text = isMarked ? String(inside.value.dropFirst(mark.count + 1)).trimmingBlanks() : inside.value
        let comment = "// " + (text.isEmpty ? inside.value : text)
        return Idle(
            what: isMarked
                ? Bilingual(nb: "er en kommentar", en: "is a comment")
                : Bilingual(nb: "er en beskjed til den som leder", en: "is a note to whoever leads"),
            advice: Bilingual(
                nb: "Skriv `\(comment)` på en egen linje, eller slett klammen.",
                en: "Write `\(comment)` on a line of its own, or delete the brackets."),
            fix: isAlone ? .write(comment, at: whole) : isMarked ? nil : deletion)
    }

    private static let notes: Set = [
        "kommentar", "merknad", "notat", "nb", "obs", "husk", "regi", "note", "comment", "todo", "remember", "kilde",
        "source",
    ]

    /// `- [ ] Pust inn.`
    private var isCheckbox: Bool {
        ["-", "*", "+"].contains(before) && ["", "x", "X"].contains(inside.value) && !after.isEmpty
    }

    /// `[0:30] Pust inn.`
    private var isTime: Bool {
        before.isEmpty && !after.isEmpty && inside.value.contains(":")
            && inside.value.allSatisfy { $0.isNumber || ":.,-–—> ".contains($0) }
            && inside.value.contains(where: \.isNumber)
    }

    /// `[DITT NAVN]`, `[sett inn dato her]`, `[fyll inn]`, `[xxx]`: what is to be filled in.
    static func isBlank(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        guard (1...6).contains(words.count) else { return false }
        let isRow = words.allSatisfy { $0.allSatisfy { $0 == "x" } } && !text.contains(where: \.isNumber)
        return isRow || words.count > 1 && words.allSatisfy(blankWords.contains)
    }

    private static let blankWords: Set = [
        "ditt", "din", "deres", "your", "my", "mitt", "navn", "navnet", "name", "fornavn", "etternavn", "sted",
        "stedet", "place", "dato", "date", "klinikk", "klinikken", "klinikkens", "clinic", "kurs", "kurset", "kursets",
        "kursnavn", "sett", "inn", "her", "insert", "here", "fyll", "fill", "skriv", "write", "telefonnummer", "tema",
        "ukens", "deltakerens", "pasientens", "øvelsens", "øvelse", "the", "på", "deltaker", "deltakeren", "pasient",
        "pasienten", "participant", "of",
    ]

    /// `[bilde: stol]` and `[Figur 1]`.
    private var picture: Idle? {
        let first = inside.value.lowercased().prefix { $0.isLetter }
        guard Self.pictures.contains(String(first)), inside.value.split(separator: " ").count <= 6 else { return nil }
        return Idle(
            what: Bilingual(nb: "viser til noe som skal ses", en: "refers to something to be seen"),
            advice: Bilingual(
                nb: "Slett klammen. Lytteren ser det ikke: si med ord hvordan det skal være.",
                en: "Delete the brackets. A listener does not see it: say in words how it is to be."),
            fix: deletion)
    }

    private static let pictures: Set = [
        "bilde", "bildet", "figur", "figuren", "foto", "illustrasjon", "video", "film", "picture", "image", "figure",
        "photo",
    ]

    /// `[stemme solveig]`, `[tempo: sakte]`: what holds for a whole script.
    private var setting: Idle? {
        let words = inside.value.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard 2...3 ~= words.count, let key = Self.settings[words[0]] else { return nil }
        let value = words.dropFirst().joined(separator: " ")
        let isSpeaker = key.english == "voice" && Vocabulary.tempo[value] == nil
        let pair =
            isSpeaker
            ? Bilingual(nb: "stemme: {motor: kokoro, røst: \(value)}", en: "voice: {engine: kokoro, speaker: \(value)}")
            : Bilingual(nb: "stemme: {\(key.bokmål): rolig}", en: "voice: {\(key.english): calm}")
        return Idle(
            what: Bilingual(nb: "kan ikke skifte midt i et manus", en: "cannot change within a script"),
            advice: isSpeaker
                ? Bilingual(nb: "Skriv `\(pair.bokmål)` i `kurs.yml`.", en: "Write `\(pair.english)` in `kurs.yml`.")
                : Bilingual(nb: "Skriv `\(pair.bokmål)` i hodet.", en: "Write `\(pair.english)` in the front matter."))
    }

    private static let settings: [String: Bilingual] = [
        "stemme": Bilingual(nb: "stemme", en: "voice"), "røst": Bilingual(nb: "stemme", en: "voice"),
        "voice": Bilingual(nb: "stemme", en: "voice"), "speaker": Bilingual(nb: "stemme", en: "voice"),
        "tempo": Bilingual(nb: "tempo", en: "tempo"), "hastighet": Bilingual(nb: "tempo", en: "tempo"),
        "fart": Bilingual(nb: "tempo", en: "tempo"), "speed": Bilingual(nb: "tempo", en: "tempo"),
        "rate": Bilingual(nb: "tempo", en: "tempo"), "toneleie": Bilingual(nb: "toneleie", en: "pitch"),
        "pitch": Bilingual(nb: "toneleie", en: "pitch"),
    ]

    /// `[1]`, `[a]` and `[^1]` of footnotes and comments.
    private var reference: Idle? {
        let text = inside.value.lowercased()
        let isFootnote = text.hasPrefix("^") && text.count <= 20 && !text.contains(" ")
        // `[KN1]` is what Word leaves of the comments of one whose initials these are.
        let initials = inside.value.prefix { $0.isUppercase }
        let isInitials =
            1...3 ~= initials.count && 1...2 ~= inside.value.count - initials.count
            && inside.value.dropFirst(initials.count).allSatisfy { $0.isASCII && $0.isNumber }
        let isShort =
            isInitials
            || text.count <= 2 && (text.allSatisfy(\.isNumber) || text.allSatisfy { $0.isASCII && $0.isLetter })
        guard !text.isEmpty, isFootnote || isShort && !isAlone else { return nil }
        let isNote = before.isEmpty
        return Idle(
            what: Bilingual(nb: "viser til en kommentar eller fotnote", en: "refers to a comment or footnote"),
            advice: isNote
                ? Bilingual(
                    nb: "Slett linjen, eller skriv `//` foran den.", en: "Delete the line, or write `//` before it.")
                : Self.delete,
            fix: isNote && isFootnote
                ? .write("// …", as: "// ", at: Span(whole.start, whole.start)) : deletion)
    }
}
