import Testing

@testable import GuideEditing

@Suite("Where in YAML a cursor stands")
struct YAMLPlaceTests {
    @Test(
        "keys and values are told from unfinished lines",
        arguments: [
            (["ti"], [], nil, "ti"),
            (["tittel: R"], [], "tittel", "R"),
            (["stemme: {tempo: rolig, st"], ["stemme"], nil, "st"),
            (["stemme: {tempo: "], ["stemme"], "tempo", ""),
            (["varsler-av: [W001, W0"], [], "varsler-av", "W0"),
            (["stemme:", "  tempo: ro"], ["stemme"], "tempo", "ro"),
            (["uker:", "  - uke: 1", "    te"], ["uker"], nil, "te"),
            (["uker:", "- uke: 1", "  tema: A", "- "], ["uker"], nil, ""),
            (["uker:", "  - uke: 1", "    spor:", "      - manus: a"], ["uker", "spor"], "manus", "a"),
            (["uker:", "  - uke: 1", "    spor: [a, b"], ["uker"], "spor", "b"),
            (["uker:", "  - {uke: 1, spor: [{manus: a, tit"], ["uker", "spor"], nil, "tit"),
            (["uker:", "  - uke: 1", "", "tit"], [], nil, "tit"),
            ([""], [], nil, ""),
            (["a: {b: {c: {d: ["], ["a", "b", "c"], "d", ""),
            (["tittel: Klokka 12:30"], [], "tittel", "Klokka 12:30"),
        ] as [([String], [String], String?, String)])
    func places(_ lines: [String], _ keys: [String], _ key: String?, _ written: String) {
        let place = YAMLPlace(lines)
        #expect(place.keys == keys)
        #expect(place.key == key)
        #expect(place.written == written)
    }

    @Test(
        "meaningless input does not stop it",
        arguments: ["]]}}{{[[", "::: :", "- - - -", "{a: [{b: ]}", "\t\t- :", "# x: {"])
    func rubbish(_ line: String) {
        _ = YAMLPlace([line, line, "  " + line])
    }
}
