internal import GuideText

/// What a new course begins with.
enum StartTemplates {
    /// A script with a title, which can be heard at once.
    static func script(title: String, _ language: MessageLanguage) -> String {
        """
        ---
        tittel: \(YAMLWord.quoted(title))
        varianter: {kort: 2 min, lang: 4 min}
        ---

        # Ankomst
        [klokke]
        [pause 3–8 s]

        Finn en stilling som er god nok akkurat nå.
        [pause 5–60 s]

        Kjenn hvor kroppen hviler mot underlaget.
        [pause 5–60 s]

        # Pusten
        Legg merke til at du puster, uten å gjøre noe med det.
        [pause 8–90 s]

        # Avslutning
        Gå videre i ditt eget tempo når du har hørt klokken.
        [pause 3–8 s]
        [klokke]

        """
    }

    /// A course of so many weeks whose first has one script.
    static func course(title: String, weeks: Int, script: String) -> String {
        let units = (1...weeks).map { week in
            "  - uke: \(week)\n    tema: \(week == 1 ? "Den første uken" : "Uke \(week)")\n    spor: [\(script)]\n"
        }
        return "tittel: \(YAMLWord.quoted(title))\nspråk: nb\n\nuker:\n" + units.joined(separator: "\n")
    }

    /// A small course that shows most of what a script can have.
    static let sample: [(name: String, text: String)] = [
        (
            "kurs.yml",
            """
            tittel: Eksempelkurs
            sammendrag: To små øvelser å prøve studioet på. Endre alt du vil.
            språk: nb

            uker:
              - uke: 1
                tema: Føttene på gulvet
                grenser: {stillhet: 20 s, veiledning: 25 %}
                spor: [fottene-pa-gulvet]

              - uke: 2
                tema: Tre rolige pust
                spor: [tre-rolige-pust]

            """
        ),
        (
            "fottene-pa-gulvet.pust",
            """
            ---
            tittel: Føttene på gulvet
            sammendrag: Et par minutter der du kjenner føttene, og lar resten vente.
            varianter: {kort: 1 min 30 s, lang: 2 min 30 s}
            ---
            // Linjer som begynner med to skråstreker, blir ikke lest. Skriv det du vil huske, her.

            # Ankomst
            [klokke]
            [pause 3–6 s]
            Sett begge føttene på gulvet, eller la dem hvile der de er.
            [pause 4–20 s]

            # Føttene
            Kjenn etter hvor de tar imot deg: hælene, tærne, sidene.
            [pause 5–30 s]

            [bare lang]
            Er den ene foten varmere enn den andre?
            [pause 5–30 s]
            [slutt]

            Andre ting i kroppen kan få være der, mens du er her nede.
            [pause 5–30 s]

            # Videre
            Beveg litt på tærne, og se opp når du er klar.
            [pause 3–8 s]
            [klokke]

            """
        ),
        (
            "tre-rolige-pust.pust",
            """
            ---
            tittel: Tre rolige pust
            varianter: {kort: 1 min 30 s}
            ---

            # Tre pust
            [pause 2 s]
            Du puster allerede. Nå følger du bare med.
            [pause 3–10 s]

            [gjenta 3 ganger]
            Et pust inn.
            [pause 3–8 s]
            Og et pust ut.
            [pause 4–12 s]
            [slutt]

            Det var tre pust. Takk for at du stanset.
            [pause 2–6 s]
            [klokke]

            """
        ),
    ]
}
