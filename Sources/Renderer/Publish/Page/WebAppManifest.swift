internal import GuideText

/// What a phone reads to keep the page as an app (W3C, "Web Application Manifest"). It has no `id`, which would be resolved
/// against the origin alone: without it, an app is known by its start, and each course is one of its own.
struct WebAppManifest: Encodable {
    let name: String
    let short_name: String
    let description: String?
    let lang = "nb"
    let dir = "ltr"
    let start_url = "./"
    let scope = "./"
    let display = "standalone"
    let background_color = "#f7f1e8"
    let theme_color: String
    let icons: [Icon]

    /// A picture of the app.
    struct Icon: Encodable {
        let src: String
        let sizes: String
        let type: String
        let purpose: String
    }

    init(_ publication: Publication) {
        name = publication.course.title
        short_name = ShortName.of(name)
        theme_color = SiteView.themeColour(of: publication.theme)
        description = publication.course.summary
        let pictures = [
            Icon(src: "ikon-192.png", sizes: "192x192", type: "image/png", purpose: "any"),
            Icon(src: "ikon-512.png", sizes: "512x512", type: "image/png", purpose: "any"),
            Icon(src: "ikon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable"),
        ]
        icons =
            pictures.filter { publication.paths.contains($0.src) }
            + [Icon(src: "ikon.svg", sizes: "any", type: "image/svg+xml", purpose: "any")]
    }

    /// As JSON with sorted keys and a final line end.
    var text: String { JSONText.of(self) }
}
