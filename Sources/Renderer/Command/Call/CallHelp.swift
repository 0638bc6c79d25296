internal import ArgumentParser
internal import Foundation
internal import GuideText

/// `--help` in Norwegian: made of the same declarations as the library's own, which knows English only.
struct CallHelp {
    private let path: [String]
    private let command: Command
    private static let width = 80
    private static let indent = 26

    /// The help for the command of a call; nil if the declarations cannot be read.
    init?(_ arguments: [String]) {
        guard let info = try? JSONDecoder().decode(Info.self, from: Data(Pusterom._dumpHelp().utf8)) else { return nil }
        var (path, command) = ([info.command.commandName], info.command)
        for argument in arguments where argument != "help" {
            guard let next = command.subcommands?.first(where: { $0.isNamed(argument) }) else { continue }
            path.append(next.commandName)
            command = next
        }
        self.path = path
        self.command = command
    }

    /// The whole text, ending with a line end.
    func text() -> String {
        var parts = [Self.wrap("OVERSIKT: " + Self.norwegian(command.abstract ?? ""), indent: 0)]
        if let discussion = command.discussion { parts.append(Self.wrap(Self.norwegian(discussion), indent: 0)) }
        parts.append(Self.wrap("BRUK: " + usage, indent: 2))
        let shown = (command.arguments ?? []).filter { $0.shouldDisplay != false }
        section("ARGUMENTER", shown.filter { $0.kind == "positional" }, &parts)
        section("VALG", shown.filter { $0.kind != "positional" }, &parts)
        let commands = (command.subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
        if !commands.isEmpty {
            let rows = commands.map { Self.row($0.commandName, Self.norwegian($0.abstract ?? "")) }
            parts.append("KOMMANDOER:\n" + rows.joined(separator: "\n"))
            parts.append("  `\(path.joined(separator: " ")) help <kommando>` sier mer om hver av dem.")
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// The command with those above it.
    var name: String { path.joined(separator: " ") }

    /// The same with the required arguments, and the options as one word: this is what a user who left something out looks for.
    var shortUsage: String {
        let shown = (command.arguments ?? []).filter { $0.shouldDisplay != false }
        let needed = shown.filter { $0.isOptional != true || $0.kind == "positional" }.map { argument in
            let written = argument.written + (argument.isRepeating == true ? " ..." : "")
            return argument.isOptional == true ? "[\(written)]" : written
        }
        let hasCommands = command.subcommands?.isEmpty == false
        return (path + needed + (hasCommands ? ["<kommando>"] : ["[valg]"])).joined(separator: " ")
    }

    /// The first option of a call that the command does not have; nil if it has all of them.
    func unknownOption(in arguments: [String]) -> String? {
        let known = Set((command.arguments ?? []).flatMap { $0.names ?? [] }.map(\.written))
        return arguments.prefix { $0 != "--" }.first { argument in
            let name = String(argument.prefix { $0 != "=" })
            return name.hasPrefix("--") && !known.contains(name) && !Self.ofLibrary.contains(name)
        }
    }

    /// Options that every command has from the library.
    private static let ofLibrary: Set = [
        "--help", "--version", "--generate-completion-script", "--experimental-dump-help",
    ]

    /// The option of the command that was probably meant by another name: a word that people use for it, one that begins with
    /// the same letters, or the nearest.
    func option(meantBy name: String) -> String? {
        let known = (command.arguments ?? []).flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map(\.name)
        let word = name.drop { $0 == "-" }.lowercased()
        if ["kort", "short", "long"].contains(word), known.contains("variant") { return "--variant \(word)" }
        if let meant = Self.optionSynonyms[word], known.contains(meant) { return "--" + meant }
        let begins = known.filter { $0.hasPrefix(word) }
        if let first = begins.first, begins.count == 1 || word.count == 1 { return "--" + first }
        return Spelling.nearest(to: word, among: known).map { "--" + $0 }
    }

    private static let optionSynonyms = [
        "mappe": "output", "ut": "output", "out": "output", "utmappe": "output", "til": "to", "folder": "output",
        "dir": "output", "formater": "format", "formats": "format", "språk": "language", "lang": "language",
        "stemme": "voice", "hjelp": "help", "varianter": "variant", "variants": "variant", "stille": "quiet",
        "silent": "quiet", "tvang": "force", "adresse": "base-url", "url": "base-url", "dato": "start",
        "fra": "start", "tid": "time", "klokkeslett": "time", "tema": "theme", "bok": "book", "streng": "strict",
        "rett": "fix", "bare": "only", "kun": "only", "mp3": "format", "wav": "format", "flac": "format",
        "opus": "format",
    ]

    /// How the command is called, in one line.
    var usage: String {
        let shown = (command.arguments ?? []).filter { $0.shouldDisplay != false && $0.valueName != "help" }
        let words = shown.filter { $0.valueName != "version" }.map { argument in
            let written = argument.written + (argument.isRepeating == true ? " ..." : "")
            return argument.isOptional == true ? "[\(written)]" : written
        }
        let hasCommands = command.subcommands?.isEmpty == false
        return (path + words + (hasCommands ? ["<kommando>"] : [])).joined(separator: " ")
    }
}

extension CallHelp {
    /// The parts of the library's dump that we use.
    private struct Info: Decodable { let command: Command }

    private struct Command: Decodable {
        let commandName: String
        let abstract, discussion: String?
        let shouldDisplay: Bool?
        let subcommands: [Command]?
        let arguments: [Argument]?
        let aliases: [String]?

        func isNamed(_ name: String) -> Bool { commandName == name || aliases?.contains(name) == true }
    }

    private struct Argument: Decodable {
        struct Name: Decodable {
            let kind, name: String
            var written: String { (kind == "long" ? "--" : "-") + name }
        }

        let kind: String
        let abstract, valueName, defaultValue: String?
        let shouldDisplay, isOptional, isRepeating: Bool?
        let names: [Name]?
        let preferredName: Name?

        private var value: String {
            let name = valueName ?? ""
            return "<\(HelpTexts.valueNames[name] ?? name)>"
        }

        /// As it is written in a call.
        var written: String {
            switch kind {
            case "positional": value
            case "flag": preferredName?.written ?? ""
            default: (preferredName?.written ?? "") + " " + value
            }
        }

        /// With all its names, as it is written in a list.
        var listed: String {
            guard kind != "positional" else { return value }
            let all = (names ?? []).sorted { $0.name.count < $1.name.count }.map(\.written).joined(separator: ", ")
            return kind == "flag" ? all : all + " " + value
        }
    }

    private func section(_ title: String, _ arguments: [Argument], _ parts: inout [String]) {
        guard !arguments.isEmpty else { return }
        let rows = arguments.map { argument in
            let standard = argument.defaultValue.map { " (ellers \($0))" } ?? ""
            return Self.row(argument.listed, Self.norwegian(argument.abstract ?? "") + standard)
        }
        parts.append(title + ":\n" + rows.joined(separator: "\n"))
    }

    private static func norwegian(_ text: String) -> String { HelpTexts.norwegian(text) ?? text }

    private static func row(_ name: String, _ text: String) -> String {
        let head = "  " + name
        let body = wrap(text, indent: indent, first: indent)
        guard head.count + 2 <= indent else { return head + "\n" + body }
        return head + body.dropFirst(head.count)
    }

    /// Breaks a text between words; the lines after the first are indented, and the first by `first`.
    private static func wrap(_ text: String, indent: Int, first: Int = 0) -> String {
        var lines = [String(repeating: " ", count: first)]
        var isEmpty = true
        for word in text.split(separator: " ") {
            if isEmpty || lines[lines.count - 1].count + 1 + word.count <= width {
                lines[lines.count - 1] += (isEmpty ? "" : " ") + word
            } else {
                lines.append(String(repeating: " ", count: indent) + word)
            }
            isEmpty = false
        }
        return lines.joined(separator: "\n")
    }
}
