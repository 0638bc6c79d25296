internal import ArgumentParser
internal import GuideText

/// What every command understands.
struct MessageOptions: ParsableArguments {
    @Option(
        help: "Language of messages, nb or en; by default that of the locale.", completion: .list(["nb", "en"]))
    var language: MessageLanguage?

    var console: Console { Console(language: language) }
}

extension MessageLanguage: ExpressibleByArgument {
    init?(argument: String) {
        guard ["nb", "no", "nn", "en"].contains(argument.lowercased()) else { return nil }
        self.init(locale: argument)
    }
}
