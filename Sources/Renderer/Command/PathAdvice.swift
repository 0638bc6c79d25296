internal import GuideText

/// What to do about a path at which there is nothing because of how it is written.
enum PathAdvice {
    /// The advice, as the end of a sentence; nil if nothing is off.
    static func advice(on path: String) -> Bilingual? {
        if path.hasPrefix("file://") {
            return Bilingual(nb: ". Skriv stien uten `file://`", en: ". Write the path without `file://`")
        }
        if path.contains("://") || path.hasPrefix("www.") {
            return Bilingual(
                nb:
                    ". Ingenting hentes fra nettet: last ned filen først, i Google Docs med Fil, Last ned, Word (.docx)",
                en:
                    ". Nothing is fetched from the web: download the file first, in Google Docs with File, Download, Word (.docx)"
            )
        }
        if path.hasSuffix(",") {
            return Bilingual(
                nb: ". Skriv bare mellomrom mellom navnene, uten komma",
                en: ". Write only a space between the names, without a comma")
        }
        if [".wav", ".mp3", ".flac", ".opus", ".ogg", ".m4a"].contains(where: path.lowercased().hasSuffix) {
            return Bilingual(
                nb:
                    ". Skal lyden dit, velger du mappen med `-o` og formatet med `--format`; filen får navn etter manuset",
                en:
                    ". If sound is to go there, choose the folder with `-o` and the format with `--format`; the file is named after the script"
            )
        }
        if path.contains("\\") { return Bilingual(nb: ". Skriv `/` mellom mapper", en: ". Write `/` between folders") }
        if path.contains("*") || path.contains("?") {
            return Bilingual(nb: ". Ingen filer passer med mønsteret", en: ". No files match the pattern")
        }
        return nil
    }
}
