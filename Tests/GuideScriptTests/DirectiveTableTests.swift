@testable import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("The table of directives")
struct DirectiveTableTests {
    @Test("has an example of each that parses and is laid out as it stands", arguments: DirectiveTable.all)
    func example(_ directive: DirectiveDescriptor) throws {
        // The end has no example of its own: it ends those of the blocks.
        guard directive != .end else { return }
        let text =
            "---\nvarianter: [kort, lang]\n---\nHei.\n"
            + directive.example.replacing(" … ", with: directive == .loop ? "Kjenn {del}. " : "Pust. ")
            + "\nHa det.\n"
        let shelf = try SoundShelf()
        let parsed = Script.parse(Source(name: "eksempel.pust", text: text), library: shelf)
        // The script that the example puts in is not there.
        guard directive != .include else { return }
        #expect(parsed.diagnostics.map(\.kind.code) == [])
        let opening = String(directive.example.prefix { $0 != "…" }).trimmingBlanks()
        #expect(try ScriptFormatter.format(parsed).get().contains(opening))
    }

    @Test("says what each means in both languages, in one sentence", arguments: DirectiveTable.all)
    func summary(_ directive: DirectiveDescriptor) {
        for language in [MessageLanguage.bokmål, .english] {
            let words = directive.summary(language)
            #expect(words.hasSuffix(".") && words.count < 90)
        }
    }
}
