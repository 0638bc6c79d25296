/// Running text: which lines belong together, and its sentences.
extension ScriptParser {
    /// Called where a line of content begins. A line that begins with a small letter goes on with the sentence of
    /// the line before (text wrapped by hand); any other begins a sentence of its own.
    mutating func beginTextLine() {
        guard !run.isEmpty else { return }
        if cursor.peekScalar()?.properties.isLowercase == true {
            run.append(" ", at: Span(cursor.position, cursor.position))
        } else {
            endSentences()
        }
    }

    /// Places the sentences of the text so far.
    mutating func endSentences() {
        let run = run
        self.run = TextRun()
        for range in SentenceSplitter.sentences(of: run.scalars) {
            let sentence = Spanned(run.text(range), run.span(range))
            if isSpeakable(sentence), hasOnlyShortWords(run, range) { place(.sentence(sentence), at: sentence.span) }
        }
    }
}

extension ScriptParser {
    private mutating func isSpeakable(_ sentence: Spanned<String>) -> Bool {
        let speaks = sentence.value.unicodeScalars.contains {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        if !speaks { report(.unspeakable, sentence.span, ["word": sentence.value]) }
        return speaks
    }

    private mutating func hasOnlyShortWords(_ run: TextRun, _ range: Range<Int>) -> Bool {
        var isShort = true
        for word in range.split(whereSeparator: { run.scalars[$0] == " " }) where word.count > Limits.wordScalars {
            report(.wordTooLong, run.span(word.startIndex..<word.endIndex), ["limit": "\(Limits.wordScalars)"])
            isShort = false
        }
        return isShort
    }
}
