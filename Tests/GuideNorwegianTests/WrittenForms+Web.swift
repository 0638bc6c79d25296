extension WrittenForms {
    /// Addresses, and slashes that do not belong to one.
    static let web = parse(
        """
        www.nb.no | dobbeltve dobbeltve dobbeltve punkt enn be punkt no
        www.nb.no/kurs | dobbeltve dobbeltve dobbeltve punkt enn be punkt no skråstrek kurs
        helsenorge.no | helsenorge punkt no
        helsenorge.no/kurs | helsenorge punkt no skråstrek kurs
        https://helsenorge.no | helsenorge punkt no
        https://www.helsenorge.no/smerte/ | dobbeltve dobbeltve dobbeltve punkt helsenorge punkt no skråstrek smerte
        http://eksempel.com | eksempel punkt com
        post@kurs.no | post alfakrøll kurs punkt no
        ola.nordmann@eksempel.no | ola punkt nordmann alfakrøll eksempel punkt no
        kurs.no/ro-og-hvile | kurs punkt no skråstrek ro bindestrek og bindestrek hvile
        nrk.no | enn ærr kå punkt no
        Les mer på www.nb.no/kurs i dag. | les mer på dobbeltve dobbeltve dobbeltve punkt enn be punkt no skråstrek kurs i dag.
        Nettside: www.eksempel.no. | nettside: dobbeltve dobbeltve dobbeltve punkt eksempel punkt no.
        eksempel.org | eksempel punkt org
        kurs.no?side=2 | kurs punkt no spørsmålstegn side er lik to
        kurs_ro@eksempel.no | kurs understrek ro alfakrøll eksempel punkt no
        inn/ut | inn eller ut
        og/eller | og eller
        m/pute | med pute
        v/siden av | ved siden av
        u/smerte | uten smerte
        km/t | kilometer i timen
        """)
}
