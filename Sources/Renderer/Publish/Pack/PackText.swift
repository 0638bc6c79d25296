/// What lies beside the sound and tells how it is used, in Norwegian.
struct PackText: Sendable {
    /// The course's title.
    let title: String
    /// Whom listeners may turn to.
    let contact: String?

    /// The text for whoever burns discs; each disc has its tracks with their lengths.
    func discs(_ discs: [(folder: String, cue: String, tracks: [(file: String, track: PackedTrack)])]) -> [UInt8] {
        let count = discs.count == 1 ? "én lyd-CD" : "\(discs.count) lyd-CD-er"
        var lines = [
            title, "", "Her er kurset som \(count), klart til å brennes.", "", "Slik brenner du:", "",
            "1. Sett inn en tom CD-R.",
            "2. Åpne cue-filen i mappen til CD-en i et brenneprogram (ImgBurn på Windows, Burn på Mac,",
            "   K3b på Linux), og velg å brenne. Titlene kommer med som CD-Text.",
            "   Har du ikke et slikt program: lag en «lyd-CD» i Windows Media Player eller Musikk",
            "   av wav-filene i mappen, i den rekkefølgen de står.",
            "   Fra kommandolinjen på Linux: cdrdao write CD.toc",
            "3. Skriv navnet på kurset og nummeret på CD-en.", "",
        ]
        for disc in discs {
            lines += ["\(disc.folder): \(disc.cue)", ""]
            lines += disc.tracks.map { "  \($0.file)  \($0.track.title)  \($0.track.clock)" } + [""]
        }
        return bytes(lines)
    }

    /// The text for whoever copies the folder to a memory stick.
    func stick(_ folder: String, _ layout: StickLayout) -> [UInt8] {
        var lines = [
            title, "", "Slik bruker du kurset i bilen eller på et anlegg:", "",
            "1. Ta en minnepinne som er formatert som FAT32. Eldre spillere leser ikke exFAT og NTFS.",
            "2. Kopier hele mappen \(folder) til minnepinnen, på én gang. Da ligger filene i rett rekkefølge.",
            "3. Sett pinnen i spilleren, og velg en mappe, eller en spilleliste: ALLE.M3U har alt.", "",
            "Stans spilleren når øvelsen er over, ellers begynner den neste. Kjører du bil, så vent med øvelser",
            "som ber deg lukke øynene eller slappe av.", "",
        ]
        var unit = ""
        for file in layout.files {
            let name = file.path.split(separator: "/").map(String.init)
            if name[0] != unit {
                unit = name[0]
                lines += ["", unit]
            }
            lines.append("  \(name.last ?? "")  \(file.track.title)  \(file.track.clock)")
        }
        return bytes(lines + [""])
    }

    /// UTF-8 that says so, with the line ends of Windows, so that every editor shows it rightly.
    private func bytes(_ lines: [String]) -> [UInt8] {
        let end = contact.map { ["Spørsmål? \($0)"] } ?? []
        return [0xEF, 0xBB, 0xBF] + Array((lines + end).map { $0 + "\r\n" }.joined().utf8)
    }
}
