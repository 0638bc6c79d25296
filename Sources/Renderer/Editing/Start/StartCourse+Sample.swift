extension StartCourse {
    /// A small course that shows most of what a script can have.
    package static let sample = StartCourse([
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
    ])
}
