extension WrittenForms {
    /// Accented and foreign letters and other characters that must not be lost.
    static let letters = parse(
        """
        à la | a la
        Pust à la yoga. | pust a la yoga.
        Björn | bjørn
        Göteborg | gøteborg
        Malmö | malmø
        Märta | mærta
        Müller | myller
        vêr | vær
        señor | senjor
        façade | fasade
        Łukasz | lukasz
        Škoda | sjkoda
        Straße | strasse
        Żaneta | zaneta
        ﬁnn roen | finn roen
        ﬂyt | flyt
        ＰＵＳＴ | pust
        ５ ganger | fem ganger
        5️⃣ pust | fem pust
        CO₂ | se o to
        H₂O | hå to o
        SpO₂ | ess pe o to
        x² | eks i andre
        5 μg | fem mikrogram
        π | pi
        αβ | alfa beta
        ½ | en halv
        𝐏𝐮𝐬𝐭 | pust
        naïv | naiv
        Zoë | zoe
        Sunnaas | sunnås
        Øystein Aarseth | øystein årseth
        pust¹ | pust fotnote en
        😊 Hei | hei
        ¡Hola! | hola!
        ½ ｋｇ | en halv kilo
        Bla, bla. | bla, bla.
        """)
}
