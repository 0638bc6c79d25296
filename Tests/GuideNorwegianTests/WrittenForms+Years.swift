extension WrittenForms {
    /// Years, decades and centuries, and four digits that are not a year.
    static let years = parse(
        """
        på 1990-tallet | på nitten nitti tallet
        på 1800-tallet | på atten hundre tallet
        2000-tallet | to tusen tallet
        2010-tallet | to tusen og ti tallet
        1990-årene | nitten nitti årene
        1980-åra | nitten åtti åra
        på 1990- og 2000-tallet | på nitten nitti og to tusen tallet
        i 1952 | i nitten femtito
        f. 1952 | født nitten femtito
        d. 1906 | død nitten hundre og seks
        født 1987 | født nitten åttisju
        Henrik Ibsen (f. 1828) skrev. | henrik ibsen, født atten tjueåtte, skrev.
        av 1350 deltakere | av tretten hundre og femti deltakere
        til 1250 kroner | til tolv hundre og femti kroner
        fra 1100 personer | fra elleve hundre personer
        fra 1990 til 2005 | fra nitten nitti til to tusen og fem
        17. mai 1814 | syttende mai atten fjorten
        500 f.Kr. | fem hundre før kristus.
        500 e.Kr. | fem hundre etter kristus.
        i 1250 meters høyde | i tolv hundre og femti meters høyde
        1939–45 | nitten trettini til førtifem
        1990–1999 | nitten nitti til nitten nittini
        siden 1976 | siden nitten syttiseks
        sommeren 1969 | sommeren nitten sekstini
        året 1905 | året nitten hundre og fem
        i 2026 | i to tusen og tjueseks
        (1990) | nitten nitti,
        (Kabat-Zinn, 1990) | kabat zinn, nitten nitti,
        (Dahl mfl., 1994) | dahl med flere, nitten nittifire,
        Norge, 1814 | norge, atten fjorten
        Vi var mange, 1250 i alt. | vi var mange, tolv hundre og femti i alt.
        1960- og 70-årene | nitten seksti og sytti årene
        høsten -98 | høsten nittiåtte
        mellom 1950 og 1960 | mellom nitten femti og nitten seksti
        mellom 1250 og 1350 kroner | mellom tolv hundre og femti og tretten hundre og femti kroner
        i -10 grader | i minus ti grader
        """)
}
