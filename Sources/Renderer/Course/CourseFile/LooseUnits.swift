internal import GuideText

/// Weeks or days that are no items of a list: `uke 1:` with keys of its own below it, at the top of a course file or below
/// `uker:`; or `uke: 1` at the top. They are understood as what they are meant to be, so that one message says what to write.
struct LooseUnits {
    private var entries: [YAMLEntry] = []

    /// Takes an entry if it is such a unit, or belongs to one before it; whether it was taken.
    mutating func take(_ entry: YAMLEntry) -> Bool {
        if Self.name(of: entry) != nil {
            entries.append(entry)
            return true
        }
        // Keys behind `uke: 1`, as far out as it.
        guard let last = entries.last, Self.isNumbered(last) || !Self.isUnit(last),
            UnitDraft.schema.declarations.allNames.contains(entry.key.value.lowercased())
        else { return false }
        entries.append(entry)
        return true
    }

    /// The mistake, at the first of them; nil if there are none. `list` is the list of the file, if it has one, and they stand in
    /// its value if `isInside`.
    func mistake(in source: Source, list: YAMLEntry?, isInside: Bool = false) -> Diagnostic? {
        guard let first = entries.first, let name = Self.name(of: first) else { return nil }
        let listName = list?.key.value ?? Self.lists[name.word] ?? "uker"
        let item = "- \(name.word): \(name.number)"
        let advice =
            list == nil
            ? Bilingual(
                nb:
                    "Skriv `\(listName):` på en egen linje, og under den `  \(item)` med resten like langt inn som `\(name.word)`.",
                en:
                    "Write `\(listName):` on a line of its own, and below it `  \(item)` with the rest as far in as `\(name.word)`."
            )
            : Bilingual(
                nb: "Skriv `  \(item)` under `\(listName):`, og resten like langt inn som `\(name.word)`.",
                en: "Write `  \(item)` below `\(listName):`, and the rest as far in as `\(name.word)`.")
        var column = 2
        if isInside { column = source.position(of: first.key.span.start).column - 1 }
        // How far in the items of a list are that is there already, is not known here.
        let isOpen = list.map { if case .scalar(let text) = $0.value { text.value.isEmpty } else { isInside } } ?? true
        return Diagnostic(
            .unitOutsideList, in: source, at: first.key.span, ["word": first.key.value, "list": listName],
            translated: ["advice": advice],
            fix: isOpen ? fix(in: source, heading: list == nil ? listName + ":\n" : "", column) : nil)
    }
}

extension LooseUnits {
    /// The list that holds each kind of unit.
    private static let lists = ["uke": "uker", "week": "weeks", "dag": "dager", "day": "days"]

    /// What a key that is a unit's is called and numbered: `uke 1`, `Week 1`, `uke-1`, `modul 1`; nil if it is none.
    private static func name(of entry: YAMLEntry) -> (word: String, number: String)? {
        let key = entry.key.value.lowercased()
        let word = String(key.prefix { $0.isLetter })
        let rest = key.dropFirst(word.count).drop { " -_.".contains($0) }
        guard let unit = unit(word) else { return nil }
        if let number = Int(rest), 1...99 ~= number { return (unit, "\(number)") }
        guard rest.isEmpty, word.count == key.count, case .scalar(let text) = entry.value, let number = Int(text.value)
        else { return nil }
        return (unit, "\(number)")
    }

    private static func unit(_ word: String) -> String? {
        if lists[word] != nil { return word }
        return ["modul": "uke", "økt": "uke", "module": "week", "session": "week"][word]
    }

    /// `uke: 1`, whose keys stand behind it.
    private static func isNumbered(_ entry: YAMLEntry) -> Bool {
        isUnit(entry) && entry.key.value.allSatisfy(\.isLetter)
    }

    private static func isUnit(_ entry: YAMLEntry) -> Bool { name(of: entry) != nil }
}

extension LooseUnits {
    /// Makes items of a list of them, whose dashes stand behind `dash` blanks; nil where they are not written line by line.
    private func fix(in source: Source, heading: String, _ dash: Int) -> QuickFix? {
        var edits: [QuickFix.Edit] = []
        for (index, entry) in entries.enumerated() {
            let line = source.byteRange(ofLine: source.line(of: entry.key.span.start))
            guard source.bytes[line.lowerBound..<entry.key.span.start].allSatisfy({ $0 == UInt8(ascii: " ") }) else {
                return nil
            }
            let lines = source.lines(ofEntryAt: entry.key.span.start).map { source.byteRange(ofLine: $0) }
            guard let unit = Self.name(of: entry) else {
                // A key behind `uke: 1`.
                let missing = max(0, dash + 2 - (entry.key.span.start - line.lowerBound))
                edits += lines.filter { !$0.isEmpty }.map {
                    QuickFix.Edit(Span($0.lowerBound, $0.lowerBound), Self.blanks(missing))
                }
                continue
            }
            let item = (index == 0 ? heading : "") + Self.blanks(dash) + "- \(unit.word): \(unit.number)"
            edits.append(
                QuickFix.Edit(Span(line.lowerBound, line.upperBound), item + tracks(behind: entry, dash, source)))
            edits += indented(lines.dropFirst(), to: isList(entry) ? dash + 4 : dash + 2, source)
        }
        let title = Bilingual(nb: "Gjør dem til en liste", en: "Make a list of them")
        return QuickFix(title, edits)
    }

    /// `spor: [a, b]` of `uke 1: [a, b]` and `uke 1: a, b`, and `spor:` over a list below.
    private func tracks(behind entry: YAMLEntry, _ dash: Int, _ source: Source) -> String {
        let line = source.byteRange(ofLine: source.line(of: entry.key.span.start))
        let rest = source.text(of: Span(entry.key.span.end, line.upperBound)).drop { $0 == ":" || $0 == " " }
        let key = entry.key.value.lowercased().hasPrefix("w") ? "tracks" : "spor"
        switch entry.value {
        case .mapping: return ""
        case .sequence: return "\n\(Self.blanks(dash + 2))\(key): \(rest)".withoutBlanksAtEnd
        case .scalar(let text):
            let isNumber = Int(text.value) != nil && entry.key.value.allSatisfy(\.isLetter)
            return text.value.isEmpty || isNumber ? "" : "\n\(Self.blanks(dash + 2))\(key): [\(text.value)]"
        }
    }

    private func isList(_ entry: YAMLEntry) -> Bool { if case .sequence = entry.value { true } else { false } }

    /// Moves lines so that the first of them begins at a column, and the others stand to it as before.
    private func indented(_ lines: some Collection<Range<Int>>, to column: Int, _ source: Source) -> [QuickFix.Edit] {
        let depths = lines.map { line in source.bytes[line].prefix { $0 == UInt8(ascii: " ") }.count }
        guard let first = zip(lines, depths).first(where: { $1 < $0.count })?.1 else { return [] }
        return zip(lines, depths).filter { $1 < $0.count }.map { line, depth in
            QuickFix.Edit(Span(line.lowerBound, line.lowerBound + depth), Self.blanks(max(0, depth - first + column)))
        }
    }

    private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension String {
    /// Without blanks at its end.
    fileprivate var withoutBlanksAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
