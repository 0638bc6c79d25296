import GuideScript
import TestSupport
import Testing

@Suite("The frame of an exercise")
struct FrameTests {
    @Test("is read in both languages, with hyphens or spaces")
    func reads() {
        let norwegian = """
            ---
            hvorfor: Ro.
            for hvem: Alle.
            når-ikke: Ved feber.
            bygger på: Pusten.
            når-på-dagen: Kveld.
            etterpå: Reis deg.
            ---
            Hei.
            """
        let english = """
            ---
            why: Ro.
            for-whom: Alle.
            when not: Ved feber.
            builds-on: Pusten.
            time-of-day: Kveld.
            afterwards: Reis deg.
            ---
            Hei.
            """
        let frames = [norwegian, english].map { ScriptHead(Array($0.utf8), name: "a.pust").frame }
        #expect(frames[0] == frames[1])
        #expect(frames[0].whenNot == "Ved feber." && frames[0].timeOfDay == "Kveld.")
        #expect(MarkedScript(norwegian).parsed.diagnostics.isEmpty)
        #expect(ScriptHead(Array("Hei.".utf8), name: "a.pust").frame.isEmpty)
    }
}
