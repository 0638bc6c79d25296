import Foundation
import FoundationXML
import GuideCourse
@testable import GuidePublish
import GuideScript
import TestSupport
import Testing

@Suite("The written course")
struct WrittenCourseTests {
    private static let settings = PublicationSettings(baseURL: "https://eksempel.no/naervaer")

    private var course: PublishedCourse {
        var course = SampleCourse.weeks(2)
        course.text = "## Hvorfor\n\nFordi & derfor."
        course.contact = "Smerteskolen <00 00 00 00>"
        course.pages = [CoursePage(name: "fem-regler", title: "Fem regler", text: "1. Begynn\n2. Hvil")]
        course.sheets = [CoursePage(name: "logg", title: "Logg", text: "| Dag | Hva |\n| --- | --- |\n| | |")]
        course.units[1].text = "Denne uken."
        for unit in course.units.indices {
            course.units[unit].exercises[0].frame.why = "Kroppen får plass."
            course.units[unit].exercises[0].frame.whenNot = "Rett etter en operasjon."
        }
        return course
    }

    @Test("Markdown gives CommonMark and tables, moved below the page's heading, and nothing that is not text")
    func markdown() {
        #expect(Markdown.html("# A\n\n**b** & <i>c</i>") == "<h2>A</h2>\n<p><strong>b</strong> &amp; c</p>\n")
        #expect(Markdown.html("## A\n\n#### B", level: 3) == "<h3>A</h3>\n<h4>B</h4>\n")
        #expect(Markdown.html("![bilde](https://eksempel.no/a.png)").contains("img") == false)
        #expect(Markdown.html("[a](javascript:alert)").contains("javascript") == false)
        #expect(Markdown.html("<script>alert(1)</script>\n\nHei").contains("script") == false)
        #expect(Markdown.html("| a |\n| --- |\n| b |").contains("<td>b</td>"))
    }

    @Test("Our own drawings are put in with their words; names that are none, and words that are HTML, do no harm")
    func drawings() throws {
        let html = Markdown.html("![Stå \"rett\" <b>](figur:stå) ![x](figur:fly)")
        #expect(html.contains("aria-label=\"Stå &quot;rett&quot;") && html.components(separatedBy: "<svg").count == 2)
        for name in Figure.names {
            let document = try XMLDocument(data: Data((Figure.named(name)?.svg("En & to".asText) ?? "").utf8))
            #expect(try document.nodes(forXPath: "//@aria-label").first?.stringValue == "En & to", "\(name)")
        }
    }

    @Test("Every drawing stays within its frame, and nobody stands or sits with a foot through the floor or above it")
    func frames() throws {
        for name in Figure.names {
            let svg = try #require(Figure.named(name)?.svg(name))
            for path in svg.matches(of: /<path d="([^"]+)"/) {
                for number in path.output.1.matches(of: /-?[0-9.]+/) {
                    let value = try #require(Double(number.output))
                    #expect((3...217).contains(value), "\(name): \(value)")
                }
            }
            guard case .side(let hip, _, _, _, let legs)? = Figure.named(name)?.pose else { continue }
            for case .floor(let floor) in Figure.named(name)?.props ?? [] {
                let lowest = legs.flatMap { FigureLimb.leg(from: hip, $0) }.flatMap(\.points).map(\.y).max() ?? 0
                #expect(abs(lowest + 6 - floor) < 3.5, "\(name): \(lowest)")
            }
        }
    }

    @Test("Every drawing that the shipped texts ask for is there, and none is there that nobody shows")
    func shown() throws {
        let folder = URL(fileURLWithPath: "\(Repository.root)/Scripts")
        let paths = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var names: Set<String> = []
        for case let file as URL in paths where file.pathExtension == "md" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for found in text.matches(of: /\(figur:([^)]+)\)/) {
                #expect(Figure.named(String(found.output.1)) != nil, "\(file.lastPathComponent): \(found.output.1)")
                names.insert(String(found.output.1))
            }
        }
        #expect(names.sorted() == Figure.names)
        #expect(TextDrawings.names.sorted() == Figure.names)
    }

    @Test("is pages, sheets and a booklet that are whole XML, and the shown pages lead to them")
    func files() throws {
        let files = WrittenCourse.files(of: course, Self.settings)
        #expect(files.map(\.path) == ["sider/fem-regler.html", "ark/logg.html", "ark/hefte.html"])
        for file in files { _ = try XMLDocument(data: Data(file.bytes)) }
        let booklet = files.text("ark/hefte.html")
        for words in [
            "Fordi &amp; derfor.", "Denne uken.", "Rett etter en operasjon.", "Fem regler", "Smerteskolen &lt;00",
        ] {
            #expect(booklet.contains(words), "\(words)")
        }
        let others = try PublicationFiles.others(of: course, Self.settings, theme: .standard)
        let all = PublicationFiles.all(of: course, Self.settings, theme: .standard, others: others)
        let front = all.text("index.html")
        #expect(
            front.contains("sider/fem-regler.html") && front.contains("ark/hefte.html") && front.contains("datamaskin"))
        let week = all.text("uke-01.html")
        #expect(
            week.contains("Rett etter en operasjon.") && week.contains("Denne uken.") && week.contains("Kroppen får"))
        #expect(all.text("ark/uke-01.html").contains("Når ikke: Rett etter en operasjon."))
        #expect(all.text("feed.xml").contains("Rett etter en operasjon."))
    }

    @Test("A voice of a person is not called a computer's")
    func voice() {
        var course = course
        for unit in course.units.indices {
            for exercise in course.units[unit].exercises.indices {
                for track in course.units[unit].exercises[exercise].tracks.indices {
                    course.units[unit].exercises[exercise].tracks[track].isSynthetic = false
                }
            }
        }
        let pages = ListeningPages.files(of: course, Self.settings)
        #expect(!pages.text("index.html").contains("Stemmen er laget"))
        #expect(!pages.text("uke-01.html").contains("Stemmen er laget"))
    }

    @Test("The leader's booklet is a file by itself, which no list of published files knows")
    func leader() throws {
        let page = CoursePage(name: "uke-1", title: "Uke 1", text: "Se etter uro.")
        let booklet = WrittenCourse.leaderBooklet(of: [page], course)
        #expect(booklet.path == "naervaer-kursleder.html")
        _ = try XMLDocument(data: Data(booklet.bytes))
        let paths = PublicationFiles.paths(of: course, Self.settings, theme: .standard)
        #expect(!paths.contains { $0.contains("kursleder") } && paths.contains("ark/hefte.html"))
    }
}
