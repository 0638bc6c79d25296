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
    /// A signed number, alone or with the unit in small letters; nothing if a value is none.
    private func level(_ entry: YAMLEntry, unit: String) -> Double? {
        guard case .scalar(let text) = entry.value else { return nil }
        var bytes = Array(text.value.utf8)
        for minus in ["\u{2212}", "\u{2013}"] where text.value.hasPrefix(minus) {
            bytes.replaceSubrange(0..<minus.utf8.count, with: "-".utf8)
        }
        var cursor = Cursor(bytes, Span(0, bytes.count))
        cursor.skipBlanks()
        let isNegative = cursor.take(UInt8(ascii: "-"))
        cursor.skipBlanks()
        guard let number = cursor.takeNumber() else { return nil }
        cursor.skipBlanks()
        let written = cursor.takeLetters().value.lowercased()
        cursor.skipBlanks()
        guard cursor.isAtEnd, written.isEmpty || written == unit else { return nil }
        return isNegative ? -number.value.value : number.value.value
    }
}
