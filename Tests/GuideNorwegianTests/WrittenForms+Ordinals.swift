extension WrittenForms {
    /// Ordinals, and numbers that only stand before a point.
    static let ordinals = parse(
        """
        1., 2. og 3. uke | første, andre og tredje uke
        1. og 2. uke | første og andre uke
        2. eller 3. dag | andre eller tredje dag
        3. trinn | tredje trinn
        20. gang | tjuende gang
        5.–7. trinn | femte til sjuende trinn
        2. etg. | andre etasje.
        3. etg. i dag | tredje etasje i dag
        2. utg. | andre utgave.
        5. Mosebok | femte mosebok
        1. Korinterbrev | første korinterbrev
        den 1. | den første.
        den 5. | den femte.
        Den 2. økten | den andre økten
        1. Pust inn. | en. pust inn.
        2. Slipp skuldrene. | to. slipp skuldrene.
        Vi er ferdige i uke 8. | vi er ferdige i uke åtte.
        1. klasse | første klasse
        2. verdenskrig | andre verdenskrig
        100. gang | hundrede gang
        21. dag | tjueførste dag
        101. dag | hundre og første dag
        3., 4. eller 5. uke | tredje, fjerde eller femte uke
        1. pinsedag | første pinsedag
        For det 1. | for det første.
        For det 2., hvil. | for det andre, hvil.
        1.klasse | første klasse
        2.etg. | andre etasje.
        fredag 13. | fredag trettende.
        """)
}
