@testable import GuideOutput
import GuideText
import Testing

@Suite("What was found in a track, for people")
struct VerificationTableTests {
    private func lines(_ checks: [TrackCheck], _ language: MessageLanguage) -> [String] {
        VerificationTable.text("ro.wav", .init(rate: 44_100, checks: checks), language: language)
            .split(separator: "\n").map(String.init)
    }

    @Test("has a line for each check, with its value in its unit")
    func values() {
        let checks = [
            TrackCheck(kind: .length, value: 66_150, limit: 66_150, isFine: true),
            TrackCheck(kind: .loudness, value: -19.04, limit: -19, isFine: true),
            TrackCheck(kind: .offset, value: 0.0005, limit: 0.002, isFine: true),
            TrackCheck(kind: .clicks, value: 0, limit: 0, isFine: true),
            TrackCheck(kind: .noiseFloor, value: nil, limit: nil, isFine: true),
        ]
        #expect(
            lines(checks, .bokmål) == [
                "ro.wav", "  ok    Lengde                00:00:01,500 (66150 × 1/44100 s)",
                "  ok    Lydstyrke, tale       −19,0 LUFS", "  ok    Likestrøm             0,05 %",
                "  ok    Klikk                 0", "  ok    Støygulv              –",
            ])
        #expect(lines(checks, .english)[1] == "  ok    Length                00:00:01.500 (66150 × 1/44100 s)")
    }

    @Test("says what was wanted, and where it is not so")
    func faults() {
        let length = TrackCheck(kind: .length, value: 10, limit: 66_150, isFine: false)
        #expect(lines([length], .english)[1].hasSuffix("(should be 66150)"))
        let silence = TrackCheck(kind: .silence, value: -31.26, limit: -60, isFine: false, place: 44_100 * 61)
        #expect(
            lines([silence], .bokmål)[1]
                == "  feil  Lyd i stillheten      −31,3 dBFS (høyst −60,0 dBFS, ved 00:01:01,000)")
        #expect(
            lines([silence], .english)[1]
                == "  bad   Sound in silences     −31.3 dBFS (at most −60.0 dBFS, at 00:01:01.000)")
    }

    @Test("has a name in both languages for everything that is looked at", arguments: TrackCheck.Kind.allCases)
    func names(_ kind: TrackCheck.Kind) {
        #expect(kind.label.bokmål != kind.label.english && !kind.label.english.isEmpty)
        // What is counted has no unit; a level has one.
        #expect(kind.unit.isEmpty == [.length, .channels, .clipped, .clicks, .speech].contains(kind))
    }
}
