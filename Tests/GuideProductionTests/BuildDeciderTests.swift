import Foundation
import GuideCourse
@testable import GuideProduction
import GuideSystem
import GuideText
import TestSupport
import Testing

@Suite("What a build decides to make")
struct BuildDeciderTests {
    private static let (short, long, breath) = ("uke-01/01-ro-kort", "uke-01/01-ro-lang", "uke-02/01-pust-lang")

    @Test("is everything at first, nothing right after, and then just what has changed")
    func changes() throws {
        let sample = try SampleBuild()
        let build = try sample.build()
        #expect(sample.reasons(build) == [Self.short: .new, Self.long: .new, Self.breath: .new])
        #expect(try sample.run(build).made.map(\.path) == [Self.short, Self.long, Self.breath])
        #expect(Set(sample.reasons(build).values) == [.upToDate])
        #expect(try sample.run(build).made.isEmpty)

        try sample.write(
            "---\ntittel: pust\nvarianter: {kort: 8 s, lang: 12 s}\n---\nPust ut. [pause 1–20 s]\n", to: "pust.pust")
        #expect(sample.reasons(try sample.build())[Self.breath] == .input("pust.pust"))
        #expect(sample.reasons(try sample.build())[Self.short] == .upToDate)
        let outcome = try sample.run(try sample.build())
        #expect(outcome.made.map(\.path) == [Self.breath] && outcome.finished.count == 3)
    }

    @Test("sees a lexicon that comes, and one that goes again")
    func lexicon() throws {
        let sample = try SampleBuild()
        try sample.run(try sample.build())
        try sample.write("etter: ættær\n", to: "uttale.yml")
        #expect(sample.reasons(try sample.build())[Self.short] == .input("uttale.yml"))
        try FileManager.default.removeItem(atPath: sample.folder.get()["kurs/uttale.yml"])
        #expect(Set(sample.reasons(try sample.build()).values) == [.upToDate])
    }

    @Test("sees another program, other settings of the course, and a file that is missing or was cut short")
    func surroundings() throws {
        let sample = try SampleBuild()
        try sample.run(try sample.build())
        #expect(Set(sample.reasons(try sample.build("2")).values) == [.program])
        try sample.write(SampleBuild.course + "lydstyrke: -20\n", to: "kurs.yml")
        #expect(Set(sample.reasons(try sample.build()).values) == [.settings])
        try sample.write(SampleBuild.course, to: "kurs.yml")
        let wave = try sample.output + "/\(Self.long).wav"
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: wave))
        try handle.truncate(atOffset: 1000)
        try handle.close()
        try FileManager.default.removeItem(atPath: try sample.output + "/\(Self.short).vtt")
        let reasons = sample.reasons(try sample.build())
        #expect(reasons[Self.long] == .output("\(Self.long).wav"))
        #expect(reasons[Self.short] == .output("\(Self.short).vtt"))
        #expect(reasons[Self.breath] == .upToDate)
    }

    @Test("keeps to what is asked for, by number, folder or variant, and names what no track has")
    func selection() throws {
        let build = try SampleBuild().build()
        func wanted(_ units: [String], _ variants: [String] = []) -> [String] {
            var selection = BuildSelection()
            (selection.units, selection.variants) = (units, variants)
            return build.plan.tracks.filter(selection.holds).map(\.path)
        }
        for name in ["2", "uke-2", "uke 2", "Uke-02"] { #expect(wanted([name]) == [Self.breath]) }
        #expect(wanted([], ["LANG"]) == [Self.long, Self.breath])
        #expect(wanted(["3"]).isEmpty && wanted(["dag-2"]).isEmpty)
        var selection = BuildSelection()
        (selection.units, selection.variants) = (["1", "7"], ["kort", "lagn"])
        #expect(build.unknown(in: selection) == ["7", "lagn"])
        selection = BuildSelection()
        selection.isForced = true
        #expect(Set(build.decide(selection).map(\.reason)) == [.forced])
        selection.exercises = [1]
        #expect(build.decide(selection).map(\.reason) == [.forced, .forced, .notSelected])
    }

    @Test("leaves out what has a mistake, keeps what was made of it before, and makes the others")
    func mistakes() throws {
        let sample = try SampleBuild()
        try sample.run(try sample.build())
        let before = try Digest(ofFile: sample.output + "/\(Self.short).wav")
        try sample.write("---\ntittel: ro\nvarianter: {kort: 8 s, lang: 12 s}\n---\n[klokk]\n", to: "ro.pust")
        try sample.write(
            "---\ntittel: pust\nvarianter: {kort: 8 s, lang: 12 s}\n---\n[pause 1 s]\nUt. [pause 1–20 s]\n",
            to: "pust.pust")
        let outcome = try sample.run(try sample.build())
        #expect(outcome.made.map(\.path) == [Self.breath])
        #expect(outcome.failed == [Self.short, Self.long])
        #expect(outcome.diagnostics.map(\.kind.code) == ["P012"])
        #expect(try Digest(ofFile: sample.output + "/\(Self.short).wav") == before)
    }

    @Test("says every reason in both languages, each otherwise")
    func words() {
        let reasons: [BuildReason] = [
            .upToDate, .notSelected, .new, .forced, .output("x"), .input("x"), .settings, .program, .engine,
            .unrecorded,
        ]
        for language in MessageLanguage.allCases {
            #expect(Set(reasons.map { $0.words(language) }).count == reasons.count)
        }
        #expect(reasons.filter { !$0.isBuilt } == [.upToDate, .notSelected])
    }
}

extension BuildReason: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine("\(self)") }
}
