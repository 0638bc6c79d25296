/// The colours that page, sheets and cover of a course share: those of its cover, unless the clinic has its own.
struct CoursePalette {
    private let hue: Double
    private let theme: Theme

    /// The palette of a course by the name that its cover is drawn from.
    init(_ name: String, _ theme: Theme) {
        hue = CoverArt(name: name).hue
        self.theme = theme
    }

    /// What is written in: dark enough for text on paper, and for white text on it.
    var ink: String { theme.colour?.description ?? CoverColour(lightness: 0.38, chroma: 0.07, hue: hue).hexadecimal }
    /// What is filled.
    var tint: String {
        theme.colour?.tint.description ?? CoverColour(lightness: 0.945, chroma: 0.018, hue: hue).hexadecimal
    }

    /// The colours as the page's style has them; nothing where the clinic has its own.
    var stylesheet: String {
        guard theme.colour == nil else { return "" }
        let dark = CoverColour(lightness: 0.84, chroma: 0.06, hue: hue).hexadecimal
        let night = CoverColour(lightness: 0.32, chroma: 0.03, hue: hue).hexadecimal
        return """
            :root { --accent: \(ink); --tint: \(tint); }
            @media (prefers-color-scheme: dark) { :root { --accent: \(dark); --tint: \(night); } }

            """
    }
}
