extension WrittenForms {
    /// Emphasis, initialisms and single letters.
    static let capitals = parse(
        """
        Gjør det NÅ. | gjør det nå.
        Pust INN. Pust UT. | pust inn. pust ut.
        Nå skal DU hvile. | nå skal du hvile.
        Si STOPP. | si stopp.
        Kjenn på ROEN. | kjenn på roen.
        PÅ og AV | på og av
        Vær i RO | vær i ro
        IKKE press | ikke press
        ALDRI | aldri
        PUST ROLIG INN | pust rolig inn
        MBSR | em be ess ærr
        MBSR-kurset | em be ess ærr kurset
        ADHD, PTSD | a de hå de, pe te ess de
        MBSR/MBCT | em be ess ærr em be se te
        Mange har KOLS. | mange har kols.
        HUNT | hunt
        TENS | tens
        NAV | nav
        NATO | nato
        HR | hå ærr
        USA | u ess a
        EU-land | e u land
        EKG | e kå ge
        TV-en | te ve en
        PC-er | pe se er
        PC’en | pe se en
        Ok. | o kå.
        MittNAV | mitt nav
        iPhone | iphone
        Th12 | te hå tolv
        L5 | ell fem
        CO2 | se o to
        COVID-19 | covid nitten
        vitamin D | vitamin de
        a) Sitt | a, sitt
        Punkt a og b. | punkt a og be.
        tv | tv
        sms | sms
        eResept | e resept
        BUP | bup
        KID-nummer | kid nummer
        WHO | dobbeltve hå o
        USB | u ess be
        HADS | hads
        C5–C6 | se fem til se seks
        Th5–Th8 | te hå fem til te hå åtte
        UiO | u i o
        """)
}
