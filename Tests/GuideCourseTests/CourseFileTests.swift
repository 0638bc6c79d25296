import Foundation
@testable import GuideCourse
import GuideLibrary
import GuideOutput
@testable import GuideScript
import GuideSoundFiles
import GuideText
import TestSupport
import Testing

/// What a marked course file gives, with the scripts of the course Nærvær and those beside it.
private func mistakes(_ text: String) -> [String] {
    let parsed = Course.parse(Array(text.utf8), name: "kurs.yml")
    let plan = CoursePlan(parsed.course, head: shippedHead)
    return (parsed.diagnostics + plan.diagnostics).inSourceOrder().map(MarkedScript.brief)
}

private func shippedHead(_ path: String) -> Result<ScriptHead, IncludeFault> {
    let file = CourseFolder("\(Repository.root)/Scripts/naervaer").path(of: path)
    guard let bytes = try? ScriptBytes.read(file) else { return .failure(.missing) }
    return .success(ScriptHead(bytes, name: file))
}

@Suite("The course file")
struct CourseFileTests {
    private static let norwegian = """
        tittel: Nærvær
        sammendrag: Små  øvelser.
        språk: nb
        forfatter: Kari
        rettigheter: Fri
        år: 2026
        mappe: Nærvær i uka
        formater: [mp3, wav24]
        bitrate: {mp3: 96}
        tillegg: [vtt, tekst]
        stemme: {tempo: langsomt}
        lydstyrke: −18 LUFS
        hver-uke:
          spor: [kort-sittende]
        uker:
          - uke: 2
            tema: Kroppen
            uformelt: >-
              Gå sakte,
              også hjem.
            rytme: {setning: 0,5–1,5 s}
            spor:
              - pusterommet
              - manus: ../aktivitet/gradert-aktivitet.pust
                tittel: Litt om gangen
                stemme: {klang: klar}
                utgaver:
                  nivå 1: {runder: 4, halvrunde: 1,5 min}
                  nivå 2: {runder: 5}
        """

    @Test(
        "says what silence is made of, for all tracks or for some",
        arguments: [
            ("stillhet: romtone", Silence.standardRoomTone), ("romtone: ja", .standardRoomTone),
            ("stillhet: digital", .digital),
            ("romtone: nei", .digital), ("stillhet: -72 dB", .roomTone(-72)), ("silence: roomtone", .standardRoomTone),
        ])
    func silence(line: String, silence: Silence) {
        let text = "tittel: N\n\(line)\nuker:\n  - uke: 1\n    spor: [kort-sittende]\n"
        let parsed = Course.parse(Array(text.utf8), name: "kurs.yml")
        #expect(parsed.diagnostics.isEmpty)
        #expect(parsed.course.units.first?.tracks.first?.settings.silence == silence)
    }

    @Test("says for whom it is and who answers for it")
    func notice() {
        let text = """
            tittel: N
            formål: Å øve hjemme.
            målgruppe: Voksne.
            begrensninger: Ingen behandling.
            personvern: Ingenting.
            ansvarlig: Klinikken
            gjennomgått: 2026-11-28
            uker:
              - uke: 1
                spor: [kort-sittende]
            """
        let parsed = Course.parse(Array(text.utf8), name: "kurs.yml")
        #expect(parsed.diagnostics.isEmpty)
        let notice = parsed.course.notice
        #expect(
            notice.purpose == "Å øve hjemme." && notice.audience == "Voksne." && notice.limits == "Ingen behandling.")
        #expect(notice.privacy == "Ingenting." && notice.responsible == "Klinikken" && notice.reviewed == "2026-11-28")
        #expect(mistakes(text.replacing("2026-11-28", with: "i går")).count == 1)
    }

    private static let english = """
        title: Nærvær
        summary: Små  øvelser.
        language: nb
        author: Kari
        rights: Fri
        year: 2026
        folder: Nærvær i uka
        formats: [mp3, wav24]
        bit-rate: {mp3: 96}
        sidecars: [vtt, text]
        voice: {tempo: slow}
        loudness: -18
        every-week:
          tracks: [kort-sittende]
        weeks:
          - week: 2
            theme: Kroppen
            informal: Gå sakte, også hjem.
            rhythm: {sentence: 0.5-1.5 s}
            tracks:
              - pusterommet
              - script: ../aktivitet/gradert-aktivitet
                title: Litt om gangen
                voice: {timbre: plain}
                editions:
                  nivå 1: {runder: 4, halvrunde: "1,5 min"}
                  nivå 2: {runder: 5}
        """

    @Test("says the same in both languages", arguments: [(norwegian, "uke"), (english, "week")])
    func everything(_ text: String, _ week: String) throws {
        let parsed = Course.parse(Array(text.utf8), name: "kurs.yml")
        #expect(parsed.diagnostics.map(MarkedScript.brief) == [])
        let course = parsed.course
        #expect(
            [course.title, course.summary, course.author, course.rights] == ["Nærvær", "Små øvelser.", "Kari", "Fri"])
        #expect(course.year == 2026 && course.folder == "naervaer-i-uka")
        #expect(course.formats == [.mp3, .wav24] && course.bitRates == [.mp3: 96] && course.sidecars == [.vtt, .text])
        #expect(course.units.map(\.folder) == [week == "uke" ? "hver-uke" : "every-week", "\(week)-02"])
        let unit = try #require(course.units.last)
        #expect(unit.number == 2 && unit.theme == "Kroppen" && unit.informal == "Gå sakte, også hjem.")
        #expect(unit.tracks.map(\.script.value) == ["pusterommet.pust", "../aktivitet/gradert-aktivitet.pust"])
        #expect(unit.tracks[1].title == "Litt om gangen")
        #expect(unit.tracks[1].editions.map { $0.name?.value } == ["nivå 1", "nivå 2"])
        #expect(
            unit.tracks[1].editions[0].values.map { "\($0.name.value)=\($0.text)" } == [
                "runder=4", "halvrunde=1,5 min",
            ])
    }

    @Test("lets what stands nearest to the track hold")
    func inheritance() throws {
        let course = Course.parse(Array(Self.norwegian.utf8), name: "kurs.yml").course
        let every = try #require(course.units.first?.tracks.first).settings
        #expect(every.tempo == .slow && every.loudness == -18 && every.sentenceGap == nil && every.timbre == nil)
        let last = try #require(course.units.last?.tracks.last).settings
        #expect(last.tempo == .slow && last.loudness == -18 && last.timbre == .plain)
        #expect(last.sentenceGap == DurationRange(.milliseconds(500), .milliseconds(1500)))
    }

    @Test(
        "reports every mistake at its place",
        arguments: [
            "⟦K005⟧uker:\n  - uke: 1\n    ⟦K003⟧sport: [pusterommet]\n    tema: ⟦K004⟧[a]",
            "⟦K005⟧⟦K005⟧forfatter: Kari",
            "tittel: N\n⟦K006⟧title: N\nuker: ⟦K004⟧[]",
            "tittel: N\nuker:\n  - ⟦K005⟧tema: A\n  - uke: ⟦K014⟧0\n  - uke: 3\n  - uke: ⟦K007⟧3",
            "tittel: N\nspråk: ⟦K013⟧se\nformater: [⟦K013⟧ogg]\nsamplingsrate: ⟦K013⟧8000\nuker:\n  - uke: 1",
            "tittel: N\nformater: ⟦K015⟧[opus]\nsamplingsrate: 44100\nbitrate: {⟦K003⟧wav: 3, mp3: ⟦K013⟧7}\nuker:\n  - uke: 1",
            "tittel: N\nmappe: ⟦K016⟧«»\nlydstyrke: ⟦P058⟧-5\nrytme: {setning: 1–2 ⟦P017⟧meter}\nuker:\n  - uke: 1",
            "tittel: N\nstemme: {tempo: ⟦K013⟧fort}\ngrenser: {stillhet: ⟦K019⟧1–2 s, veiledning: ⟦K004⟧mye}\nuker:\n  - uke: 1",
            "tittel: N\nuker:\n  - uke: 1\n    spor: [⟦K008⟧/a, ⟦K009⟧b, pusterommet]",
            "tittel: N\nuker:\n  - uke: 1\n    spor:\n      - manus: pusterommet\n        varianter: [kort, ⟦K010⟧lagn]\n        verdier: {⟦K011⟧runder: 2}",
            "tittel: N\nuker:\n  - uke: 1\n    spor:\n      - manus: ../aktivitet/gradert-aktivitet\n        ⟦K017⟧verdier: {runder: \"⟦K020⟧{a}\"}\n        utgaver: {a: {runder: 2}}",
            "tittel: N\nuker:\n  - uke: 1\n    spor: [a]\n    ⟦K001⟧spor: [b]",
            "tittel: N⟦P002⟧\u{7}\nuker: [",
            "⟦K001⟧- a",
        ])
    func places(_ marked: String) {
        let marked = MarkedScript(marked)
        #expect(mistakes(marked.text) == marked.expected, "\(marked.text)")
    }

    @Test(
        "is reported as a whole when it is not text, or too large",
        arguments: [[0xFF, 0xFE], Array(repeating: 0x20, count: 300_000)])
    func unreadable(_ bytes: [UInt8]) {
        #expect(Course.parse(bytes, name: "kurs.yml").diagnostics.map(\.kind.code) == ["K002"])
    }

    @Test("holds at most a thousand tracks")
    func tooMany() {
        let names = Array(repeating: "pusterommet", count: 1200).joined(separator: ", ")
        let parsed = Course.parse(Array("tittel: N\nuker:\n  - uke: 1\n    spor: [\(names)]".utf8), name: "kurs.yml")
        #expect(parsed.diagnostics.map(\.kind.code) == ["K018"])
        #expect(parsed.course.units[0].tracks.count == 1000)
    }

    @Test("never fails on what is cut off anywhere", arguments: [norwegian, english])
    func cut(_ text: String) {
        let bytes = Array(text.utf8)
        for end in stride(from: 0, to: bytes.count, by: 7) { _ = Course.parse(Array(bytes[..<end]), name: "kurs.yml") }
    }

    @Test(
        "has an example of every mistake that a text can show, and fixes it",
        arguments: DiagnosticKind.courseKinds.map(\.code))
    func examples(_ code: String) throws {
        guard let example = DiagnosticKind.courseKinds.first(where: { $0.code == code })?.example else {
            #expect(["K002", "K018", "K023", "K024", "K025", "K026", "K027", "K028"].contains(code))
            return
        }
        #expect(mistakes(example.wrong).first?.hasSuffix(code) == true, "\(mistakes(example.wrong))")
        #expect(mistakes(example.right) == [])
    }
}

@Suite("The pages of the course file")
struct CourseDocumentTests {
    private static let text = (try? Repository.text(of: Repository.root + "/Docs/course-file.md")) ?? ""

    @Test("show courses without a mistake")
    func blocks() {
        let blocks = Self.text.split(separator: "```yaml\n").dropFirst().map { $0.split(separator: "\n```")[0] }
        #expect(blocks.count == 2)
        for block in blocks { #expect(mistakes(String(block)) == []) }
    }

    @Test("name every word, those of engines on a page of their own")
    func words() {
        let pages = Self.text + ((try? Repository.text(of: Repository.root + "/Docs/engines.md")) ?? "")
        let named = Set(pages.matches(of: /`([^`\n]+)`/).map { String($0.output.1) })
        let keys = CourseKeys.course + CourseKeys.unit + CourseKeys.track
        let words = keys.flatMap { [$0] + $0.nested }.flatMap { $0.nb + $0.en }
        #expect(words.count > 80 && words.filter { !named.contains($0) } == [])
    }
}

@Suite("The shipped courses")
struct ShippedCourseTests {
    @Test(
        "have no mistake and leave out no script", arguments: ["naervaer", "avspenning", "stressmestring", "aktivitet"])
    func whole(_ name: String) throws {
        let folder = CourseFolder("\(Repository.root)/Scripts/\(name)")
        let parsed = try folder.read()
        let plan = CoursePlan(parsed.course) { path in
            guard let bytes = try? ScriptBytes.read(folder.path(of: path)) else { return .failure(.missing) }
            return .success(ScriptHead(bytes, name: path))
        }
        #expect((parsed.diagnostics + plan.diagnostics).map(MarkedScript.brief) == [])
        let used = Set(plan.tracks.map { folder.path(of: $0.script) })
        let own = Repository.scripts.filter { $0.hasPrefix(folder.path + "/") && !$0.contains("/felles/") }
        #expect(own.filter { !used.contains($0) } == [])
        #expect(plan.course.units.allSatisfy { $0.theme != nil && $0.informal != nil && !$0.tracks.isEmpty })
        #expect(plan.tracks.allSatisfy { $0.settings.limits.silence != nil && $0.settings.limits.guidance != nil })
    }
}
