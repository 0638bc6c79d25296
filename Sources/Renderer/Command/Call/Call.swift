internal import ArgumentParser
internal import GuideSystem
internal import GuideText

/// One call of the program, from its arguments to its end.
///
/// The library that reads the arguments writes English only. In Norwegian we write the text ourselves: `CallHelp` for help,
/// `CallMistake` for wrong arguments.
struct Call {
    private let arguments: [String]
    private let console: Console

    /// A call with the arguments after the program's name.
    init(_ arguments: [String]) {
        console = Console(language: Self.language(in: arguments))
        self.arguments = Self.askingForHelp(arguments)
    }

    /// Runs it, and ends the program.
    func run() -> Never {
        guard AddressSpace.hasRoom(for: Self.leastMemory) else {
            console.tell(
                Bilingual(
                    nb:
                        "her er det ikke minne nok til å arbeide. Lukk andre programmer, eller øk grensen (`ulimit -v`)",
                    en:
                        "there is not enough memory here to work. Close other programs, or raise the limit (`ulimit -v`)"
                ))
            Pusterom.exit(withError: ExitStatus.inputOutput.exit)
        }
        let commands = Pusterom.configuration.subcommands.flatMap { [$0._commandName] + $0.configuration.aliases }
        if let mistake = CallReview(commands: commands, language: console.language).mistake(in: arguments) {
            console.tell(Bilingual(nb: "{text}", en: "{text}"), ["text": mistake])
            Pusterom.exit(withError: ExitStatus.usage.exit)
        }
        do {
            var command = try Pusterom.parseAsRoot(arguments)
            try command.run()
        } catch {
            end(by: error)
        }
        Pusterom.exit()
    }
}

extension Call {
    /// Addresses that any command needs: with fewer, the language's own runtime would end it without a word.
    private static let leastMemory = 24 << 20

    /// The language that a call asks for with `--language`; nil if it does not have that option.
    static func language(in arguments: [String]) -> MessageLanguage? {
        for (index, argument) in arguments.enumerated() {
            if argument == "--language", index + 1 < arguments.count {
                return MessageLanguage(argument: arguments[index + 1])
            }
            if argument.hasPrefix("--language=") { return MessageLanguage(argument: String(argument.dropFirst(11))) }
        }
        return nil
    }

    /// The arguments as the library understands them: its `help` takes no language, and without a command, help is the only thing
    /// that a language could be for.
    private static func askingForHelp(_ arguments: [String]) -> [String] {
        guard let place = arguments.firstIndex(where: { $0 == "--language" || $0.hasPrefix("--language=") }) else {
            return arguments
        }
        var rest = arguments
        rest.removeSubrange(place..<min(arguments.count, place + (arguments[place] == "--language" ? 2 : 1)))
        if rest.isEmpty { return ["--help"] }
        return rest.first == "help" || rest == ["--help"] || rest == ["-h"] || rest == ["--version"] ? rest : arguments
    }

    /// Ends the program as the library would, in the user's language.
    private func end(by error: any Error) -> Never {
        guard console.language == .bokmål else { Pusterom.exit(withError: error) }
        let text = Pusterom.fullMessage(for: error)
        let code = Pusterom.exitCode(for: error)
        guard !text.isEmpty, !(error is ExitCode) else { Pusterom.exit(withError: error) }
        if code == .success {
            guard text.hasPrefix("OVERVIEW:"), let help = CallHelp(arguments)?.text() else {
                Pusterom.exit(withError: error)
            }
            try? StandardStream.output.write(help)
        } else {
            tell(Pusterom.message(for: error))
        }
        Pusterom.exit(withError: code)
    }

    private func tell(_ message: String) {
        let help = CallHelp(arguments)
        // An option that is missing may be there by another name, which explains more.
        let unknown = CallMistake.unknownOption(in: message) ?? help?.unknownOption(in: arguments)
        let text = unknown.map { Self.unknown($0, help) } ?? CallMistake.norwegian(message)
        console.tell(
            Bilingual(nb: "{message}\n  Bruk: {usage}\n  `{command} --help` sier mer.", en: "{message}"),
            ["message": text, "usage": help?.shortUsage ?? "pusterom", "command": help?.name ?? "pusterom"])
    }

    /// An option that the command does not have, and the one that was probably meant.
    private static func unknown(_ option: String, _ help: CallHelp?) -> String {
        let near = help?.option(meantBy: option).map { ". Mente du \($0)?" } ?? ""
        return "Det er ikke noe valg som heter \(option)\(near)"
    }
}
