import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Hostile scripts")
struct HostileScriptTests {
    @Test(
        "Each is reported as the mistake it is, at a place, and no more than 200 are reported",
        arguments: HostileScript.all)
    func isListed(script: HostileScript) throws {
        let parsed = Script.parse(script.bytes, name: "a.pust")
        let first = try #require(parsed.diagnostics.first)
        #expect(first.kind.code == script.code)
        #expect(first.isError)
        #expect(parsed.diagnostics.count <= Limits.diagnostics)
        for language in MessageLanguage.allCases {
            let printed = DiagnosticPrinter(language: language).print(first)
            let place =
                "a.pust:\(first.position.line):\(first.position.column): \(first.kind.severity.word(language))[\(script.code)]: "
            #expect(printed.hasPrefix(place) && printed.contains("^"), "\(printed)")
        }
    }

    @Test("There are many, each of its own kind")
    func areMany() {
        #expect(HostileScript.all.count >= 80)
        #expect(Set(HostileScript.all.map(\.name)).count == HostileScript.all.count)
    }
}
