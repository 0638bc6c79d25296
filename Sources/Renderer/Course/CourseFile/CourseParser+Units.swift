internal import GuideScript
internal import GuideSystem
internal import GuideText

/// Weeks or days, and the tracks in them.
extension CourseParser {
    /// `uker: [...]`: the weeks or days in order.
    mutating func readUnits(_ list: YAMLEntry, _ settings: TrackSettings) {
        guard case .sequence(let items, _) = list.value, !items.isEmpty else {
            if let mistake = looseUnits(of: list) { return decoder.report(mistake) }
            return decoder.reportValue(
                list, example: CourseDraft.weeksKey.declaration.example, meant: meant(by: list.value),
                isBelow: true)
        }
        for item in items { readUnit(item, of: list, settings) }
    }

    /// The mistake of units without their dashes: `uke 1:`, each with keys of its own.
    private func looseUnits(of list: YAMLEntry) -> Diagnostic? {
        guard case .mapping(let entries, _) = list.value else { return nil }
        var loose = LooseUnits()
        guard entries.allSatisfy({ loose.take($0) }) else { return nil }
        return loose.mistake(in: decoder.source, list: list, isInside: true)
    }

    /// The units as a list, where their dashes were forgotten: `uke 1:` with keys of its own, or `uke: 1` below `uker:`.
    private func meant(by value: YAMLValue) -> String? {
        guard case .mapping(let entries, _) = value, let first = entries.first else { return nil }
        if Int(first.key.value) != nil { return "- uke: \(first.key.value)" }
        let words = first.key.value.split(separator: " ").map(String.init)
        let names = UnitDraft.numberNames
        guard let word = words.first?.lowercased(), names.contains(word) else { return nil }
        if words.count == 2, let number = Int(words[1]) { return "- \(word): \(number)" }
        guard words.count == 1, case .scalar(let number) = first.value else { return nil }
        return "- \(word): \(number.line)"
    }

    /// `hver-uke: {...}`: what belongs to all of them.
    mutating func everyUnit(_ entry: YAMLEntry, _ settings: TrackSettings) -> CourseUnit {
        var draft = UnitDraft(settings)
        if case .mapping(let entries, let span) = entry.value {
            decoder.decode(entries, as: UnitDraft.schema, into: &draft, at: span)
        } else {
            decoder.reportValue(entry, example: CourseDraft.everyWeekKey.declaration.example)
        }
        return unit(draft, number: nil, folder: FileNaming.ascii(entry.key.value))
    }
}

extension CourseParser {
    private mutating func readUnit(_ item: YAMLValue, of list: YAMLEntry, _ settings: TrackSettings) {
        let word = Self.word(of: list)
        guard case .mapping(let entries, let span) = item else {
            return decoder.reportValue(list, example: "[{\(word): 1}]")
        }
        var draft = UnitDraft(settings)
        let meant = decoder.decode(entries.map { withNumber($0) }, as: UnitDraft.schema, into: &draft, at: span)
        guard let kept = draft.week ?? draft.day else {
            guard meant.isDisjoint(with: UnitDraft.numberNames) else { return }
            return decoder.report(missing: UnitDraft.weekKey.declaration, as: word, at: span)
        }
        guard let number = kept.value(&decoder) else { return }
        guard !course.units.contains(where: { $0.number == number }) else {
            let written = "\(kept.entry.key.value): \(number)"
            return decoder.report(.unitNumberTaken, kept.entry.value.span, ["word": written])
        }
        let folder = word + (number < 10 ? "-0" : "-") + "\(number)"
        let new = unit(draft, number: number, folder: folder)
        if new.tracks.isEmpty, new.informal == nil, !decoder.diagnostics.hasErrors,
            !course.units.contains(where: { $0.number == nil })
        {
            decoder.report(.unitWithoutTracks, kept.entry.value.span, ["word": "\(kept.entry.key.value) \(number)"])
        }
        course.units.append(new)
    }

    /// `uke: 1` of `uke 1:`, which is reported.
    private mutating func withNumber(_ entry: YAMLEntry) -> YAMLEntry {
        let words = entry.key.value.split(separator: " ").map(String.init)
        let names = UnitDraft.numberNames
        guard words.count == 2, names.contains(words[0].lowercased()), Int(words[1]) != nil else { return entry }
        let mended = "\(words[0].lowercased()): \(words[1])"
        decoder.report(
            Diagnostic(
                .courseKey, in: decoder.source, at: entry.key.span, ["word": entry.key.value, "known": ""],
                suggestion: mended, fix: divided(entry, mended)))
        var mendedEntry = entry
        let number = YAMLText(value: words[1], span: entry.key.span, isVerbatim: false)
        mendedEntry.key.value = words[0]
        mendedEntry.value = .scalar(number)
        return mendedEntry
    }

    /// `uke: 1` on one line and `tema: Kroppen` or `spor: [ro]` on the next, of `uke 1: Kroppen` and `uke 1: [ro]`.
    private func divided(_ entry: YAMLEntry, _ mended: String) -> QuickFix? {
        let source = decoder.source
        let line = source.byteRange(ofLine: source.line(of: entry.key.span.start))
        let rest = source.text(of: Span(entry.key.span.end, line.upperBound))
        let value = String(rest.drop { $0 == ":" || $0 == " " })
        guard !value.isEmpty, !value.contains("#") else {
            return rest == ":" ? .write(mended, at: Span(entry.key.span.start, line.upperBound)) : nil
        }
        let key: String
        switch entry.value {
        case .scalar: key = "tema"
        case .sequence where value.hasPrefix("[") && value.hasSuffix("]"): key = "spor"
        default: return nil
        }
        let indent = String(repeating: " ", count: entry.key.span.start - line.lowerBound)
        return .write(
            mended, as: "\(mended)\n\(indent)\(key): \(value)", at: Span(entry.key.span.start, line.upperBound))
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

    private mutating func unit(_ draft: UnitDraft, number: Int?, folder: String) -> CourseUnit {
        refuseEngine(draft.settings.engine)
        return CourseUnit(
            number: number, folder: folder, theme: draft.theme, informal: draft.informal,
            tracks: draft.tracks.map { tracks($0, draft.settings.sound) } ?? [])
    }

    private mutating func tracks(_ entry: YAMLEntry, _ settings: TrackSettings) -> [CourseTrack] {
        guard case .sequence(let items, _) = entry.value else {
            decoder.reportValue(entry, example: UnitDraft.tracksKey.declaration.example)
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
        case .scalar(let text): return script(text).map { CourseTrack(script: $0, settings: settings) }
        case .mapping(let entries, let span):
            guard !reportNamed(entries) else { return nil }
            var draft = TrackDraft(settings)
            decoder.decode(entries, as: TrackDraft.schema, into: &draft, at: span)
            refuseEngine(draft.settings.engine)
            guard let path = draft.script?.value(&decoder), let script = script(path) else { return nil }
            return CourseTrack(
                script: script, title: draft.title, variants: draft.variants, editions: editions(draft),
                settings: draft.settings.sound)
        case .sequence:
            decoder.reportValue(list, example: UnitDraft.tracksKey.declaration.example)
            return nil
        }
    }

    /// `- ro: kort` and `- ro:` with keys below: a track whose script stands in the place of a key. Reports it; whether it is one.
    private mutating func reportNamed(_ entries: [YAMLEntry]) -> Bool {
        let known = TrackDraft.schema.declarations
        guard let first = entries.first, !entries.contains(where: { known.key(named: $0.key.value) != nil }),
            known.key(meantBy: first.key.value, KeySynonyms.all) == nil,
            Spelling.nearest(to: first.key.value, among: known.allNames) == nil
        else { return false }
        var meant = "manus: \(first.key.value)"
        if entries.count == 1, case .scalar(let text) = first.value, !text.value.isEmpty, text.value.count < 40,
            !text.value.contains(" ")
        {
            meant = "{\(meant), varianter: [\(text.value)]}"
        }
        decoder.report(
            .courseKey, first.key.span, ["word": first.key.value, "known": known.allNames.joined(separator: ", ")],
            suggestion: meant)
        return true
    }

    /// A script's path with its ending; returns nil and reports a diagnostic if it is not a path.
    private mutating func script(_ text: YAMLText) -> Spanned<String>? {
        guard decoder.isClean(text), admitTrack(at: text.span) else { return nil }
        let path = text.value.hasSuffix(".pust") ? text.value : text.value + ".pust"
        let isOfWindows = path.contains("\\") || path.dropFirst().hasPrefix(":")
        guard !path.hasPrefix("/"), path != ".pust", !path.hasSuffix("/.pust"), !isOfWindows else {
            let mended = text.value.replacing("\\", with: "/")
            let fix = isOfWindows && !mended.contains(":") ? QuickFix.write(mended, at: text.span) : nil
            decoder.report(
                Diagnostic(.scriptPath, in: decoder.source, at: text.span, ["path": text.value], fix: fix))
            return nil
        }
        return Spanned(path, text.span)
    }
}

/// Values for a script: one set, or one for each edition.
extension CourseParser {
    private mutating func editions(_ draft: TrackDraft) -> [Edition] {
        if let entry = draft.values, draft.editions != nil { decoder.report(.valuesTwice, entry.key.span) }
        if let entry = draft.values { return [Edition(values: values(entry))] }
        guard let entry = draft.editions else { return [Edition()] }
        guard case .mapping(let written, _) = entry.value, !written.isEmpty else {
            decoder.reportValue(entry, example: TrackDraft.editionsKey.declaration.example)
            return [Edition()]
        }
        return written.map { edition in
            let name = FileNaming.ascii(edition.key.value)
            if name.isEmpty || name.utf8.count > Limits.fileName {
                let limit = ["word": edition.key.value, "limit": "\(Limits.fileName)"]
                decoder.report(.nameWithoutLetters, edition.key.span, limit)
            }
            return Edition(name: edition.key, values: values(edition))
        }
    }

    private mutating func values(_ entry: YAMLEntry) -> [CourseValue] {
        guard case .mapping(let written, _) = entry.value else {
            decoder.reportValue(entry, example: TrackDraft.valuesKey.declaration.example)
            return []
        }
        return written.compactMap { value in
            guard let text = ValueReader.text.read(value, "4", &decoder) else { return nil }
            guard !text.contains("{"), !text.contains("}") else {
                decoder.report(.valueBraces, value.value.span, ["word": value.key.value])
                return nil
            }
            return CourseValue(name: value.key, text: text)
        }
    }
}
