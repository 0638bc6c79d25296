internal import ArgumentParser
internal import GuidePublish
internal import GuideText

extension Console {
    /// Reports why a course was not packed, and returns the error that ends the program.
    func exit(for failure: PackFailure) -> ExitCode {
        switch failure {
        case .conflict(let path): return fail(.cannotCreate, Self.packConflict, ["path": path])
        case .empty:
            return fail(
                .input,
                Bilingual(nb: "det er ingen spor å pakke", en: "there are no tracks to pack"), [:])
        case .unknown(let word, let known):
            return fail(
                .usage,
                Bilingual(
                    nb: "ingen spor hører til {word}. Velg blant {known}",
                    en: "no track belongs to {word}. Choose one of {known}"),
                ["word": word, "known": known.joined(separator: ", ")])
        case .tooLong(let title, let clock): return fail(.usage, Self.tooLong, ["title": title, "length": clock])
        case .noEncoder: return fail(.engine, Self.noEncoder, [:])
        case .encoder(let message):
            return fail(
                .software,
                Bilingual(
                    nb: "ffmpeg klarte ikke å lage filen: {reason}", en: "ffmpeg could not make the file: {reason}"),
                ["reason": message])
        case .mistakes(let diagnostics):
            tell(
                Bilingual(
                    nb:
                        "kurset har feil, og ingenting er pakket. Rett dem, og pakk på nytt. Det som var pakket før, er som det var",
                    en:
                        "the course has errors, and nothing was packed. Correct them, and pack again. What was packed before is as it was"
                ))
            return ExitStatus.of(diagnostics).exit
        case .output(let failure): return exit(for: failure)
        case .ended(let status): return ExitCode(status)
        case .interrupted: return ExitStatus.interrupted.exit
        }
    }

    /// Reports what a packing has made, and what is to be done with it.
    func tell(_ outcome: PackOutcome, _ kind: PackKind) {
        let text =
            switch kind {
            case .cd: outcome.discs == 1 ? Self.oneDisc : Self.discs
            case .usb: Self.stick
            case .m4b: Self.book
            }
        tell(text, ["path": outcome.path, "tracks": "\(outcome.tracks)", "discs": "\(outcome.discs ?? 0)"])
    }

    private static let packConflict = Bilingual(
        nb: "{path} finnes fra før og er ikke laget av pack. Flytt den, eller velg en annen mappe med --output",
        en: "{path} exists already and was not made by pack. Move it, or choose another folder with --output")
    private static let tooLong = Bilingual(
        nb:
            "«{title}» varer {length} og får ikke plass på én CD. Ta bare med kortere spor, for eksempel med --variant kort, eller lag en minnepinne med --as usb",
        en:
            "“{title}” lasts {length} and does not fit on one CD. Take only shorter tracks, for example with --variant kort, or make a memory stick with --as usb"
    )
    private static let noEncoder = Bilingual(
        nb:
            "m4b krever ffmpeg, som ikke er installert her (Debian: apt install ffmpeg). Den vanlige ffmpeg er nok. Koderen fdk-aac trengs ikke, og den er ikke fri programvare",
        en:
            "m4b needs ffmpeg, which is not installed here (Debian: apt install ffmpeg). The ordinary one is enough. The encoder fdk-aac is not needed, and it is not free software"
    )
    private static let oneDisc = Bilingual(
        nb: "{path} har {tracks} spor på én CD. Åpne cue-filen i et brenneprogram; LES-MEG.txt forteller hvordan",
        en:
            "{path} has {tracks} {tracks:track|tracks} on one CD. Open the cue file in a burning program; LES-MEG.txt tells how"
    )
    private static let discs = Bilingual(
        nb:
            "{path} har {tracks} spor på {discs} CD-er. Åpne cue-filene i et brenneprogram; LES-MEG.txt forteller hvordan",
        en:
            "{path} has {tracks} {tracks:track|tracks} on {discs} CDs. Open the cue files in a burning program; LES-MEG.txt tells how"
    )
    private static let stick = Bilingual(
        nb: "{path} har {tracks} spor. Kopier hele mappen til en minnepinne (FAT32)",
        en: "{path} has {tracks} {tracks:track|tracks}. Copy the whole folder to a memory stick (FAT32)")
    private static let book = Bilingual(
        nb: "{path} har {tracks} {tracks:kapittel|kapitler}, for lydbokspillere",
        en: "{path} has {tracks} {tracks:chapter|chapters}, for audiobook players")
}
