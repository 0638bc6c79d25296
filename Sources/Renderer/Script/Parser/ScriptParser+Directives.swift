internal import GuideText

/// Directives cut out of their lines: `[word arguments]`.
extension ScriptParser {
    /// Parses the directive at the cursor, which stands on `[`.
    mutating func parseDirective() {
        guard !skipForeignBrackets() else { return }
        text.span = text.span.union(Span(cursor.position, cursor.position))
        endText()
        let start = cursor.position
        _ = cursor.takeScalar()
        let inside = cursor.takeWhile { $0 != "]" && $0 != "[" }
        guard cursor.take(UInt8(ascii: "]")) else {
            if let end = endBelow(inside) {
                let joined = joined(Span(start + 1, end))
                report(
                    .directiveOpen, Span(start, start + 1), suggestion: joined,
                    fix: .write(joined, at: Span(start, end + 1)))
                awaitedEnd = end
                if let opener = opener(inside), opener.opensBlock {
                    holdBack()
                    // What a loop would put in is no value that is missing.
                    let name = joined.dropFirst().drop { $0.isLetter }.prefix { $0 != ":" }
                    if opener == .loop { frontMatter.refusedValues.insert(String(name).trimmingBlanks().lowercased()) }
                }
                return
            }
            if let (mended, end) = otherClosing(inside) {
                report(
                    .directiveOpen, Span(start, start + 1), suggestion: mended,
                    fix: .write(mended, at: Span(start, end)))
                return
            }
            let fix = closing(inside)
            let isKnown = opener(inside) != nil
            report(
                .directiveOpen, Span(start, start + 1),
                suggestion: fix != nil && isKnown ? "[\(inside.value.trimmingBlanks())]" : nil, fix: fix)
            return
        }
        place(inside.span, whole: Span(start, cursor.position))
    }
}

extension ScriptParser {
    private mutating func place(_ inside: Span, whole: Span) {
        var arguments = Cursor(source.bytes, inside)
        let (keyword, word) = takeKeyword(&arguments)
        guard let keyword else { return UnknownDirective(&self, word, inside, whole).report(to: &self) }
        let directive = Directive(
            keyword: keyword, word: word, arguments: argumentTemplate(arguments), span: whole)
        if keyword.opensBlock, reportMisreadBlock(directive) { return }
        switch keyword.role {
        case .end: endBlock(directive)
        case .block: open(OpenBlock(opening: directive))
        case .cue, .include: place(.directive(directive), at: whole)
        }
    }

    /// Takes the directive's word, or its two words (`sett inn`).
    private func takeKeyword(_ arguments: inout Cursor) -> (DirectiveDescriptor?, Spanned<String>) {
        arguments.skipBlanks()
        let first = arguments.takeWord()
        guard !first.value.isEmpty else { return (nil, arguments.takeToken()) }
        var ahead = arguments
        ahead.skipBlanks()
        let second = ahead.takeWord()
        let both = first.value + " " + second.value
        if let keyword = DirectiveTable.words[both] {
            arguments = ahead
            return (keyword, Spanned(both, first.span.union(second.span)))
        }
        return (DirectiveTable.words[first.value], first)
    }

    /// The directive that an open bracket begins with; nil if that is none.
    private func opener(_ inside: Spanned<String>) -> DirectiveDescriptor? {
        DirectiveTable.words[inside.value.trimmingBlanks().prefix { $0.isLetter }.lowercased()]
    }

    /// Where a bracket that its line leaves open is closed on the next line, or that of a loop further down, as its items may take
    /// a line each; nil if it is not.
    private func endBelow(_ inside: Spanned<String>) -> Int? {
        guard cursor.isAtEnd, inside.value.contains(where: \.isLetter) else { return nil }
        let number = source.line(of: inside.span.start) + 1
        guard number <= source.lineCount else { return nil }
        let isLoop = opener(inside) == .loop
        let start = source.byteRange(ofLine: number).lowerBound
        let last = source.byteRange(ofLine: min(source.lineCount, isLoop ? number + 20 : number)).upperBound
        var ahead = Cursor(source.bytes, Span(start, min(last, start + (isLoop ? 1000 : 60))))
        _ = ahead.takeWhile { !"[]".unicodeScalars.contains($0) }
        return ahead.next == UInt8(ascii: "]") ? ahead.position : nil
    }

    /// What stands in brackets over several lines, on one; items of a loop, also those of a list, with semicolons between them.
    private func joined(_ inside: Span) -> String {
        let lines = source.text(of: inside).split(whereSeparator: \.isNewline).map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        guard lines.count > 1, opener(Spanned(lines[0], inside)) == .loop, lines[0].contains(":") else {
            return "[\(lines.joined(separator: " "))]"
        }
        let items = lines.dropFirst().map { line in
            String(line.drop { "-–*•· ".contains($0) }.reversed().drop { ";, ".contains($0) }.reversed())
        }.filter { !$0.isEmpty }
        let first = lines[0].reversed().drop { ";, ".contains($0) }.reversed()
        let head = String(first) + (first.last == ":" ? " " : "; ")
        return "[\(head)\(items.joined(separator: "; "))]"
    }

    /// `[pause 5 s)`: a directive that another bracket closes, as it should be, and where it ends.
    private func otherClosing(_ inside: Spanned<String>) -> (mended: String, end: Int)? {
        guard let close = inside.value.firstIndex(where: { ")}>".contains($0) }) else { return nil }
        let text = inside.value[..<close]
        let word = text.prefix { $0.isLetter }.lowercased()
        guard DirectiveTable.words[word] != nil, !text.contains(where: { "({<".contains($0) }) else { return nil }
        return ("[\(String(text).trimmingBlanks())]", inside.span.start + text.utf8.count + 1)
    }

    /// Closes a bracket at the end of its line, or before a sentence's mark there; nil if other text follows.
    private func closing(_ inside: Spanned<String>) -> QuickFix? {
        guard cursor.isAtEnd else { return nil }
        let text = inside.trimmed
        guard !text.value.isEmpty, text.value.utf8.count < 60 else { return nil }
        return .write("[\(text.value)]", as: "]", at: Span(text.span.end, text.span.end))
    }
}

/// Brackets of other programs: `[[…]]` of speech engines and wikis, and links of Markdown.
extension ScriptParser {
    // Regexes are not marked as safe to share, though these are only read; compiled at each use, they would take most of the
    // time.
    nonisolated(unsafe) private static let doubleBrackets = #/\[\[([^\[\]]*)\]\]/#
    nonisolated(unsafe) private static let link = #/\[([^\[\]]*)\]\(([^()]*)\)/#

    /// Steps over brackets that mean something in another program, and reports them as one.
    private mutating func skipForeignBrackets() -> Bool {
        let start = cursor.position
        guard let line = foreignBrackets else { return false }
        if let match = unsafe line.prefixMatch(of: Self.doubleBrackets) {
            cursor.move(to: start + match.output.0.utf8.count)
            reportDouble(String(match.output.1), Span(start, cursor.position))
            return true
        }
        if let match = unsafe line.prefixMatch(of: Self.link), !match.output.2.isEmpty,
            match.output.2.contains(where: { ":/.#@".contains($0) })
        {
            cursor.move(to: start + match.output.0.utf8.count)
            if start > 0, source.bytes[start - 1] == UInt8(ascii: "!") {
                reportImage(Span(start - 1, cursor.position))
                return true
            }
            let words = String(match.output.1)
            let advice = Bilingual(
                nb: "En lenke kan ikke høres. Skriv bare `\(words)`.",
                en: "A link cannot be heard. Write only `\(words)`.")
            report(
                .foreignBrackets, Span(start, cursor.position), ["text": "[…](…)"], translated: ["advice": advice],
                fix: .write(words, at: Span(start, cursor.position)))
            text.append(.plain(Span(start + 1, start + 1 + words.utf8.count)))
            return true
        }
        return false
    }

    /// What looks like the brackets of another program: `[[` to the next `]]`, or `[…](` to the next `)`; nil if the
    /// cursor stands on none. Nothing beyond is read, so that a long line of brackets costs no more than its length.
    private var foreignBrackets: String? {
        let isDouble = source.bytes[cursor.position..<cursor.end].dropFirst().first == UInt8(ascii: "[")
        guard let closing = next("[]", from: cursor.position + (isDouble ? 2 : 1)),
            source.bytes[closing] == UInt8(ascii: "]"), closing + 1 < cursor.end
        else { return nil }
        if isDouble { return source.text(of: Span(cursor.position, closing + 2)) }
        guard source.bytes[closing + 1] == UInt8(ascii: "("), let end = next("()", from: closing + 2) else {
            return nil
        }
        return source.text(of: Span(cursor.position, end + 1))
    }

    /// The place of the first of some bytes in the rest of the line, from an offset on.
    private func next(_ wanted: String, from start: Int) -> Int? {
        source.bytes[min(start, cursor.end)..<cursor.end].firstIndex { wanted.utf8.contains($0) }
    }

    /// `![bilde](bilde.png)` of Markdown.
    private mutating func reportImage(_ span: Span) {
        let advice = Bilingual(nb: "Et bilde kan ikke høres: slett det.", en: "A picture cannot be heard: delete it.")
        report(
            .foreignBrackets, span, ["text": "![…](…)"], translated: ["advice": advice],
            fix: .delete("![…](…)", at: span))
    }

    private mutating func reportDouble(_ inside: String, _ span: Span) {
        let word = inside.trimmingBlanks().prefix { $0.isLetter }.lowercased()
        let mended =
            ForeignPause.directive(inside) ?? (DirectiveTable.words[word] != nil ? "[\(inside.trimmingBlanks())]" : nil)
        let advice =
            mended.map { Bilingual(nb: "Skriv `\($0)`.", en: "Write `\($0)`.") }
            ?? Bilingual(
                nb:
                    "Skriv ordet som vanlig her, og skriv i `uttale.yml` hvordan det sies: `mindfulness: /m'aIndfu-ln@s/`.",
                en:
                    "Write the word as usual here, and write in `uttale.yml` how it is said: `mindfulness: /m'aIndfu-ln@s/`."
            )
        report(
            .foreignBrackets, span, ["text": "[[…]]"], translated: ["advice": advice],
            fix: mended.map { .write($0, at: span) })
    }
}
