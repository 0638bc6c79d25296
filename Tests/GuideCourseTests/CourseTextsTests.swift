import Foundation
import GuideCourse
import GuideLibrary
import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("The texts of a course")
struct CourseTextsTests {
    private let language = MessageLanguage.bokmål
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("Om kurset.", to: "kurs/tekster/kurset.md")
        try folder.write("Om uken.", to: "kurs/tekster/uke-01.md")
        try folder.write("\n# Fem regler\n\nDen første.", to: "kurs/tekster/sider/02-fem-regler.md")
        try folder.write("Uten overskrift.", to: "kurs/tekster/sider/01-stress.md")
        try folder.write("# Logg\n", to: "kurs/tekster/ark/logg.md")
        try folder.write("# Uke 1\n\nSe etter.", to: "kurs/kursleder/01-uke-1.md")
    }

    private var course: CourseFolder { CourseFolder("\(folder.path)/kurs") }

    @Test("are read by the names of their files; the leader's are not among them")
    func reads() {
        let reading = CourseTextReading(course, units: ["uke-01", "uke-02"])
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.texts.course == "Om kurset.")
        #expect(reading.texts.units == ["uke-01": "Om uken."])
        #expect(reading.texts.pages.map(\.name) == ["stress", "fem-regler"])
        #expect(reading.texts.pages.map(\.title) == ["stress", "Fem regler"])
        #expect(reading.texts.pages[1].text == "\nDen første.")
        #expect(reading.texts.sheets.map(\.title) == ["Logg"])
        #expect(CourseTextReading(ofLeaderIn: course).texts.pages.map(\.title) == ["Uke 1"])
    }

    @Test("Files that belong to no week are reported with what was probably meant, and so are links and foreign bytes")
    func reports() throws {
        try folder.write("x", to: "kurs/tekster/uke-3.md")
        try folder.write("x", to: "annet.md")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/kurs/tekster/sider/lenke.md", withDestinationPath: "\(folder.path)/annet.md")
        let reading = CourseTextReading(course, units: ["uke-01", "uke-03"])
        #expect(reading.diagnostics.map(\.kind.code) == ["W024", "K029"])
        #expect(reading.diagnostics[0].suggestion == "uke-03.md")
        #expect(reading.texts.pages.count == 2)
    }

    @Test("A drawing that does not exist is reported at its name with the one that was probably meant")
    func drawings() throws {
        try folder.write("Hei.\n\n![Løft](figur:skulder) ![Stå](figur:stå)\n", to: "kurs/tekster/kurset.md")
        try folder.write("![](figur:st%C3%A5) ![a](https://eksempel.no/a.png) [b](figur:", to: "kurs/tekster/uke-01.md")
        let found = CourseTextReading(course, units: ["uke-01"]).diagnostics
        #expect(found.map(\.kind.code) == ["W025", "W025"])
        #expect(found[0].suggestion == "skuldre")
        #expect(found[0].position.line == 3 && found[0].position.column == 15)
    }

    @Test("What is missing is reported once a course has any of it, and not before")
    func missing() {
        let head = "---\nhvorfor: Ro.\nnår ikke: Ved feber.\n---\nHei."
        func plan(_ head: String) -> CoursePlan {
            let text = "tittel: N\nuker:\n  - uke: 1\n    spor: [a]\n  - uke: 2\n    spor: [a]\n"
            let parsed = Course.parse(Array(text.utf8), name: "kurs.yml")
            return CoursePlan(parsed.course) { .success(ScriptHead(Array(head.utf8), name: $0)) }
        }
        #expect(plan("Hei.").missingFrame.isEmpty)
        var begun = plan(head)
        #expect(begun.missingFrame.map(\.kind.code) == ["W023", "W023", "W023", "W022"])
        #expect(begun.missingFrame[3].message(in: language) == "Manuset `a.pust` mangler `for-hvem`.")
        begun.texts = CourseTextReading(course, units: ["uke-01", "uke-02"]).texts
        #expect(
            begun.missingFrame.map { $0.message(in: language) }.first == "Teksten `tekster/uke-02.md` mangler.")
    }
}
