extension WordTables {
    /// Words of the field that are said as in the language they came from, or nearly.
    static let foreignWords = """
        mindfulness m'aIndfu-ln@s
        mindful m'aIndfu-l
        bodyscan b'OdIsk,En
        body b'OdI
        scan sk'En
        app 'ap
        appen 'ap@n
        podcast p'OdkAst
        podkast p'OdkAst
        yoga j'u:gA
        yogamatte j'u:gAm,At@
        stretching stR'EtSIN
        feedback f'i:dbak
        coach k'OUtS
        coping k'OUpIN
        online 'OnlAIn
        team t'i:m
        timeout t'AImaUt
        burnout b'Y:RnaUt
        trigger tR'Ig@R
        trigge tR'Ig@
        trigges tR'Ig@s
        okei Uk'aI
        mail m'aIl
        chat tS'at
        web v'Eb
        video v'i:d@U
        pilates pIl'A:t@s
        qigong tSIg'ON
        zen s'En
        lunsj l'WnS
        jogge j'Og@
        journal SUrn'A:l
        """
}
