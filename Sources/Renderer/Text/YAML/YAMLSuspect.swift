/// The mistakes that people who do not know YAML make most often. The library reports them where it gives up, which may be a
/// line later; here they are looked for where they were written.
enum YAMLSuspect {
    /// The likeliest mistake in the lines of `span` up to the one that holds `offset`; nil if none is known.
    static func mistake(
        in source: Source, _ span: Span, upTo offset: Int, among known: [KeyDeclaration]
    ) -> YAMLMistake? {
        let lines = source.line(of: span.start)...max(source.line(of: span.start), source.line(of: offset))
        // The library gives up on the line itself or on the next one.
        let near = lines.reversed().lazy.filter { !source.text(ofLine: $0).isEmpty }.prefix(2)
        let whole = tab(in: source, lines) ?? fence(in: source, span) ?? separator(in: source, span)
        if let whole { return whole }
        let far = lines.lazy.prefix(farthest)
        if let braces = near.compactMap({ braced(in: source, $0, among: known) }).first { return braces }
        if let braces = far.compactMap({ braced(in: source, $0, among: known) }).first { return braces }
        if let item = near.compactMap({ bullet(in: source, $0, among: known) }).first { return item }
        if let line = near.compactMap({ line(in: source, $0, among: known) }).first { return line }
        if let pair = far.compactMap({ pair(in: source, $0, among: known) }).first { return pair }
        return near.compactMap { indented(in: source, $0, after: lines.lowerBound) }.first
            ?? far.compactMap({ comment(in: source, $0) }).first
            ?? near.compactMap({ continued(in: source, $0, after: lines.lowerBound) }).first
    }

    /// Where a name stands for the second time as a key of a block.
    static func second(of name: String, in source: Source, _ span: Span) -> Span? {
        var isSecond = false
        for number in source.line(of: span.start)...source.line(of: max(span.start, span.end - 1)) {
            let line = Line(source, number)
            guard line.key.map({ source.text(of: $0) }) == name else { continue }
            if isSecond { return line.key }
            isSecond = true
        }
        return nil
    }
}

extension YAMLSuspect {
    /// Lines from the beginning that are searched for a sign in the place of another.
    private static let farthest = 200

    /// A line of a block mapping: its key, and its value as written.
    private struct Line {
        /// The key, if a colon follows what may be one.
        var key: Span?
        /// The byte after the colon.
        var colonEnd = 0
        /// What follows the colon, blanks and a comment left out.
        var value = Span(0, 0)

        init(_ source: Source, _ number: Int) {
            let range = source.byteRange(ofLine: number)
            var start = range.lowerBound
            let isSkipped = { (byte: UInt8) in byte.isBlank || byte == UInt8(ascii: "-") }
            while start < range.upperBound, isSkipped(source.bytes[start]) { start += 1 }
            var end = start
            let isOfName = { (byte: UInt8) in
                byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte.isDigit
                    || ("a"..."z").contains(Unicode.Scalar(byte)) || ("A"..."Z").contains(Unicode.Scalar(byte))
            }
            while end < range.upperBound, isOfName(source.bytes[end]) { end += 1 }
            guard end > start, end < range.upperBound, source.bytes[end] == UInt8(ascii: ":") else { return }
            key = Span(start, end)
            colonEnd = end + 1
            var first = colonEnd
            while first < range.upperBound, source.bytes[first].isBlank { first += 1 }
            value = Span(first, range.upperBound)
        }
    }

    /// The first line that a tab indents, with a fix for all such lines.
    private static func tab(in source: Source, _ lines: ClosedRange<Int>) -> YAMLMistake? {
        let tabs = lines.flatMap { number in
            let range = source.byteRange(ofLine: number)
            return source.bytes[range].prefix(while: \.isBlank).indices.filter {
                source.bytes[$0] == UInt8(ascii: "\t")
            }
        }
        guard let first = tabs.first else { return nil }
        let title = Bilingual(nb: "Skriv to mellomrom for hver tabulator", en: "Write two spaces for each tab")
        return YAMLMistake(
            reason: YAMLReason.tab, span: Span(first, first + 1),
            fix: QuickFix(title, tabs.map { QuickFix.Edit(Span($0, $0 + 1), "  ") }))
    }

    private static func line(in source: Source, _ number: Int, among known: [KeyDeclaration]) -> YAMLMistake? {
        let line = Line(source, number)
        guard let key = line.key else { return nil }
        let value = source.text(of: line.value)
        guard let first = value.first else { return nil }
        if line.colonEnd == line.value.start, !value.hasPrefix("//") {
            let place = Span(line.colonEnd, line.colonEnd)
            let fixed = source.text(of: key) + ": " + value
            return YAMLMistake(
                reason: YAMLReason.colonWithoutBlank, span: Span(key.start, line.colonEnd),
                fix: .write(fixed, as: " ", at: place))
        }
        if first == "'", value.count > 2, value.hasSuffix("'"), case let inner = value.dropFirst().dropLast(),
            inner.contains("'"), !inner.contains("''"), !inner.contains("\"")
        {
            return YAMLMistake(
                reason: YAMLReason.quotedPart, span: line.value, fix: .write("\"\(inner)\"", at: line.value))
        }
        if first == "\"", let list = quotedList(value, known.key(named: source.text(of: key))) {
            return YAMLMistake(
                reason: YAMLReason.quotedPart, span: line.value, fix: .write(list, at: line.value))
        }
        if first == "\"", let quoted = partlyQuoted(value) {
            return YAMLMistake(
                reason: YAMLReason.quotedPart, span: line.value, fix: .write(quoted, at: line.value))
        }
        if "“”„".contains(first) || (first == "«" && value.contains(": ")) {
            return curly(value, at: line.value)
        }
        if let mistake = special(value, at: line.value, known.key(named: source.text(of: key))) { return mistake }
        let isPlain = !"\"'[{>|&!*#".contains(first)
        if isPlain, value.contains(": ") || value.hasSuffix(":") {
            let declaration = known.key(named: source.text(of: key))
            if let example = declaration?.example, example.hasPrefix("{"),
                let pairs = ValueGuess.mapping(value, like: example)
            {
                return YAMLMistake(
                    reason: YAMLReason.noBraces, span: line.value,
                    fix: .write("\(source.text(of: key)): \(pairs)", as: pairs, at: line.value))
            }
            let colon =
                line.value.start
                + (value.utf8.firstRange(of: ": ".utf8).map {
                    value.utf8.distance(from: value.utf8.startIndex, to: $0.lowerBound)
                } ?? value.utf8.count - 1)
            return YAMLMistake(
                reason: YAMLReason.unquotedColon, span: Span(colon, colon + 1),
                fix: .write(quoted(value), at: line.value))
        }
        return nil
    }

    /// A text that begins with a sign which means something to YAML: `[Nytt] kurs`, `@klinikken`, `> ro`.
    private static func special(_ value: String, at span: Span, _ key: KeyDeclaration?) -> YAMLMistake? {
        guard let first = value.first, key?.example.first.map({ !"[{".contains($0) }) ?? true else { return nil }
        let isMeant: Bool
        switch first {
        case "@", "%", "`": isMeant = false
        case "?": isMeant = !value.hasPrefix("? ")
        case ">", "|": isMeant = value.dropFirst().allSatisfy { "+-0123456789 ".contains($0) }
        case "[", "{":
            let close: Character = first == "[" ? "]" : "}"
            let behind = value.firstIndex(of: close).map { value[value.index(after: $0)...].drop { $0 == " " } }
            isMeant = behind.map { $0.isEmpty || "#,".contains($0.first ?? " ") } ?? true
        default: isMeant = true
        }
        guard !isMeant else { return nil }
        return YAMLMistake(
            reason: YAMLReason.reference(String(first)), span: Span(span.start, span.start + 1),
            fix: .write(quoted(value), at: span))
    }

    /// `* ro`, `• ro` and `— ro` for an item of a list, and `* tittel: Ro` for a key that is none.
    private static func bullet(in source: Source, _ number: Int, among known: [KeyDeclaration]) -> YAMLMistake? {
        let range = source.byteRange(ofLine: number)
        let text = source.text(ofLine: number)
        let indent = text.prefix { $0 == " " }
        guard let sign = ["* ", "• ", "– ", "— "].first(where: { text.dropFirst(indent.count).hasPrefix($0) }) else {
            return nil
        }
        let start = range.lowerBound + indent.utf8.count
        let place = Span(start, start + sign.utf8.count - 1)
        let item = String(text.dropFirst(indent.count + 2).drop { $0 == " " })
        let mark = sign.trimmingBlanks()
        if indent.isEmpty, item.contains(": "), known.key(named: String(item.prefix { $0 != ":" })) != nil {
            let end = start + text.utf8.count - item.utf8.count
            return YAMLMistake(
                reason: YAMLReason.noItem(mark), span: place, fix: .write(item, as: "", at: Span(start, end)))
        }
        return YAMLMistake(
            reason: YAMLReason.bullet(mark), span: place, fix: .write("- \(item)", as: "-", at: place))
    }

    /// `// utkast` on a line of its own.
    private static func comment(in source: Source, _ number: Int) -> YAMLMistake? {
        let text = source.text(ofLine: number)
        let indent = text.prefix { $0 == " " }.utf8.count
        guard text.dropFirst(indent).hasPrefix("//"), !text.contains(": ") else { return nil }
        let start = source.byteRange(ofLine: number).lowerBound + indent
        let note = String(text.drop { $0 == " " || $0 == "/" })
        return YAMLMistake(
            reason: YAMLReason.slashes, span: Span(start, start + 2),
            fix: .write("# \(note)", as: "#", at: Span(start, start + 2)))
    }

    /// A line of text that goes on with the value above it and should be indented.
    private static func continued(in source: Source, _ number: Int, after first: Int) -> YAMLMistake? {
        let text = source.text(ofLine: number)
        // A word alone is rather a key without its colon.
        guard number > first, text.first?.isLetter == true, !text.contains(":"),
            text.trimmingBlanks().contains(" "), Line(source, number - 1).key != nil,
            case let value = Line(source, number - 1).value, value.start < value.end
        else { return nil }
        let range = source.byteRange(ofLine: number)
        let advice = Bilingual(
            nb: "Skriv to mellomrom foran linjen, eller hele teksten på én linje.",
            en: "Write two spaces before the line, or the whole text on one line.")
        return YAMLMistake(
            reason: YAMLReason.continued, span: Span(range.lowerBound, range.upperBound),
            fix: QuickFix(advice, [QuickFix.Edit(Span(range.lowerBound, range.lowerBound), "  ")]), advice: advice)
    }

    /// `{varianter: kort, lang}` on a line of its own: a pair of ours in braces that belong around its value, if at all.
    static func braced(in source: Source, _ number: Int, among known: [KeyDeclaration]) -> YAMLMistake? {
        let range = source.byteRange(ofLine: number)
        let text = source.text(ofLine: number).trimmingBlanks()
        guard text.hasPrefix("{"), text.hasSuffix("}") else { return nil }
        let inner = String(text.dropFirst().dropLast()).trimmingBlanks()
        let value = inner.drop { $0 != ":" }.dropFirst()
        // In `{tittel: Ro, forfatter: Kari}` each has its own.
        let isOne = !value.contains(": ") || value.contains { "[{".contains($0) }
        guard isOne, let mended = PairGuess.pair(inner, among: known) else { return nil }
        return YAMLMistake(
            reason: YAMLReason.braces, span: Span(range.lowerBound, range.upperBound),
            fix: .write(mended, at: Span(range.lowerBound, range.upperBound)))
    }

    /// The rows of grave accents that a chatbot puts around text that is to be copied.
    private static func fence(in source: Source, _ span: Span) -> YAMLMistake? {
        let lines = source.line(of: span.start)...source.line(of: max(span.start, span.end - 1))
        let fences = lines.lazy.prefix(farthest).filter { source.text(ofLine: $0).hasPrefix("```") }
        let ranges = fences.map { source.byteRange(ofLine: $0) }.map { Span($0.lowerBound, $0.upperBound) }
        guard let first = ranges.first else { return nil }
        return YAMLMistake(
            reason: YAMLReason.fence, span: first,
            fix: QuickFix(
                Bilingual(nb: "Slett linjene som begynner med ```", en: "Delete the lines that begin with ```"),
                ranges.map { QuickFix.Edit($0, "") }))
    }

    /// A line `---` that parts one file in two.
    private static func separator(in source: Source, _ span: Span) -> YAMLMistake? {
        let lines = source.line(of: span.start)...source.line(of: max(span.start, span.end - 1))
        let written = lines.lazy.prefix(farthest).filter { !source.text(ofLine: $0).trimmingBlanks().isEmpty }
        guard let number = written.dropFirst().first(where: { source.text(ofLine: $0).trimmingBlanks() == "---" })
        else {
            return nil
        }
        let range = source.byteRange(ofLine: number)
        return YAMLMistake(
            reason: YAMLReason.secondDocument, span: Span(range.lowerBound, range.upperBound),
            fix: .delete("---", at: Span(range.lowerBound, range.upperBound)), advice: YAMLReason.removeMark)
    }

    /// A value of which only the beginning is quoted, quoted as a whole; nil if it is another.
    private static func partlyQuoted(_ value: String) -> String? {
        guard let end = value.dropFirst().firstIndex(of: "\""), !value.contains("\\") else { return nil }
        let behind = value[value.index(after: end)...].drop { $0 == " " }
        guard let next = behind.first, next != "#" else { return nil }
        return quoted(value)
    }

    /// `["ro", "pust"]` of `"ro", "pust"`, where a list is wanted.
    private static func quotedList(_ value: String, _ key: KeyDeclaration?) -> String? {
        guard key?.example.hasPrefix("[") == true, value.hasSuffix("\""), value.contains("\",") else { return nil }
        return "[\(value)]"
    }

    /// A value as a quoted text: in single quotes if it has double ones itself.
    private static func quoted(_ value: String) -> String {
        value.contains("\"") ? "'\(value.replacing("'", with: "''"))'" : "\"\(value)\""
    }

    /// `tittel = Ro`, and where a name of ours begins the line, `tittel Ro` and `- tittel: Ro`.
    private static func pair(
        in source: Source, _ number: Int, among known: [KeyDeclaration]
    ) -> YAMLMistake? {
        let range = source.byteRange(ofLine: number)
        let text = source.text(ofLine: number)
        var indent = text.prefix { $0 == " " }
        // The first pair of an item stands after its dash.
        let isItem = !indent.isEmpty && text.dropFirst(indent.count).hasPrefix("- ")
        if isItem { indent = text.prefix(indent.count + 2) }
        let rest = String(text.dropFirst(indent.count)).trimmingBlanks()
        let isLoose = indent.isEmpty || isItem
        guard let guess = PairGuess.line(rest, among: known, isLoose: isLoose) else { return nil }
        let start = range.lowerBound + indent.utf8.count + guess.sign.lowerBound
        let place =
            guess.sign.isEmpty
            ? Span(range.lowerBound + indent.utf8.count, start) : Span(start, start + guess.sign.count)
        return YAMLMistake(
            reason: guess.reason, span: place,
            fix: .write(guess.mended, as: String(indent) + guess.mended, at: Span(range.lowerBound, range.upperBound)))
    }

    /// A name that stands further in than the one above, which has a value of its own.
    private static func indented(in source: Source, _ number: Int, after first: Int) -> YAMLMistake? {
        guard Line(source, number).key != nil, number > first else { return nil }
        let above = (first..<number).last { !source.text(ofLine: $0).trimmingBlanks().isEmpty }
        guard let above else { return nil }
        let upper = Line(source, above)
        guard let key = upper.key, upper.value.start < upper.value.end else { return nil }
        let line = source.byteRange(ofLine: number)
        let blanks = source.bytes[line].prefix(while: \.isBlank).count
        let start = source.byteRange(ofLine: above).lowerBound
        let wanted = key.start - start
        // After a dash, what stands between dash and key belongs to neither.
        let dash = source.bytes[start...].prefix(while: \.isBlank).count
        guard blanks > wanted || (wanted > dash && blanks > dash && blanks < wanted) else { return nil }
        let advice = Bilingual(
            nb: wanted == 0 ? "Begynn linjen helt til venstre." : "Skriv \(wanted) mellomrom foran linjen, som over.",
            en: wanted == 0 ? "Begin the line at the left margin." : "Put \(wanted) spaces before the line, as above.")
        let place = Span(line.lowerBound, line.lowerBound + blanks)
        return YAMLMistake(
            reason: blanks > wanted ? YAMLReason.indented : YAMLReason.outdented,
            span: Line(source, number).key ?? place,
            fix: QuickFix(advice, [QuickFix.Edit(place, String(repeating: " ", count: wanted))]), advice: advice)
    }

    /// A value in typographic quotation marks, which are only text to YAML.
    private static func curly(_ value: String, at span: Span) -> YAMLMistake {
        let inner = value.filter { !"“”„«»\"".contains($0) }
        return YAMLMistake(
            reason: YAMLReason.curlyQuote, span: Span(span.start, span.start + (value.first?.utf8.count ?? 1)),
            fix: .write("\"\(inner)\"", at: span))
    }
}
