internal import GuideNorwegian
internal import GuideScript
internal import GuideText
internal import GuideTimeline

/// Reviews how the words of a timeline will be said.
package enum PronunciationReview {
    /// A word whose reading the model prefers by less than this is reported: of words in the lexicon that it never saw,
    /// about one in ten is, and half of those are said wrong.
    package static let leastMargin: Float = 4
    /// How many guessed words of a script are reported, the least certain first.
    static let mostGuesses = 10

    /// What a listener may not understand: text that is not said, letters read one by one, guessed words, and entries that
    /// are never used.
    static func review(_ timeline: Timeline) -> [Diagnostic] {
        let pronouncer = Speaker(timeline.script).pronouncer
        let sentences = timeline.events.compactMap { event in
            Timeline.sentence(of: event).map { Sentence(reading: Reading($0.spoken, by: pronouncer), event: event) }
        }
        return
            (losses(in: sentences, timeline) + letters(in: sentences, timeline) + guesses(in: sentences, timeline)
            + unused(in: timeline.script, by: pronouncer))
            .filter { !timeline.script.silenced.contains($0.kind.code) }
    }

    private struct Sentence {
        let reading: Reading
        let event: Timeline.Event
    }
}

extension PronunciationReview {
    /// Where in a sentence that has no sound its unreadable words stand, from the first to the last; nil if that
    /// cannot be told.
    static func placeOfLoss(in text: String, _ segment: Outline.Segment, _ script: Script) -> Span? {
        let lost = Reading(text, by: Speaker(script).pronouncer).unreadable
        let (source, span) = script.sources.locate(segment.span)
        guard let first = lost.first.flatMap({ source.firstRange(of: $0.text, in: span) }) else { return nil }
        let rest = Span(first.start, span.end)
        let last = lost.dropFirst().reduce(first) { source.firstRange(of: $1.text, in: Span($0.end, rest.end)) ?? $0 }
        return Span(first.start, last.end)
    }

    /// What to do about what cannot be read. Signs of a font of its own, such as bullets of Word's, mean nothing elsewhere.
    private static func advice(on text: String) -> Bilingual {
        let isOfFont = text.unicodeScalars.allSatisfy { $0.properties.generalCategory == .privateUse }
        return isOfFont
            ? Bilingual(
                nb: "Slett tegnet. Det hører til en symbolskrift i Word.",
                en: "Delete the character. It belongs to a symbol font in Word.")
            : Bilingual(
                nb: "Skriv det med norske bokstaver, eller skriv `skrevet|sagt` i krøllparenteser.",
                en: "Write it in Norwegian letters, or write `written|spoken` in braces.")
    }

    /// What has no reading, each at its own place where the source has the same characters.
    private static func losses(in sentences: [Sentence], _ timeline: Timeline) -> [Diagnostic] {
        sentences.flatMap { sentence in
            let (source, span) = timeline.script.sources.locate(sentence.event.span)
            return sentence.reading.unreadable.map { lost in
                let place = source.firstRange(of: lost.text, in: span) ?? span
                return Diagnostic(
                    .unreadable, in: source, at: place, ["text": lost.text],
                    translated: ["advice": Self.advice(on: lost.text)])
            }
        }
    }

    private static func letters(in sentences: [Sentence], _ timeline: Timeline) -> [Diagnostic] {
        sentences.flatMap { sentence in
            sentence.reading.words.compactMap { word in
                guard case .spelled(let letters) = word.origin, letters.count > 1 else { return nil }
                return tell(.spelledOut, ["word": letters.uppercased()], sentence, timeline)
            }
        }
    }

    private static func guesses(in sentences: [Sentence], _ timeline: Timeline) -> [Diagnostic] {
        var told: Set<String> = []
        var guesses: [(margin: Float, word: Reading.Word, sentence: Sentence)] = []
        for sentence in sentences {
            for word in sentence.reading.words {
                guard case .guessed(let margin) = word.origin, margin < leastMargin, told.insert(word.text).inserted
                else { continue }
                guesses.append((margin, word, sentence))
            }
        }
        return guesses.sorted { ($0.margin, $0.word.text) < ($1.margin, $1.word.text) }.prefix(mostGuesses).map {
            let sound = "`\($0.word.pronunciation.mnemonics)`"
            return tell(.wordGuessed, ["word": $0.word.text, "sound": sound], $0.sentence, timeline)
        }
    }

    /// Entries of the script's own front matter that no sentence of any variant holds; files serve other scripts too.
    private static func unused(in script: Script, by pronouncer: Pronouncer) -> [Diagnostic] {
        let own = script.sayings.filter { $0.source.name == script.source.name }
        guard !own.isEmpty else { return [] }
        let texts = script.variants.flatMap { Outline(of: script, variant: $0).utterances }
        let words = Set(texts.flatMap { Reading($0, by: pronouncer).words }.map(\.text))
        return own.compactMap { saying in
            guard !words.contains(saying.word.value.lowercased()) else { return nil }
            return Diagnostic(.sayingUnused, in: saying.source, at: saying.word.span, ["word": saying.word.value])
        }
    }

    private static func tell(
        _ kind: DiagnosticKind, _ arguments: [String: String], _ sentence: Sentence, _ timeline: Timeline
    ) -> Diagnostic {
        let (source, span) = timeline.script.sources.locate(sentence.event.span)
        let word = arguments["word"] ?? ""
        return Diagnostic(kind, in: source, at: source.wordPlace(of: word, in: span) ?? span, arguments)
    }
}

extension Source {
    /// Where a word stands in a span, as it is, in capitals, or with one; nil if it does not, such as a word of a value.
    func wordPlace(of word: String, in span: Span) -> Span? {
        let forms = [word, word.lowercased(), word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()]
        return forms.lazy.compactMap { form in
            var rest = span
            while let found = self.firstRange(of: form, in: rest) {
                let isWhole = ![found.start - 1, found.end].contains { offset in
                    bytes.indices.contains(offset) && (bytes[offset] >= 0x80 || Unicode.Scalar(bytes[offset]).isLetter)
                }
                if isWhole { return found }
                rest = Span(found.end, span.end)
            }
            return nil
        }.first
    }

    /// Where `text` first stands within a span, byte for byte; nil if it does not.
    fileprivate func firstRange(of text: String, in span: Span) -> Span? {
        let wanted = Array(text.utf8)
        guard !wanted.isEmpty, span.end <= bytes.count, span.end - span.start >= wanted.count else { return nil }
        for start in span.start...(span.end - wanted.count)
        where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
            return Span(start, start + wanted.count)
        }
        return nil
    }
}
