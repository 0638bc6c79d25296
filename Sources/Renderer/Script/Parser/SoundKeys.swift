internal import GuideText

/// The keys of the front matter that are about sound.
extension ScriptParser {
    /// `lydstyrke: -19 LUFS`.
    mutating func applyLoudness(_ entry: YAMLEntry) {
        guard let level = level(entry, unit: "lufs") else {
            return reportValue(entry, example: "\(entry.key.value): -19 LUFS")
        }
        guard Limits.loudness.contains(level) else { return report(.loudnessOutOfRange, entry.value.span) }
        frontMatter.loudness = level
    }

    /// `romtone: ja`, or its level: `romtone: -66 dB`.
    mutating func applyRoomTone(_ entry: YAMLEntry) {
        if case .scalar(let text) = entry.value, let isOn = Vocabulary.answer[text.value.trimmingBlanks()] {
            frontMatter.roomTone = isOn ? Limits.standardRoomTone : nil
            return
        }
        guard let level = level(entry, unit: "db") else {
            return reportValue(entry, example: "\(entry.key.value): ja")
        }
        guard Limits.roomTone.contains(level) else { return report(.roomToneOutOfRange, entry.value.span) }
        frontMatter.roomTone = level
    }
}

extension ScriptParser {
    private func level(_ entry: YAMLEntry, unit: String) -> Double? {
        if case .scalar(let text) = entry.value { text.level(unit: unit) } else { nil }
    }
}
