internal import GuideText

/// A directive's arguments with their values put in, and where each byte of them was written.
struct Substitution {
    /// The arguments as they are read.
    private(set) var bytes: [UInt8] = []
    private var places: [Span] = []
    private let whole: Span

    init(_ template: Template) { whole = template.span }

    /// Adds bytes that stand in the source as they are read.
    mutating func append(_ bytes: ArraySlice<UInt8>, from start: Int) {
        self.bytes += bytes
        places += (0..<bytes.count).map { Span(start + $0, start + $0 + 1) }
    }

    /// Adds a value that stands for `{name}`.
    mutating func append(_ value: String, for name: Span) {
        bytes += value.utf8
        places += Array(repeating: name, count: value.utf8.count)
    }

    /// Where the bytes of a span were written.
    func written(_ span: Span) -> Span {
        guard !places.isEmpty else { return whole }
        let first = places[min(span.start, places.count - 1)]
        let last = places[min(max(span.start, span.end - 1), places.count - 1)]
        return first.union(last)
    }
}

extension Expander {
    /// Reads a directive's arguments with `body`, values put in. While it runs, spans are those of the cursor, and
    /// `report` brings them back to where they were written.
    mutating func read(_ directive: Directive, _ body: (inout Expander, Cursor) -> Void) {
        guard !directive.arguments.isBroken else { return }
        guard directive.arguments.hasValues else {
            let count = diagnostics.count
            body(&self, Cursor(context.source.bytes, directive.arguments.span))
            return suggestWhole(directive, from: count)
        }
        var substitution = Substitution(directive.arguments)
        for piece in directive.arguments.pieces {
            switch piece {
            case .plain(let span): substitution.append(context.source.bytes[span.start..<span.end], from: span.start)
            case .value(let name, let span):
                guard let value = value(name) else { return }
                substitution.append(value.written, for: span)
            case .character, .lineStart, .said: break
            }
        }
        self.substitution = substitution
        body(&self, Cursor(substitution.bytes, Span(0, substitution.bytes.count)))
        self.substitution = nil
    }

    /// The value of a name; returns nil and reports it if there is none.
    mutating func value(_ name: Spanned<String>) -> Sentence? {
        let key = name.value.lowercased()
        if let value = values[key] { return Sentence(value) }
        if refusedValues.contains(key) { return nil }
        if let known = Vocabulary.value[key] { return variantValue(known, name) }
        // What was meant is looked for once for each place, however often loops and includes come by.
        guard isNew(name.span) else { return nil }
        if reportNoValue(name) { return nil }
        let names = values.keys.sorted()
        let meantName =
            Spelling.nearest(to: name.value, among: names + Vocabulary.value.words)
            ?? Self.inflected(key, among: names) ?? (repetitions > 0 ? Self.counter(key) : nil)
        report(.unknownValue, name.span, ["word": name.value], suggestion: meantName)
        return nil
    }

    /// `del` of `delen`.
    private static func inflected(_ name: String, among known: [String]) -> String? {
        known.first { $0.count > 2 && name.hasPrefix($0) && name.count - $0.count <= 3 }
    }

    /// `[for nr: 1; 2; 3]`, for a name that counts the rounds of a repetition.
    private static func counter(_ name: String) -> String? {
        ["i", "n", "nr", "nummer", "runde", "teller", "count", "index"].contains(name) ? "[for \(name): 1; 2; 3]" : nil
    }
}
