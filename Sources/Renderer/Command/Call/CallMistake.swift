internal import ArgumentParser
internal import GuideText

/// The message about a call with wrong arguments, in Norwegian. The library has it in English only and keeps its error types
/// private, so its messages are all that we can work from.
struct CallMistake {
    /// A message of the library in Norwegian; unchanged if it is not one that we know.
    static func norwegian(_ message: String) -> String {
        for (pattern, translation) in patterns {
            guard let regex = try? Regex(pattern), let match = try? regex.wholeMatch(in: message) else { continue }
            var text = translation
            for index in 1..<max(1, match.count) {
                let part = match[index].substring.map(String.init) ?? ""
                // A list of choices stands without quotation marks.
                text = text.replacing("{\(index)}", with: index == 3 ? choices(part) : part)
            }
            let option = match.count > 2 ? match[2].substring?.split(separator: " ").first.map(String.init) : nil
            if text.hasSuffix("{form}") { text = text.replacing("{form}", with: option.map(form) ?? "") }
            return named(text)
        }
        return named(message)
    }

    /// A list of choices on one line.
    private static func choices(_ list: String) -> String {
        let items = list.split(separator: "\n").map { $0.drop { " -".contains($0) } }.filter { !$0.isEmpty }
        let line =
            items.count > 1 ? items.dropLast().joined(separator: ", ") + " eller " + items[items.count - 1] : list
        return line.filter { $0 != "'" }.replacing(" or ", with: " eller ").replacing(" and ", with: " eller ")
    }

    /// What the value of an option may look like.
    private static func form(of option: String) -> String { forms[option].map { ". Skriv \($0)" } ?? "" }

    private static let forms = [
        "--jobs": "et helt tall, for eksempel --jobs 2", "--port": "et helt tall fra 0 til 65535",
        "--rate": "et av tallene 22050, 44100 og 48000", "--cache-size": "et helt tall fra 16 til 1048576",
        "--bit-rate": "for eksempel --bit-rate mp3=96", "--shard": "for eksempel --shard 1/4, den første av fire deler",
        "--loudness": "for eksempel --loudness -19", "--pause": "for eksempel --pause 1.5",
        "--language": "nb eller en",
    ]

    /// The option that a message of the library calls unknown; nil if the message says something else.
    static func unknownOption(in message: String) -> String? {
        message.wholeMatch(of: #/Unknown option '([^']+)'(?:\. Did you mean '.+'\?)?/#).map { String($0.output.1) }
    }

    /// Value names in angle brackets in Norwegian.
    private static func named(_ text: String) -> String {
        text.replacing(#/<([^<>]+)>/#) { match in
            let name = String(match.output.1)
            return "<\(HelpTexts.valueNames[name] ?? name)>"
        }
    }

    /// The library's messages (1.8, UsageGenerator.swift) and those of our own options.
    private static let patterns: [(String, String)] = [
        (#"Missing value for '(.+)'"#, "{1} mangler en verdi"),
        (#"Missing expected argument '(.+)'"#, "Her mangler {1}"),
        (#"Missing one of: '(.+)'"#, "Her mangler en av: {1}"),
        (#"Missing required subcommand\."#, "Her mangler en kommando"),
        (#"Unexpected argument '(.+)'"#, "«{1}» er et ord for mye"),
        (#"([0-9]+) unexpected arguments: '(.+)'"#, "{1} ord for mye: «{2}»"),
        (
            #"The option '(.+)' does not take any value, but '(.*)' was specified\."#,
            "{1} tar ingen verdi, men fikk «{2}»"
        ),
        (
            #"The value '(.*)' is invalid for '(.+)'\. Please provide one of (?:the following:)?([\s\S]+?)\.?"#,
            "«{1}» kan ikke brukes med {2}. Velg blant {3}"
        ),
        (#"The value '(.*)' is invalid for '(.+)'(?:: .*)?"#, "«{1}» kan ikke brukes med {2}{form}"),
        (
            #"Can't generate completion scripts for '(.+)'\.[\s\S]*"#,
            "det finnes ingen fullføring for «{1}». Skriv --generate-completion-script bash, zsh eller fish"
        ),
        (#"Value to be set with (.+) had already been set with (.+)"#, "{1} kan ikke stå sammen med {2}"),
        (#"Invalid option: (.+)"#, "{1} er ikke noe valg"),
        (#"(--[a-z-]+) must be from (.+) to (.+)"#, "{1} må være fra {2} til {3}"),
        (#"(--[a-z-]+) and (--[a-z-]+) exclude each other"#, "{1} og {2} går ikke sammen"),
        (#"(--[a-z-]+) excludes (.+) and (.+)"#, "{1} går ikke sammen med {2} og {3}"),
        (#"(--[a-z-]+) must name a folder"#, "{1} må være navnet på en mappe"),
        (#"(--[a-z-]+) must be one of (.+)"#, "{1} må være en av {2}"),
        (#"(--[a-z-]+) of (.+) must be one of (.+)"#, "{1} for {2} må være en av {3}"),
        (
            #"(.+) has 48000 Hz only: leave out --rate, or render it by itself"#,
            "{1} har bare 48000 Hz. Ta bort --rate, eller lag formatet for seg"
        ),
        (#"wav and wav24 would have the same name: choose one"#, "wav og wav24 ville fått samme navn. Velg ett av dem"),
        (#"(.+) has no bit rate to choose"#, "{1} har ingen bitrate å velge"),
        (
            #"--output is a folder: write --format (.+) --output (.+)"#,
            "--output er en mappe. Skriv --format {1} --output {2}"
        ),
        (#"--json and --format do not agree"#, "--json og --format sier ikke det samme"),
        (#"choose one of (--[a-z-]+) and (--[a-z-]+)"#, "velg én av {1} og {2}"),
        (#"(--[a-z-]+) needs (--[a-z-]+)"#, "{1} krever {2}"),
        (#"--sample must end with (.+) or (.+)"#, "--sample må slutte på {1} eller {2}"),
    ]
}
