import GuideCourse
import GuideEditing
import GuideScript
import Testing

@Suite("What something new begins as")
struct StartTests {
    @Test(
        "a script has no mistakes, however long its variants",
        arguments: [
            StartScript.standardVariants, "kort: 1 min", "a: 60 min", "kort: 2:30, lang: 20 min, lengst: 1 t",
        ])
    func script(_ variants: String) throws {
        let script = try #require(StartScript(title: "Ro: «nå» \"eller\" #1", variants: variants))
        let parsed = Script.parse(Array(script.text.utf8), name: "ny.pust")
        #expect(parsed.diagnostics.isEmpty)
        #expect(parsed.script.title == "Ro: «nå» \"eller\" #1")
        guard case .success(let formatted) = ScriptFormatter.format(parsed) else { return #expect(Bool(false)) }
        #expect(formatted == script.text)
    }

    @Test(
        "variants that cannot be are none",
        arguments: ["", "kort", "kort: 10 s", "kort: 2 t", "a: b: c", "kort: 2 min}"])
    func badVariants(_ variants: String) { #expect(StartScript(title: "Ro", variants: variants) == nil) }

    @Test("a course has as many weeks as wanted", arguments: [1, 8, 52])
    func course(_ weeks: Int) throws {
        let course = try #require(StartCourse(title: "Små pust", weeks: weeks, exercise: "Første øvelse"))
        #expect(course.files.map(\.name) == ["kurs.yml", "foerste-oevelse.pust"])
        let parsed = Course.parse(Array(course.files[0].text.utf8), name: "kurs.yml")
        #expect(parsed.diagnostics.isEmpty && parsed.course.units.count == weeks)
    }

    @Test("titles are told from names")
    func names() {
        #expect(StartName.title(of: "tre-rolige_pust") == "Tre rolige pust")
        #expect(StartName.stem(of: "Øvelse på gulvet!") == "oevelse-paa-gulvet")
        #expect(StartName.stem(of: "🙂") == nil)
    }
}
