import GuideText
import Testing

@testable import GuideScript

@Suite("Stage directions of documents")
struct StageDirectionTests {
    @Test(
        "between brackets",
        arguments: [
            ("pause 10 sekunder", "[pause 10 s]", true), ("Pause, 10 sek.", "[pause 10 s]", true),
            ("10 sekunders pause", "[pause 10 s]", true), ("pause ca. 20 sek", "[pause 20 s]", true),
            ("stillhet i 1-2 minutter", "[pause 1–2 min]", true), ("½ minutt", "[pause 30 s]", true),
            ("et halvt minutts pause", "[pause 30 s]", true), ("halvannet minutt", "[pause 1 min 30 s]", true),
            ("1 ½ min", "[pause 1 min 30 s]", true), ("1,5 min", "[pause 1 min 30 s]", true),
            ("1:30", "[pause 1 min 30 s]", true), ("pause 1 minutt og 30 sekunder", "[pause 1 min 30 s]", true),
            ("10 til 20 sekunder", "[pause 10–20 s]", true), ("30 sek – 1 min", "[pause 30–60 s]", true),
            ("ti sekunder", "[pause 10 s]", true), ("10s", "[pause 10 s]", true),
            ("pause 10 seconds", "[pause 10 s]", true),
            ("pause", "[pause 5–15 s]", false), ("kort pause", "[pause 2–5 s]", false),
            ("lang pause", "[pause 15–40 s]", false), ("10", "[pause 10 s]", false),
            ("vent litt", "[pause 2–5 s]", false),
            ("noen minutter stillhet", "[pause 2–4 min]", false), ("noen sekunder", "[pause 3–8 s]", false),
            ("klokke", "[klokke]", true), ("tre slag på gongen", "[klokke gong, 3 ganger]", true),
            ("syngebolle x 2", "[klokke bolle, 2 ganger]", true), ("ring med klokka", "[klokke]", true),
            ("break time=\"5s\"/", "[pause 5 s]", true), ("break time='1500ms' /", "[pause 1,5 s]", true),
        ])
    func marked(_ text: String, _ directive: String, _ isSure: Bool) throws {
        let understanding = try #require(StageDirection.marked(text), "\(text)")
        #expect(understanding.direction.directive(.bokmål) == directive)
        #expect(understanding.isSure == isSure)
    }

    @Test(
        "what is meant for the listener is no direction",
        arguments: [
            "Vent litt.", "Klokken er mye.", "Ta en pause når du trenger det.", "Kjenn stillheten i rommet.",
            "Du har 10 sekunder.", "Nå ringer det.", "Stopp opp.", "Lytt til lyden av klokken.", "Tre ganger til.",
        ])
    func spoken(_ text: String) { #expect(StageDirection.bare(text) == nil) }

    @Test(
        "in the open",
        arguments: ["Pause 10 sek.", "PAUSE", "– pause –", "*** lang pause ***", "Stillhet 1 min", "GONG", "Pause:"])
    func bare(_ text: String) { #expect(StageDirection.bare(text) != nil) }

    @Test(
        "a remark that merely holds such words is none",
        arguments: ["eller brystet", "se side 10", "jf. uke 2", "om det går"])
    func remarks(_ text: String) { #expect(StageDirection.marked(text) == nil) }
}
