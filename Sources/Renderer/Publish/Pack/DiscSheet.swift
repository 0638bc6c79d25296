/// What tells a burning program of one disc: a cue sheet, which most programs read, and cdrdao's own form. Both have the
/// titles as CD-Text, which is Latin-1.
struct DiscSheet: Sendable {
    /// A track of the disc.
    struct Track: Sendable {
        /// Its title.
        var title: String
        /// The name of its file, in ASCII.
        var file: String
    }

    /// The disc's title.
    var title: String
    /// Who made it.
    var performer: String?
    /// The year.
    var year: Int?
    /// Its tracks in order.
    var tracks: [Track]

    /// What players show of a title at most.
    private static let titleLimit = 80
    /// The number of Norwegian in CD-Text (EBU Tech 3264).
    private static let norwegian = 30

    /// The cue sheet, in Latin-1 with the line ends of Windows. The first track's pause is the disc's own, and left out.
    var cue: [UInt8] {
        var lines = ["REM GENRE Meditation"]
        if let year { lines.append("REM DATE \(year)") }
        if let performer { lines.append("PERFORMER \(Self.quoted(performer))") }
        lines.append("TITLE \(Self.quoted(title))")
        for (index, track) in tracks.enumerated() {
            let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
            lines += [
                "FILE \"\(track.file)\" WAVE", "  TRACK \(number) AUDIO", "    TITLE \(Self.quoted(track.title))",
            ]
            if let performer { lines.append("    PERFORMER \(Self.quoted(performer))") }
            if index > 0 { lines.append("    PREGAP 00:02:00") }
            lines.append("    INDEX 01 00:00:00")
        }
        return Latin1.bytes(lines.map { $0 + "\r\n" }.joined())
    }

    /// The description that cdrdao reads, in ASCII.
    var toc: [UInt8] {
        var lines = ["CD_DA", "CD_TEXT {", "  LANGUAGE_MAP { 0 : \(Self.norwegian) }"]
        lines += language(title) + ["}"]
        for (index, track) in tracks.enumerated() {
            lines += ["", "TRACK AUDIO", "CD_TEXT {"] + language(track.title) + ["}"]
            if index > 0 { lines.append("PREGAP 00:02:00") }
            lines.append("FILE \"\(track.file)\" 0")
        }
        return Array(lines.map { $0 + "\n" }.joined().utf8)
    }
}

extension DiscSheet {
    private func language(_ title: String) -> [String] {
        [
            "  LANGUAGE 0 {", "    TITLE \(Self.escaped(title))", "    PERFORMER \(Self.escaped(performer ?? ""))",
            "  }",
        ]
    }

    /// A text as cue sheets have it, which know no way to write a quotation mark.
    private static func quoted(_ text: String) -> String {
        "\"\(String(Latin1.text(text).prefix(titleLimit)).replacing("\"", with: "'"))\""
    }

    /// A text as cdrdao has it: what is not ASCII by its number in base eight.
    private static func escaped(_ text: String) -> String {
        let bytes = Latin1.bytes(String(Latin1.text(text).prefix(titleLimit)))
        let letters = bytes.map { byte -> String in
            switch byte {
            case UInt8(ascii: "\""): "'"
            case UInt8(ascii: "\\"): "/"
            case 0x20..<0x7F: String(UnicodeScalar(byte))
            default: "\\" + String(byte, radix: 8)
            }
        }
        return "\"\(letters.joined())\""
    }
}
