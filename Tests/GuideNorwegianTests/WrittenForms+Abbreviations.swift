extension WrittenForms {
    /// Abbreviations of everyday and clinical Norwegian.
    static let abbreviations = parse(
        """
        Mvh. Kari | med vennlig hilsen kari
        etg. | etasje.
        rep. | repetisjoner.
        i.f.t. smerte | i forhold til smerte
        i.f.m. kurset | i forbindelse med kurset
        i.h.t. planen | i henhold til planen
        i.l.a. uken | i løpet av uken
        ifb. kurset | i forbindelse med kurset
        f.eks. en stol | for eksempel en stol
        f. eks. en stol | for eksempel en stol
        bl.a. pusten | blant annet pusten
        m.m. | med mer.
        o.l. | og lignende.
        osv. | og så videre.
        t.o.m. søndag | til og med søndag
        pr. uke | per uke
        pr uke | per uke
        per mnd. | per måned.
        3 mnd. | tre måneder.
        min. 5 ganger | minimum fem ganger
        maks. 5 ganger | maksimalt fem ganger
        h. hånd | høyre hånd
        v. hånd | venstre hånd
        hø. fot | høyre fot
        t.h. | til høyre.
        t/r | tur retur
        Storgt. 5 | storgata fem
        kap. IV | kapittel fire
        s. 12 | side tolv
        s. 12–15 | side tolv til femten
        no. 5 | nummer fem
        Øv. 3 | øvelse tre
        ph.d. | pe hå de.
        d.d. | dags dato.
        mva. | merverdiavgift.
        vedr. kurset | vedrørende kurset
        1–2 x dagl. | en til to ganger daglig.
        Ta 1 tabl. kl. 8. | ta en tablett klokken åtte.
        2 kaps. daglig | to kapsler daglig
        5 pst. | fem prosent.
        dr. Hansen | doktor hansen
        psyk. Dahl | psykolog dahl
        frk. Olsen | frøken olsen
        fr. Olsen | fru olsen
        istf. hvile | i stedet for hvile
        gj.snitt | gjennomsnitt
        ti sek | ti sekunder
        spes. ved uro | spesielt ved uro
        off. hviledag | offentlig hviledag
        vedl. 2 | vedlegg to
        1 tbl. | en tablett.
        2 tbl. x 3 dgl. | to tabletter ganger tre daglig.
        epler, pærer mm. | epler, pærer med mer.
        2 mm | to millimeter
        inj. | injeksjon.
        ved beh. | ved behov.
        m/u pute | med eller uten pute
        m/pute | med pute
        tbl. paracet | tabletter paracet
        ass. lege | assisterende lege
        sekr. | sekretær.
        avd.leder | avdelingsleder
        lab.svar | labsvar
        i.v. | intravenøst.
        psyk.spes. | psykologspesialist.
        us. av ryggen | undersøkelse av ryggen
        f eks søvn | for eksempel søvn
        bl a søvn | blant annet søvn
        puter, tepper o s v | puter, tepper og så videre
        iflg. NAV | ifølge nav
        puter o.l | puter og lignende
        puter ol. | puter og lignende.
        i OL. | i o ell.
        kap 3 | kapittel tre
        fig 2 | figur to
        rtg. thorax | røntgen thorax
        tlf.tid | telefontid
        henv. | henvisning.
        Pb. 12 | postboks tolv
        div. øvelser | diverse øvelser
        el.lign. | eller lignende.
        c/o | se o
        adm.dir. | administrerende direktør.
        """)
}
