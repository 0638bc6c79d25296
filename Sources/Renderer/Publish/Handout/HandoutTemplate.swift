/// The form of a sheet: a page that is made for A4, and fits a phone too. It is XML as well as HTML. What does not fit is cut, so that a week is one
/// sheet whatever is written.
enum HandoutTemplate {
    static let sheet = """
        <!DOCTYPE html>
        <html lang="nb" xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
        <title>{{name}}{{#theme}}: {{theme}}{{/theme}} – {{course}}</title>
        <style>
        \(style)</style>
        </head>
        <body style="--ink: {{ink}}; --tint: {{tint}}">
        <p class="back"><a href="{{page}}">Til siden med lydsporene</a></p>
        <main>
        <header>
        <div>
        <p class="course">{{course}}</p>
        <h1><span>{{name}}</span>{{#theme}} {{theme}}{{/theme}}</h1>
        </div>
        {{{art}}}
        </header>
        <section>
        <h2>Øvelser</h2>
        <ul>
        {{#exercises}}
        <li><h3>{{title}}</h3><p class="lengths">{{lengths}}</p>{{#summary}}<p>{{summary}}</p>{{/summary}}</li>
        {{/exercises}}
        {{#everyPart}}
        {{#exercises}}
        <li><h3>{{title}}</h3><p class="lengths">{{name}} · {{lengths}}</p></li>
        {{/exercises}}
        {{/everyPart}}
        </ul>
        </section>
        {{#informal}}
        <section class="informal">
        <h2>I hverdagen</h2>
        <p>{{informal}}</p>
        </section>
        {{/informal}}
        <section>
        <h2>Kryss av for dagene du har øvd</h2>
        <ol class="days">
        {{#days}}
        <li><span></span>{{.}}</li>
        {{/days}}
        </ol>
        <p class="mild">Den korte teller like mye som den lange. Den sjuende dagen er fri.</p>
        </section>
        <section class="notes">
        <h2>Det jeg la merke til</h2>
        <div></div>
        </section>
        <footer>
        {{{code}}}
        <div>
        <h2>Lytt på telefonen</h2>
        <p>Pek kameraet på ruten, eller skriv inn adressen:</p>
        <p class="address"><a href="{{page}}">{{address}}</a></p>
        <p class="mild">Du kan stanse eller endre stilling når du vil. Tankene vandrer hos alle. Når du merker det, er du allerede
        tilbake.</p>
        </div>
        </footer>
        </main>
        </body>
        </html>

        """

    private static let style = """
        @page { size: A4; margin: 14mm 16mm; }
        * { box-sizing: border-box; margin: 0; padding: 0; }
        html { font: 11.5pt/1.45 "Source Sans 3", "Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        body { color: #1f2426; background: #fff; overflow-wrap: anywhere; }
        main { display: flex; flex-direction: column; gap: 7mm; max-width: 178mm; margin: 0 auto; padding: 1rem; }
        a { color: inherit; }
        .back { padding: 1rem; text-align: center; }
        header { display: flex; justify-content: space-between; align-items: center; gap: 8mm; }
        header { border-bottom: .8mm solid var(--ink); padding-bottom: 5mm; }
        header svg { flex: none; width: 26mm; height: 26mm; border-radius: 50%; }
        .course { color: var(--ink); font-weight: 600; }
        h1 { font-size: 25pt; line-height: 1.15; font-weight: 650; color: var(--ink); margin-top: 1mm; }
        h1 span { display: block; font-size: 14pt; font-weight: 400; }
        h2 { font-size: 12.5pt; color: var(--ink); margin-bottom: 2mm; }
        h3 { font-size: 13.5pt; }
        ul, ol { list-style: none; }
        ul li { display: grid; grid-template-columns: 1fr auto; gap: 0 5mm; align-items: baseline; padding: 1.6mm 0; }
        ul li + li { border-top: .25mm solid #cfd4d6; }
        ul li > p:last-child:not(.lengths) { grid-column: 1 / -1; }
        .lengths { color: var(--ink); font-weight: 600; text-align: right; max-width: 90mm; }
        .informal { background: var(--tint); border-left: 1.2mm solid var(--ink); padding: 4mm 5mm; }
        .days { display: grid; grid-template-columns: repeat(6, 1fr); gap: 4mm; }
        .days li { display: flex; flex-direction: column; gap: 1.5mm; }
        .days span { width: 13mm; height: 13mm; border: .5mm solid var(--ink); border-radius: 2.5mm; }
        .mild { color: #4b5357; font-size: 10pt; margin-top: 2mm; }
        .notes { display: flex; flex-direction: column; }
        .notes div { height: 36mm; background: linear-gradient(#fff 8.7mm, #9aa3a7 8.7mm) 0 0 / 100% 9mm; }
        footer { display: grid; grid-template-columns: 34mm 1fr; gap: 5mm; align-items: center; }
        footer svg { width: 34mm; height: 34mm; }
        .address { font-weight: 600; }
        @media screen and (max-width: 34rem) { .days { grid-template-columns: repeat(3, 1fr); } }
        @media print {
        html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        .back { display: none; }
        main { height: 268mm; max-width: none; padding: 0; overflow: hidden; gap: 6mm; }
        main > * { flex: 0 1 auto; min-height: 0; overflow: hidden; }
        header, .days, footer { flex-shrink: 0; }
        h1, h3, li p, .informal p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
        h1 { -webkit-line-clamp: 4; }
        .informal p { -webkit-line-clamp: 6; }
        .notes { flex: 1 1 18mm; }
        .notes div { flex: 1; height: auto; }
        a { text-decoration: none; }
        }

        """
}
