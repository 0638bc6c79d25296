internal import GuideText

/// Where in a YAML file a cursor is. Only the lines are looked at, because a text that is being written is seldom complete.
struct YAMLPlace: Equatable {
    /// The keys that the place is under, the outermost first, in small letters.
    var keys: [String] = []
    /// The key whose value is being written; nil where a key is.
    var key: String?
    /// What is written there already.
    var written = ""

    /// The place at the end of the last of some lines.
    init(_ lines: [String]) {
        guard let last = lines.last else { return }
        let line = Line(last)
        keys = Self.keys(above: line, in: lines.dropLast())
        read(line.text)
    }
}

extension YAMLPlace {
    /// A line without its indentation and the dashes of its lists.
    private struct Line {
        var indent = 0
        var text: Substring
        var isItem = false

        init(_ line: String) {
            text = line[...]
            while let first = text.first, first == " " || first == "\t" || isDash {
                if first == "-" { isItem = true }
                text.removeFirst()
                indent += 1
            }
        }

        private var isDash: Bool { text.first == "-" && (text.dropFirst().first.map { $0 == " " } ?? true) }

        /// The key that it begins with.
        var key: String? {
            guard let colon = text.firstIndex(of: ":"), !text.hasPrefix("#") else { return nil }
            let after = text[text.index(after: colon)...].first
            return after == nil || after == " " ? String(text[..<colon]).trimmingBlanks().lowercased() : nil
        }
    }

    /// The keys that a line is under.
    private static func keys(above line: Line, in lines: ArraySlice<String>) -> [String] {
        var keys: [String] = []
        // The dash of a list may be indented as far as the key above it.
        var indent = line.isItem ? line.indent - 1 : line.indent
        for other in lines.reversed().map(Line.init) where indent > 0 && !other.text.isEmpty {
            guard other.indent < indent, let key = other.key else { continue }
            keys.insert(key, at: 0)
            indent = other.isItem ? max(0, other.indent - 1) : other.indent
        }
        return keys
    }

    /// What is open at the end of a line: a line itself, or a bracket.
    private struct Frame {
        /// `{`, `[`, or a blank for the line.
        var kind: Character
        /// The key whose value is being written in it.
        var key: String?
    }

    /// Reads a line from its first key on.
    private mutating func read(_ text: Substring) {
        var frames = [Frame(kind: " ")]
        var token = ""
        var quote: Character?
        for index in text.indices {
            let sign = text[index]
            let isStart = token.allSatisfy { $0 == " " }
            if quote != nil {
                if sign == quote { quote = nil }
                token.append(sign)
            } else if isStart, sign == "\"" || sign == "'" {
                quote = sign
                token.append(sign)
            } else if isStart, sign == "{" || sign == "[" {
                frames.append(Frame(kind: sign))
                token = ""
            } else if frames.count > 1, "]},".contains(sign) {
                if sign == "," { frames[frames.count - 1].key = nil } else { frames.removeLast() }
                token = ""
            } else if sign == ":", Self.endsKey(index, in: text), let frame = frames.last, frame.key == nil,
                frame.kind != "["
            {
                frames[frames.count - 1].key = token.trimmed.lowercased()
                token = ""
            } else {
                token.append(sign)
            }
        }
        if frames.last?.kind == "[" { frames.removeLast() }
        key = frames.last?.key
        keys += frames.dropLast().compactMap(\.key)
        written = String(token.drop { $0 == " " })
    }

    /// Whether a colon ends a key.
    private static func endsKey(_ colon: Substring.Index, in text: Substring) -> Bool {
        let next = text.index(after: colon)
        return next == text.endIndex || text[next] == " "
    }
}
