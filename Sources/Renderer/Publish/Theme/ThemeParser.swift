internal import GuideScript
internal import GuideText

/// Reads the two files of words that a theme may have. Never throws, and reports every mistake at its place.
struct ThemeParser {
    private var decoder: SchemaDecoder

    init(_ source: Source) { decoder = SchemaDecoder(source, .theme) }

    /// All mistakes, in the order of the file.
    var diagnostics: [Diagnostic] { decoder.diagnostics }

    /// The program's own texts.
    static let builtInText: PageText = {
        var parser = ThemeParser(Source(name: PageText.fileName, text: BuiltInFiles.text(PageText.fileName)))
        let text = parser.text(known: nil)
        precondition(parser.diagnostics.isEmpty, "The program's own texts are damaged.")
        return text
    }()

    /// Takes what `tema.yml` says into a theme.
    mutating func apply(to theme: inout Theme) {
        if let entries = decoder.entries(known: Theme.schema.declarations) {
            decoder.decode(entries, as: Theme.schema, into: &theme)
        }
    }

    /// The texts of `tekst.yml`; with `known`, only those that these have too, of the same kind. Their keys are the program's
    /// own texts, not declared here.
    mutating func text(known: PageText?) -> PageText {
        var texts: [String: PageText.Entry] = [:]
        for entry in decoder.entries() ?? [] {
            let name = entry.key.value
            let model = known?.entries[name]
            guard known == nil || model != nil else {
                report(unknown: entry.key, among: known?.entries.keys.sorted() ?? [])
                continue
            }
            guard let text = text(entry, as: model) else { continue }
            if let model, let mistake = TextPlaces(text).mistake(inPlaceOf: TextPlaces(model)) {
                report(entry, mistake, model)
            } else {
                texts[name] = text
            }
        }
        return PageText(texts)
    }
}

extension ThemeParser {
    /// The list that has a name for each day of the week.
    private static let weekdays = "ukedager"

    private mutating func report(unknown key: Spanned<String>, among known: [String]) {
        let list = known.prefix(8).joined(separator: ", ") + (known.count > 8 ? " …" : "")
        decoder.report(
            .themeKey, key.span, ["word": key.value, "known": list],
            suggestion: Spelling.nearest(to: key.value, among: known))
    }

    private mutating func report(_ entry: YAMLEntry, _ mistake: Bilingual, _ model: PageText.Entry) {
        let example =
            switch model {
            case .text(let text): text
            case .list(let texts): texts.joined(separator: " ")
            }
        decoder.report(
            .themePlaces, entry.value.span, ["key": entry.key.value, "example": example],
            translated: ["reason": mistake])
    }

    private mutating func text(_ entry: YAMLEntry, as model: PageText.Entry?) -> PageText.Entry? {
        switch (entry.value, model) {
        case (.scalar(let text), .text), (.scalar(let text), nil):
            if let line = Self.clean(text) { return .text(line) }
        case (.scalar(let text), .list) where entry.key.value != Self.weekdays:
            if let line = Self.clean(text) { return .list([line]) }
        case (.sequence(let items, _), .list), (.sequence(let items, _), nil):
            let lines = items.compactMap { item -> String? in
                if case .scalar(let text) = item { Self.clean(text) } else { nil }
            }
            let isWhole = lines.count == items.count && !lines.isEmpty
            if isWhole, entry.key.value != Self.weekdays || lines.count == 7 { return .list(lines) }
        default: break
        }
        if entry.key.value == Self.weekdays {
            decoder.reportValue(entry, example: "[mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag]")
        } else if case .list = model {
            decoder.reportValue(entry, example: "[Første avsnitt., Andre avsnitt.]")
        } else {
            decoder.reportValue(entry, example: "En tekst på én linje")
        }
        return nil
    }

    /// A text on one line; nil if it is empty.
    private static func clean(_ text: YAMLText) -> String? { text.line.isEmpty ? nil : text.line.printable }
}
