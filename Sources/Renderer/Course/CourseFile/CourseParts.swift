internal import GuideScript
internal import GuideSystem
internal import GuideText

/// Weeks or days, and the tracks in them.
extension CourseParser {
    /// `uker: [...]`: the weeks or days in order.
    mutating func applyParts(_ list: YAMLEntry, _ settings: TrackSettings) {
        guard case .sequence(let items, _) = list.value, !items.isEmpty else {
            return reportValue(list, example: "[{uke: 1, tema: Kroppen, spor: [kroppsskanning]}]")
        }
        for item in items { applyPart(item, of: list, settings) }
    }

    /// `hver-uke: {...}`: what belongs to all of them.
    mutating func everyPart(_ entry: YAMLEntry, _ settings: TrackSettings) -> CoursePart {
        let folder = FileNaming.ascii(entry.key.value)
        guard case .mapping = entry.value else {
            reportValue(entry, example: "{spor: [kort-sittende]}")
            return CoursePart(number: nil, folder: folder, tracks: [])
        }
        return part(self.entry(of: entry.value, among: CourseKey.part), number: nil, folder: folder, settings)
    }
}

extension CourseParser {
    private mutating func applyPart(_ item: YAMLValue, of list: YAMLEntry, _ settings: TrackSettings) {
        let word = Self.word(of: list)
        guard case .mapping = item else { return reportValue(list, example: "[{\(word): 1}]") }
        let entries = entry(of: item, among: CourseKey.part)
        guard let entry = entries[.week] ?? entries[.day] else {
            return report(.courseLacks, item.span, ["key": word, "example": "\(word): 1"])
        }
        guard let number = number(entry, in: 1...99, example: "1") else { return }
        guard !course.parts.contains(where: { $0.number == number }) else {
            return report(.partNumberTaken, entry.value.span, ["word": "\(entry.key.value): \(number)"])
        }
        let folder = word + (number < 10 ? "-0" : "-") + "\(number)"
        course.parts.append(part(entries, number: number, folder: folder, settings))
    }

    /// `uke` of `uker`: what its folders are named by.
    private static func word(of list: YAMLEntry) -> String {
        switch list.key.value.lowercased() {
        case "dager": "dag"
        case "days": "day"
        case "weeks": "week"
        default: "uke"
        }
    }

    private mutating func part(
        _ entries: [CourseKey: YAMLEntry], number: Int?, folder: String, _ settings: TrackSettings
    ) -> CoursePart {
        let settings = self.settings(entries, over: settings)
        return CoursePart(
            number: number, folder: folder,
            theme: entries[.theme].flatMap { text($0, example: "Kroppen") },
            informal: entries[.informal].flatMap { text($0, example: "Puss tennene uten hast.") },
            tracks: entries[.tracks].map { tracks($0, settings) } ?? [])
    }

    private mutating func tracks(_ entry: YAMLEntry, _ settings: TrackSettings) -> [CourseTrack] {
        guard case .sequence(let items, _) = entry.value else {
            reportValue(entry, example: "[kroppsskanning]")
            return []
        }
        var tracks: [CourseTrack] = []
        for item in items {
            if let track = track(item, of: entry, settings) { tracks.append(track) }
        }
        return tracks
    }

    private mutating func track(_ item: YAMLValue, of list: YAMLEntry, _ settings: TrackSettings) -> CourseTrack? {
        switch item {
        case .scalar(let text):
            return script(text, of: list).map { CourseTrack(script: $0, settings: settings) }
        case .mapping: break
        case .sequence:
            reportValue(list, example: "[kroppsskanning]")
            return nil
        }
        let entries = entry(of: item, among: CourseKey.track)
        guard let entry = entries[.script] else {
            report(.courseLacks, item.span, ["key": "manus", "example": "manus: kroppsskanning.pust"])
            return nil
        }
        guard case .scalar(let text) = entry.value else {
            reportValue(entry, example: "kroppsskanning.pust")
            return nil
        }
        guard let script = script(text, of: list) else { return nil }
        var track = CourseTrack(script: script, settings: self.settings(entries, over: settings))
        track.title = entries[.title].flatMap { self.text($0, example: "Kroppen i ro") }
        track.variants =
            entries[.variants].map { scalars($0, example: "kort").map { Spanned($0.value, $0.span) } } ?? []
        track.editions = editions(entries)
        return track
    }

    /// A script's path with its ending; nothing, and told, if it is none.
    private mutating func script(_ text: YAMLText, of list: YAMLEntry) -> Spanned<String>? {
        guard isClean(text), admitTrack(at: text.span) else { return nil }
        let path = text.value.hasSuffix(".pust") ? text.value : text.value + ".pust"
        guard !path.hasPrefix("/"), path != ".pust", !path.hasSuffix("/.pust") else {
            report(.scriptPath, text.span, ["path": text.value])
            return nil
        }
        return Spanned(path, text.span)
    }
}

/// Values for a script: one set, or one for each edition.
extension CourseParser {
    private mutating func editions(_ entries: [CourseKey: YAMLEntry]) -> [Edition] {
        if let entry = entries[.values], entries[.editions] != nil { report(.valuesTwice, entry.key.span) }
        if let entry = entries[.values] { return [Edition(values: values(entry))] }
        guard let entry = entries[.editions] else { return [Edition()] }
        guard case .mapping(let written, _) = entry.value, !written.isEmpty else {
            reportValue(entry, example: "{nivå 1: {runder: 4}, nivå 2: {runder: 5}}")
            return [Edition()]
        }
        return written.map { edition in
            let name = FileNaming.ascii(edition.key.value)
            if name.isEmpty || name.utf8.count > Limits.fileName {
                let limit = ["word": edition.key.value, "limit": "\(Limits.fileName)"]
                report(.nameWithoutLetters, edition.key.span, limit)
            }
            return Edition(name: edition.key, values: values(edition))
        }
    }

    private mutating func values(_ entry: YAMLEntry) -> [CourseValue] {
        guard case .mapping(let written, _) = entry.value else {
            reportValue(entry, example: "{runder: 4}")
            return []
        }
        return written.compactMap { value in
            guard let text = text(value, example: "4") else { return nil }
            guard !text.contains("{"), !text.contains("}") else {
                report(.valueBraces, value.value.span, ["word": value.key.value])
                return nil
            }
            return CourseValue(name: value.key, text: text)
        }
    }
}
