internal import GuideText

/// The keys of an exercise's frame: what is shown beside the tracks and never heard.
extension FrontMatter {
    static let frameSchema = Schema<Frame>([
        Key(
            nb: "hvorfor", en: "why", example: "Kroppen blir litt mer kjent, og litt mindre farlig.", .text,
            meaning: Bilingual(nb: "hva øvelsen er bra for", en: "what the exercise is good for")
        ).into(\.why),
        Key(
            nb: "for-hvem", "for hvem", en: "for-whom", "for whom", example: "Alle, også den som må ligge.", .text,
            meaning: Bilingual(nb: "hvem den passer for", en: "whom it suits")
        ).into(\.forWhom),
        Key(
            nb: "når-ikke", "når ikke", en: "when-not", "when not",
            example: "Rett etter en operasjon. Spør den som behandler deg.", .text,
            meaning: Bilingual(
                nb: "når en bør la være, og hvem en spør først",
                en: "when not to do it, and whom to ask first")
        ).into(\.whenNot),
        Key(
            nb: "bygger-på", "bygger på", en: "builds-on", "builds on", example: "Pusterommet.", .text,
            meaning: Bilingual(nb: "det som bør komme før den", en: "what should come before it")
        ).into(\.buildsOn),
        Key(
            nb: "når-på-dagen", "når på dagen", en: "time-of-day", "time of day", example: "Før lunsj.", .text,
            meaning: Bilingual(nb: "når på dagen den passer", en: "when in the day it fits")
        ).into(\.timeOfDay),
        Key(
            nb: "etterpå", en: "afterwards", example: "Drikk litt vann, og reis deg uten hast.", .text,
            meaning: Bilingual(nb: "hva som er godt å gjøre etterpå", en: "what is good to do when it is over")
        ).into(\.afterwards),
    ])
}
