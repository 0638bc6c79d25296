internal import ArgumentParser
internal import GuideCourse
internal import GuideOutput
internal import GuidePublish
internal import GuideScript
internal import GuideSoundFiles
internal import GuideText

/// A table of the documents that is made from the declarations, so that the two always agree. `Tools/docs-tables` puts
/// each where a page has its marks.
enum DocumentTable: String, CaseIterable, ExpressibleByArgument {
    /// Every directive: its words, an example, what it means.
    case directives
    /// Every diagnostic: its code, its message and its hint, in both languages.
    case codes
    /// The keys at the top of a script.
    case scriptKeys = "script-keys"
    /// The keys at the top of a course file.
    case courseKeys = "course-keys"
    /// The keys of a week or a day in it.
    case unitKeys = "unit-keys"
    /// The keys of a track in it.
    case trackKeys = "track-keys"
    /// The keys that all three may have.
    case settingKeys = "setting-keys"
    /// The keys that choose an engine.
    case engineKeys = "engine-keys"
    /// The keys of a theme's `tema.yml`.
    case themeKeys = "theme-keys"
    /// The formats of sound.
    case formats
    /// What is written beside a track.
    case sidecars

    /// The table in Markdown, ending with a line end.
    var markdown: String {
        switch self {
        case .directives:
            MarkdownTable.text(
                ["Norwegian", "English", "for example", "meaning"],
                DirectiveTable.all.map { directive in
                    [
                        directive.words.nb.map { "`\($0)`" }.joined(separator: ", "),
                        directive.words.en.map { "`\($0)`" }.joined(separator: ", "), "`\(directive.example)`",
                        directive.summary(.english),
                    ]
                })
        case .codes:
            MarkdownTable.text(
                ["code", "på norsk", "in English"],
                DiagnosticCatalogue.all.map { kind in
                    let cells = [MessageLanguage.bokmål, .english].map { language in
                        DiagnosticCatalogue.general(kind.message, language) + "<br>→ "
                            + DiagnosticCatalogue.general(kind.hint, language)
                    }
                    return ["`\(kind.code)`" + (kind.severity == .warning ? " (W)" : "")] + cells
                })
        case .scriptKeys: KeyTable.markdown(of: FrontMatterKeys.all, language: .english)
        case .courseKeys: KeyTable.markdown(of: CourseKeys.course, language: .english)
        case .unitKeys: KeyTable.markdown(of: CourseKeys.unit, language: .english)
        case .trackKeys: KeyTable.markdown(of: CourseKeys.track, language: .english)
        case .settingKeys: KeyTable.markdown(of: CourseKeys.settings, language: .english)
        case .engineKeys: KeyTable.markdown(of: CourseKeys.engine, language: .english)
        case .formats:
            MarkdownTable.text(
                ["`--format`", "file", "samples", "`--bit-rate`, in kbit/s", "30 minutes"],
                AudioFormat.all.map { format in
                    [
                        "`\(format)`", "`.\(format.fileExtension)`", format.summary,
                        format.bitRates.map { rates in
                            rates.known.map(String.init).joined(separator: ", ") + "; \(rates.standard) by itself"
                        } ?? "–",
                        format.size,
                    ]
                })
        case .sidecars:
            MarkdownTable.text(
                ["`--sidecars`", "in `kurs.yml`", "file", "what it is"],
                Sidecar.all.map { sidecar in
                    ["`\(sidecar.name)`", "`\(sidecar.norwegianName)`", "`x-kort\(sidecar.ending)`", sidecar.summary]
                })
        case .themeKeys: KeyTable.markdown(of: Theme.keys, language: .english)
        }
    }
}
