extension WrittenForms {
    /// The forms that scripts have most, of all kinds.
    static let everyday = parse(
        """
        0 | null
        1 uke | en uke
        1 minutt | ett minutt
        21 år | tjueett år
        21 dager | tjueen dager
        33 | trettitre
        100 | hundre
        101 ganger | hundre og en ganger
        110 | hundre og ti
        250 | to hundre og femti
        1000 | tusen
        1001 natt | tusen og en natt
        1500 meter | femten hundre meter
        2000 | to tusen
        2500 | to tusen fem hundre
        10 000 skritt | ti tusen skritt
        10.000 skritt | ti tusen skritt
        125 000 | hundre og tjuefem tusen
        1 000 000 | en million
        2 500 000 | to millioner fem hundre tusen
        007 | null null sju
        -6 grader | minus seks grader
        Det er −10 °C ute. | det er minus ti grader ute.
        +5 | pluss fem
        1,5 time | en komma fem time
        0,75 | null komma syttifem
        3,14 | tre komma fjorten
        2.5 km | to komma fem kilometer
        1,05 | en komma null fem
        3,14159 | tre komma en fire en fem ni
        ½ time | en halv time
        1½ time | en og en halv time
        1/2 kopp | en halv kopp
        3/4 | tre fjerdedeler
        2/3 av dagen | to tredjedeler av dagen
        ¾ liter | tre kvart liter
        24/7 | tjuefire sju
        20–40 minutter | tjue til førti minutter
        20-40 minutter | tjue til førti minutter
        20 – 40 minutter | tjue til førti minutter
        uke 1–3 | uke en til tre
        5–10 min | fem til ti minutter
        10–30 s | ti til tretti sekunder
        4-5 ganger | fire til fem ganger
        3–4 kg | tre til fire kilo
        2×2 | to ganger to
        2x2 | to ganger to
        3 × 10 | tre ganger ti
        4 x 1 min | fire ganger ett minutt
        15 min | femten minutter
        1 min | ett minutt
        Ta 15 min. Så hviler du. | ta femten minutter. så hviler du.
        15 min. hver dag | femten minutter hver dag
        45 sek | førtifem sekunder
        30 s | tretti sekunder
        2 t | to timer
        1 t | en time
        5 km | fem kilometer
        70 cm | sytti centimeter
        2 kg | to kilo
        1 kg | en kilo
        5 mg | fem milligram
        3 dl vann | tre desiliter vann
        1,5 l | en komma fem liter
        80 km/t | åtti kilometer i timen
        5 m/s | fem meter i sekundet
        10 mg/dag | ti milligram per dag
        37 °C | trettisju grader
        37° | trettisju grader
        1 °C | en grad
        50 % | femti prosent
        50% | femti prosent
        100 kr | hundre kroner
        100,- | hundre kroner
        440 Hz | fire hundre og førti hertz
        20 dB | tjue desibel
        1. februar | første februar
        17. mai 1814 | syttende mai atten fjorten
        1.2.2026 | første februar to tusen og tjueseks
        11.01.2027 | ellevte januar to tusen og tjuesju
        1/2-2026 | første februar to tusen og tjueseks
        2027-01-11 | ellevte januar to tusen og tjuesju
        i 1999 | i nitten nittini
        i 1905 | i nitten hundre og fem
        i 2026 | i to tusen og tjueseks
        1990–1999 | nitten nitti til nitten nittini
        3. trinn | tredje trinn
        1. og 2. uke | første og andre uke
        2.–4. mai | andre til fjerde mai
        den 31. desember | den trettiførste desember
        20. gang | tjuende gang
        Vi er ferdige i uke 8. | vi er ferdige i uke åtte.
        kl. 10.30 | klokken ti tretti
        kl. 10 | klokken ti
        kl 07:05 | klokken sju null fem
        kl. 10.00 | klokken ti
        kl. 10–12 | klokken ti til tolv
        kl. 10.00–11.30 | klokken ti til elleve tretti
        10:45 | ti førtifem
        f.eks. en stol | for eksempel en stol
        F.eks. en stol | for eksempel en stol
        bl.a. pusten | blant annet pusten
        ca. ti minutter | cirka ti minutter
        ca 10 min | cirka ti minutter
        osv. | og så videre.
        armer, bein osv. | armer, bein og så videre.
        armer osv. i ro | armer og så videre i ro
        dvs. at | det vil si at
        d.v.s. at | det vil si at
        m.m. | med mer.
        o.l. | og lignende.
        t.o.m. søndag | til og med søndag
        f.o.m. mandag | fra og med mandag
        pga. smerter | på grunn av smerter
        ifm. kurset | i forbindelse med kurset
        evt. en pute | eventuelt en pute
        maks. ti minutter | maksimalt ti minutter
        nr. 3 | nummer tre
        tlf. 22 33 44 55 | telefon tjueto, trettitre, førtifire, femtifem
        ring 116 117 | ring hundre og seksten, hundre og sytten
        dr. Hansen | doktor hansen
        Ta imot pusten min. | ta imot pusten min.
        smerten min er her | smerten min er her
        MBSR | em be ess ærr
        MBSR-kurset | em be ess ærr kurset
        ACT og MBCT | a se te og em be se te
        TV-en | te ve en
        PC-er | pe se er
        NAV | nav
        OK | o kå
        IKKE press | ikke press
        PUST ROLIG INN | pust rolig inn
        vitamin D | vitamin de
        L5 | ell fem
        3D | tre de
        Del II | del to
        kapittel IV | kapittel fire
        trinn V | trinn fem
        Olav V | olav den femte
        I dag | i dag
        Å puste | å puste
        og/eller | og eller
        inn/ut | inn eller ut
        m/pute | med pute
        v/siden av | ved siden av
        3-stegs | tre stegs
        5-minutters pause | fem minutters pause
        10-minuttersøvelse | ti minuttersøvelse
        av-og-på | av og på
        spenn- og slippøvelse | spenn og slippøvelse
        Kjenn (hvis du vil) pusten. | kjenn, hvis du vil, pusten.
        Vent … og slipp. | vent, og slipp.
        Vent... og slipp | vent. og slipp
        «Nå er jeg her», sier du. | nå er jeg her, sier du.
        “Takk.” | takk.
        Pusten – bare pusten. | pusten, bare pusten.
        Pusten - bare pusten. | pusten, bare pusten.
        hode & hals | hode og hals
        a + b = c | a pluss be er lik se
        § 5 | paragraf fem
        #1 | nummer en
        ±2 | pluss minus to
        ~10 min | cirka ti minutter
        → gulvet | til gulvet
        helsenorge.no | helsenorge punkt no
        Hva nå?! | hva nå?
        • Pust inn | pust inn
        😊 Hei | hei
        – Velkommen. | velkommen.
        én og én | én og én
        COVID-19 | covid nitten
        8-åring | åtte åring
        50-årene | femti årene
        kr 500 | fem hundre kroner
        800–900 kr | åtte hundre til ni hundre kroner
        1939–45 | nitten trettini til førtifem
        1. | en.
        """)
}
