extension VoiceComparison {
    /// The page: each sentence with its samples to hear, and two questions to answer there or on paper. Nothing is sent anywhere.
    /// `ending` is that of the sound files, with its point.
    package func page(ending: String) -> String {
        let parts = sentences.indices.map { part($0, ending) }.joined()
        return """
            <!DOCTYPE html>
            <html lang="nb">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>Hvilken stemme vil du helst høre?</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <h1>Hvilken stemme vil du helst høre?</h1>
            <p>Her sier \(voices.count) stemmer de samme \(sentences.count) setningene. Hør så mange ganger du vil, og sett kryss ved den
            du forstår lettest og den som er best å høre på. Er to like gode, velger du den du helst ville hatt i en øvelse. Bokstavene
            er stokket om for hver setning, så <b>A</b> er ikke den samme stemmen hele veien. Du kan stoppe når du vil.</p>
            <p class="screen">Svarene blir bare på denne siden: skriv den ut, eller kryss av på arket du har fått.
            <button type="button" onclick="print()">Skriv ut</button></p>
            <form>
            \(parts)<section class="last">
            <h2>Er det noe mer du vil si om stemmene?</h2>
            <textarea rows="4" aria-label="Er det noe mer du vil si om stemmene?"></textarea>
            </section>
            </form>
            </body>
            </html>

            """
    }

    private func part(_ sentence: Int, _ ending: String) -> String {
        let number = sentence + 1
        let sounds = samples[sentence].map {
            """
            <li><b>\($0.letter)</b><audio controls preload="none" src="\($0.name)\(ending)" \
            aria-label="Setning \(number), stemme \($0.letter)"></audio></li>

            """
        }.joined()
        return """
            <section>
            <h2>\(number). \(Self.escape(sentences[sentence]))</h2>
            <ul class="screen">
            \(sounds)</ul>
            \(question("Lettest å forstå", "f", sentence))\(question("Best å høre på", "h", sentence))</section>

            """
    }

    private func question(_ words: String, _ kind: String, _ sentence: Int) -> String {
        let answers = samples[sentence].map {
            "<label><input type=\"radio\" name=\"\(kind)\(sentence + 1)\" value=\"\($0.letter)\"><span>\($0.letter)</span></label>"
        }.joined(separator: "\n")
        return "<fieldset><legend>\(words)</legend>\n\(answers)\n</fieldset>\n"
    }

    /// A thumb's width to press on a screen; on paper the questions alone, so that all of them fit on one sheet.
    private static let style = """
        @page { size: A4; margin: 13mm 15mm }
        :root { color-scheme: light }
        * { box-sizing: border-box }
        body { font: 1.05rem/1.5 Georgia, "Liberation Serif", serif; color: #1c2321; background: #fbfaf7; max-width: 42rem; \
        margin: 0 auto; padding: 1rem }
        h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0 }
        h2 { font-size: 1.1rem; line-height: 1.35; margin: 0 0 .6rem }
        section { background: #fff; border: 1px solid #cfd4cf; border-radius: .6rem; padding: 1rem; margin: 1rem 0; break-inside: avoid }
        ul { list-style: none; margin: 0 0 .8rem; padding: 0 }
        li { display: flex; align-items: center; gap: .7rem; margin: .4rem 0 }
        li b { width: 1.4rem; font-size: 1.2rem }
        audio { flex: 1; min-width: 0; height: 2.75rem }
        fieldset { border: 0; margin: 0; padding: .3rem 0; display: flex; flex-wrap: wrap; gap: .4rem; min-width: 0 }
        legend { padding: 0; font-weight: bold }
        label { display: flex; align-items: center; gap: .4rem; min-height: 2.75rem; padding: 0 .8rem; \
        border: 1px solid #6d7a74; border-radius: .5rem }
        label:has(:checked) { background: #dcebe3; border-color: #1f5c43 }
        input { width: 1.15rem; height: 1.15rem; margin: 0; accent-color: #1f5c43 }
        :focus-visible { outline: 3px solid #1f5c43; outline-offset: 2px }
        button { font: inherit; min-height: 2.75rem; padding: 0 1rem; border-radius: .5rem; border: 1px solid #1f5c43; \
        background: #1f5c43; color: #fff; cursor: pointer }
        textarea { width: 100%; font: inherit; border: 1px solid #6d7a74; border-radius: .5rem; padding: .5rem }
        @media print {
        body { font-size: 10pt; line-height: 1.3; background: #fff; color: #000; max-width: none; padding: 0 }
        .screen { display: none }
        h1 { font-size: 15pt; margin: 0 }
        p { margin: 4pt 0 }
        section { border: 0; border-top: .5pt solid #999; border-radius: 0; padding: 4pt 0; margin: 0; \
        display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm }
        h2 { grid-column: 1 / -1; font-size: 10.5pt; margin: 0 }
        fieldset { gap: 4mm; padding: 0 }
        legend { font-weight: normal; font-size: 9pt; color: #333 }
        label, label:has(:checked) { border: 0; padding: 0; min-height: 0; background: none }
        input { width: 11pt; height: 11pt }
        .last { display: block }
        textarea { border: .5pt solid #999; border-radius: 0; height: 24mm; resize: none }
        }

        """

    private static func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
