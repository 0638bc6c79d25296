internal import GuideScript
internal import GuideText

/// What a course, a unit or a track says of its sound, while the file is read.
struct SettingsDraft {
    var sound = TrackSettings()
    var engine = EngineDraft()
}

extension SettingsDraft {
    /// Where the documents describe these keys.
    static let place = Bilingual(nb: "se [How it sounds](#how-it-sounds)", en: "see [How it sounds](#how-it-sounds)")

    /// The keys that may be at the top, in a unit and in a track. What a unit or track leaves out, it takes from the level above.
    static let schema = Schema<SettingsDraft>([
        SharedKeys.rhythm.nested(at: \.sound, rhythm),
        SharedKeys.voice.nested(
            at: \.self, voice, example: "{tempo: rolig, klang: varm}",
            meaning: Bilingual(
                nb: "stemmen, med de samme ordene som i et manus", en: "the voice, in the same words as in a script"),
            otherWord: .voiceByName),
        SharedKeys.loudness.into(
            \.sound.loudness,
            meaning: Bilingual(nb: "hvor høy stemmen er", en: "the loudness of the voice")),
        silence.into(\.sound.silence),
        limitsKey.nested(at: \.sound.limits, limits),
    ])

    private static let rhythm = Schema<TrackSettings>([
        SharedKeys.sentenceGap.into(\.sentenceGap), SharedKeys.paragraphGap.into(\.paragraphGap),
    ])

    private static let voice = Schema<SettingsDraft>(
        [
            SharedKeys.tempo.into(\.sound.tempo), SharedKeys.pitch.into(\.sound.pitch),
            SharedKeys.melody.into(\.sound.melody), SharedKeys.timbre.into(\.sound.timbre),
        ], EngineDraft.schema.fields(at: \.engine, describedIn: EngineDraft.place))

    private static let limits = Schema<GuidanceLimits>([
        longestSilence.into(\.silence), leastGuidance.into(\.guidance),
    ])
}

extension SettingsDraft {
    private static let silence = Key(
        KeyDeclaration(
            nb: ["stillhet", "romtone"], en: ["silence", "roomtone"], example: "romtone",
            meaning: Bilingual(
                nb:
                    "`romtone` legger en svak tone som av et stille rom under sporene, og `-72 dB` sier hvor sterk; `digital` er ingen lyd i det hele tatt. Uten nøkkelen: romtone der alle formatene er MP3 eller Opus, altså i filer for lyttere",
                en:
                    "`roomtone` lays a faint tone as of a quiet room under the tracks, and `-72 dB` sets its level; `digital` is no sound at all. Without the key: a room tone where all formats are MP3 or Opus, that is, in files for listeners"
            )),
        .silence)
    private static let limitsKey = KeyDeclaration(
        nb: "grenser", en: "limits", example: "{stillhet: 20 s, veiledning: 40 %}",
        meaning: Bilingual(
            nb: "det `check` holder de korte variantene til", en: "what `check` holds the short variants to"))
    private static let longestSilence = Key(
        nb: "stillhet", en: "silence", example: "20 s", .longestSilence,
        meaning: Bilingual(nb: "den lengste stillheten", en: "the longest silence"))
    private static let leastGuidance = Key(
        nb: "veiledning", en: "guidance", example: "40 %", .leastGuidance,
        meaning: Bilingual(
            nb: "den minste delen av tiden som stemmen veileder, telling og pust medregnet",
            en: "the least share of the time in which the voice guides, counts and paced breathing included"))
}

extension ValueReader where Value == Duration {
    /// One duration, not a range.
    fileprivate static var longestSilence: ValueReader {
        ValueReader { entry, example, decoder in
            guard let text = ValueReader<YAMLText>.scalar.read(entry, example, &decoder),
                let length = decoder.range(of: text, limit: Limits.pause)
            else { return nil }
            if length.value.minimum == length.value.maximum { return length.value.minimum }
            let arguments = ["key": entry.key.value, "example": "\(entry.key.value): \(example)"]
            decoder.report(.rangeForOne, length.span, arguments)
            return nil
        }
    }
}

extension ValueReader where Value == Double {
    /// A share in 0…1 or per cent.
    fileprivate static var leastGuidance: ValueReader {
        ValueReader { entry, example, decoder in
            if case .scalar(let text) = entry.value, let share = text.share { return share }
            decoder.reportValue(entry, example: example)
            return nil
        }
    }
}
