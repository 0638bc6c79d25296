extension WordTables {
    /// The numbers and what belongs to them.
    static let numberWords = """
        null n'u-l
        ett 'Et
        én 'e:n
        to t'u:
        tre tR'e:
        fire f'i:R@
        fem f'Em
        seks s'Eks
        sju S'u-:
        syv s'y:v
        åtte 'Ot@
        ni n'i:
        ti t'i:
        elleve 'Elv@
        tolv t'Ol
        tretten tR'Et@n
        fjorten fj'URt@n
        femten f'Emt@n
        seksten s'aIst@n
        sytten s'Wt@n
        atten 'At@n
        nitten n'It@n
        tjue C'u-:@
        tretti tR'EtI
        førti f'WRtI
        femti f'EmtI
        seksti s'EkstI
        sytti s'WtI
        åtti 'OtI
        nitti n'ItI
        hundre h'u-ndR@
        tusen t'u-:s@n
        million mIlI'u:n
        millioner mIlI'u:n@R
        milliard mIlI'ARd
        milliarder mIlI'ARd@R
        komma k'OmA
        halv h'Al
        halve h'Alv@
        kvart kv'ARt
        prosent pRUs'Ent
        første f'WSt@
        andre 'AndR@
        tredje tR'e:dj@
        fjerde fj'a:R@
        femte f'Emt@
        sjette S'Et@
        sjuende S'u-:@n@
        åttende 'Ot@n@
        niende n'i:@n@
        tiende t'i:@n@
        ellevte 'Elft@
        tolvte t'Olt@
        """

    /// The tens, which carry a number of one digit on their end: *tjueto*, with the weight on the last part.
    static let tens = ["tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"]
}
