extension WrittenForms {
    /// Numbers to be dialled.
    static let telephone = parse(
        """
        +4722855050 | pluss førtisju tjueto, åttifem, femti, femti
        tlf. 22 33 44 55 | telefon tjueto, trettitre, førtifire, femtifem
        tlf.nr. 22 85 50 50 | telefonnummer tjueto, åttifem, femti, femti
        tlfnr. 22 85 50 50 | telefonnummer tjueto, åttifem, femti, femti
        telefon 22855050 | telefon tjueto, åttifem, femti, femti
        Ring 22855050. | ring tjueto, åttifem, femti, femti.
        22 85 50 50 | tjueto, åttifem, femti, femti
        815 33 300 | åtte hundre og femten, trettitre, tre hundre
        tlf. 815 33 300 | telefon åtte hundre og femten, trettitre, tre hundre
        400 12 345 | fire hundre, tolv, tre hundre og førtifem
        116 123 | hundre og seksten, hundre og tjuetre
        116 117 | hundre og seksten, hundre og sytten
        116 111 | hundre og seksten, hundre og elleve
        ring 116 117 | ring hundre og seksten, hundre og sytten
        Ring 116117. | ring en en seks en en sju.
        Mental Helse på 116 123 | mental helse på hundre og seksten, hundre og tjuetre
        02800 | null to åtte null null
        +47 22 85 50 50 | pluss førtisju tjueto, åttifem, femti, femti
        mobil 90 12 34 56 | mobil nitti, tolv, trettifire, femtiseks
        sms 2242 | sms tjueto førtito
        113 kroner | hundre og tretten kroner
        Ring 113. | ring en en tre.
        nødnummeret 112 | nødnummeret en en to
        ring 1881 | ring atten åttien
        SMS til 2097 | ess em ess til tjue nittisju
        113 dager | hundre og tretten dager
        Ring 110, 112 eller 113. | ring en en null, en en to eller en en tre.
        """)
}
