internal import GuideText

/// What documents and transcripts say of themselves: versions, authors and rights, names with times, cues for sound.
extension UnmeantReview {
    mutating func reviewDocument(_ stretch: TextStretch) {
        let line = stretch.text.trimmingBlanks()
        guard let first = line.first, line.utf8.count <= 160 else { return }
        let number = source.line(of: stretch.span.start)
        if first.isNumber || Self.days.contains(where: line.lowercased().hasPrefix) {
            guard unsafe line.wholeMatch(of: Self.date) != nil, number <= 3 || isAtEnd(number) else { return }
            return reportSurroundings(line, number, lines: number...number, .document)
        }
        guard first.isUppercase || first == "©" else { return }
        let whole = stretch.text.startIndex..<stretch.text.endIndex
        if line == "WEBVTT" || (unsafe line.wholeMatch(of: Self.spokenAt)) != nil {
            report(
                .timeCodeSpoken, Spanned(stretch.text, stretch.span).trimmed.span, ["text": line],
                fix: .delete(line, at: stretch.span))
        } else if unsafe line.wholeMatch(of: Self.ofItself) != nil
            || number <= 12 && line.wholeMatch(of: Self.planned) != nil
            || line.wholeMatch(of: Self.writtenBy) != nil && (number <= 3 || isAtEnd(number))
        {
            reportSurroundings(line, number, lines: number...number, .document)
        } else if unsafe line.wholeMatch(of: Self.fade) != nil
            || line.wholeMatch(of: Self.ending) != nil && isAtEnd(number)
        {
            reportNote(line, whole, stretch)
        } else if let match = unsafe line.wholeMatch(of: Self.soundCue) {
            let isMusic = match.output.1.lowercased().contains("mus")
            let example =
                isMusic
                ? language.choice(nb: "[bakgrunn musikk.wav]", en: "[background music.wav]")
                : language.choice(nb: "[lyd regn.wav]", en: "[sound rain.wav]")
            report(
                .directionSpoken, Spanned(stretch.text, stretch.span).trimmed.span,
                ["text": line, "example": example])
        }
    }
}

extension UnmeantReview {
    // Patterns are not marked as safe to share, though these are only read.
    /// `Kari Nordmann   0:03`, as programs for meetings write down who speaks.
    nonisolated(unsafe) private static let spokenAt =
        #/[A-ZÆØÅ][^\s0-9:.,!?]+(?: [A-ZÆØÅ][^\s0-9:.,!?]+){1,3}(?: {2,}|\t+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?/#
    /// `Versjon 3, 12.11.2026`, `Sist endret: …`, `Skrevet av Kari`, `© 2026 …`, `Antall ord: 320`.
    nonisolated(unsafe) private static let ofItself =
        #/(?:Versjon|Version|Utkast) (?:nr\.? )?[0-9][0-9.]*\b[^!?]{0,60}|(?:Figur|Bilde|Tabell|Figure|Table) [0-9]{1,2}[.:] .{1,120}|(?:Sist (?:endret|oppdatert|revidert|lagret)|Opprettet|Antall ord|Ordtelling|Estimert (?:lese|tale)?tid|Last (?:modified|updated)|Word count)(?: av)?:? [^!?]{1,80}|(?:Skrevet|Utarbeidet|Oversatt|Tilrettelagt|Written|Translated) (?:av|fra|by|from) [^.!?]{2,100}|(?:©|Copyright) .{1,150}/#
    private static let days = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
    /// `tirsdag 3. november 2026` and `3.11.2026`, alone on a line.
    nonisolated(unsafe) private static let date =
        #/(?:[A-ZÆØÅa-zæøå]{3,4}dag,? ?(?:den )?)?(?:[0-9]{1,2}\.? ?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?: [0-9]{4})?|[0-9]{1,2}[.\/][0-9]{1,2}[.\/](?:[0-9]{2}){1,2}|[0-9]{4}-[0-9]{2}-[0-9]{2})\.?/#
    /// `Målgruppe: pasienter`, `Utstyr: matte`: the plan above a text.
    nonisolated(unsafe) private static let planned =
        #/(?:Total tid|Tidsbruk|Målgruppe|Utstyr|Rekvisitter|Hensikt|Formål|Mål|Forberedelser?|Utgangsstilling|Antall deltakere|Gruppestørrelse|Equipment|Target group|Purpose|Aim): ?.{1,140}/#
    /// `Av Kari Nordmann, psykolog`, and `Manus:`.
    nonisolated(unsafe) private static let writtenBy =
        #/(?:Av|By) [A-ZÆØÅ][^\s.!?,]+ [A-ZÆØÅ][^.!?]{1,60}|(?:Manus|Manuskript|Script|Transkripsjon|Transcript):?/#
    /// `Slutt på øvelsen` below a text.
    nonisolated(unsafe) private static let ending =
        #/(?:Slutt på (?:øvelsen|manuset|opptaket|meditasjonen|sporet|lydfilen)|THE END|The end|End of (?:the )?(?:script|exercise|recording|track))/#
    /// `FADE IN`.
    nonisolated(unsafe) private static let fade =
        #/FADE (?:IN|OUT|INN|UT)[.:]?/#
    /// `Musikk: rolig piano`.
    nonisolated(unsafe) private static let soundCue =
        #/(Musikk|Bakgrunnsmusikk|Lyd|Lydeffekt|SFX|Music|Sound): [a-zæøå][^.!?]{1,60}/#
}
