extension WrittenForms {
    /// Times of day and lengths of time.
    static let clock = parse(
        """
        kl. 10 | klokken ti
        kl. 10.30 | klokken ti tretti
        kl 07:05 | klokken sju null fem
        kl. 08 | klokken åtte
        kl. 0730 | klokken sju tretti
        kl. 10–12 | klokken ti til tolv
        kl. 9–15 | klokken ni til femten
        kl. 10.00–11.30 | klokken ti til elleve tretti
        kl. halv ni | klokken halv ni
        10:45 | ti førtifem
        ca. kl. 12 | cirka klokken tolv
        mandag 08–15 | mandag åtte til femten
        lørdag 10–14 | lørdag ti til fjorten
        1 t 30 min | en time tretti minutter
        2:30 min | to minutter og tretti sekunder
        1:30 timer | en time og tretti minutter
        01:30:00 | en time tretti minutter
        1:02:03 | en time to minutter tre sekunder
        90 sek | nitti sekunder
        2 t | to timer
        1 min | ett minutt
        15 min. hver dag | femten minutter hver dag
        45 sek. | førtifem sekunder.
        Vent et par min. | vent et par minutter.
        Vent noen sek. | vent noen sekunder.
        5'30" | fem minutter tretti sekunder
        3-min. øvelse | tre minutters øvelse
        5-min-pause | fem minutters pause
        30-sek. pause | tretti sekunders pause
        3-mnd. kontroll | tre måneders kontroll
        1-min. pause | ett minutts pause
        0:45 min | førtifem sekunder
        fre kl. 10 | fredag klokken ti
        Da går man kl. 8. | da går man klokken åtte.
        kl. 0830–1530 | klokken åtte tretti til femten tretti
        """)
}
