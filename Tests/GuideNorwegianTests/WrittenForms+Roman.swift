extension WrittenForms {
    /// Roman numerals, and letters that only look like them.
    static let roman = parse(
        """
        Kapittel XL | kapittel førti
        MCMXC | nitten hundre og nitti
        Super Bowl LVIII | super bowl femtiåtte
        kapittel L | kapittel femti
        Del II | del to
        del III | del tre
        kapittel IV | kapittel fire
        Kap. IX | kapittel ni
        trinn V | trinn fem
        uke X | uke ti
        fase I | fase en
        XX | tjue
        XII | tolv
        XIV | fjorten
        VIII | åtte
        Olav V | olav den femte
        Kong Haakon VII | kong håkon den sjuende
        Harald V | harald den femte
        Ludvig XIV | ludvig den fjortende
        Karl XII | karl den tolvte
        2. verdenskrig | andre verdenskrig
        type II | type to
        grad III | grad tre
        Ⅳ | fire
        I dag | i dag
        MIX | em i eks
        II. del | andre del
        Christian IVs slott | christian den fjerdes slott
        del II–III | del to til tre
        kap. I–V | kapittel en til fem
        CRPS I | se ærr pe ess en
        Johannes XXIII | johannes den tjuetredje
        """)
}
