internal import GuideNorwegian
package import GuideScript
package import GuideText

/// Finds the lexicons of a script: `uttale.yml` in its own folder and in those above it, up to the root that its includes
/// come from. The nearest wins, and over all of them the script's own front matter.
package enum LexiconReading {
    /// The script with all entries that hold for it, the strongest last, and what is wrong with them.
    package static func complete(_ parsed: ParsedScript, in root: ScriptFolder?) -> ParsedScript {
        var sayings: [Saying] = []
        var diagnostics: [Diagnostic] = []
        for folder in root?.folders ?? [] {
            let path = folder.isEmpty ? LexiconFile.name : "\(folder)/\(LexiconFile.name)"
            guard let root else { continue }
            switch root.read(path) {
            case .success(let bytes):
                let file = LexiconFile.parse(bytes, name: root.name(of: path))
                sayings += file.sayings
                diagnostics += file.diagnostics
            case .failure(.missing): continue
            case .failure(let fault): diagnostics.append(LexiconFile.diagnostic(fault, name: root.name(of: path)))
            }
        }
        var complete = parsed
        complete.script.sayings = sayings + parsed.script.sayings
        complete.diagnostics += diagnostics + complete.script.sayings.compactMap(mistake)
        return complete
    }

    /// What is wrong with an entry; nil if it can be used.
    package static func mistake(_ saying: Saying) -> Diagnostic? {
        guard case .failure = Lexicon.entry(from: saying.said.value) else { return nil }
        return Diagnostic(.sayingUnreadable, in: saying.source, at: saying.said.span, ["word": saying.word.value])
    }
}
