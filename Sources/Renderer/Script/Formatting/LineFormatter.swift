internal import GuideText

/// The canonical form of one line of a script's body.
enum LineFormatter {
    static func format(_ line: String) -> String {
        let line = line.trimmingBlanks()
        if line.hasPrefix("//") { return comment(line) }
        if line.hasPrefix("#") { return chapter(line) }
        return content(line)
    }
}

extension LineFormatter {
    private static func comment(_ line: String) -> String {
        let text = String(line.dropFirst(2)).trimmingBlanks()
        return text.isEmpty ? "//" : "// " + text
    }

    private static func chapter(_ line: String) -> String {
        let marks = line.prefix { $0 == "#" }
        return marks + " " + singleBlanks(line.dropFirst(marks.count))
    }

    /// Text with single blanks, and every directive in its own canonical form.
    private static func content(_ line: String) -> String {
        var result = ""
        var rest = line[...]
        while let open = firstBracket(rest), let close = rest[open...].firstIndex(of: "]") {
            result += rest[..<open] + "[" + directive(rest[rest.index(after: open)..<close]) + "]"
            rest = rest[rest.index(after: close)...]
        }
        return singleBlanks((result + rest)[...])
    }

    /// The first `[` that is not escaped.
    private static func firstBracket(_ text: Substring) -> Substring.Index? {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == "\\" {
                index = text.index(after: index)
                if index == text.endIndex { return nil }
            } else if text[index] == "[" {
                return index
            }
            index = text.index(after: index)
        }
        return nil
    }

    private static func singleBlanks(_ text: Substring) -> String {
        text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }

    /// A directive without its brackets: what is measured or counted gets its blanks and dashes, lists their marks.
    private static func directive(_ inside: Substring) -> String {
        let words = singleBlanks(inside)
        let bytes = Array(words.utf8)
        var cursor = Cursor(bytes, Span(0, bytes.count))
        let word = cursor.takeWord().value
        let rest = String(words.dropFirst(word.count)).trimmingBlanks()
        let keyword = word.lowercased()
        guard let descriptor = DirectiveTable.words[keyword] else { return words }
        switch descriptor.layout {
        case .measures: return rest.isEmpty ? keyword : keyword + " " + arguments(rest)
        case .list: return rest.isEmpty ? keyword : keyword + " " + separated(rest, by: ",")
        case .items:
            guard let colon = rest.firstIndex(of: ":") else { return words }
            let name = String(rest[..<colon]).trimmingBlanks()
            return "\(keyword) \(name): " + separated(String(rest[rest.index(after: colon)...]), by: ";")
        case .none: return keyword
        case .verbatim: return words
        }
    }

    /// Arguments separated by commas. The name of a sound file is left as it is written.
    private static func arguments(_ text: String) -> String {
        guard text.contains(where: { $0 == "/" || $0 == "." }) else { return separated(measured(text), by: ",") }
        return parts(text, by: ",").map { SoundFile.isName($0) ? $0 : measured($0) }.joined(separator: ", ")
    }

    /// Parts between marks, without blanks around them and one after each mark. A decimal comma is no mark.
    private static func separated(_ text: String, by mark: Character) -> String {
        parts(text, by: mark).joined(separator: "\(mark) ")
    }

    private static func parts(_ text: String, by mark: Character) -> [String] {
        var parts = [""]
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let isDecimal = isDigit(characters, index - 1) && isDigit(characters, index + 1) && mark == ","
            if character == mark, !isDecimal { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts.map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    }

    /// `4 - 20s` as `4–20 s`: a dash between numbers is a range, and a unit stands apart from its number.
    private static func measured(_ text: String) -> String {
        var result: [Character] = []
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            if isDash(character), isRange(characters, at: index) {
                while result.last == " " { result.removeLast() }
                result.append("–")
            } else if character == " " || isDash(character), result.last == "–" {
                continue
            } else {
                if character.isLetter, result.last?.isNumber == true { result.append(" ") }
                result.append(character)
            }
        }
        return String(result)
    }

    private static func isDash(_ character: Character) -> Bool {
        character.unicodeScalars.count == 1 && character.unicodeScalars.allSatisfy(\.isDash)
    }

    private static func isDigit(_ characters: [Character], _ index: Int) -> Bool {
        characters.indices.contains(index) && ("0"..."9").contains(characters[index])
    }

    /// Whether a dash is the sign of a level: `-6 dB`.
    private static func isSign(_ characters: [Character], at index: Int) -> Bool {
        let isBlank: (Character) -> Bool = { $0 == " " }
        let number = characters[(index + 1)...].drop(while: isBlank)
        let unit = number.drop { $0.isNumber || $0 == "," || $0 == "." }.drop(while: isBlank).prefix(while: \.isLetter)
        return Vocabulary.term[String(unit)] == .decibel
    }

    /// Whether a dash stands between two durations or numbers: not before a level (`lyd -6 dB`), nor in a value's name.
    private static func isRange(_ characters: [Character], at index: Int) -> Bool {
        guard !isSign(characters, at: index) else { return false }
        let before = characters[..<index].last { $0 != " " }
        let after = characters[(index + 1)...].first { $0 != " " && !isDash($0) }
        guard let before, let after, after.isNumber || after == "{" else { return false }
        let open = characters[..<index].lastIndex(of: "{") ?? -1
        let close = characters[..<index].lastIndex(of: "}") ?? -1
        return open <= close && (before.isNumber || before.isLetter || before == "}")
    }
}
