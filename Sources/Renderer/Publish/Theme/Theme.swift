internal import Mustache

/// What makes the pages a clinic's own: name, colours, texts, templates. What a theme does not say, the program says itself.
package struct Theme: Sendable {
    /// The name of the clinic or centre.
    package var clinic: String?
    /// Whom to write to or call.
    package var contact: String?
    /// The address of the clinic's own accessibility statement.
    package var statement: String?
    /// The colour of links and buttons on light ground.
    package var colour: Colour?
    /// The same on dark ground.
    package var darkColour: Colour?
    /// All that the pages say.
    package var text: PageText
    /// Templates that go over those of the program, by name without ending.
    package var templates: [String: String] = [:]
    /// Style behind the program's own.
    package var style: String?
    /// Its pictures and fonts, by their paths in the published folder.
    package var assets: [PublishedFile] = []

    /// The theme of the program itself.
    package static let standard = Theme(text: ThemeParser.builtInText)

    /// The folder of a theme's pictures and fonts in the published folder.
    static let assetFolder = "tema"

    /// The path of the clinic's logo; nil: none.
    var logo: String? { assets.map(\.path).first { $0.hasPrefix("\(Self.assetFolder)/logo.") } }

    /// The style that goes behind the program's own.
    var stylesheet: String {
        var rules: [String] = []
        if let colour { rules.append(":root { --accent: \(colour); --on-accent: \(colour.textColour); }") }
        if let dark = darkColour {
            let rule = ":root { --accent: \(dark); --on-accent: \(dark.textColour); }"
            rules.append("@media (prefers-color-scheme: dark) { \(rule) }")
        } else if colour != nil {
            let rule = ":root { --accent: #a5d0c3; --on-accent: #13211e; }"
            rules.append("@media (prefers-color-scheme: dark) { \(rule) }")
        }
        return (rules + [style].compactMap { $0 }).map { $0 + "\n" }.joined()
    }

    /// All templates, those of the theme over the program's.
    var library: MustacheLibrary {
        var library = MustacheLibrary()
        for (name, bytes) in BuiltInFiles.all where name.hasSuffix(Self.templateEnding) {
            let name = String(name.dropLast(Self.templateEnding.count))
            let text = templates[name] ?? String(decoding: bytes, as: UTF8.self)
            // Those of a theme were tried when it was read, and those of the program by its tests.
            try? library.register(text, named: name)
        }
        return library
    }

    /// What follows a template's name in its file's.
    static let templateEnding = ".mustache"
}
