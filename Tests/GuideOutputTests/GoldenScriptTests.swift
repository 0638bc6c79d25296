import GuideOutput
import GuideRendering
import GuideScript
import GuideSound
import GuideText
import GuideTimeline
import TestSupport
import Testing

/// A script in; its diagnostics, timelines and captions out, beside it in `Tests/Golden/scripts`. Every letter is one twentieth
/// of a second long. `make golden` writes what comes out: read it through before it is committed.
@Suite("Golden scripts")
struct GoldenScriptTests {
    @Test("become what is beside them", arguments: Golden.cases(of: "scripts"))
    func become(_ name: String) throws {
        let folder = "\(Golden.root)/scripts/\(name)"
        let text = try Repository.text(of: "\(folder)/script.pust")
        let compiler = Compiler(voice: FakeVoice(samplesPerCharacter: 1000, rate: 20_000))
        let parsed = compiler.parse(text, name: "script.pust")
        let compilation = try compiler.compile([parsed], try TrackPlan.plan([parsed], variants: []))
        try compare(Self.report(compilation.diagnostics), with: "\(folder)/diagnostics.txt")
        try compare(Self.table(compilation.timelines), with: "\(folder)/timeline.txt")
        let captions = compilation.timelines.map { "# \($0.variant.name)\n\n" + Sidecar.vtt.text(of: $0, fileName: "") }
        try compare(captions.joined(separator: "\n"), with: "\(folder)/captions.txt")
    }

    private func compare(_ text: String, with path: String) throws {
        let expected = try Golden.expected(path, text)
        #expect(text == expected, "\(path)")
    }

    private static func report(_ diagnostics: [Diagnostic]) -> String {
        let printers = [MessageLanguage.bokmål, .english].map { DiagnosticPrinter(language: $0, colour: false) }
        return diagnostics.map { diagnostic in printers.map { $0.print(diagnostic) }.joined() }.joined(separator: "\n")
    }

    private static func table(_ timelines: [Timeline]) -> String {
        timelines.map { TimelineTable($0, language: .bokmål).text() }.joined(separator: "\n\n")
    }
}
