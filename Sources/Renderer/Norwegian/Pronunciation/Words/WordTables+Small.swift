extension WordTables {
    /// Words without stress of their own. At the end of a clause, all of them but the pronouns are stressed.
    static let smallWords = """
        og O
        i i:
        å o:
        at At
        som sOm
        en e:n
        ei aI
        et Et
        det de:
        de di:
        den dEn
        du du-:
        deg daI
        jeg jaI
        meg maI
        seg saI
        han hAn
        hun hu-n
        dem dEm
        dere d,e:R@
        oss Os
        vi vi:
        er a:R
        har hA:R
        var vA:R
        kan kAn
        vil vIl
        skal skAl
        må mo:
        bør bY:R
        blir bli:R
        får fo:R
        til tIl
        av A:v
        fra fRA:
        med me:
        for fOR
        om Om
        ved ve:
        hos hUs
        på po:
        mot mu:t
        men mEn
        så so:
        når nOR
        da dA:
        der da:R
        hvis vIs
        enn En
        mens mEns
        eller ,El@R
        ikke ,Ik@
        noe n,u:@
        noen n,u:@n
        hvor v,u:R
        min mi:n
        din di:n
        sin si:n
        mitt mIt
        ditt dIt
        sitt sIt
        """

    /// Small words that are never stressed for standing last: *han bærer deg*.
    static let pronouns: Set<String> = [
        "det", "den", "de", "du", "deg", "jeg", "meg", "seg", "han", "hun", "dem", "dere", "oss", "vi", "ikke", "noe",
        "noen", "en", "et", "ei",
    ]
}
