internal import GuideScript
internal import GuideText

/// What a public body wants to know of a course before it sends people to it.
extension CourseDraft {
    static let notice = Schema<CourseDraft>([
        text(
            "formål", "purpose", "Øvelser til hjemmebruk for deltakere i smerteskolen.", "hva kurset er til for",
            "what the course is for"
        )
        .into(\.course.notice.purpose),
        text("målgruppe", "audience", "Voksne med langvarige smerter.", "hvem det er laget for", "whom it is made for")
            .into(\.course.notice.audience),
        text(
            "begrensninger", "limitations", "Erstatter ikke behandling. Ring 113 når det haster.",
            "hva det ikke kan, og når en bør ta kontakt med noen",
            "what it cannot do, and when to ask somebody for help"
        ).into(\.course.notice.limits),
        text(
            "personvern", "privacy", "Klinikken får ikke vite hvem som lytter.",
            "det som gjelder i tillegg til at siden ikke samler inn noe",
            "what holds besides the page collecting nothing"
        ).into(\.course.notice.privacy),
        text(
            "ansvarlig", "responsible", "Smerteklinikken, Eksempel sykehus", "virksomheten som har ansvar for kurset",
            "the organisation that is responsible for the course"
        )
        .into(\.course.notice.responsible),
        reviewed.into(\.course.notice.reviewed),
    ])

    private static func text(
        _ nb: String, _ en: String, _ example: String, _ norwegian: String, _ english: String
    ) -> Key<String> {
        Key(
            nb: nb, en: en, example: example, .text,
            meaning: Bilingual(nb: "\(norwegian): på siden «Om tilbudet»", en: "\(english): on the page “Om tilbudet”"))
    }

    private static let reviewed = Key(
        nb: "gjennomgått", en: "reviewed", example: "2026-11-28", .date,
        meaning: Bilingual(
            nb: "dagen da et menneske sist gikk gjennom kurset: på siden «Om tilbudet»",
            en: "the day on which a person last went through the course: on the page “Om tilbudet”"))
}
