internal import GuideText

/// Where in a file of YAML a cursor stands: told from its lines alone, because what is being written is seldom whole.
struct YAMLPlace: Equatable {
    /// The keys that the place lies under, the outermost first, in small letters.
    var keys: [String] = []
    /// The key whose value is being written; nil where a key is.
    var key: String?
    /// What stands there already.
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

    /// The keys that a line lies under.
    private static func keys(above line: Line, in lines: ArraySlice<String>) -> [String] {
        var keys: [String] = []
        // The dash of a list may stand as far in as the key above it.
        var indent = line.isItem ? line.indent - 1 : line.indent
        for other in lines.reversed().map(Line.init) where indent > 0 && !other.text.isEmpty {
            guard other.indent < indent, let key = other.key else { continue }
            keys.insert(key, at: 0)
            indent = other.isItem ? max(0, other.indent - 1) : other.indent
        }
        return keys
    }

    /// Reads a line from its first key on.
    private mutating func read(_ text: Substring) {
        var text = text
        while let colon = text.firstIndex(of: ":"),
            text.index(after: colon) == text.endIndex
                || text[text.index(after: colon)] == " "
        {
            let name = String(text[..<colon]).trimmingBlanks().lowercased()
            let value = text[text.index(after: colon)...].drop { $0 == " " }
            guard let open = value.first, let last = Self.openBracket(in: value) else {
                (key, written) = (name, String(value))
                return
            }
            let inner = value[value.index(after: last)...]
            let item = inner[(inner.lastIndex(of: ",").map { inner.index(after: $0) } ?? inner.startIndex)...]
                .drop { $0 == " " }
            guard open == "{" || value[last] == "{" else {
                (key, written) = (name, String(item))
                return
            }
            keys.append(name)
            text = item
        }
        written = String(text)
    }

    /// The bracket of a value that is open at its end: the last one.
    private static func openBracket(in value: Substring) -> Substring.Index? {
        var open: [Substring.Index] = []
        for index in value.indices {
            switch value[index] {
            case "{", "[": open.append(index)
            case "}", "]": _ = open.popLast()
            default: break
            }
        }
        return open.last
    }
}
