internal import GuideText

/// Brings a script to the one canonical layout, which changes nothing of what is heard.
///
/// Lines have no blanks at their ends and single ones within; one blank line at most stands between others, and one before
/// every chapter that follows text; directives are written with small letters, `8 s`, `4–20 s` and a blank after every comma.
package enum ScriptFormatter {
    /// The script in canonical layout, or its mistakes: what is not understood is not touched.
    package static func format(_ parsed: ParsedScript) -> Result<String, FormattingFailure> {
        guard !parsed.diagnostics.hasErrors else { return .failure(.mistakes) }
        let source = parsed.script.source
        let formatted = layOut(source)
        let again = Script.parse(Source(name: source.name, text: formatted), library: Blind())
        let before = Script.parse(source, library: Blind())
        guard again.script.signature == before.script.signature else { return .failure(.changed) }
        return .success(formatted)
    }
}

/// Why a script is not formatted.
package enum FormattingFailure: Error, Equatable {
    /// It has mistakes, which come first.
    case mistakes
    /// The layout would change what is heard, which is a bug.
    case changed
}

/// Includes are not part of a script's own layout: all of them are empty.
struct Blind: ScriptLibrary {
    func name(of path: String) -> String { path }
    func read(_ path: String) -> Result<[UInt8], IncludeFault> { .success([]) }
    func locate(_ path: String) -> Result<String, IncludeFault> { .success(path) }
}

extension ScriptFormatter {
    private static func layOut(_ source: Source) -> String {
        let lines = (1...source.lineCount).map { source.text(ofLine: $0) }
        let bodyStart = lengthOfFrontMatter(lines)
        var result = lines[..<bodyStart].map { trimmedEnd($0) }
        for line in lines[bodyStart...].map({ LineFormatter.format($0) }) {
            if line.hasPrefix("#"), result.count > bodyStart, needsBlank(after: result.last ?? "") { result.append("") }
            if line.isEmpty, (result.last ?? "").isEmpty { continue }
            result.append(line)
        }
        while result.last?.isEmpty == true { result.removeLast() }
        return result.joined(separator: "\n") + "\n"
    }

    /// How many lines the front matter takes, its marks counted.
    private static func lengthOfFrontMatter(_ lines: [String]) -> Int {
        guard lines.first?.trimmingBlanks() == "---" else { return 0 }
        let close = lines.dropFirst().firstIndex { $0.trimmingBlanks() == "---" }
        return close.map { $0 + 1 } ?? 0
    }

    /// Whether a chapter right after this line needs a blank one between: not after a comment or a block's opening.
    private static func needsBlank(after line: String) -> Bool {
        !line.isEmpty && !line.hasPrefix("//") && !(line.hasPrefix("[") && line.hasSuffix("]"))
    }

    private static func trimmedEnd(_ line: String) -> String {
        var line = line[...]
        while let last = line.last, last == " " || last == "\t" { line.removeLast() }
        return String(line)
    }
}
