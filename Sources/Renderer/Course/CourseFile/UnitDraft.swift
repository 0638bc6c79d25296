internal import GuideText

/// A week or a day while a course file is read.
struct UnitDraft {
    var week, day: KeptEntry<Int>?
    var theme: String?
    var informal: String?
    /// Read when all that holds for them is known.
    var tracks: YAMLEntry?
    var settings: SettingsDraft

    /// A unit for which `settings` hold where it says nothing itself.
    init(_ settings: TrackSettings) { self.settings = SettingsDraft(sound: settings) }
}

extension UnitDraft {
    /// The keys of a week or a day, in the order in which messages list them.
    static let schema = Schema<UnitDraft>(
        SettingsDraft.schema.fields(at: \.settings, describedIn: SettingsDraft.place),
        [
            weekKey.kept(in: \.week), dayKey.kept(in: \.day), themeKey.into(\.theme), informalKey.into(\.informal),
            tracksKey.into(\.tracks),
        ])

    static let weekKey = Key(
        nb: "uke", en: "week", example: "1", .number(in: 1...99),
        meaning: Bilingual(nb: "ukens tall, fra 1 til 99", en: "the week's number, from 1 to 99"))
    static let dayKey = Key(
        nb: "dag", en: "day", example: "1", .number(in: 1...99),
        meaning: Bilingual(nb: "eller dagens", en: "or the day's"))
    /// Every name of the two keys that number a unit.
    static let numberNames = [weekKey.declaration, dayKey.declaration].allNames
    private static let themeKey = Key(
        nb: "tema", en: "theme", example: "Kroppen", .text,
        meaning: Bilingual(nb: "det den handler om", en: "what it is about"))
    private static let informalKey = Key(
        nb: "uformelt", en: "informal", example: "Puss tennene uten hast.", .text,
        meaning: Bilingual(
            nb: "det som øves på i hverdagen, uten spor",
            en: "what is practised in everyday life, without a track"))
    static let tracksKey = Key(
        nb: "spor", en: "tracks", example: "[kroppsskanning]", .entry,
        meaning: Bilingual(nb: "sporene i rekkefølge", en: "its tracks, in order"))
}
