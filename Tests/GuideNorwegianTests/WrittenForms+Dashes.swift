extension WrittenForms {
    /// Dashes and hyphens of every kind.
    static let dashes = parse(
        """
        Pusten – bare pusten. | pusten, bare pusten.
        Pusten - bare pusten. | pusten, bare pusten.
        Pusten — bare pusten. | pusten, bare pusten.
        Pusten―bare pusten. | pusten, bare pusten.
        pust—hvil | pust, hvil
        Pust -- hvil | pust, hvil
        Pust --- hvil | pust, hvil
        – Velkommen. | velkommen.
        av-og-på | av og på
        spenn- og slippøvelse | spenn og slippøvelse
        5-minutters pause | fem minutters pause
        8-åring | åtte åring
        8‑åring | åtte åring
        -6 grader | minus seks grader
        −10 °C | minus ti grader
        Han – som alltid – lo. | han, som alltid, lo.
        mandag–fredag | mandag til fredag
        20–40 | tjue til førti
        i går - i dag | i går, i dag
        mind­fulness | mindfulness
        ti–femten | ti til femten
        Oslo–Bergen | oslo bergen
        mor–barn-kontakt | mor barn kontakt
        Hvil... Pust. | hvil. pust.
        """)
}
