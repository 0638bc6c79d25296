internal import GuideOutput
internal import GuideScript
internal import GuideSoundFiles
internal import GuideSystem
internal import GuideText

/// What says how tracks sound and what is written of them.
extension CourseParser {
    /// What a course, a part or a track says of its sound, and where it says nothing, what `outer` says.
    mutating func settings(_ entries: [CourseKey: YAMLEntry], over outer: TrackSettings) -> TrackSettings {
        var settings = outer
        if let entry = entries[.rhythm] { applyRhythm(entry, to: &settings) }
        if let entry = entries[.voice] { applyVoice(entry, to: &settings) }
        if let entry = entries[.loudness] { applyLoudness(entry, to: &settings) }
        if let entry = entries[.limits] { applyLimits(entry, to: &settings) }
        return settings
    }

    /// Formats, rate, sidecars and folder.
    mutating func applyOutput(_ entries: [CourseKey: YAMLEntry]) {
        course.folder = entries[.folder].flatMap { fileName($0) }
        course.formats = entries[.formats].map { choices($0, among: Self.formats) } ?? []
        course.sidecars = entries[.sidecars].map { choices($0, among: Self.sidecars) } ?? []
        course.sampleRate = entries[.sampleRate].flatMap { choice($0, among: Self.rates) }
        if let entry = entries[.bitRate] { applyBitRates(entry) }
        guard let entry = entries[.formats] else { return }
        if let rate = course.sampleRate, let odd = course.formats.first(where: { !$0.rates.contains(rate) }) {
            let reason = Bilingual(nb: "\(odd) har ikke \(rate) Hz", en: "\(odd) has no \(rate) Hz")
            report(.formatsClash, entry.value.span, translated: ["reason": reason])
        }
        if course.formats.contains(.wav), course.formats.contains(.wav24) {
            let reason = Bilingual(nb: "wav og wav24 ville hete det samme", en: "wav and wav24 would have one name")
            report(.formatsClash, entry.value.span, translated: ["reason": reason])
        }
    }
}

extension CourseParser {
    private static let formats = WordList(AudioFormat.allCases.map { ($0, nb: [$0.rawValue], en: [$0.rawValue]) })
    private static let rates = WordList(AudioFormat.allRates.map { ($0, nb: ["\($0)"], en: ["\($0)"]) })
    private static let sidecars = WordList(
        Sidecar.allCases.map { sidecar in
            let words: [Sidecar: String] = [.chapters: "kapitler", .text: "tekst", .labels: "etiketter"]
            return (sidecar, nb: [words[sidecar] ?? sidecar.rawValue], en: [sidecar.rawValue])
        })

    private mutating func fileName(_ entry: YAMLEntry) -> String? {
        guard let written = text(entry, example: "naervaer") else { return nil }
        let name = FileNaming.ascii(written)
        let isShort = name.utf8.count <= Limits.fileName
        if name.isEmpty || !isShort {
            report(.nameWithoutLetters, entry.value.span, ["word": written, "limit": "\(Limits.fileName)"])
        }
        return name.isEmpty || !isShort ? nil : name
    }

    private mutating func applyBitRates(_ entry: YAMLEntry) {
        guard case .mapping(let rates, _) = entry.value else { return reportValue(entry, example: "{mp3: 80}") }
        for rate in rates {
            guard let format = Self.formats[rate.key.value], let known = format.bitRates?.known else {
                let words = AudioFormat.allCases.filter { $0.bitRates != nil }.map(\.rawValue)
                reportKey(rate.key, among: words)
                continue
            }
            let list = WordList(known.map { ($0, nb: ["\($0)"], en: ["\($0)"]) })
            if let chosen = choice(rate, among: list) { course.bitRates[format] = chosen }
        }
    }

    private mutating func applyRhythm(_ entry: YAMLEntry, to settings: inout TrackSettings) {
        guard case .mapping = entry.value else {
            return reportValue(entry, example: "{setning: 0,6–1,5 s, avsnitt: 2–6 s}")
        }
        let gaps = self.entry(of: entry.value, among: [.sentenceGap, .paragraphGap])
        for (key, path) in [(CourseKey.sentenceGap, \TrackSettings.sentenceGap), (.paragraphGap, \.paragraphGap)] {
            guard let gap = gaps[key] else { continue }
            settings[keyPath: path] = range(gap, limit: Limits.pause, example: "0,6–1,5 s")?.value
        }
    }

    private mutating func applyVoice(_ entry: YAMLEntry, to settings: inout TrackSettings) {
        guard case .mapping = entry.value else { return reportValue(entry, example: "{tempo: rolig, klang: varm}") }
        let known = self.entry(of: entry.value, among: CourseKey.voiceSound + CourseKey.engineParts)
        applyEngine(known)
        settings.tempo = known[.tempo].flatMap { choice($0, among: Vocabulary.tempo) } ?? settings.tempo
        settings.pitch = known[.pitch].flatMap { choice($0, among: Vocabulary.pitch) } ?? settings.pitch
        settings.melody = known[.melody].flatMap { choice($0, among: Vocabulary.melody) } ?? settings.melody
        settings.timbre = known[.timbre].flatMap { choice($0, among: Vocabulary.timbre) } ?? settings.timbre
    }

    private mutating func applyLoudness(_ entry: YAMLEntry, to settings: inout TrackSettings) {
        guard case .scalar(let text) = entry.value, let level = text.level(unit: "lufs") else {
            return reportValue(entry, example: "-19 LUFS")
        }
        guard Limits.loudness.contains(level) else { return report(.loudnessOutOfRange, entry.value.span) }
        settings.loudness = level
    }

    private mutating func applyLimits(_ entry: YAMLEntry, to settings: inout TrackSettings) {
        guard case .mapping = entry.value else {
            return reportValue(entry, example: "{stillhet: 20 s, veiledning: 40 %}")
        }
        let known = self.entry(of: entry.value, among: [.longestSilence, .leastGuidance])
        if let silence = known[.longestSilence], let length = range(silence, limit: Limits.pause, example: "20 s") {
            if length.value.minimum == length.value.maximum {
                settings.longestSilence = length.value.minimum
            } else {
                let example = "\(silence.key.value): 20 s"
                report(.rangeForOne, length.span, ["key": silence.key.value, "example": example])
            }
        }
        guard let guidance = known[.leastGuidance] else { return }
        if case .scalar(let text) = guidance.value, let share = text.share {
            settings.leastGuidance = share
        } else {
            reportValue(guidance, example: "40 %")
        }
    }
}
