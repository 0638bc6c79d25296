internal import GuideScript
internal import GuideText

/// A track while a course file is read.
struct TrackDraft {
    var script: KeptEntry<YAMLText>?
    var title: String?
    var variants: [Spanned<String>] = []
    /// Read together: a track has only one of them.
    var values, editions: YAMLEntry?
    var settings: SettingsDraft

    /// A track for which `settings` hold where it says nothing itself.
    init(_ settings: TrackSettings) { self.settings = SettingsDraft(sound: settings) }
}

extension TrackDraft {
    /// The keys of a track, in the order in which messages list them.
    static let schema = Schema<TrackDraft>(
        [
            SharedKeys.title.into(
                \.title, example: "Kroppen i ro",
                meaning: Bilingual(
                    nb:
                        "brukes i stedet for manusets egen tittel og gir filene navn: de hele ordene i de første 70 bokstavene",
                    en:
                        "is used instead of the script's own title, and names the files: the whole words of its first 70 letters"
                ))
        ],
        SettingsDraft.schema.fields(at: \.settings, describedIn: SettingsDraft.place),
        [
            scriptKey.kept(in: \.script).required, variantsKey.into(\.variants), valuesKey.into(\.values),
            editionsKey.into(\.editions),
        ])

    private static let scriptKey = Key(
        nb: "manus", en: "script", example: "kroppsskanning.pust", .scalar,
        meaning: Bilingual(nb: "stien til manuset", en: "the script's path"))
    private static let variantsKey = Key(
        SharedKeys.variants.with(
            example: "[kort]",
            meaning: Bilingual(
                nb: "hvilke av manusets varianter som lages; ellers alle, den korteste først",
                en: "which of the script's variants are made; without it, all, the shortest first")), .texts)
    static let valuesKey = Key(
        nb: "verdier", en: "values", example: "{runder: 4}", .entry,
        meaning: Bilingual(
            nb: "verdier som brukes i stedet for dem i manusets hode",
            en: "values that are used instead of those in the script's head"))
    static let editionsKey = Key(
        nb: "utgaver", en: "editions", example: "{nivå 1: {runder: 4}, nivå 2: {runder: 5}}", .entry,
        meaning: Bilingual(
            nb: "flere spor av ett manus: et navn på hvert, med sine verdier",
            en: "several tracks of one script: a name for each, with its values"))
}
