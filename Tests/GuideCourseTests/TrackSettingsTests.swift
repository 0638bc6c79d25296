@testable import GuideCourse
import GuideScript
import GuideText
import Testing

@Suite("How a course says that its tracks sound")
struct TrackSettingsTests {
    private func settings(_ lines: String) throws -> TrackSettings {
        let text = "tittel: Kurs\n\(lines)\nuker:\n  - uke: 1\n    spor: [ro]\n"
        let parsed = Course.parse(Array(text.utf8), name: "kurs.yml")
        try #require(parsed.diagnostics.isEmpty)
        return try #require(parsed.course.units.first?.tracks.first).settings
    }

    private func script(_ head: String = "") -> Script {
        Script.parse(Source(name: "ro.pust", text: "---\nvarianter: [kort]\n\(head)---\nHei.")).script
    }

    @Test("goes over what the script says, and leaves the rest")
    func apply() throws {
        var script = script("lydstyrke: -23 LUFS\nrytme: {setning: 1 s, avsnitt: 3 s}\nstemme: {tempo: langsomt}\n")
        try settings("rytme: {avsnitt: 4–6 s}\nstemme: {toneleie: dypt}\nstillhet: romtone").apply(to: &script)
        #expect(script.rhythm.sentence == DurationRange(.seconds(1)))
        #expect(script.rhythm.paragraph == DurationRange(.seconds(4), .seconds(6)))
        #expect(script.voice.tempo == .slow && script.voice.pitch == .low)
        #expect(script.loudness == -23 && script.silence == .standardRoomTone)
        try settings("lydstyrke: -18 LUFS\nstemme: {melodi: jevn, klang: klar, tempo: vanlig}").apply(to: &script)
        #expect(script.loudness == -18 && script.voice.tempo == .ordinary)
        #expect(script.voice.melody == .even && script.voice.timbre == .plain)
    }

    @Test(
        "has another description for every value that is heard, so that a build makes the track again",
        arguments: [
            "rytme: {setning: 1 s}", "rytme: {setning: 2 s}", "rytme: {avsnitt: 1 s}", "lydstyrke: -18 LUFS",
            "stillhet: romtone", "stillhet: digital", "stemme: {tempo: rolig}", "stemme: {toneleie: dypt}",
            "stemme: {melodi: rolig}", "stemme: {klang: klar}",
        ])
    func description(_ line: String) throws {
        let (plain, changed) = (try settings("forfatter: Kari"), try settings(line))
        #expect(plain.description != changed.description && plain != changed)
        #expect(changed.description == (try settings(line)).description)
    }

    @Test("has the same description whatever its short variants are held to")
    func limits() throws {
        let limited = try settings("grenser: {stillhet: 20 s, veiledning: 40 %}")
        #expect(limited.limits == GuidanceLimits(silence: .seconds(20), guidance: 0.4))
        #expect(limited.description == (try settings("forfatter: Kari")).description)
    }
}
