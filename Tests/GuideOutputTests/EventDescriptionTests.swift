@testable import GuideOutput
@testable import GuideScript
import GuideText
import GuideTimeline
import Testing

@Suite("The description of an event")
struct EventDescriptionTests {
    private static let file = SoundFile(name: "lyd/regn.wav", path: "/lyd/regn.wav")

    private func describe(_ kind: Timeline.Event.Kind) throws -> EventDescription {
        let text =
            "Hei. [pause 1 s]\n[pust inn 2 s, ut 3 s, 1 gang]\n[klokke gong, stor, 2 ganger, hvert 3 s]\n[tell 1–2, hvert 2 s]\n"
        let parsed = Script.parse(Source(name: "a.pust", text: text))
        let outline = Outline(of: parsed.script, variant: parsed.script.variants[0])
        let timeline = try #require(Timeline.solve(outline, rate: 44_100) { _ in 20_000 }.timeline)
        var event = try #require(timeline.events.first)
        event.kind = kind
        return EventDescription(event)
    }

    @Test("has what is said apart from what is heard otherwise")
    func kinds() throws {
        let speech = try describe(.speech(Sentence(written: "MBSR.", spoken: "em be es er.")))
        #expect(speech.said == "MBSR." && speech.label == nil && speech.text == "MBSR." && speech.kind == .speech)
        let count = try describe(.count(Sentence("to")))
        #expect(count.said == "to" && count.kind == .count)
        let pause = try describe(.pause)
        #expect(pause.said == nil && pause.label == nil && pause.text.isEmpty)
    }

    @Test("names sounds and backgrounds, and the end of one")
    func sounds() throws {
        let sound = try describe(.sound(SoundCue(file: Self.file, length: nil, level: -12)))
        #expect(sound.said == nil && sound.label?.bokmål == "lyd: lyd/regn.wav" && sound.level == -12)
        let background = try describe(.background(BackgroundCue(file: Self.file, level: -24)))
        #expect(background.label?.english == "background: lyd/regn.wav" && background.text == "lyd/regn.wav")
        let end = try describe(.background(nil))
        #expect(end.text.isEmpty && end.label?.bokmål == "bakgrunnen slutter" && end.level == nil)
    }

    @Test("has a word in both languages for every bell and every phase of breath")
    func words() {
        var seen: Set<String> = []
        for instrument in BellCue.Instrument.allCases {
            for size in BellCue.Size.allCases {
                let words = EventWords.bell(.instrument(instrument, size))
                #expect(words.bokmål != words.english)
                #expect(seen.insert(words.english).inserted)
            }
        }
        #expect(EventWords.bell(.recording(Self.file)).english == "bell: lyd/regn.wav")
        #expect(Set(BreathCue.Kind.allCases.map { EventWords.phase($0).bokmål }).count == 3)
    }
}
