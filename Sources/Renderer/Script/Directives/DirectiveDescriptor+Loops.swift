internal import GuideText

/// `[gjenta 3 ganger] … [slutt]` and `[for x: a; b; c] … {x} … [slutt]`: the same again, nestable.
extension DirectiveDescriptor {
    static let repetition = DirectiveDescriptor(
        nb: ["gjenta"], en: ["repeat"], example: "3 ganger", layout: .measures,
        summary: Bilingual(nb: "Det samme flere ganger.", en: "The same several times."),
        role: .block(
            rounds: { arguments in
                var arguments = arguments
                return min(Limits.rounds, max(1, arguments.takeNumber()?.value.whole ?? 1))
            }, { $0.expandRepetition($1, $2) }))

    static let loop = DirectiveDescriptor(
        nb: ["for"], en: ["for"], example: "del: venstre fot; høyre fot", layout: .items,
        summary: Bilingual(
            nb: "Det samme for hvert ledd, som settes inn for `{del}`.",
            en: "The same for each item, which is put in for `{del}`."),
        role: .block(
            rounds: { arguments in
                let items = arguments.bytes[arguments.position..<arguments.end]
                return min(Limits.rounds, items.count { $0 == UInt8(ascii: ";") } + 1)
            }, { $0.expandLoop($1, $2) }))
}

extension Expander {
    mutating func expandRepetition(_ directive: Directive, _ body: [Node]) {
        var rounds: Int?
        read(directive) { expander, arguments in rounds = expander.rounds(directive, arguments) }
        guard let rounds else { return place(.unknown(collect(body)), at: directive.span) }
        guard fits(body, rounds: rounds, directive) else { return }
        repetitions += 1
        defer { repetitions -= 1 }
        expandRounds(rounds, of: body, directive)
    }

    mutating func expandLoop(_ directive: Directive, _ body: [Node]) {
        var loop: (name: String, items: [String])?
        read(directive) { expander, arguments in loop = expander.loop(directive, arguments) }
        guard let loop else { return place(.unknown([]), at: directive.span) }
        guard fits(body, rounds: loop.items.count, directive) else { return }
        repetitions += 1
        defer { repetitions -= 1 }
        let outer = values[loop.name]
        for item in loop.items where !isFull {
            step(at: directive.span)
            values[loop.name] = item
            expand(body)
        }
        values[loop.name] = outer
    }
}

extension Expander {
    /// Expands the first round; all others are the same.
    private mutating func expandRounds(_ rounds: Int, of body: [Node], _ directive: Directive) {
        let (count, before) = (elements.count, steps)
        step(at: directive.span)
        expand(body)
        let (round, length) = (Array(elements[count...]), steps - before)
        for _ in 1..<rounds where !isFull {
            step(at: directive.span, length)
            if !isFull { elements += round }
        }
    }

    private mutating func rounds(_ directive: Directive, _ arguments: Cursor) -> Int? {
        let example = directive.example
        var arguments = arguments
        arguments.skipBlanks()
        guard !arguments.isAtEnd else {
            report(.missingCount, of: directive, ["example": example])
            return nil
        }
        guard let quantity = takeQuantity(&arguments) else {
            reportArgument(arguments.takeToken(), directive, example: example)
            return nil
        }
        guard Vocabulary.term[quantity.unit.value] == .times else {
            reportUnit(of: quantity, arguments, directive, example: example)
            return nil
        }
        guard expectEnd(&arguments, of: directive, example: example) else { return nil }
        return count(quantity, limit: Limits.rounds)
    }

    private mutating func loop(_ directive: Directive, _ arguments: Cursor) -> (name: String, items: [String])? {
        let example = directive.example
        var arguments = arguments
        arguments.skipBlanks()
        let name = arguments.takeWord()
        arguments.skipBlanks()
        guard !name.value.isEmpty, arguments.take(UInt8(ascii: ":")) else {
            let meant = Self.meantLoop(directive.word.value, name.value, arguments)
            report(.malformedLoop, of: directive, ["example": example], suggestion: meant)
            return nil
        }
        var items: [String] = []
        while !arguments.isAtEnd {
            let item = arguments.takeWhile { $0 != ";" }.trimmed
            if !item.value.isEmpty { items.append(item.value) }
            _ = arguments.take(UInt8(ascii: ";"))
        }
        guard 1...Limits.rounds ~= items.count else {
            report(.malformedLoop, of: directive, ["example": example])
            return nil
        }
        return (name.value.lowercased(), items)
    }

    /// `[for del: føttene; hendene]` of `[for del i føttene, hendene]` and `[for del = føttene, hendene]`; nil if it cannot
    /// be made out.
    private static func meantLoop(_ word: String, _ name: String, _ arguments: Cursor) -> String? {
        var rest = arguments
        let text = rest.takeWhile { _ in true }.value.trimmingBlanks()
        if let named = meantName(word, name, text) { return named }
        let signs = ["i ", "in ", "="].filter { text.hasPrefix($0) }
        guard !name.isEmpty, let sign = signs.first, text.utf8.count < 200 else { return nil }
        let items = text.dropFirst(sign.count).replacing(";", with: ",")
        let parts = UnmeantReview.numbers(of: String(items)) ?? UnmeantReview.parts(of: String(items))
        return parts.isEmpty ? nil : "[\(word) \(name): \(parts.joined(separator: "; "))]"
    }

    /// `[for del: …]` of `[for hver del: …]`, and of `[for føttene; hendene]`, which has no name; nil of anything else.
    private static func meantName(_ word: String, _ name: String, _ rest: String) -> String? {
        guard !name.isEmpty, rest.utf8.count < 200 else { return nil }
        if ["hver", "hvert", "each", "every", "alle"].contains(name.lowercased()), let colon = rest.firstIndex(of: ":"),
            !rest[..<colon].contains(" ")
        {
            return "[\(word) \(rest)]"
        }
        guard rest.contains(";"), !rest.contains(":"), !rest.contains("=") else { return nil }
        return ["i ", "in "].contains { rest.hasPrefix($0) }
            ? nil : "[\(word) del: \(name)\(rest.first == ";" ? "" : " ")\(rest)]"
    }

    /// Whether `rounds` rounds of a body stay within the limit; counted before anything is expanded, and reported if not.
    private mutating func fits(_ body: [Node], rounds: Int, _ directive: Directive) -> Bool {
        guard Self.product(weight(body), rounds) > Limits.elements else { return true }
        report(.tooManyElements, of: directive, ["limit": "\(Limits.elements)"])
        return false
    }

    /// At least how many steps nodes take when they are expanded, without what includes and values bring.
    private func weight(_ nodes: [Node]) -> Int {
        nodes.reduce(0) { sum, node in
            guard case .block(let directive, let body) = node else { return sum + 1 }
            return min(Limits.elements + 1, sum + 1 + Self.product(weight(body), rounds(of: directive)))
        }
    }

    /// A product that stops just above the limit.
    private static func product(_ weight: Int, _ rounds: Int) -> Int {
        weight > Limits.elements / max(1, rounds) ? Limits.elements + 1 : weight * rounds
    }

    /// How many rounds a block makes, as far as is known without values; 1 for what is not a loop.
    private func rounds(of directive: Directive) -> Int {
        var arguments = Cursor(context.source.bytes, directive.arguments.span)
        arguments.skipBlanks()
        guard case .block(let rounds, _) = directive.keyword.role else { return 1 }
        return rounds(arguments)
    }
}
