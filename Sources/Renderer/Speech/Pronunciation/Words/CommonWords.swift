extension WordTables {
    /// Words of every day and of the exercises that are said otherwise than their letters let one think.
    static let commonWords = """
        også 'Oso:
        brystet bR'yst@
        gi j'i:
        gir j'i:R
        gitt j'It
        her h'a:R
        hjerte j'aRt@
        hjertet j'aRt@
        hender h'En@R
        hendene h'En@n@
        hendenes h'En@n@s
        hodet h'u:d@
        igjen Ij'En
        la l'A:
        lar l'A:R
        selvfølgelig sElf'Wlg@lI
        smerte sm'aRt@
        smerten sm'aRt@n
        smerter sm'aRt@R
        smertene sm'aRt@n@
        vært v'aRt
        selv s'El
        god g'u:
        godt g'Ot
        gode g'u:@
        tid t'i:d
        hånd h'On
        hva v'A:
        hvem v'Em
        hvordan v'u-RdAn
        """
}
