extension WrittenForms {
    /// Prices.
    static let currency = parse(
        """
        100 kr | hundre kroner
        1 kr | en krone
        kr 500 | fem hundre kroner
        kr. 50 | femti kroner
        kr.250 | to hundre og femti kroner
        kr. 1 500 | femten hundre kroner
        100,- | hundre kroner
        50,- kr | femti kroner
        NOK 100 | hundre kroner
        USD 10 | ti dollar
        EUR 20 | tjue euro
        10 € | ti euro
        € 20 | tjue euro
        $5 | fem dollar
        £3 | tre pund
        ¥ 50 | femti yen
        SEK 100 | hundre svenske kroner
        10 kr/stk. | ti kroner per stykk.
        100 kroner/t | hundre kroner i timen
        49,90 kr | førtini kroner og nitti øre
        kr 49,90 | førtini kroner og nitti øre
        kr. 1 250,50 | tolv hundre og femti kroner og femti øre
        kr 0,50 | femti øre
        800–900 kr | åtte hundre til ni hundre kroner
        2 mill. kr | to millioner kroner
        kr. 100,- | hundre kroner
        kr 50,- per gang | femti kroner per gang
        kr/mnd | kroner per måned
        300 SEK | tre hundre svenske kroner
        30 sek | tretti sekunder
        1,5 MNOK | en komma fem millioner kroner
        kr 100/time | hundre kroner i timen
        """)
}
