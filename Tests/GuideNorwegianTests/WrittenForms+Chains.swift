extension WrittenForms {
    /// Numbers in a row that are a pattern, against ranges, ratios and sums.
    static let chains = parse(
        """
        4-7-8 | fire sju åtte
        4–7–8 | fire sju åtte
        4-7-8-pusten | fire sju åtte pusten
        Pust 4-7-8 i kveld. | pust fire sju åtte i kveld.
        4-4-4-4 | fire fire fire fire
        3-2-1 | tre to en
        4/7/8 | fire sju åtte
        4-2-4-2 | fire to fire to
        5-5-5 | fem fem fem
        § 4-2 | paragraf fire to
        § 3–1 | paragraf tre en
        §§ 3–5 | paragrafene tre til fem
        § 12 | paragraf tolv
        1:1-samtale | en til en samtale
        forholdet 1:10 | forholdet en til ti
        skala 1:50 | skala en til femti
        1:2:3 | en til to til tre
        50-60 årene | femti seksti årene
        10-3=7 | ti minus tre er lik sju
        5−3 | fem minus tre
        5+3=8 | fem pluss tre er lik åtte
        uke 3-5 | uke tre til fem
        20-40 min | tjue til førti minutter
        side 5–7 | side fem til sju
        økt 1/6 | økt en av seks
        smerte 6/10 | smerte seks av ti
        Brann vant 2–1. | brann vant to en.
        De tapte 3-0. | de tapte tre null.
        Det sto uavgjort 1–1. | det sto uavgjort en en.
        De vant 2–3 ganger. | de vant to til tre ganger.
        80-90-årene | åtti nitti årene
        blandes 1 : 2 | blandes en til to
        versjon 2.1 | versjon to punkt en
        kap. 3.2 | kapittel tre punkt to
        2.5 kg | to komma fem kilo
        """)
}
