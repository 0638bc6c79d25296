/// The endings of Norwegian bokmål, each with what it does to letters and sounds; the ones that change least come first.
enum InflectionTables {
    /// Asked in this order.
    static let rules: [Inflections.Rule] = nouns + verbs + adjectives

    private static let nouns: [Inflections.Rule] = [
        // Words in -e: *timen, timer, timene*.
        Inflections.Rule("en", "e", [.schwa], "@n"), Inflections.Rule("er", "e", [.schwa], "@R"),
        Inflections.Rule("ene", "e", [.schwa], "@n@"), Inflections.Rule("et", "e", [.schwa], "@", .neuter),
        Inflections.Rule("a", "e", [.schwa], "A"),
        // Others: *nevøen, armer, håret*.
        Inflections.Rule("en", "", [], "@n"), Inflections.Rule("er", "", [], "@R"),
        Inflections.Rule("ene", "", [], "@n@"), Inflections.Rule("et", "", [], "@", .neuter),
        Inflections.Rule("a", "", [], "A"),
        // *læreren, lærere, lærerne*.
        Inflections.Rule("erne", "er", [], "n@"), Inflections.Rule("ere", "er", [.schwa, .r], "@R@"),
        // *museet, museer, museene*.
        Inflections.Rule("et", "um", [.shortU, .m], "@"), Inflections.Rule("er", "um", [.shortU, .m], "@R"),
        Inflections.Rule("ene", "um", [.shortU, .m], "@n@"),
        // *artikler, fingrene*.
        Inflections.Rule("er", "", [.schwa, .l], "l@R", .contracted),
        Inflections.Rule("ene", "", [.schwa, .l], "l@n@", .contracted),
        Inflections.Rule("er", "", [.schwa, .r], "R@R", .contracted),
        Inflections.Rule("ene", "", [.schwa, .r], "R@n@", .contracted),
        Inflections.Rule("er", "", [.schwa, .n], "n@R", .contracted),
        Inflections.Rule("ene", "", [.schwa, .n], "n@n@", .contracted),
        // One form of a noun from another.
        Inflections.Rule("en", "er", [.schwa, .r], "@n"), Inflections.Rule("ene", "er", [.schwa, .r], "@n@"),
        Inflections.Rule("er", "en", [.schwa, .n], "@R"), Inflections.Rule("ene", "en", [.schwa, .n], "@n@"),
    ]

    private static let verbs: [Inflections.Rule] = [
        Inflections.Rule("erte", "ere", [.schwa], "t@", .ere), Inflections.Rule("ert", "ere", [.schwa], "t", .ere),
        Inflections.Rule("et", "e", [.schwa], "@t", .verb), Inflections.Rule("es", "e", [.schwa], "@s"),
        Inflections.Rule("ende", "e", [.schwa], "@n@"), Inflections.Rule("ing", "e", [.schwa], "IN"),
        Inflections.Rule("ingen", "e", [.schwa], "IN@n"), Inflections.Rule("inger", "e", [.schwa], "IN@R"),
        Inflections.Rule("ingene", "e", [.schwa], "IN@n@"),
    ]

    private static let adjectives: [Inflections.Rule] = [
        Inflections.Rule("e", "", [], "@"), Inflections.Rule("igere", "ig", [], "@R@"),
        Inflections.Rule("igst", "ig", [], "gst"), Inflections.Rule("igste", "ig", [], "gst@"),
        Inflections.Rule("ivt", "iv", [], "t", .adjective), Inflections.Rule("alt", "al", [], "t", .adjective),
        Inflections.Rule("bart", "bar", [], "t", .adjective), Inflections.Rule("belt", "bel", [], "t", .adjective),
        Inflections.Rule("somt", "som", [], "t", .adjective), Inflections.Rule("løst", "løs", [], "t", .adjective),
        Inflections.Rule("elt", "ell", [], "t", .adjective), Inflections.Rule("ært", "ær", [], "t", .adjective),
        Inflections.Rule("het", "", [], "h,e:t"), Inflections.Rule("heten", "", [], "h,e:t@n"),
        Inflections.Rule("heter", "", [], "h,e:t@R"), Inflections.Rule("hetene", "", [], "h,e:t@n@"),
    ]
}
