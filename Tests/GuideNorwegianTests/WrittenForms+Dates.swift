extension WrittenForms {
    /// Dates in all common forms.
    static let dates = parse(
        """
        15/6–20/6 | femtende juni til tjuende juni
        12/5-14/5 | tolvte mai til fjortende mai
        15. sept. | femtende september.
        15. sep. | femtende september.
        1. feb. | første februar.
        3. jan. kl. 9 | tredje januar klokken ni
        tirs. 3. jan. | tirsdag tredje januar.
        1.januar | første januar
        4. Juni | fjerde juni
        1. 1. 2026 | første januar to tusen og tjueseks
        1.2.2026 | første februar to tusen og tjueseks
        11.01.2027 | ellevte januar to tusen og tjuesju
        24.12. | tjuefjerde desember.
        14.02.26 | fjortende februar tjueseks
        1/1-26 | første januar tjueseks
        17/5-26 | syttende mai tjueseks
        1/2-2026 | første februar to tusen og tjueseks
        17-05-2026 | syttende mai to tusen og tjueseks
        17/05/2026 | syttende mai to tusen og tjueseks
        2026/05/17 | syttende mai to tusen og tjueseks
        2027-01-11 | ellevte januar to tusen og tjuesju
        Fredag 13/3 | fredag trettende mars
        den 31. desember | den trettiførste desember
        17. mai 1814 | syttende mai atten fjorten
        13. mars 2026 | trettende mars to tusen og tjueseks
        Vi møtes 15. sep. kl. 10. | vi møtes femtende september klokken ti.
        24/12 | tjuefjerde desember
        17 mai | syttende mai
        31 desember 2026 | trettiførste desember to tusen og tjueseks
        15.06–20.06 | femtende juni til tjuende juni
        24/7 | tjuefire sju
        man 3/2 | mandag tredje februar
        ons. 1/9 kl. 10 | onsdag første september klokken ti
        tirs 4. mai | tirsdag fjerde mai
        Man kan hvile. | man kan hvile.
        Vi ses i okt. | vi ses i oktober.
        Kurset er ons. og fre. | kurset er onsdag og fredag.
        1/2 2027 | første februar to tusen og tjuesju
        5/3 kl. 10 | femte mars klokken ti
        man-fre | mandag til fredag
        man–tors kl. 9–15 | mandag til torsdag klokken ni til femten
        lør/søn | lørdag eller søndag
        d. 4. mai | den fjerde mai
        1. kv. 2027 | første kvartal to tusen og tjuesju
        Da tar man 3. steg. | da tar man tredje steg.
        man 4.5. | mandag fjerde mai.
        fra 1/9 til 1/12 | fra første september til første desember
        """)
}
