internal import GuideText

/// Text that was saved as UTF-8 and opened as something else: `pÃ¥` for `på`, and `p=C3=A5` as e-mail carries it.
enum GarbledText {
    /// Reports the first such word, with a fix of all; nil if there is none, as in nearly all scripts.
    static func mistake(in source: Source) -> Diagnostic? {
        guard mayHaveOne(source.bytes) else { return lost(in: source) }
        var first: (span: Span, text: String, meant: String)?
        var edits: [QuickFix.Edit] = []
        for number in 1...source.lineCount {
            let line = source.byteRange(ofLine: number)
            for word in source.bytes[line].split(separator: UInt8(ascii: " ")) {
                let text = String(decoding: word, as: UTF8.self)
                guard let meant = meant(by: text) else { continue }
                let span = Span(word.startIndex, word.endIndex)
                edits.append(QuickFix.Edit(span, meant))
                if first == nil { first = (span, text, meant) }
            }
        }
        guard let first else { return lost(in: source) }
        let title = Bilingual(nb: "Skriv tegnene som de skal være", en: "Write the characters as they should be")
        return Diagnostic(
            .garbledText, in: source, at: first.span, ["text": first.text, "meant": first.meant],
            fix: QuickFix(title, edits))
    }
}

extension GarbledText {
    /// `F?ttene` and `p?`: two words at least with a question mark for a letter, one of them within it.
    private static func lost(in source: Source) -> Diagnostic? {
        let bytes = source.bytes
        var places: [Int] = []
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "?") {
            guard index > 0, index + 1 < bytes.count, bytes[index - 1].isLetterOfASCII,
                bytes[index + 1].isLetterOfASCII, bytes[index + 1] >= UInt8(ascii: "a")
            else { continue }
            places.append(index)
            if places.count > 1 { break }
        }
        guard places.count > 1, let place = places.first else { return nil }
        let start = (bytes[..<place].lastIndex { !$0.isLetterOfASCII } ?? -1) + 1
        let end = bytes[(place + 1)...].firstIndex { !$0.isLetterOfASCII } ?? bytes.count
        let span = Span(start, end)
        return Diagnostic(.lettersLost, in: source, at: span, ["text": source.text(of: span)])
    }

    /// Whether the bytes of `Ã`, `Â` or `â`, or `=C3=`, stand anywhere: a look that costs little.
    private static func mayHaveOne(_ bytes: [UInt8]) -> Bool {
        var last: UInt8 = 0
        for byte in bytes {
            if last == 0xC3, [0x83, 0x82, 0xA2].contains(byte) { return true }
            if last == UInt8(ascii: "="), byte == UInt8(ascii: "C") || byte == UInt8(ascii: "E") { return true }
            last = byte
        }
        return false
    }

    /// The word as its author wrote it; nil of a word that is as it should be.
    private static func meant(by word: String) -> String? {
        let bytes = word.contains("=C3=") || word.contains("=E2=80=") ? quoted(word) : western(word)
        guard let bytes, let text = String(validating: bytes, as: UTF8.self), text != word else { return nil }
        return text.unicodeScalars.count < word.unicodeScalars.count && text.contains(where: expected.contains)
            ? text : nil
    }

    /// The bytes that the word had, each of which Windows took for a character (windows-1252); nil if it has others.
    private static func western(_ word: String) -> [UInt8]? {
        guard word.unicodeScalars.contains(where: { "ÃÂâ".unicodeScalars.contains($0) }) else { return nil }
        var bytes: [UInt8] = []
        for scalar in word.unicodeScalars {
            if let byte = upper[scalar] {
                bytes.append(byte)
            } else if scalar.value < 0x100 {
                bytes.append(UInt8(scalar.value))
            } else {
                return nil
            }
        }
        return bytes
    }

    /// The bytes of quoted-printable text (RFC 2045, 6.7).
    private static func quoted(_ word: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(word.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "="), digits.count == 2,
                let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// What Norwegian text has beside ASCII: without any of it, a word may be meant as it stands.
    private static let expected = Set("æøåÆØÅäöüÄÖÜéÉèêóòôàáçñ–—“”‘’…«»°½§·•\u{A0}")

    /// The characters of windows-1252 from 0x80 to 0x9F.
    private static let upper: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8A,
        "‹": 0x8B, "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
        "˜": 0x98, "™": 0x99, "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
    ]
}

extension UInt8 {
    fileprivate var isLetterOfASCII: Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= self || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self
    }
}
