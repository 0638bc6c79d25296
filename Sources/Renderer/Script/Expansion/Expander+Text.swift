internal import GuideText

/// Running text: values put in, lines joined, and sentences taken apart.
extension Expander {
    /// Places the sentences of a text.
    ///
    /// A line that begins with a small letter goes on with the sentence of the line before (text wrapped by hand); any
    /// other begins a sentence of its own.
    mutating func expandText(_ template: Template) {
        var run = TextRun()
        for (index, piece) in template.pieces.enumerated() {
            if case .lineStart(let span) = piece, !run.isEmpty {
                if continues(template, after: index) { run.append(" ", at: span) } else { placeSentences(of: &run) }
            }
            append(piece, to: &run)
        }
        placeSentences(of: &run)
    }

    mutating func expandChapter(_ template: Template, _ span: Span) {
        var run = TextRun()
        for piece in template.pieces { append(piece, to: &run) }
        let title = run.text(0..<run.scalars.count).trimmingBlanks()
        if !title.isEmpty { place(.chapter(Spanned(title, global(span))), at: span) }
    }
}

extension Expander {
    private mutating func append(_ piece: Template.Piece, to run: inout TextRun) {
        switch piece {
        case .lineStart: break
        case .plain(let span):
            var cursor = Cursor(context.source.bytes, span)
            while let start = Optional(cursor.position), let scalar = cursor.takeScalar() {
                run.append(scalar, at: Span(start, cursor.position))
            }
        case .character(let scalar, let span): run.append(scalar, at: span)
        case .value(let name, let span):
            guard let value = value(name) else { return run.isIncomplete = true }
            if value.written == value.spoken {
                for scalar in value.written.unicodeScalars { run.append(scalar, at: span) }
            } else {
                run.append(value.written, said: value.spoken, at: span)
            }
        case .said(let written, let spoken, let span):
            // A row of blanks sounds as the one blank that the layout makes of it.
            let words = spoken.value.split { $0 == " " || $0 == "\t" }
            run.append(written.value, said: words.joined(separator: " "), at: span)
        }
    }

    /// Whether the line that begins at this piece begins with a small letter, which may be that of a value.
    private func continues(_ template: Template, after index: Int) -> Bool {
        guard index + 1 < template.pieces.count else { return false }
        let first: Unicode.Scalar? =
            switch template.pieces[index + 1] {
            case .plain(let span): Cursor(context.source.bytes, span).peekScalar()
            case .character(let scalar, _): scalar
            case .value(let name, _): values[name.value.lowercased()]?.unicodeScalars.first
            case .said(let written, _, _): written.value.unicodeScalars.first
            case .lineStart: nil
            }
        return first?.properties.isLowercase == true
    }

    private mutating func placeSentences(of run: inout TextRun) {
        for range in SentenceSplitter.sentences(of: run.scalars) {
            let sentence = Sentence(written: run.text(range), spoken: run.spoken(range))
            let span = run.span(range)
            if isSpeakable(sentence, run, span), hasOnlyShortWords(sentence, run, range) {
                place(.sentence(Spanned(sentence, global(span))), at: span)
            }
        }
        run = TextRun()
    }

    /// Whether a voice can say the sentence; reported if not, unless it lacks a value and that was reported.
    private mutating func isSpeakable(_ sentence: Sentence, _ run: TextRun, _ span: Span) -> Bool {
        let isSpeakable = sentence.spoken.hasSpeech
        if !isSpeakable, !run.isIncomplete { reportUnspeakable(sentence.written, span) }
        return isSpeakable
    }

    /// Punctuation after a directive belongs to nothing; other punctuation alone means a silence, or is superfluous.
    private mutating func reportUnspeakable(_ text: String, _ span: Span) {
        let bytes = context.source.bytes
        var before = span.start
        while before > 0, bytes[before - 1].isBlank { before -= 1 }
        if before > 0, bytes[before - 1] == UInt8(ascii: "]"),
            text.unicodeScalars.allSatisfy({ ".,;:!?".unicodeScalars.contains($0) })
        {
            // Brackets that are no directive were reported, and what stands behind them goes with the mend.
            guard isBehindDirective(before), !diagnostics.contains(where: { $0.span.end == before }) else { return }
            return report(.strayPoint, span, ["word": text], fix: .delete(text, at: Span(before, span.end)))
        }
        if SeparatorRow.isOne(text) { return reportSeparator(text, span) }
        // The mark of a list before a box to tick goes with that.
        if ["-", "*", "+"].contains(text), bytes[min(span.end, bytes.count)...].prefix(2).contains(UInt8(ascii: "[")) {
            return
        }
        if let symbol = Self.directive(ofSymbol: text, in: directiveLanguage()) {
            return report(
                .unspeakable, span, ["word": text], suggestion: symbol, fix: .write(symbol, at: span))
        }
        let isDots = text.allSatisfy { ".… ".contains($0) } && text != "."
        report(
            .unspeakable, span, ["word": text],
            fix: isDots ? .write("[pause 5 s]", at: span) : .delete(text, at: span))
    }

    /// `[klokke]` of a bell as a picture, `[pause 5–15 s]` of the sign of a player's pause.
    private static func directive(ofSymbol text: String, in language: MessageLanguage) -> String? {
        let scalars = text.unicodeScalars.filter { $0 != "\u{FE0F}" && $0 != " " }
        guard let first = scalars.first, scalars.allSatisfy({ $0 == first }) else { return nil }
        switch first {
        case "🔔", "🛎":
            let times = scalars.count > 1 ? " \(scalars.count) " + language.choice(nb: "ganger", en: "times") : ""
            return "[" + language.choice(nb: "klokke", en: "bell") + times + "]"
        case "⏸", "⏯": return UnmeantReview.unknownPause
        default: return nil
        }
    }

    /// Whether brackets that end at an offset hold a directive.
    private func isBehindDirective(_ end: Int) -> Bool {
        let bytes = context.source.bytes
        guard let open = bytes[..<end].lastIndex(of: UInt8(ascii: "[")) else { return false }
        var inside = Cursor(bytes, Span(open + 1, end - 1))
        inside.skipBlanks()
        let first = inside.takeWord().value
        inside.skipBlanks()
        return DirectiveTable.words[first] != nil || DirectiveTable.words[first + " " + inside.takeWord().value] != nil
    }

    /// Rows of signs are one mistake, however many there are.
    private mutating func reportSeparator(_ text: String, _ span: Span) {
        let source = context.source
        guard sourcesWithSeparators.insert(source.name).inserted else { return }
        let line = source.line(of: span.start)
        let rows = SeparatorRow.all(in: source, from: line)
        let advice: Bilingual
        if let heading = rows.first?.heading {
            advice = Bilingual(
                nb: "Skriv `# \(heading)` for overskriften.", en: "Write `# \(heading)` for the heading.")
        } else {
            advice = Bilingual(
                nb: "Slett den, eller skriv `[pause 5 s]` for en stillhet eller `# Navn` for et nytt kapittel.",
                en: "Delete it, or write `[pause 5 s]` for a silence or `# Name` for a new chapter.")
        }
        let more =
            rows.count > 1
            ? Bilingual(nb: " Manuset har \(rows.count) slike linjer.", en: " The script has \(rows.count) such lines.")
            : Bilingual(nb: "", en: "")
        report(
            .separatorRow, span, ["word": text], translated: ["advice": advice, "more": more],
            fix: rows.isEmpty ? nil : rows.fix(in: source))
    }

    private mutating func hasOnlyShortWords(_ sentence: Sentence, _ run: TextRun, _ range: Range<Int>) -> Bool {
        // Words are no longer than the text that they stand in.
        guard max(range.count, sentence.spoken.utf8.count) > Limits.wordScalars else { return true }
        var isShort = true
        for word in range.split(whereSeparator: { run.scalars[$0] == " " }) {
            guard run.scalars[word].wordLength > Limits.wordScalars else { continue }
            report(.wordTooLong, run.span(word.startIndex..<word.endIndex), ["limit": "\(Limits.wordScalars)"])
            isShort = false
        }
        if isShort, sentence.spoken.longestWord > Limits.wordScalars {
            report(.wordTooLong, run.span(range), ["limit": "\(Limits.wordScalars)"])
            isShort = false
        }
        return isShort
    }
}

extension String {
    /// Whether there is a letter or a number in it that a voice can say.
    var hasSpeech: Bool {
        unicodeScalars.contains { $0.isLetter || $0.isNumeric }
    }

    /// The scalars of its longest word; see `wordLength`.
    package var longestWord: Int { Array(unicodeScalars).split(separator: " ").map(\.wordLength).max() ?? 0 }
}

extension Collection<Unicode.Scalar> {
    /// The scalars of a word as the engine gets it to read, without the punctuation at both ends.
    fileprivate var wordLength: Int {
        guard let first = firstIndex(where: { !$0.isPunctuation }) else { return 0 }
        var length = 0
        var count = 0
        for scalar in self[first...] {
            count += 1
            if !scalar.isPunctuation { length = count }
        }
        return length
    }
}

extension Unicode.Scalar {
    fileprivate var isPunctuation: Bool {
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }
}
