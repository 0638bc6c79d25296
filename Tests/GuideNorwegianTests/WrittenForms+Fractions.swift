extension WrittenForms {
    /// Fractions, decimals, powers, and so many of so many.
    static let fractions = parse(
        """
        3/4 | tre fjerdedeler
        2/3 av dagen | to tredjedeler av dagen
        1/3 | en tredjedel
        ¾ liter | tre kvart liter
        ⅓ kopp | en tredjedel kopp
        ⅔ | to tredjedeler
        ⅛ | en åttendedel
        ½ | en halv
        ¼ time | en kvart time
        3 av 10 | tre av ti
        7/10 | sju av ti
        Smerte 6/10. | smerte seks av ti.
        1/10 | en tiendedel
        Blodtrykket var 120/80. | blodtrykket var hundre og tjue over åtti.
        økt 1/6 | økt en av seks
        del 2/4 | del to av fire
        smerte 6/10 | smerte seks av ti
        120/80 mmHg | hundre og tjue over åtti millimeter kvikksølv
        blodtrykk 120/80 | blodtrykk hundre og tjue over åtti
        24/7 | tjuefire sju
        0,5 | null komma fem
        1,5 time | en komma fem time
        3,14 | tre komma fjorten
        3,14159 | tre komma en fire en fem ni
        √9 | kvadratroten av ni
        10⁶ | ti i sjette
        2³ | to i tredje
        10⁻³ | ti i minus tredje
        3 · 5 | tre ganger fem
        3/4 time | tre kvart time
        1/4 del | en fjerde del
        1 1/2 år | ett og et halvt år
        1 ½ time | en og en halv time
        ⅔ liter | to tredjedels liter
        2/3 kopp | to tredjedels kopp
        1/3 dl | en tredjedel desiliter
        1/3 av dagen | en tredjedel av dagen
        ¾ av klassen | tre fjerdedeler av klassen
        ¼ av alle | en fjerdedel av alle
        ¾ time | tre kvart time
        2/3-deler | to tredje deler
        1/100 | en hundredel
        3/1000 | tre tusendeler
        1 1/2 t | en og en halv time
        2½ t | to og en halv time
        3/8 ganger | tre åttendedeler ganger
        """)
}
