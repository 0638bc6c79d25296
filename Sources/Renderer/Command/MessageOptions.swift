internal import ArgumentParser
internal import GuideText

/// The options that every command has.
struct MessageOptions: ParsableArguments {
    @Option(
        help: "Language of messages, nb or en; by default that of the locale.", completion: .list(["nb", "en"]))
    var language: MessageLanguage?

    var console: Console { Console(language: language) }
}

extension MessageLanguage: ExpressibleByArgument {
    init?(argument: String) {
        let word = argument.lowercased()
        if ["nb", "no", "nn", "norsk", "bokmål", "nynorsk", "norwegian"].contains(word) {
            self = .bokmål
        } else if ["en", "engelsk", "english"].contains(word) {
            self = .english
        } else {
            return nil
        }
    }
}
