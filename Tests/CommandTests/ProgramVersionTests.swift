import GuideOutput
import TestSupport
import Testing

@testable import pusterom

@Suite("The version")
struct ProgramVersionTests {
    @Test("--version names the program, the forms of its documents, the engine and the libraries")
    func describes() throws {
        let outcome = try Program.run(["--version"])
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].wholeMatch(of: #/pusterom \d+\.\d+\.\d+ \((development|commit [0-9a-f]+)\)/#) != nil)
        #expect(lines[1].contains("timeline document \(TimelineDocument.currentVersion)"))
        for library in [
            "espeak-ng", "libsndfile", "libsoxr", "libebur128", "nettle", "cairo", "libzip", "libqrencode", "expat",
        ] {
            #expect(lines[2].contains(try Regex("\(library) [0-9]")), "\(library)")
        }
    }

    @Test("the version is dated in the changelog")
    func dated() throws {
        let changelog = try Repository.text(of: "CHANGELOG.md")
        #expect(changelog.contains(try Regex("\n## \(ProgramVersion.number) – [0-9]{4}-[0-9]{2}-[0-9]{2}\n")))
    }
}
