/// The forms of what a book holds (W3C, "EPUB 3.3" and "EPUB Accessibility 1.1").
enum BookTemplates {
    static let container = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles><rootfile full-path="EPUB/bok.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>

        """

    static let package = """
        <?xml version="1.0" encoding="UTF-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="nb">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="id">urn:uuid:{{identifier}}</dc:identifier>
        <dc:title>{{title}}</dc:title>
        <dc:language>nb</dc:language>
        {{#author}}
        <dc:creator>{{author}}</dc:creator>
        {{/author}}
        {{#rights}}
        <dc:rights>{{rights}}</dc:rights>
        {{/rights}}
        {{#summary}}
        <dc:description>{{summary}}</dc:description>
        {{/summary}}
        <meta property="dcterms:modified">{{modified}}</meta>
        {{#pages}}
        <meta property="media:duration" refines="#{{id}}-lyd">{{duration}}</meta>
        {{/pages}}
        <meta property="media:duration">{{duration}}</meta>
        <meta property="media:active-class">leses</meta>
        <meta property="schema:accessMode">textual</meta>
        <meta property="schema:accessMode">auditory</meta>
        <meta property="schema:accessModeSufficient">textual</meta>
        <meta property="schema:accessModeSufficient">auditory</meta>
        <meta property="schema:accessibilityFeature">synchronizedAudioText</meta>
        <meta property="schema:accessibilityFeature">tableOfContents</meta>
        <meta property="schema:accessibilityFeature">structuralNavigation</meta>
        <meta property="schema:accessibilityHazard">none</meta>
        <meta property="dcterms:conformsTo" id="samsvar">EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta>
        <meta property="a11y:certifiedBy" refines="#samsvar">Pusterom</meta>
        <meta property="schema:accessibilitySummary">{{text.bok-tilgjengelighet}}</meta>
        </metadata>
        <manifest>
        <item id="innhold" href="innhold.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        <item id="stil" href="bok.css" media-type="text/css"/>
        {{#cover}}
        <item id="omslag" href="{{cover}}" media-type="image/png" properties="cover-image"/>
        {{/cover}}
        <item id="vandrer" href="vandrer.xhtml" media-type="application/xhtml+xml"/>
        {{#parts}}
        <item id="{{id}}" href="{{id}}.xhtml" media-type="application/xhtml+xml"{{#hasDrawing}} properties="svg"{{/hasDrawing}}/>
        {{#pages}}
        <item id="{{id}}" href="{{id}}.xhtml" media-type="application/xhtml+xml" media-overlay="{{id}}-lyd"/>
        <item id="{{id}}-lyd" href="{{id}}.smil" media-type="application/smil+xml"/>
        <item id="{{id}}-mp3" href="{{sound}}" media-type="audio/mpeg"/>
        {{/pages}}
        {{/parts}}
        {{#written}}
        <item id="{{id}}" href="{{id}}.xhtml" media-type="application/xhtml+xml"{{#hasDrawing}} properties="svg"{{/hasDrawing}}/>
        {{/written}}
        </manifest>
        <spine>
        <itemref idref="innhold"/>
        <itemref idref="vandrer"/>
        {{#parts}}
        <itemref idref="{{id}}"/>
        {{#pages}}
        <itemref idref="{{id}}"/>
        {{/pages}}
        {{/parts}}
        {{#written}}
        <itemref idref="{{id}}"/>
        {{/written}}
        </spine>
        </package>

        """

    private static let head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="nb" xml:lang="nb">
        """

    static let contents =
        head + """

            <head><title>{{title}}</title><link rel="stylesheet" href="bok.css"/></head>
            <body>
            <h1>{{title}}</h1>
            {{#summary}}
            <p>{{summary}}</p>
            {{/summary}}
            {{#isSynthetic}}
            <p>{{text.stemme-data}}</p>
            {{/isSynthetic}}
            {{#contact}}
            <p><strong>{{text.kontakt}}:</strong> {{contact}}</p>
            {{/contact}}
            {{{body}}}
            <nav epub:type="toc" id="toc">
            <h2>{{text.bok-innhold}}</h2>
            <ol>
            <li><a href="vandrer.xhtml">{{text.vandrer}}</a></li>
            {{#parts}}
            <li><a href="{{id}}.xhtml">{{heading}}</a>
            {{#hasPages}}
            <ol>
            {{#pages}}
            <li><a href="{{id}}.xhtml">{{title}}</a></li>
            {{/pages}}
            </ol>
            {{/hasPages}}
            </li>
            {{/parts}}
            {{#written}}
            <li><a href="{{id}}.xhtml">{{title}}</a></li>
            {{/written}}
            </ol>
            </nav>
            <nav epub:type="landmarks" id="landemerker" hidden="hidden">
            <h2>{{text.bok-landemerker}}</h2>
            <ol>
            <li><a epub:type="toc" href="#toc">{{text.bok-innhold}}</a></li>
            <li><a epub:type="bodymatter" href="vandrer.xhtml">{{text.bok-begynn}}</a></li>
            </ol>
            </nav>
            </body>
            </html>

            """

    static let wandering =
        head + """

            <head><title>{{text.vandrer}}</title><link rel="stylesheet" href="bok.css"/></head>
            <body>
            <h1>{{text.vandrer}}</h1>
            {{#text.vandrer-avsnitt}}
            <p>{{.}}</p>
            {{/text.vandrer-avsnitt}}
            </body>
            </html>

            """

    static let part =
        head + """

            <head><title>{{heading}}</title><link rel="stylesheet" href="bok.css"/></head>
            <body>
            <h1>{{heading}}</h1>
            {{#informal}}
            <h2>{{text.uformelt}}</h2>
            <p>{{informal}}</p>
            {{/informal}}
            {{{body}}}
            </body>
            </html>

            """

    static let text =
        head + """

            <head><title>{{title}}</title><link rel="stylesheet" href="bok.css"/></head>
            <body>
            <h1>{{title}}</h1>
            {{{body}}}
            </body>
            </html>

            """

    static let page =
        head + """

            <head><title>{{title}}</title><link rel="stylesheet" href="bok.css"/></head>
            <body id="tekst">
            <h1 id="tittel">{{title}}</h1>
            {{#summary}}
            <p>{{summary}}</p>
            {{/summary}}
            {{#whenNot}}
            <p><strong>{{whenNotLabel}}:</strong> {{whenNot}}</p>
            {{/whenNot}}
            {{#frame}}
            <p><strong>{{label}}:</strong> {{words}}</p>
            {{/frame}}
            {{#sections}}
            {{#heading}}
            <h2>{{.}}</h2>
            {{/heading}}
            <p>{{#sentences}}<span id="{{id}}">{{words}}</span> {{/sentences}}</p>
            {{/sections}}
            </body>
            </html>

            """

    static let overlay = """
        <?xml version="1.0" encoding="UTF-8"?>
        <smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
        <body>
        <seq epub:textref="{{id}}.xhtml#tekst">
        {{#clips}}
        <par><text src="{{page}}.xhtml#{{id}}"/><audio src="{{sound}}" clipBegin="{{begin}}" clipEnd="{{end}}"/></par>
        {{/clips}}
        </seq>
        </body>
        </smil>

        """

    static let style = """
        body { font-family: serif; line-height: 1.6; }
        h1, h2 { line-height: 1.2; }
        h2 { margin-top: 1.6em; }
        nav ol { list-style: none; padding-left: 1em; }
        .figure { display: inline-block; width: 12em; margin: .4em; vertical-align: top; text-align: center; font-size: .85em; }
        .figure svg { width: 100%; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid; padding: .3em; text-align: left; vertical-align: top; }
        .leses { background-color: #f6dfae; color: #2a2926; text-decoration: underline; }

        """
}
