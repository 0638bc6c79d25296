internal import GuideScript
internal import GuideSoundFiles
internal import GuideText

/// The state of parsing one course file. Its keys are declared in `CourseDraft`, `UnitDraft`, `TrackDraft`, `SettingsDraft` and
/// `EngineDraft`; here is what depends on more than one of them.
struct CourseParser {
    var decoder: SchemaDecoder
    var course: Course
    private var trackCount = 0

    init(_ source: Source) {
        decoder = SchemaDecoder(source, .courseFile, atMost: Limits.diagnostics)
        course = Course(source)
    }

    mutating func parse() {
        guard let entries = decoder.entries(known: CourseKeys.all) else { return }
        var draft = CourseDraft(course: course)
        decoder.decode(entries, as: CourseDraft.schema, into: &draft)
        course = draft.course
        readFormats(draft.formats)
        readEngine(draft.settings.engine)
        let settings = draft.settings.sound
        for entry in [draft.everyWeek, draft.everyDay] {
            if let entry { course.units.append(everyUnit(entry, settings)) }
        }
        let lists = [draft.weeks, draft.days].compactMap { $0 }
        for list in lists { readUnits(list, settings) }
        if lists.isEmpty { decoder.report(missing: CourseDraft.weeksKey.declaration, at: Span(0, 0)) }
    }

    mutating func parseSettings() {
        guard let entries = decoder.entries() else { return }
        var draft = EngineDraft()
        decoder.decode(entries, as: EngineDraft.userSettings, into: &draft)
        readEngine(draft)
    }

    /// Counts a track; one beyond the limit is reported once and refused.
    mutating func admitTrack(at span: Span) -> Bool {
        trackCount += 1
        if trackCount == Limits.courseTracks + 1 {
            decoder.report(.tooManyTracks, span, ["limit": "\(Limits.courseTracks)"])
        }
        return trackCount <= Limits.courseTracks
    }
}

extension CourseParser {
    /// The formats, and whether they can be made together and at the rate that is asked for.
    private mutating func readFormats(_ kept: KeptEntry<[AudioFormat]>?) {
        guard let kept else { return }
        course.formats = kept.value(&decoder) ?? []
        let place = kept.entry.value.span
        if let rate = course.sampleRate, let odd = course.formats.first(where: { !$0.rates.contains(rate) }) {
            let reason = Bilingual(nb: "\(odd) kan ikke ha \(rate) Hz", en: "\(odd) cannot have \(rate) Hz")
            decoder.report(.formatsClash, place, translated: ["reason": reason])
        }
        if let (one, other) = AudioFormat.clash(among: course.formats) {
            let reason = Bilingual(
                nb: "\(one) og \(other) ville fått samme navn", en: "\(one) and \(other) would have the same name")
            decoder.report(.formatsClash, place, translated: ["reason": reason])
        }
    }
}

extension SchemaMessages {
    /// What a course file reports, and the user's own settings.
    static let courseFile = SchemaMessages(
        invalid: .courseInvalid, unknownKey: .courseKey, wrongValue: .courseValue, missingKey: .courseLacks,
        repeatedKey: .courseKeyTwice, numberOutOfRange: .numberOutOfRange, unknownChoice: .choiceUnknown,
        cutValue: .valueCut,
        layout: Bilingual(
            nb:
                "Skriv `navn: verdi` på hver linje med like mange mellomrom foran det som hører sammen, og sett tekst med kolon i anførselstegn.",
            en:
                "Write `name: value` on each line, indent what belongs together by the same number of spaces, and quote text that holds a colon."
        ), misplacedKey: (.courseKeyMisplaced, CourseKeys.place), synonyms: KeySynonyms.all,
        unseenCharacter: CharacterCheck.mistake)
}
