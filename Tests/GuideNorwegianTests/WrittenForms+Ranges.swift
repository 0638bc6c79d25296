extension WrittenForms {
    /// From one to another: numbers, units, days, months, dates.
    static let ranges = parse(
        """
        20–40 min | tjue til førti minutter
        20-40 min | tjue til førti minutter
        20‑40 min | tjue til førti minutter
        20‐40 min | tjue til førti minutter
        20―40 min | tjue til førti minutter
        20 – 40 min | tjue til førti minutter
        20 − 40 min | tjue til førti minutter
        12.–14.6. | tolvte til fjortende juni.
        1.9.–30.11. | første september til trettiende november.
        3. mars – 5. april | tredje mars til femte april
        3. mars–5. april | tredje mars til femte april
        20.6.2026–1.8.2026 | tjuende juni to tusen og tjueseks til første august to tusen og tjueseks
        jan.–mars | januar til mars
        man.–fre. | mandag til fredag.
        mandag–fredag | mandag til fredag
        Åpent man.–fre. kl. 9–15. | åpent mandag til fredag klokken ni til femten.
        mandag 08–15 | mandag åtte til femten
        20%–30% | tjue prosent til tretti prosent
        ¼–½ time | en kvart til en halv time
        1–2 timer | en til to timer
        3,5–4 km | tre komma fem til fire kilometer
        10–30 s | ti til tretti sekunder
        kl. 10.00–11.30 | klokken ti til elleve tretti
        2.–4. mai | andre til fjerde mai
        5.–7. trinn | femte til sjuende trinn
        ti–femten minutter | ti til femten minutter
        800–900 kr | åtte hundre til ni hundre kroner
        """)
}
