/// How the value of a key is read. A room with values of its own, such as durations, extends it by readers of its own.
package struct ValueReader<Value>: Sendable {
    /// Reads an entry's value; returns nil and reports a diagnostic, with the key's example, if it is wrong.
    package typealias Read =
        @Sendable (_ entry: YAMLEntry, _ example: String, _ decoder: inout SchemaDecoder) -> Value?

    /// Reads an entry's value.
    package let read: Read
    /// The canonical words among which the value is chosen; empty if it is not a choice.
    package let choices: [(nb: String, en: String)]

    /// A reader.
    package init(choices: [(nb: String, en: String)] = [], _ read: @escaping Read) {
        self.choices = choices
        self.read = read
    }
}

extension ValueReader where Value == YAMLEntry {
    /// Any value, as it stands.
    package static var entry: ValueReader { ValueReader { entry, _, _ in entry } }
}

extension ValueReader where Value == YAMLText {
    /// A scalar, as it stands.
    package static var scalar: ValueReader {
        ValueReader { entry, example, decoder in
            if case .scalar(let text) = entry.value { return text }
            decoder.reportValue(entry, example: example)
            return nil
        }
    }
}

extension ValueReader where Value == String {
    /// A text, brought to one line; empty is wrong.
    package static var text: ValueReader {
        ValueReader { entry, example, decoder in
            guard case .scalar(let text) = entry.value, !text.line.isEmpty else {
                decoder.reportValue(entry, example: example)
                return nil
            }
            return decoder.isClean(text) ? text.line : nil
        }
    }
}

extension ValueReader where Value == [Spanned<String>] {
    /// A list of texts, or one text.
    package static var texts: ValueReader {
        ValueReader { entry, example, decoder in
            decoder.texts(of: entry, example: example)?.flatMap(\.parts).map { Spanned($0.value, $0.span) }
        }
    }
}

extension ValueReader where Value == Int {
    /// A whole number of a range.
    package static func number(in range: ClosedRange<Int>) -> ValueReader {
        ValueReader { entry, example, decoder in
            if case .scalar(let text) = entry.value, let number = Int(text.value), range.contains(number) {
                return number
            }
            decoder.report(number: entry, outside: range, example: example)
            return nil
        }
    }
}

extension ValueReader where Value: Hashable & Sendable {
    /// One word of a list.
    package static func choice(_ words: WordList<Value>) -> ValueReader {
        ValueReader(choices: words.canonical) { entry, example, decoder in
            decoder.choice(of: entry, among: words, example: example)
        }
    }
}

extension ValueReader {
    /// Words of a list, written as a YAML list or as one word; each once.
    package static func choices<Meaning>(_ words: WordList<Meaning>) -> ValueReader where Value == [Meaning] {
        ValueReader(choices: words.canonical) { entry, example, decoder in
            decoder.choices(of: entry, among: words, example: example)
        }
    }
}

extension YAMLText {
    /// The text on one line: whatever white space it holds becomes single spaces, and none stands at its ends.
    package var line: String { value.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
