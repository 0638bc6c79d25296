import Foundation
@testable import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("The TextMate grammar")
struct GrammarTests {
    private let tokeniser: GrammarTokeniser

    init() throws {
        tokeniser = try GrammarTokeniser(try Repository.text(of: Repository.root + "/Editors/pust.tmLanguage.json"))
    }

    @Test("finds nothing invalid in a shipped script, and colours its directives", arguments: Repository.scripts)
    func acceptsShippedScripts(_ path: String) throws {
        let scopes = tokeniser.scopes(of: try Repository.text(of: path))
        #expect(scopes.filter { $0.hasPrefix("invalid") } == [])
        // A script that is only included may be a few sentences long.
        if path.contains("/felles/") { return }
        for scope in [
            "meta.frontmatter", "markup.heading", "keyword.control", "constant.numeric", "keyword.other.unit",
        ] {
            #expect(scopes.contains { $0.hasPrefix(scope) }, "\(scope)")
        }
    }

    @Test(
        "finds what the parser finds",
        arguments: ["[klokk]", "Pust \\q.", "Pust ]", "Pust {", "Pust }", "[pause 4 s [klokke]"])
    func findsMistakes(_ line: String) {
        #expect(Script.parse(Source(name: "a", text: line)).diagnostics.hasErrors)
        #expect(tokeniser.scopes(of: line).contains { $0.hasPrefix("invalid") })
    }

    @Test("knows every directive of the vocabulary, in any case")
    func knowsDirectives() {
        for word in DirectiveTable.words.words + ["Pause", "SLUTT"] {
            #expect(tokeniser.scopes(of: "[\(word) x]").first == "keyword.control.pust", "\(word)")
        }
    }

    @Test("knows every unit and term of the vocabulary")
    func knowsWords() {
        for word in Vocabulary.unit.words + Vocabulary.term.words + Vocabulary.phase.words + Vocabulary.instrument.words
            + Vocabulary.size.words
        {
            let scopes = tokeniser.scopes(of: "[pust \(word)]").dropFirst()
            #expect(scopes.contains { $0.hasPrefix("keyword.other") || $0.hasPrefix("support") }, "\(word)")
        }
    }
}

/// Reads a TextMate grammar as editors do: line by line, the first pattern at the leftmost place wins, and a `begin` holds
/// until its `end`.
private struct GrammarTokeniser {
    private struct Rule {
        var name: String?
        var start: NSRegularExpression
        var end: NSRegularExpression?
        var inner: [Rule] = []
    }

    private let rules: [Rule]

    init(_ json: String) throws {
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
        let grammar = try #require(object as? [String: Any])
        let repository = grammar["repository"] as? [String: [String: Any]] ?? [:]
        rules = try Self.rules(grammar["patterns"], repository)
    }

    /// The scopes of all tokens in order, those of a directive's inside among them.
    func scopes(of text: String) -> [String] {
        var scopes: [String] = []
        var open: [Rule] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            tokenise(String(line), isFirst: number == 0, &open, &scopes)
        }
        return scopes
    }

    private func tokenise(_ line: String, isFirst: Bool, _ open: inout [Rule], _ scopes: inout [String]) {
        let length = line.utf16.count
        var place = 0
        while place <= length {
            let candidates = open.last?.inner ?? rules
            let range = NSRange(location: place, length: length - place)
            let options: NSRegularExpression.MatchingOptions = [.withTransparentBounds, .withoutAnchoringBounds]
            let end = open.last?.end?.firstMatch(in: line, options: options, range: range)?.range
            let found = candidates.compactMap { rule in
                rule.start.firstMatch(in: line, options: options, range: range).map { (rule, $0.range) }
            }.filter { isFirst || !$0.0.start.pattern.hasPrefix("\\A") }.min { $0.1.location < $1.1.location }
            if let end, end.location <= found?.1.location ?? .max {
                if let name = open.removeLast().name { scopes.append(name) }
                place = end.location + max(end.length, 1)
            } else if let (rule, match) = found {
                if rule.end != nil { open.append(rule) } else if let name = rule.name { scopes.append(name) }
                place = match.location + max(match.length, 1)
            } else {
                return
            }
        }
    }

    private static func rules(_ patterns: Any?, _ repository: [String: [String: Any]]) throws -> [Rule] {
        try (patterns as? [[String: Any]] ?? []).flatMap { pattern -> [Rule] in
            if let include = pattern["include"] as? String {
                return try rules([try #require(repository[String(include.dropFirst())])], repository)
            }
            let name = pattern["name"] as? String
            if let match = pattern["match"] as? String {
                return [Rule(name: name, start: try NSRegularExpression(pattern: match))]
            }
            let inner = try rules(pattern["patterns"], repository)
            guard let begin = pattern["begin"] as? String, let end = pattern["end"] as? String else { return inner }
            let start = try NSRegularExpression(pattern: begin)
            return [Rule(name: name, start: start, end: try NSRegularExpression(pattern: end), inner: inner)]
        }
    }
}
