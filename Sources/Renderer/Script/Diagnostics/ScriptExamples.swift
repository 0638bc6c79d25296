package import GuideText

extension DiagnosticKind {
    /// The kind by example; nothing where no script can show it, such as a file in another encoding.
    package var example: DiagnosticExample? { Self.examples[code] }

    private static let examples: [String: DiagnosticExample] = [
        "P002": DiagnosticExample(wrong: "Pust\u{7} rolig.", right: "Pust rolig."),
        "P005": DiagnosticExample(wrong: String(repeating: "Pust.", count: 17), right: "Pust. Pust. Pust."),
        "P006": DiagnosticExample(wrong: "// Bare en kommentar.", right: "Kjenn at du puster."),
        "P007": DiagnosticExample(
            wrong: "---\ntittel: Kroppsskanning\n\nVelkommen.", right: "---\ntittel: Kroppsskanning\n---\nVelkommen."),
        "P008": DiagnosticExample(
            wrong: "---\ntittel: Uke 1: kroppen\n---\nVelkommen.",
            right: "---\ntittel: \"Uke 1: kroppen\"\n---\nVelkommen."),
        "P009": DiagnosticExample(
            wrong: "---\nvarianter: kort og lang\n---\nVelkommen.",
            right: "---\nvarianter: {kort: 10 min, lang: 30 min}\n---\n[pause 5–30 min]\nVelkommen."),
        "P010": DiagnosticExample(
            wrong: "---\nvariant: {kort: 10 min}\n---\nVelkommen.",
            right: "---\nvarianter: {kort: 10 min}\n---\n[pause 5–30 min]\nVelkommen."),
        "P011": DiagnosticExample(
            wrong: "---\nvarianter: {ti minutter: 10 min}\n---\nVelkommen.",
            right: "---\nvarianter: {kort: 10 min}\n---\n[pause 5–30 min]\nVelkommen."),
        "P012": DiagnosticExample(wrong: "[klokk]\nVelkommen.", right: "[klokke]\nVelkommen."),
        "P013": DiagnosticExample(wrong: "Pust rolig. [pause 5 s", right: "Pust rolig. [pause 5 s]"),
        "P014": DiagnosticExample(
            wrong: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare lang]\nOg kjenn etter.",
            right: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare lang]\nOg kjenn etter.\n[slutt]"),
        "P015": DiagnosticExample(wrong: "Pust rolig.\n[slutt]", right: "Pust rolig."),
        "P016": DiagnosticExample(wrong: "Pust rolig. [pause]", right: "Pust rolig. [pause 4–20 s]"),
        "P017": DiagnosticExample(wrong: "Pust rolig. [pause 5 meter]", right: "Pust rolig. [pause 5 min]"),
        "P018": DiagnosticExample(wrong: "Pust rolig. [pause 8]", right: "Pust rolig. [pause 8 s]"),
        "P019": DiagnosticExample(wrong: "Pust rolig. [pause litt]", right: "Pust rolig. [pause 4 s]"),
        "P020": DiagnosticExample(wrong: "Pust rolig. [pause 20–4 s]", right: "Pust rolig. [pause 4–20 s]"),
        "P021": DiagnosticExample(wrong: "Pust rolig. [pause 2 timer]", right: "Pust rolig. [pause 20 min]"),
        "P022": DiagnosticExample(wrong: "Pust rolig. [pause 5 s høyt]", right: "Pust rolig. [pause 5 s]"),
        "P023": DiagnosticExample(
            wrong: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare langt]\nKjenn etter.\n[slutt]",
            right: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare lang]\nKjenn etter.\n[slutt]"),
        "P024": DiagnosticExample(
            wrong: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare]\nKjenn etter.\n[slutt]",
            right: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare lang]\nKjenn etter.\n[slutt]"),
        "P025": DiagnosticExample(wrong: "[klokke 0 ganger]", right: "[klokke 3 ganger]"),
        "P026": DiagnosticExample(wrong: "[klokke 20 dB]", right: "[klokke -6 dB]"),
        "P027": DiagnosticExample(wrong: "Pust inn \\ og ut.", right: "Pust inn og ut."),
        "P028": DiagnosticExample(wrong: "Pust rolig. pause 5 s]", right: "Pust rolig. [pause 5 s]"),
        "P029": DiagnosticExample(wrong: "# Pusten [kort]\nPust.", right: "# Pusten\nPust."),
        "P030": DiagnosticExample(wrong: "#\nVelkommen.", right: "# Ankomst\nVelkommen."),
        "P031": DiagnosticExample(wrong: "Pust.\n\n***\n\nKjenn etter.", right: "Pust.\n[pause 5 s]\nKjenn etter."),
        "P032": DiagnosticExample(
            wrong: "[gjenta 1000 ganger][gjenta 1000 ganger]Pust.[slutt][slutt]",
            right: "[gjenta 10 ganger][gjenta 10 ganger]Pust.[slutt][slutt]"),
        "P034": DiagnosticExample(
            wrong: "---\nvarianter: {kort: {andel: 150 %}}\n---\nPust.",
            right: "---\nvarianter: {kort: {andel: 50 %}}\n---\nPust."),
        "P035": DiagnosticExample(
            wrong: "[pause {aktiv}]\nPust.", right: "---\naktiv: 2 min\n---\n[pause {aktiv}]\nPust."),
        "P036": DiagnosticExample(wrong: "Vi øver på {MBSR|em be es er.", right: "Vi øver på {MBSR|em be es er}."),
        "P037": DiagnosticExample(
            wrong: "Kjenn etter i {}.", right: "[for del: hånden; foten]\nKjenn etter i {del}.\n[slutt]"),
        "P038": DiagnosticExample(wrong: "[pust 5 ganger]", right: "[pust inn 4 s, ut 6 s, 5 ganger]"),
        "P039": DiagnosticExample(wrong: "[pust inn 4 s, ut 6 s]", right: "[pust inn 4 s, ut 6 s, 5 ganger]"),
        "P040": DiagnosticExample(
            wrong: "[pust inn 4 s, hold 0,1 s, ut 6 s, 5 ganger]", right: "[pust inn 4 s, hold 1 s, ut 6 s, 5 ganger]"),
        "P041": DiagnosticExample(wrong: "[gjenta]\nPust.\n[slutt]", right: "[gjenta 3 ganger]\nPust.\n[slutt]"),
        "P042": DiagnosticExample(wrong: "[tell 1–2000, hvert 1 s]", right: "[tell 1–10, hvert 1 s]"),
        "P043": DiagnosticExample(
            wrong: "[for hånden; foten]\nKjenn etter.\n[slutt]",
            right: "[for del: hånden; foten]\nKjenn etter i {del}.\n[slutt]"),
        "P044": DiagnosticExample(wrong: "[sett inn]\nPust.", right: "Pust."),
        "P047": DiagnosticExample(wrong: "[sett inn felles/ankmst]\nPust.", right: "Pust."),
        "P050": DiagnosticExample(
            wrong: "---\nvarianter: {kort: 8–10 min}\n---\nVelkommen. [pause 1–20 min]\nTakk.",
            right: "---\nvarianter: {kort: 10 min}\n---\nVelkommen. [pause 1–20 min]\nTakk."),
        "P051": DiagnosticExample(
            wrong: "---\nsted: \"en {møbel}\"\n---\nSitt på {sted}.",
            right: "---\nsted: en stol\n---\nSitt på {sted}."),
        "P052": DiagnosticExample(
            wrong: "Pausen tar {varighet}.\n[pause 5–90 s]",
            right: "---\nvarianter: {kort: 1 min}\n---\nPausen tar {varighet}.\n[pause 5–90 s]"),
        "P053": DiagnosticExample(wrong: "[klokke gong, tingsha]", right: "[klokke gong]"),
        "P054": DiagnosticExample(
            wrong: "---\nvarsler-av: [W100]\n---\nPust rolig.", right: "---\nvarsler-av: [W001]\n---\nPust rolig."),
        "P055": DiagnosticExample(wrong: "Pust. [pause {5 s|fem sekunder}]", right: "Pust. [pause 5 s]"),
        "P056": DiagnosticExample(wrong: "[lyd 30 s]\nPust.", right: "[lyd regn.wav, 30 s]\nPust."),
        "P057": DiagnosticExample(
            wrong: "[bakgrunn regn.wav, -10 dB]\nPust.", right: "[bakgrunn regn.wav, -10 dB, likevel]\nPust."),
        "P058": DiagnosticExample(
            wrong: "---\nlydstyrke: -5 LUFS\n---\nPust.", right: "---\nlydstyrke: -16 LUFS\n---\nPust."),
        "P059": DiagnosticExample(
            wrong: "---\nromtone: -30 dB\n---\nPust.", right: "---\nromtone: ja\n---\nPust."),
        "P060": DiagnosticExample(
            wrong: "---\nstemme: {motor: piper}\n---\nPust.", right: "---\nstemme: {klang: varm}\n---\nPust."),
        "T001": DiagnosticExample(
            wrong: "---\nvarianter: {kort: 5 s}\n---\nPust rolig.\n[pause 10–20 s]",
            right: "---\nvarianter: {kort: 15 s}\n---\nPust rolig.\n[pause 10–20 s]"),
        "T002": DiagnosticExample(
            wrong: "---\nvarianter: {kort: 5 min}\n---\nPust rolig.\n[pause 10–20 s]",
            right: "---\nvarianter: {kort: 15 s}\n---\nPust rolig.\n[pause 10–20 s]"),
        "T003": DiagnosticExample(
            wrong: "[gjenta 5 ganger]\nPust rolig.\n[pause 60 min]\n[slutt]",
            right: "[gjenta 3 ganger]\nPust rolig.\n[pause 60 min]\n[slutt]"),
        "T004": DiagnosticExample(
            wrong: "---\nvarianter: [kort, lang]\n---\n[bare lang]\nPust rolig.\n[slutt]",
            right: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare lang]\nPust rolig.\n[slutt]"),
        "T005": DiagnosticExample(
            wrong: "---\nvarianter: {kort: 25 s}\n---\n[pust inn 4 s, ut 6 s, 1–5 ganger]",
            right: "---\nvarianter: {kort: 30 s}\n---\n[pust inn 4 s, ut 6 s, 1–5 ganger]"),
        "T006": DiagnosticExample(
            wrong: "[pust inn 0,5 s, ut 6 s, 5 ganger]", right: "[pust inn 0,5 s, ut 6 s, 5 ganger, uten ord]"),
        "T007": DiagnosticExample(wrong: "[tell 1–4, hvert 0,1 s]", right: "[tell 1–4, hvert 1,5 s]"),
    ]
}
