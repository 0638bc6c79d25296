internal import GuidePublish
internal import GuideSystem
internal import GuideText

/// What commands need besides libraries: room on the disk, a program that prints, fonts, and the user's own engines.
extension DoctorCommand {
    /// The folder itself, or the nearest above it that is there.
    static func nearestFolder(of path: String) -> String {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        while !parts.isEmpty {
            let folder = parts.joined(separator: "/")
            if !folder.isEmpty, FileStatus(of: folder) != nil { return folder }
            parts.removeLast()
        }
        return path.hasPrefix("/") ? "/" : "."
    }

    /// Whether there is room for a course: eight weeks are about 2 GB of WAV, and half as much again while they are made.
    func examineRoom() -> Finding {
        let temporary = Console.variable("TMPDIR")
        let places = [
            (Self.nearestFolder(of: output), Self.leastRoom),
            (temporary.isEmpty ? "/tmp" : temporary, Self.leastRoom / 4),
        ]
        let rooms = places.map { (path: $0.0, room: FileSystem.room(at: $0.0), least: $0.1) }
        let tight = rooms.first { ($0.room ?? $0.least) < $0.least }
        let shown = tight ?? rooms[0]
        let arguments = ["path": shown.path, "room": Self.gigabytes(shown.room ?? 0)]
        var finding = Finding(
            subject: Bilingual(nb: "{room} GB ledig i {path}", en: "{room} GB free in {path}"), arguments: arguments)
        if tight != nil {
            finding.isOptional = true
            finding.hint = Bilingual(
                nb: "Det er lite for et helt kurs. Rydd plass, eller velg en annen mappe med --output (og TMPDIR).",
                en: "That is little for a whole course. Make room, or choose another folder with --output (and TMPDIR)."
            )
        }
        return finding
    }

    private static let leastRoom = 4 << 30

    private static func gigabytes(_ bytes: Int) -> String {
        let tenths = bytes / (1 << 30 / 10)
        return tenths >= 100 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
    }

    /// Whether `publish` can print its sheets.
    func examinePrinting() -> Finding {
        if let printer = ChromiumPrinter(searching: Console.variable("PATH")) {
            return Finding(
                subject: Bilingual(
                    nb: "{path} lager PDF av arkene til `publish`", en: "{path} makes PDFs of the sheets of `publish`"),
                arguments: ["path": printer.program])
        }
        var finding = Finding(
            subject: Bilingual(nb: "ingen Chromium til å lage PDF av ark", en: "no Chromium to make PDFs of sheets"))
        finding.isOptional = true
        finding.hint = Bilingual(
            nb: "Bare `publish` bruker den: apt-get install chromium, eller bruk --no-pdf.",
            en: "Only `publish` uses it: apt-get install chromium, or use --no-pdf.")
        return finding
    }

    /// Whether there are any fonts for PDFs.
    func examineFonts() -> Finding {
        let home = Console.variable("HOME")
        let folders = ["/usr/share/fonts", "/usr/local/share/fonts", "\(home)/.fonts", "\(home)/.local/share/fonts"]
        let hasFonts = folders.contains { folder in
            Folder.names(in: folder).contains { !Folder.names(in: "\(folder)/\($0)").isEmpty || $0.hasSuffix("tf") }
        }
        var finding = Finding(subject: Bilingual(nb: "skrifter til PDF", en: "fonts for PDFs"))
        if !hasFonts {
            finding.subject = Bilingual(nb: "ingen skrifter til PDF", en: "no fonts for PDFs")
            finding.isOptional = true
            finding.hint = Bilingual(
                nb: "Bare PDF-er av ark trenger dem: apt-get install fonts-dejavu.",
                en: "Only PDFs of sheets need them: apt-get install fonts-dejavu.")
        }
        return finding
    }

    /// Another engine that courses may choose.
    func examineOtherEngine() -> Finding {
        if let piper = ProgramPath.find(anyOf: ["piper"], in: Console.variable("PATH")) {
            return Finding(
                subject: Bilingual(nb: "piper er installert ({path})", en: "piper is installed ({path})"),
                arguments: ["path": piper])
        }
        var finding = Finding(subject: Bilingual(nb: "piper er ikke installert", en: "piper is not installed"))
        finding.isOptional = true
        finding.hint = Bilingual(
            nb: "Bare kurs med `motor: piper` bruker den; Docs/engines.md sier hvordan den installeres.",
            en: "Only courses with `engine: piper` use it; Docs/engines.md says how to install it.")
        return finding
    }
}
