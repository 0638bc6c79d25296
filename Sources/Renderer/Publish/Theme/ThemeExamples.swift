package import GuideScript

/// The mistakes of themes by example: of `tema.yml`, and for U007 of a template.
package enum ThemeExamples {
    /// The examples by code; none where no text can show the mistake.
    package static let all: [String: DiagnosticExample] = [
        "U001": DiagnosticExample(
            wrong: "klinikk: Smerteklinikken: Nord", right: "klinikk: \"Smerteklinikken: Nord\""),
        "U002": DiagnosticExample(wrong: "klinik: Smerteklinikken", right: "klinikk: Smerteklinikken"),
        "U003": DiagnosticExample(wrong: "farge: grønn", right: "farge: \"#2f5d57\""),
        "U004": DiagnosticExample(wrong: "farge: \"#7fb8ad\"", right: "farge: \"#2f5d57\""),
        "U007": DiagnosticExample(
            wrong: "{{#site.clinic}}<p>{{.}}</p>", right: "{{#site.clinic}}<p>{{.}}</p>{{/site.clinic}}"),
    ]
}
