internal import GuideScript
internal import GuideText

/// Reads the two files of words that a theme may have. Never throws, and tells every mistake at its place.
struct ThemeParser {
    private(set) var diagnostics: [Diagnostic] = []

    /// The file of the clinic's name, colours and addresses.
    static let fileName = "tema.yml"

    /// The program's own texts.
    static let builtInText: PageText = {
        var parser = ThemeParser()
        let source = Source(name: PageText.fileName, text: BuiltInFiles.text(PageText.fileName))
        let text = parser.text(source, known: nil)
        precondition(parser.diagnostics.isEmpty, "The program's own texts are damaged.")
        return text
    }()

    /// Takes what `tema.yml` says into a theme.
    mutating func apply(_ source: Source, to theme: inout Theme) {
        for entry in entries(source) {
            switch entry.key.value.lowercased() {
            case "klinikk", "clinic": theme.clinic = line(entry, source, example: "Smerteklinikken")
            case "kontakt", "contact": theme.contact = line(entry, source, example: "smerteskolen@eksempel.no")
            case "farge", "colour": theme.colour = colour(entry, source, on: Self.paper, example: "\"#2f5d57\"")
            case "mørk-farge", "dark-colour":
                theme.darkColour = colour(entry, source, on: Self.darkPaper, example: "\"#a5d0c3\"")
            case "erklæring", "statement": theme.statement = address(entry, source)
            default: report(unknown: entry.key, in: source, known: Self.keys)
            }
        }
    }

    /// The texts of `tekst.yml`; with `known`, only those that these have too, of the same kind.
    mutating func text(_ source: Source, known: PageText?) -> PageText {
        var texts: [String: PageText.Entry] = [:]
        for entry in entries(source) {
            let name = entry.key.value
            let model = known?.entries[name]
            guard known == nil || model != nil else {
                report(unknown: entry.key, in: source, known: known?.entries.keys.sorted() ?? [])
                continue
            }
            guard let text = text(entry, as: model, source) else { continue }
            if let model, let mistake = TextPlaces(text).mistake(inPlaceOf: TextPlaces(model)) {
                report(entry, source, mistake, model)
            } else {
                texts[name] = text
            }
        }
        return PageText(texts)
    }
}

extension ThemeParser {
    private static let keys = ["klinikk", "kontakt", "farge", "mørk-farge", "erklæring"]
    /// The list that has a name for each day of the week.
    private static let weekdays = "ukedager"
    /// The lightest and darkest grounds that links stand on, as `page.css` has them.
    private static let paper = ["#f7f1e8", "#e4ebe3"]
    private static let darkPaper = ["#222623", "#2a3632"]
    /// The least contrast of text (WCAG 2.2, 1.4.3).
    private static let leastContrast = 4.5

    private mutating func entries(_ source: Source) -> [YAMLEntry] {
        let unseen = CharacterCheck.mistakes(in: source)
        guard unseen.isEmpty else {
            diagnostics += unseen
            return []
        }
        switch YAMLReader.read(source, Span(0, source.bytes.count)) {
        case .success(let entries): return entries
        case .failure(let mistake):
            let reason = ["reason": mistake.reason]
            diagnostics.append(Diagnostic(.themeInvalid, in: source, at: mistake.span, translated: reason))
            return []
        }
    }

    private mutating func report(unknown key: Spanned<String>, in source: Source, known: [String]) {
        diagnostics.append(
            Diagnostic(
                .themeKey, in: source, at: key.span,
                ["word": key.value, "known": known.prefix(8).joined(separator: ", ") + (known.count > 8 ? " …" : "")],
                suggestion: Spelling.nearest(to: key.value, among: known)))
    }

    private mutating func report(_ entry: YAMLEntry, _ source: Source, example: String) {
        let arguments = ["key": entry.key.value, "example": "\(entry.key.value): \(example)"]
        diagnostics.append(Diagnostic(.themeValue, in: source, at: entry.value.span, arguments))
    }

    private mutating func report(
        _ entry: YAMLEntry, _ source: Source, _ mistake: Bilingual, _ model: PageText.Entry
    ) {
        let example =
            switch model {
            case .text(let text): text
            case .list(let texts): texts.joined(separator: " ")
            }
        diagnostics.append(
            Diagnostic(
                .themePlaces, in: source, at: entry.value.span, ["key": entry.key.value, "example": example],
                translated: ["reason": mistake]))
    }

    private mutating func line(_ entry: YAMLEntry, _ source: Source, example: String) -> String? {
        if case .scalar(let text) = entry.value, let line = Self.clean(text.value) { return line }
        report(entry, source, example: example)
        return nil
    }

    private mutating func address(_ entry: YAMLEntry, _ source: Source) -> String? {
        let example = "https://uustatus.no/nb/erklaringer/publisert/…"
        guard let text = line(entry, source, example: example) else { return nil }
        if text.hasPrefix("https://"), !text.contains(where: \.isWhitespace) { return text }
        report(entry, source, example: example)
        return nil
    }

    private mutating func colour(
        _ entry: YAMLEntry, _ source: Source, on grounds: [String], example: String
    ) -> Colour? {
        guard case .scalar(let text) = entry.value, let colour = Colour(text.value) else {
            report(entry, source, example: example)
            return nil
        }
        let contrast = grounds.compactMap { Colour($0)?.contrast(to: colour) }.min() ?? 0
        guard contrast >= Self.leastContrast else {
            let tenths = Int(contrast * 10)
            let arguments = ["word": text.value, "ratio": "\(tenths / 10).\(tenths % 10)", "example": example]
            diagnostics.append(Diagnostic(.themeContrast, in: source, at: entry.value.span, arguments))
            return nil
        }
        return colour
    }

    private mutating func text(_ entry: YAMLEntry, as model: PageText.Entry?, _ source: Source) -> PageText.Entry? {
        switch (entry.value, model) {
        case (.scalar(let text), .text), (.scalar(let text), nil):
            if let line = Self.clean(text.value) { return .text(line) }
        case (.scalar(let text), .list) where entry.key.value != Self.weekdays:
            if let line = Self.clean(text.value) { return .list([line]) }
        case (.sequence(let items, _), .list), (.sequence(let items, _), nil):
            let lines = items.compactMap { item -> String? in
                if case .scalar(let text) = item { Self.clean(text.value) } else { nil }
            }
            let isWhole = lines.count == items.count && !lines.isEmpty
            if isWhole, entry.key.value != Self.weekdays || lines.count == 7 { return .list(lines) }
        default: break
        }
        if entry.key.value == Self.weekdays {
            report(entry, source, example: "[mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag]")
        } else if case .list = model {
            report(entry, source, example: "[Første avsnitt., Andre avsnitt.]")
        } else {
            report(entry, source, example: "En tekst på én linje")
        }
        return nil
    }

    /// A text on one line; nothing if it is empty.
    private static func clean(_ text: String) -> String? {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? nil : words.printable
    }
}
