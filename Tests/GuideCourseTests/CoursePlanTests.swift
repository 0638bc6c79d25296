import Foundation
@testable import GuideCourse
import GuideLibrary
import GuideProduction
import GuideRendering
import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("The plan of a course")
struct CoursePlanTests {
    /// A plan of a course file's lines, with scripts of these heads.
    private func plan(_ text: String, _ heads: [String: String]) -> CoursePlan {
        let parsed = Course.parse(Array("tittel: N\n\(text)".utf8), name: "kurs.yml")
        #expect(parsed.diagnostics.map(MarkedScript.brief) == [])
        return CoursePlan(parsed.course) { path in
            heads[path].map { .success(ScriptHead(Array("---\n\($0)\n---\nHei {sted}.".utf8), name: path)) }
                ?? .failure(.missing)
        }
    }

    @Test("numbers exercises within their week, the shortest variant first, in ASCII")
    func names() {
        let plan = plan(
            "dager:\n  - dag: 12\n    spor: [gå/Å gå, b]",
            ["gå/Å gå.pust": "varianter: {lang: 2 min, kort: 1 min}", "b.pust": "tittel: B"])
        #expect(plan.diagnostics.isEmpty)
        #expect(plan.tracks.map(\.path) == ["dag-12/01-aa-gaa-kort", "dag-12/01-aa-gaa-lang", "dag-12/02-b"])
        #expect(plan.tracks.map(\.position) == [1, 2, 3])
        #expect(plan.tracks.map(\.isShort) == [true, false, true])
        #expect(plan.tracks.map(\.exercise) == [1, 1, 2])
    }

    @Test("gives every edition its values, name and title")
    func editions() {
        let plan = plan(
            "uker:\n  - uke: 1\n    spor:\n      - {manus: a, tittel: Prøv, utgaver: {Nivå 1: {runder: 2}, Nivå 2: {Runder: 3, sted: her}}}",
            ["a.pust": "runder: 1"])
        #expect(plan.diagnostics.isEmpty)
        #expect(plan.tracks.map(\.path) == ["uke-01/01-proev-nivaa-1", "uke-01/01-proev-nivaa-2"])
        #expect(plan.tracks.map(\.title) == ["Prøv – Nivå 1", "Prøv – Nivå 2"])
        #expect(
            plan.tracks.map(\.edition) == [
                PlannedEdition(name: "Nivå 1", number: 1, title: "Prøv"),
                PlannedEdition(name: "Nivå 2", number: 2, title: "Prøv"),
            ])
        #expect(plan.tracks.map(\.values) == [["runder": "2"], ["runder": "3", "sted": "her"]])
    }

    @Test("cuts long titles at a whole word; with their numbers they stay apart")
    func longTitles() {
        let title = String(repeating: "ord og mer ", count: 30)
        let plan = plan(
            "uker:\n  - uke: 1\n    spor: [{manus: a, tittel: \(title)}, {manus: a, tittel: \(title)}]",
            ["a.pust": ""])
        let name = "ord-og-mer-ord-og-mer-ord-og-mer-ord-og-mer-ord-og-mer-ord-og-mer-ord"
        #expect(plan.tracks.map(\.name) == ["01-\(name)", "02-\(name)"])
        #expect(plan.tracks[0].title == title.trimmingCharacters(in: .whitespaces))
        #expect(plan.diagnostics.isEmpty)
    }

    @Test(
        "asks for weeks as people name them",
        arguments: [
            ("uke-2", 1), ("uke 2", 1), ("Uke-02", 1), ("2", 1), ("hver-uke", 1), ("dag-2", 0), ("uke-3", 0), ("12", 0),
        ])
    func selection(_ word: String, _ count: Int) {
        let plan = plan(
            "hver-uke:\n  spor: [a]\nuker:\n  - uke: 2\n    spor: [a]\n  - uke: 1\n    spor: [a]", ["a.pust": ""])
        var selection = BuildSelection()
        selection.units = [word]
        #expect(plan.tracks.count(where: selection.holds) == count)
    }

    @Test(
        "names files from the course, wherever it lies",
        arguments: [
            ("kurs", "a.pust", "kurs/a.pust", "a.pust"), ("", "../b/a.pust", "../b/a.pust", "../b/a.pust"),
            ("kurs/en", "../to/a.pust", "kurs/to/a.pust", "../to/a.pust"),
            ("/kurs/", "./x/../a.pust", "/kurs/a.pust", "a.pust"), ("../en", "../to/a", "../to/a", "../to/a"),
            (".", "felles/a", "felles/a", "felles/a"), ("kurs/kurs.yml", "a", "kurs/a", "a"),
            ("kurs.yml", "a", "a", "a"),
        ])
    func folders(_ named: String, _ name: String, _ path: String, _ relative: String) {
        let folder = CourseFolder(named)
        #expect(folder.path(of: name) == path)
        #expect(folder.relative(path) == relative)
    }

    @Test(
        "tells what was meant by a name that holds more than a script",
        arguments: [
            ("a kort", "{manus: a, varianter: [kort]}"), ("a-lang", "{manus: a, varianter: [lang]}"),
            ("a og b", "a, b"),
            ("a stort", nil), ("a og c", nil),
        ] as [(String, String?)])
    func meaning(_ written: String, _ meant: String?) {
        let plan = plan(
            "uker:\n  - uke: 1\n    spor: [\(written)]",
            ["a.pust": "varianter: {kort: 20 s, lang: 40 s}", "b.pust": ""])
        #expect(plan.diagnostics.map(\.kind.code) == ["K009"])
        #expect(plan.diagnostics.first?.suggestion == meant)
    }

    @Test("holds the short variant to its week's limits, and no other")
    func limits() throws {
        let plan = plan(
            "grenser: {stillhet: 5 s, veiledning: 50 %}\nuker:\n  - uke: 1\n    spor: [a]",
            ["a.pust": "varianter: {kort: 20 s, lang: 40 s}"])
        let text = "---\nvarianter: {kort: 20 s, lang: 40 s}\n---\nPust rolig. [pause 1–60 s]\nOg der."
        let parsed = Script.parse(Source(name: "a.pust", text: text))
        let timing = try TrackTiming.measure(try TrackPlan.plan([parsed], variants: []), voice: FakeVoice())
        let timelines = timing.timelines.compactMap { $0 }
        let advice = zip(plan.tracks, timelines).map { plan.course.review($1, of: $0).map(\.kind.code) }
        #expect(advice == [["W020", "W021"], []])
    }
}

@Suite("A plan of a folder")
struct FolderPlanTests {
    @Test("knows a script by its title where its name should stand")
    func title() throws {
        let folder = try TemporaryFolder()
        try folder.write("tittel: Kurs\nuker:\n  - uke: 1\n    spor: [Ro og hvile]\n", to: "kurs.yml")
        try folder.write("---\ntittel: Ro og hvile\n---\nHei.\n", to: "stille.pust")
        let bytes = try folder.bytes(of: "kurs.yml")
        let course = Course.parse(bytes, name: folder["kurs.yml"]).course
        let plan = CoursePlan(course, in: CourseFolder(folder.path))
        #expect(plan.diagnostics.map(\.suggestion) == ["stille"])
    }

    @Test("reads the heads of its scripts and its texts, and is named after the folder where the file names nothing")
    func reads() throws {
        let folder = try TemporaryFolder()
        try folder.write("tittel: Kurs\nuker:\n  - uke: 1\n    spor: [ro]\n", to: "Nærvær i uka/kurs.yml")
        try folder.write("---\ntittel: Ro\nvarianter: {kort: 1 min}\n---\nHei.", to: "Nærvær i uka/ro.pust")
        try folder.write("Om kurset.", to: "Nærvær i uka/tekster/kurset.md")
        let place = CourseFolder(folder["Nærvær i uka"])
        let plan = CoursePlan(try place.read().course, in: place)
        #expect(plan.diagnostics.isEmpty && plan.tracks.map(\.title) == ["Ro"])
        #expect(plan.texts.course == "Om kurset." && plan.name(in: place) == "naervaer-i-uka")
    }

    @Test("reports scripts that are not there, with the one that was probably meant, and those that cannot be read")
    func reports() throws {
        let folder = try TemporaryFolder()
        try folder.write("tittel: Kurs\nuker:\n  - uke: 1\n    spor: [roo, mappe]\n", to: "kurs/kurs.yml")
        try folder.write("Hei.", to: "kurs/ro.pust")
        try folder.write("Hei.", to: "kurs/mappe.pust/ro.pust")
        let place = CourseFolder(folder["kurs"])
        let found = CoursePlan(try place.read().course, in: place).diagnostics
        #expect(found.count == 2 && found.allSatisfy { $0.kind.code == DiagnosticKind.scriptMissing.code })
        #expect(found[0].suggestion == "ro")
        #expect(found[0].message(in: .english).contains("does not exist"))
        #expect(!found[1].message(in: .english).contains("does not exist"))
    }
}
