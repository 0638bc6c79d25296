package import GuideText

/// The values of keys that are durations, levels and pronunciations.
extension ValueReader where Value == DurationRange {
    /// A duration or a range of durations.
    package static func range(atMost limit: Duration) -> ValueReader {
        ValueReader { entry, example, decoder in
            guard case .scalar(let text) = entry.value else {
                decoder.reportValue(entry, example: example)
                return nil
            }
            return decoder.range(of: text, limit: limit)?.value
        }
    }
}

extension ValueReader where Value == Double {
    /// A level, alone or with its unit in small letters; one outside the range is reported as `kind`.
    package static func level(
        unit: String, in range: ClosedRange<Double>, orElse kind: DiagnosticKind
    ) -> ValueReader {
        ValueReader { entry, example, decoder in
            guard case .scalar(let text) = entry.value, let level = text.level(unit: unit) else {
                decoder.reportValue(entry, example: example)
                return nil
            }
            if range.contains(level) { return level }
            decoder.report(kind, entry.value.span)
            return nil
        }
    }
}

extension ValueReader where Value == Silence {
    /// `ja` or `romtone`, `nei` or `digital`, or the level of a room tone in dB.
    package static var silence: ValueReader {
        let level = ValueReader<Double>.level(unit: "db", in: Limits.roomTone, orElse: .roomToneOutOfRange)
        return ValueReader { entry, example, decoder in
            if case .scalar(let text) = entry.value, let isOn = Vocabulary.answer[text.line] ?? kinds[text.line] {
                return isOn ? .standardRoomTone : .digital
            }
            return level.read(entry, example, &decoder).map(Silence.roomTone)
        }
    }

    private static var kinds: WordList<Bool> {
        WordList([(true, nb: ["romtone"], en: ["roomtone", "room tone"]), (false, nb: ["digital"], en: ["digital"])])
    }
}

extension ValueReader where Value == [Saying] {
    /// Words, each with how it is said.
    package static var sayings: ValueReader {
        ValueReader { entry, example, decoder in
            guard case .mapping(let words, _) = entry.value else {
                decoder.reportValue(entry, example: example)
                return nil
            }
            var sayings: [Saying] = []
            for word in words {
                if let saying = Saying(word, in: decoder.source) {
                    sayings.append(saying)
                } else {
                    decoder.reportValue(word, example: "maindfulnes")
                }
            }
            return sayings
        }
    }
}

extension Saying {
    /// An entry of a lexicon; nil if it gives no text for its word.
    init?(_ entry: YAMLEntry, in source: Source) {
        guard case .scalar(let text) = entry.value, !text.value.trimmingBlanks().isEmpty, !entry.key.value.isEmpty
        else {
            return nil
        }
        self.init(
            word: entry.key, said: Spanned(text.value.trimmingBlanks(), text.span), source: source)
    }
}

extension SchemaDecoder {
    /// Reads a whole scalar as a duration or a range; returns nil and reports a diagnostic if it is not one.
    /// A number without a unit is reported with `unit` as the one to write.
    package mutating func range(
        of text: YAMLText, limit: Duration, unit: String = "s"
    ) -> Spanned<DurationRange>? {
        switch text.range(in: source, limit: limit, unit: unit) {
        case .success(let range): return range
        case .failure(let mistake):
            report(mistake.diagnostic(in: source))
            return nil
        }
    }

    /// The entries of a file that is YAML as a whole; returns nil and reports every character that its author cannot see, or
    /// that it is not YAML. `known` are the keys that it may have.
    package mutating func entries(known: [KeyDeclaration] = []) -> [YAMLEntry]? {
        let unseen = CharacterCheck.mistakes(in: source)
        unseen.forEach { report($0) }
        return unseen.isEmpty ? entries(in: Span(0, source.bytes.count), known: known) : nil
    }
}
