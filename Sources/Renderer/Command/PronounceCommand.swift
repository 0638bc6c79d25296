internal import ArgumentParser
internal import GuideLibrary
internal import GuideNorwegian
internal import GuideRendering
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// `pusterom pronounce`: how a text will be said.
struct PronounceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pronounce",
        abstract: "Show how a text will be said: a line of text, a tab, and its sounds.",
        discussion: """
            Sounds are written with espeak-ng's signs for Norwegian, with ' before a stressed vowel. An entry in uttale.yml \
            may use them between slashes. Words that are not in the word list are read by a learnt model.
            """)

    @Argument(help: ArgumentHelp("Texts; - reads lines from standard input.", valueName: "text"))
    var texts: [String]

    @Flag(help: "Print IPA instead of espeak-ng's signs.")
    var ipa = false

    @Flag(help: "Show the tone of each stressed word: \" for tone 2 in espeak-ng's signs, ¹ and ² in IPA.")
    var tones = false

    @Flag(help: "Show for each word why it is said so: lexicon, listed, compound, homograph, letters or model.")
    var explain = false

    @Option(
        help: ArgumentHelp(
            "Say it as this script does: with its lexicon, and those of its folder and course.", valueName: "script"),
        completion: .file(extensions: ["pust"]))
    var script: String?

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let compiler = Compiler(voice: EngineVoice(nil, workers: 1))
        let script = try script.map { try console.read([$0], by: compiler)[0] }
        if let script { try console.report(endingOnErrors: script.diagnostics.filter(\.isError)) }
        for text in texts {
            try refuseFile(text, console)
            let lines = text == ScriptReading.standardInput ? try standardInput(console) : [text]
            try checkSize(of: lines, console)
            var output = ""
            for line in lines {
                let reading = compiler.reading(of: line, in: script?.script)
                output += "\(line)\t\(sounds(of: reading))\n"
                if explain { output += explanation(of: reading) }
            }
            try console.print(output)
        }
    }

    /// Ends the call where a text is a file: nobody wants to know how its name is said.
    private func refuseFile(_ text: String, _ console: Console) throws {
        guard text.hasSuffix(".pust") || text.hasSuffix(".yml"), FileStatus(of: text)?.isRegular == true else { return }
        throw console.fail(
            .usage,
            text.hasSuffix(".pust")
                ? Bilingual(
                    nb:
                        "{path} er et manus. Skriv ordet først, og `--script {path}` etter: `pusterom pronounce \"ordet\" --script {path}`",
                    en:
                        "{path} is a script. Write the word first, and `--script {path}` after it: `pusterom pronounce \"word\" --script {path}`"
                )
                : Bilingual(
                    nb: "{path} er en fil. Skriv ordet, og `--script` med et manus i samme mappe",
                    en: "{path} is a file. Write the word, and `--script` with a script of the same folder"),
            ["path": text])
    }

    /// Ends the call with the first line that no script could have either.
    private func checkSize(of lines: [String], _ console: Console) throws {
        for (index, line) in lines.enumerated() {
            // More bytes than that a word or a line of so many characters cannot have.
            if line.utf8.count > Limits.lineScalars, line.unicodeScalars.count > Limits.lineScalars {
                throw console.fail(
                    .script,
                    Bilingual(
                        nb: "tekst {number} har mer enn {limit} tegn. Del den",
                        en: "text {number} has more than {limit} characters. Divide it"),
                    ["number": "\(index + 1)", "limit": "\(Limits.lineScalars)"])
            }
            if line.utf8.count > Limits.wordScalars, line.longestWord > Limits.wordScalars {
                throw console.fail(
                    .script,
                    Bilingual(
                        nb: "tekst {number} har et ord på mer enn {limit} bokstaver. Del det",
                        en: "text {number} has a word of more than {limit} letters. Divide it"),
                    ["number": "\(index + 1)", "limit": "\(Limits.wordScalars)"])
            }
        }
    }

    private func sounds(of reading: Reading) -> String {
        if tones { return reading.withTones(inIPA: ipa) }
        return ipa ? reading.ipa : reading.mnemonics
    }

    /// A line for each word: a tab, the word, its sounds, and where they come from.
    private func explanation(of reading: Reading) -> String {
        reading.words.reduce(into: "") { text, word in
            let sounds = ipa ? word.pronunciation.ipa : word.pronunciation.mnemonics
            text += "\t\(word.text)\t\(sounds)\t\(Self.reason(word.origin))\n"
        }
    }

    private static func reason(_ origin: Pronouncer.Origin) -> String {
        switch origin {
        case .lexicon: "lexicon"
        case .listed: "listed"
        case .compound: "compound"
        case .homograph: "homograph"
        case .spelled: "letters"
        // Per letter, by how much it is preferred to the next best way: under 40, in tenths, `check` warns of it.
        case .guessed(let margin): "model, certainty \(Pronouncer.Origin.certainty(margin))"
        }
    }

    private func standardInput(_ console: Console) throws -> [String] {
        let bytes: [UInt8]
        do throws(SystemFailure) { bytes = try StandardStream.readInput(limit: Self.limit) } catch {
            throw console.exit(for: error, or: .inputOutput)
        }
        return Source(name: "stdin", text: String(decoding: bytes, as: UTF8.self)).lines
    }

    /// Bytes of standard input that are read at most: the words of a whole dictionary.
    private static let limit = 64 << 20
}
