extension WrittenForms {
    /// Whole numbers and halves, with one by the gender of what is counted.
    static let numberWords = parse(
        """
        1 eple | ett eple
        1 brev | ett brev
        1 hus | ett hus
        1 barn | ett barn
        1 jente | en jente
        1 bok | en bok
        21 hus | tjueett hus
        21 uker | tjueen uker
        31 glass | trettiett glass
        1 stort glass | ett stort glass
        1 lite skritt | ett lite skritt
        1 bibliotek | ett bibliotek
        1 museum | ett museum
        1 medikament | ett medikament
        1 pusteminutt | ett pusteminutt
        ½ glass | et halvt glass
        ½ eple | et halvt eple
        ½ time | en halv time
        ½ kopp | en halv kopp
        1½ glass | ett og et halvt glass
        2½ år | to og et halvt år
        1½ uke | en og en halv uke
        2 1/2 | to og en halv
        1 1/2 time | en og en halv time
        3 1/2 år | tre og et halvt år
        1/2 år | et halvt år
        1/2 time | en halv time
        2100 | to tusen ett hundre
        5100 kr | fem tusen ett hundre kroner
        12 100 | tolv tusen ett hundre
        21 000 skritt | tjueett tusen skritt
        101 000 | hundre og ett tusen
        1 001 000 | en million ett tusen
        1 000 100 | en million ett hundre
        1 000 000 000 | en milliard
        1 000 000 000 000 | en billion
        2 500 000 | to millioner fem hundre tusen
        1100 | elleve hundre
        1500 | femten hundre
        1 000 000 år | en million år
        31 minutter | trettiett minutter
        21 bilder | tjueett bilder
        21 dager | tjueen dager
        1 rolig åndedrag | ett rolig åndedrag
        1 kort møte | ett kort møte
        1 rolig dag | en rolig dag
        1 minutts pause | ett minutts pause
        21 års erfaring | tjueett års erfaring
        ½ liter vann | en halv liter vann
        1 liter | en liter
        1 spiller | en spiller
        1 av 5 barn | ett av fem barn
        1 av 4 menn | en av fire menn
        S1-nivå | ess en nivå
        1 kort til deg | ett kort til deg
        """)
}
