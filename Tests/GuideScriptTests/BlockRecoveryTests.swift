import GuideScript
import TestSupport
import Testing

@Suite("Recovery from blocks never opened or ended")
struct BlockRecoveryTests {
    @Test(
        "An unknown directive takes the end that may be its own, and no other mistake is made up",
        arguments: [
            "[⟦P012⟧gjentaa 3]\nHei.\n[slutt]\nDu.", "[⟦P012⟧puse 3 s]\nHei.",
            "[bare standard]\n[⟦P012⟧klokk]\nHei.\n[slutt]",
            "[bare standard]\n[⟦P012⟧gjentaa 3]\nHei.\n[slutt]\nDu.\n[slutt]",
            "[bare standard]\n[bare standard]\n[⟦P012⟧klokk]\nHei.\n[slutt]\n[slutt]",
            "[⟦P012⟧en]\n[⟦P012⟧to]\nHei.\n[slutt]\n[slutt]", "[⟦P012⟧en]\nHei.\n[slutt]\n⟦P015⟧[slutt]",
            "[⟦P012⟧en]\nHei.\n[slutt]\n⟦P014⟧[bare standard]\nDu.",
            "⟦P014⟧[bare standard]\n[bare standard]\n[⟦P012⟧en]\nHei.\n[slutt]",
            "[bare ⟦P083⟧ukjent]\nHei.\n[slutt]\nDu.",
        ])
    func oneMistake(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
    }

    @Test("What stands between an unknown directive and its end is held back")
    func held() {
        #expect(dump("Ett.\n[gjentaa 3]\nTo.\n[slutt]\nTre.") == "“Ett.”\nunknown\n  “To.”\n“Tre.”")
    }

    @Test("A block that is never ended holds the rest")
    func open() {
        #expect(dump("Ett.\n[bare standard]\nTo.") == "“Ett.”\nonly standard\n  “To.”")
    }

    @Test("All mistakes are reported, in the order they stand")
    func all() {
        let script = MarkedScript(
            """
            Ett ⟦P028⟧] to.
            ⟦P014⟧[bare standard]
            [pause ⟦P018⟧8]
            ⟦P013⟧[klokke
            Tre ⟦P027⟧\\n ⟦P036⟧{ fire.
            """)
        #expect(script.found == script.expected)
    }

    @Test(
        "An empty directive, or one that begins with no word, is reported",
        arguments: ["Hei ⟦P012⟧[] du.", "Hei ⟦P012⟧[  ] du.", "Hei [⟦P012⟧/bare] du.", "Hei [⟦P012⟧3 ganger] du."])
    func wordless(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
    }
}
