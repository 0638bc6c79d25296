internal import ArgumentParser
internal import GuidePublish
internal import GuideScript
internal import GuideText

/// `pusterom explain P012`: what a mistake is, and how it is fixed.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a message by its code, with an example of the mistake and of how it is corrected.",
        discussion: "Without a code, all are listed.")

    @Argument(help: ArgumentHelp("The code in a message, such as P012.", valueName: "code"), completion: .codes)
    var code: String?

    @Option(
        help: ArgumentHelp(
            "Print a table of the documents in Markdown: directives or codes.", valueName: "name", visibility: .hidden))
    var table: DocumentTable?

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        if let table { return try console.print(table.markdown) }
        guard let code else {
            let lines = DiagnosticCatalogue.all.map {
                "\($0.code)\t\(DiagnosticCatalogue.general($0.message, console.language))\n"
            }
            return try console.print(lines.joined())
        }
        guard let kind = DiagnosticCatalogue.all.first(where: { $0.code.lowercased() == code.lowercased() }) else {
            if let near = Self.codes(near: code) {
                throw console.fail(
                    .usage,
                    Bilingual(
                        nb: "ingen melding har koden {code}. Mente du {near}?",
                        en: "no message has the code {code}. Did you mean {near}?"), ["code": code, "near": near])
            }
            let word = code.filter { $0.isLetter || $0 == " " }.lowercased()
            if let example = DirectiveTable.all.first(where: { ($0.words.nb + $0.words.en).contains(word) })?.example {
                throw console.fail(
                    .usage,
                    Bilingual(
                        nb: "{code} er ikke koden til en melding. I et manus skriver du for eksempel `{example}`",
                        en: "{code} is not the code of a message. In a script, write for example `{example}`"),
                    ["code": code, "example": example])
            }
            throw console.fail(
                .usage,
                Bilingual(
                    nb: "ingen melding har koden {code}. Se alle med `pusterom explain`",
                    en: "no message has the code {code}. See all with `pusterom explain`"), ["code": code])
        }
        try console.print(Self.explanation(of: kind, console.language))
    }
}

extension ExplainCommand {
    /// `P012` of `P12`, and all codes with that number of `12`; nil if there are none.
    private static func codes(near code: String) -> String? {
        let letters = code.prefix { $0.isLetter }.uppercased()
        let digits = code.dropFirst(letters.count).drop { "- ".contains($0) }
        guard 1...3 ~= digits.count, digits.allSatisfy({ $0.isASCII && $0.isNumber }), letters.count < 2 else {
            return nil
        }
        let number = String(repeating: "0", count: 3 - digits.count) + digits
        let codes = DiagnosticCatalogue.all.map(\.code).filter { $0.hasPrefix(letters) && $0.dropFirst() == number }
        return codes.isEmpty ? nil : codes.joined(separator: ", ")
    }

    private static func explanation(of kind: DiagnosticKind, _ language: MessageLanguage) -> String {
        let head =
            "\(kind.severity.word(language))[\(kind.code)]: \(DiagnosticCatalogue.general(kind.message, language))\n\n\(DiagnosticCatalogue.general(kind.hint, language))\n"
        guard let example = kind.example else { return head }
        let wrong = Bilingual(nb: "Slik er det feil:", en: "This is wrong:")(language)
        let right = Bilingual(nb: "Slik er det riktig:", en: "This is right:")(language)
        return "\(head)\n\(wrong)\n\n\(indented(example.wrong))\n\n\(right)\n\n\(indented(example.right))\n"
    }

    private static func indented(_ script: String) -> String {
        script.split(separator: "\n", omittingEmptySubsequences: false).map {
            "    "
                + String(
                    String.UnicodeScalarView(
                        $0.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{25A1}" : $0 }))
        }
        .joined(separator: "\n")
    }
}
