package import GuideText

/// The mistakes of course files by example. They name scripts of the course Nærvær, and those beside it.
package enum CourseExamples {
    /// A course of one week.
    private static func week(_ lines: String, above: String = "") -> String {
        "tittel: Nærvær\n\(above)uker:\n  - uke: 1\n\(lines)"
    }

    private static func track(_ lines: String) -> String { week("    spor:\n      - manus: \(lines)") }

    private static let graded = "../aktivitet/gradert-aktivitet\n        "

    /// The examples by code; none where no text can show the mistake.
    package static let all: [String: DiagnosticExample] = [
        "K001": DiagnosticExample(
            wrong: "tittel: Nærvær: åtte uker\nuker:\n  - uke: 1\n    spor: [pusterommet]",
            right: "tittel: \"Nærvær: åtte uker\"\nuker:\n  - uke: 1\n    spor: [pusterommet]"),
        "K003": DiagnosticExample(wrong: week("    sport: [pusterommet]"), right: week("    spor: [pusterommet]")),
        "K004": DiagnosticExample(wrong: week("    spor: pusterommet"), right: week("    spor: [pusterommet]")),
        "K005": DiagnosticExample(
            wrong: "uker:\n  - uke: 1\n    spor: [pusterommet]", right: week("    spor: [pusterommet]")),
        "K006": DiagnosticExample(
            wrong: week("    tema: Kroppen\n    theme: Kroppen\n    spor: [kroppsskanning]"),
            right: week("    tema: Kroppen\n    spor: [kroppsskanning]")),
        "K007": DiagnosticExample(
            wrong: week("    spor: [pusterommet]\n  - uke: 1\n    spor: [kroppsskanning]"),
            right: week("    spor: [pusterommet]\n  - uke: 2\n    spor: [kroppsskanning]")),
        "K008": DiagnosticExample(
            wrong: week("    spor: [/hjem/kari/pusterommet.pust]"), right: week("    spor: [pusterommet.pust]")),
        "K009": DiagnosticExample(wrong: week("    spor: [pusterrommet]"), right: week("    spor: [pusterommet]")),
        "K010": DiagnosticExample(
            wrong: track("pusterommet\n        varianter: [middels]"),
            right: track("pusterommet\n        varianter: [kort]")),
        "K011": DiagnosticExample(
            wrong: track(graded + "verdier: {rundr: 5}"), right: track(graded + "verdier: {runder: 5}")),
        "K012": DiagnosticExample(
            wrong: track(graded + "utgaver: {Rolig: {runder: 4}, «rolig»: {runder: 5}}"),
            right: track(graded + "utgaver: {rolig: {runder: 4}, litt mer: {runder: 5}}")),
        "K013": DiagnosticExample(
            wrong: week("    spor: [pusterommet]", above: "formater: [wav, ogg]\n"),
            right: week("    spor: [pusterommet]", above: "formater: [wav, opus]\n")),
        "K014": DiagnosticExample(
            wrong: week("    spor: [pusterommet]", above: "år: 26\n"),
            right: week("    spor: [pusterommet]", above: "år: 2026\n")),
        "K015": DiagnosticExample(
            wrong: week("    spor: [pusterommet]", above: "formater: [wav, wav24]\n"),
            right: week("    spor: [pusterommet]", above: "formater: [wav24]\n")),
        "K016": DiagnosticExample(
            wrong: week("    spor: [pusterommet]", above: "mappe: \"???\"\n"),
            right: week("    spor: [pusterommet]", above: "mappe: naervaer\n")),
        "K017": DiagnosticExample(
            wrong: track(graded + "verdier: {runder: 4}\n        utgaver: {rolig: {hvile: 30 s}}"),
            right: track(graded + "utgaver: {rolig: {runder: 4, hvile: 30 s}}")),
        "K019": DiagnosticExample(
            wrong: week("    grenser: {stillhet: 10–20 s}\n    spor: [pusterommet]"),
            right: week("    grenser: {stillhet: 20 s}\n    spor: [pusterommet]")),
        "K020": DiagnosticExample(
            wrong: track(graded + "verdier: {tid: \"{runder} minutter\"}"),
            right: track(graded + "verdier: {tid: fire minutter}")),
        "K021": DiagnosticExample(
            wrong: week("    stemme: {motor: piper, modell: stemme.onnx}\n    spor: [pusterommet]"),
            right: week("    spor: [pusterommet]", above: "stemme: {motor: piper, modell: stemme.onnx}\n")),
        "K022": DiagnosticExample(
            wrong: week("    spor: [pusterommet]", above: "stemme: {modell: stemme.onnx}\n"),
            right: week("    spor: [pusterommet]", above: "stemme: {motor: piper, modell: stemme.onnx}\n")),
    ]
}
