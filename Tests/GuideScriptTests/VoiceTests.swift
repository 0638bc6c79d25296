@testable import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("The voice and its pronunciations in the front matter")
struct VoiceTests {
    private func script(_ front: String) -> MarkedScript { MarkedScript("---\n\(front)\n---\nHei.") }

    @Test(
        "choose by name, in both languages",
        arguments: [
            "stemme: {tempo: langsomt, toneleie: dypt, melodi: jevn, klang: klar}",
            "voice: {tempo: slow, pitch: low, melody: even, timbre: plain}",
            "Stemme: {Tempo: LANGSOM, toneleie: Dyp, melodi: jevn, klang: klar}",
        ])
    func chooses(_ front: String) {
        let parsed = script(front).parsed
        #expect(parsed.diagnostics.isEmpty)
        #expect(parsed.script.voice == VoiceChoice(tempo: .slow, pitch: .low, melody: .even, timbre: .plain))
    }

    @Test("are calm, in the middle, with the tones of Norwegian and warm when nothing is said")
    func defaults() {
        let voice = script("tittel: Ro").parsed.script.voice
        #expect(voice == VoiceChoice(tempo: .calm, pitch: .middle, melody: .tones, timbre: .warm))
    }

    @Test(
        "tell what cannot be chosen, at its place",
        arguments: [
            "stemme: {tempo: ⟦P061⟧fort}", "stemme: ⟦P009⟧rolig", "stemme: {⟦P010⟧fart: rolig}", "uttale: ⟦P009⟧[a]",
            "uttale: {kropp: ⟦P009⟧[]}", "stemme: {klang: ⟦P009⟧[varm]}",
        ])
    func tells(_ front: String) {
        let marked = script(front)
        #expect(marked.parsed.diagnostics.map(MarkedScript.brief) == marked.expected)
    }

    @Test("are read as words with what they are to be")
    func readsSayings() {
        let sayings = script("uttale: {MBSR: em be es, bodyscan: \"/b'OdI/\"}").parsed.script.sayings
        #expect(sayings.map(\.word.value) == ["MBSR", "bodyscan"])
        #expect(sayings.map(\.said.value) == ["em be es", "/b'OdI/"])
    }
}
