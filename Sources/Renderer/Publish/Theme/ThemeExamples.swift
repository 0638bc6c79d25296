package import GuideText

/// The mistakes of themes by example: of `tema.yml`, of a template, or of `tekst.yml`.
package enum ThemeExamples {
    /// Which file an example of a code stands in.
    package static func fileName(of code: String) -> String {
        switch code {
        case "U007", "U009", "U010": "brand.mustache"
        case "U012": PageText.fileName
        default: ThemeParser.fileName
        }
    }

    /// The examples by code; none where no text can show the mistake.
    package static let all: [String: DiagnosticExample] = [
        "U001": DiagnosticExample(
            wrong: "klinikk: Smerteklinikken: Nord", right: "klinikk: \"Smerteklinikken: Nord\""),
        "U002": DiagnosticExample(wrong: "klinik: Smerteklinikken", right: "klinikk: Smerteklinikken"),
        "U003": DiagnosticExample(wrong: "farge: grønn", right: "farge: \"#2f5d57\""),
        "U004": DiagnosticExample(wrong: "farge: \"#7fb8ad\"", right: "farge: \"#2f5d57\""),
        "U007": DiagnosticExample(
            wrong: "{{#site.clinic}}<p>{{.}}</p>", right: "{{#site.clinic}}<p>{{.}}</p>{{/site.clinic}}"),
        "U009": DiagnosticExample(wrong: "<p>{{> brand}}</p>", right: "<p>{{site.clinic}}</p>"),
        "U010": DiagnosticExample(wrong: "{{> rings}}", right: "{{> ring}}"),
        "U012": DiagnosticExample(wrong: "uke: Uken", right: "uke: Uke {tall}"),
    ]
}
