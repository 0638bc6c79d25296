import GuideProduction
import GuideSpeech
import GuideSystem
import GuideText
import TestSupport
import Testing

@Suite("The user's own settings")
struct UserSettingsTests {
    @Test("choose nothing where there is no file")
    func none() throws {
        let folder = try TemporaryFolder()
        let settings = try UserSettings(in: folder.path)
        #expect(settings.engine == nil && settings.diagnostics.isEmpty)
    }

    @Test("choose an engine, and remember where that stands")
    func engine() throws {
        let folder = try TemporaryFolder()
        try folder.write("stemme: {motor: espeak-ng}\n", to: "pusterom/config.yml")
        let settings = try UserSettings(in: folder.path)
        #expect(settings.diagnostics.isEmpty, "\(settings.diagnostics.map { $0.message(in: .english) })")
        #expect(settings.engine != nil && settings.engine?.engine == nil)
        #expect(settings.engine?.source.name == folder["pusterom/config.yml"])
    }

    @Test(
        "report mistakes at their place",
        arguments: ["stemme: [", "stemm: {motor: espeak-ng}", "stemme: {motr: piper}", "tittel: Kurs"])
    func mistakes(_ text: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(text + "\n", to: "pusterom/config.yml")
        let settings = try UserSettings(in: folder.path)
        #expect(settings.diagnostics.hasErrors)
        #expect(settings.diagnostics.allSatisfy { $0.position.line <= 2 && $0.kind.code.hasPrefix("K") })
    }

    @Test("that cannot be read are a failure, not an absence")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "pusterom/config.yml/x")
        #expect(throws: SystemFailure.self) { try UserSettings(in: folder.path) }
    }
}
