package import GuideText

/// The keys at the top of a script.
extension FrontMatter {
    /// All of them; any other key is a value of the author's own.
    static let schema = Schema<FrontMatter>(
        [
            SharedKeys.title.into(
                \.title,
                meaning: Bilingual(
                    nb: "tittelen; uten den er det filnavnet", en: "the title; without it, the name of the file")),
            SharedKeys.summary.into(\.summary),
            SharedKeys.author.into(\.author),
            SharedKeys.rights.into(\.rights),
            SharedKeys.year.into(\.year),
            SharedKeys.variants.read(keys: variantSchema.declarations, by: readVariants),
            SharedKeys.rhythm.nested(at: \.rhythm, rhythmSchema),
            breathWordsKey.nested(at: \.breathWords, breathWordSchema),
            SharedKeys.loudness.into(\.loudness),
            roomToneKey.into(\.silence),
            SharedKeys.sayings.into(\.sayings),
            SharedKeys.voice.nested(at: \.voice, voiceSchema, otherWord: .engineInScript),
            silencedKey.read(by: readSilenced),
        ], frameSchema.fields(at: \.frame), others: readValue)

    private static let rhythmSchema = Schema<Rhythm>([
        SharedKeys.sentenceGap.into(\.sentence), SharedKeys.paragraphGap.into(\.paragraph),
    ])

    private static let voiceSchema = Schema<VoiceChoice>(
        [
            SharedKeys.tempo.into(\.tempo), SharedKeys.pitch.into(\.pitch), SharedKeys.melody.into(\.melody),
            SharedKeys.timbre.into(\.timbre),
        ],
        others: { entry, _, _, decoder in
            guard engineKeys.contains(entry.key.value.lowercased()) else { return .unknown }
            decoder.report(.engineInScript, entry.key.span)
            return .last
        })

    /// What in a course file chooses an engine: a script may come from anyone, and must not start programs.
    private static let engineKeys: Set = ["motor", "engine", "modell", "model", "program", "kommando", "command"]
}

extension FrontMatter {
    private static let roomToneKey = Key(
        nb: "romtone", en: "roomtone", example: "ja", .silence,
        meaning: Bilingual(
            nb:
                "`ja` legger en svak tone som av et stille rom under hele sporet (`nei`: ingen); `-72 dB` sier hvor sterk, fra -90 til -60",
            en:
                "`ja` lays a faint tone as of a quiet room under the whole track (`nei`: none); `-72 dB` sets its level, from -90 to -60"
        ))

    private static let silencedKey = KeyDeclaration(
        nb: "varsler-av", en: "warnings-off", example: "[W001]",
        meaning: Bilingual(
            nb: "varsler fra `pusterom check` som du ikke vil ha i dette manuset",
            en: "warnings of `pusterom check` that you do not want in this script"))

    private static func readSilenced(
        _ entry: YAMLEntry, into front: inout FrontMatter, _ decoder: inout SchemaDecoder
    ) {
        let codes: [YAMLValue]
        switch entry.value {
        case .sequence(let items, _): codes = items
        case .scalar(let text) where !text.value.isEmpty: codes = text.parts.map { .scalar($0) }
        default: return decoder.reportValue(entry, example: silencedKey.example)
        }
        let known = DiagnosticKind.reviewKinds.map(\.code).sorted()
        for item in codes {
            let word = if case .scalar(let code) = item { code.value } else { "" }
            if known.contains(word.uppercased()) {
                front.silenced.insert(word.uppercased())
            } else {
                decoder.report(
                    .unknownWarning, item.span, ["word": word, "known": Spelling.listing(near: word, among: known)],
                    suggestion: Spelling.nearest(to: word, among: known))
            }
        }
    }
}

/// The words that are said for the phases of breath.
extension FrontMatter {
    private static let breathWordsKey = KeyDeclaration(
        nb: "pusteord", en: "breathwords", example: "{inn: Pust inn., ut: Pust ut.}",
        meaning: Bilingual(nb: "det som sies ved hver del av pusten", en: "what is said at each phase of breath"))

    private static let breathWordSchema = Schema<[BreathCue.Kind: Sentence]>(
        Vocabulary.phases.map { kind, nb, en in
            let key = KeyDeclaration(
                nb: nb, en: en, example: standardBreathWords[kind]?.written ?? "", meaning: meaning(of: kind))
            return key.read { entry, words, decoder in
                let text = ValueReader.text.read(entry, key.example, &decoder)
                if let text, isSayable(text, entry, &decoder) { words[kind] = Sentence(text) }
            }
        })

    private static func meaning(of kind: BreathCue.Kind) -> Bilingual {
        switch kind {
        case .inhale: Bilingual(nb: "når pusten går inn", en: "as the breath goes in")
        case .hold: Bilingual(nb: "når den holdes", en: "as it is held")
        case .exhale: Bilingual(nb: "når den går ut", en: "as it goes out")
        }
    }

    /// Whether a voice can say a word of breath; reports a diagnostic if not.
    private static func isSayable(_ text: String, _ entry: YAMLEntry, _ decoder: inout SchemaDecoder) -> Bool {
        let isShort = text.longestWord <= Limits.wordScalars
        if !isShort { decoder.report(.wordTooLong, entry.value.span, ["limit": "\(Limits.wordScalars)"]) }
        if !text.hasSpeech { decoder.report(.unspeakable, entry.value.span, ["word": text]) }
        return isShort && text.hasSpeech
    }
}

/// Values of the author's own.
extension FrontMatter {
    /// Any other name is the author's own value, unless it looks like one of ours misspelt.
    private static func readValue(
        _ entry: YAMLEntry, known: [KeyDeclaration], into front: inout FrontMatter, _ decoder: inout SchemaDecoder
    ) -> Schema<FrontMatter>.OtherEntry {
        let isForeign = ForeignKeys.owner(of: entry.key.value) != nil
        let isMisspelt = Spelling.nearest(to: entry.key.value, among: known.allNames, within: 1) != nil
        if case .scalar(let text) = entry.value, isForeign || !isMisspelt,
            !decoder.hasOtherSign(entry.key, among: known)
        {
            readValue(entry.key, text, into: &front, &decoder)
            front.ownKeys.append(entry.key)
            return .read
        }
        if known.key(meantBy: entry.key.value, KeySynonyms.all) == nil, decoder.reportForeign(entry.key) {
            return .read
        }
        front.refusedValues.insert(entry.key.value.lowercased())
        // A name misspelt may have been meant to be `varianter`: then their names are not known.
        if case .scalar = entry.value { return .unknown }
        front.variantsAreReadable = false
        return .unknown
    }

    /// A value is put in as it is written: a brace in it would be spoken.
    private static func readValue(
        _ key: Spanned<String>, _ text: YAMLText, into front: inout FrontMatter, _ decoder: inout SchemaDecoder
    ) {
        let name = key.value.lowercased()
        let hasBrace = text.value.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
        if hasBrace { decoder.report(.valueWithBraces, text.span, ["word": key.value]) }
        if decoder.isClean(text), !hasBrace {
            front.values[name] = text.value.trimmingBlanks()
        } else {
            front.refusedValues.insert(name)
        }
    }
}

/// The declarations of the front matter, for the documents.
package enum FrontMatterKeys {
    /// Every key at the top of a script, in the order in which messages list them.
    package static var all: [KeyDeclaration] { FrontMatter.schema.declarations }

    /// Those whose values are sentences that somebody reads.
    package static var sentences: [KeyDeclaration] {
        [SharedKeys.title.declaration, SharedKeys.summary.declaration] + FrontMatter.frameSchema.declarations
    }
}
