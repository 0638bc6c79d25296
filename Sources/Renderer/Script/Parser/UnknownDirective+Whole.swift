internal import GuideText

/// What all that stands in brackets was meant as, though their first word is not known.
extension UnknownDirective {
    /// `[bare lang]` of `[lang]`, where the script has such a variant.
    func variant(_ variants: [String]) -> String? {
        guard variants.count > 1, let name = variants.first(where: { $0.lowercased() == inside.value.lowercased() })
        else { return nil }
        return "[\(language.choice(nb: "bare", en: "only")) \(name)]"
    }

    /// `[gjenta 3 ganger]` of `[gjenta3ganger]`.
    var glued: String? {
        let text = inside.value.lowercased()
        let name = text.prefix { $0.isLetter }
        let rest = text.dropFirst(name.count)
        guard let known = DirectiveTable.words[String(name)], known.opensBlock, rest.first?.isNumber == true,
            !rest.contains(" ")
        else { return nil }
        let number = rest.prefix { $0.isNumber }
        return "[\(name) \(number) \(rest.dropFirst(number.count))]"
    }

    /// `[slutt] [bare kort]` of `[ellers]` within `[bare lang]`, and `[bare lang]` of `[valgfritt]`.
    func alternative(to chosen: [String]?, among variants: [String]) -> String? {
        guard variants.count > 1, let last = variants.last else { return nil }
        let word = inside.value.lowercased()
        let only = language.choice(nb: "bare", en: "only")
        if Self.optional.contains(word) { return "[\(only) \(last)]" }
        guard let chosen, ["ellers", "else", "otherwise", "hvis ikke"].contains(word) else { return nil }
        let others = variants.filter { !chosen.contains($0.lowercased()) }
        guard !others.isEmpty else { return nil }
        return "[\(language.choice(nb: "slutt", en: "end"))] [\(only) \(others.joined(separator: ", "))]"
    }

    /// `[gjenta 3 ganger]` of `[x3]` and `[3 ganger]`.
    var repetition: String? {
        let text = inside.value.lowercased().filter { $0 != " " && $0 != "×" }
        let count = text.filter(\.isNumber)
        guard let number = Int(count), 2...99 ~= number,
            ["x\(count)", "\(count)x", "\(count)ganger", "\(count)times"].contains(text)
                || inside.value.contains("×") && text == count
        else { return nil }
        return "[\(language.choice(nb: "gjenta \(number) ganger", en: "repeat \(number) times"))]"
    }

    /// `[sett inn felles/ankomst]` of `[se felles/ankomst.pust]`.
    var script: String? {
        let path = inside.value.split(separator: " ").last.map(String.init) ?? ""
        guard path.lowercased().hasSuffix(".pust"), path.utf8.count > 5, !path.contains("\\") else { return nil }
        return "[\(language.choice(nb: "sett inn", en: "include")) \(path.dropLast(5))]"
    }

    /// `[firkantpust]`, `[stor gong]` and `[vent på svar]`.
    var familiar: String? {
        let words = inside.value.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let first = words.first else { return nil }
        if Self.squareBreaths.contains(first) {
            return language.choice(
                nb: "[pust inn 4 s, hold 4 s, ut 4 s, hold 4 s, 5 ganger]",
                en: "[breathe in 4 s, hold 4 s, out 4 s, hold 4 s, 5 times]")
        }
        if let size = words.first(where: { Vocabulary.size[$0] != nil }),
            case .directive(let bell) = StageDirection.meaning(of: inside.value, in: language),
            DirectiveTable.words[String(bell.dropFirst().prefix { $0.isLetter })] == .bell
        {
            return bell.dropLast() + ", \(size)]"
        }
        // What is waited for is not known to the track.
        guard ["vent", "wait"].contains(first), 2...5 ~= words.count, !inside.value.contains(where: \.isNumber),
            DurationGuess.duration(in: words.dropFirst().joined(separator: " ")) == nil,
            words.contains(where: { ["på", "til", "for", "until"].contains($0) })
        else { return nil }
        return UnmeantReview.unknownPause
    }

    private static let squareBreaths: Set = ["firkantpust", "boksepust", "bokspust", "boxbreathing", "box"]
}

extension ScriptParser {
    /// The variants that the innermost block is for, in small letters; nil if it is for all.
    var chosenVariants: [String]? {
        guard let opening = blocks.last?.opening, opening.keyword == .only else { return nil }
        return source.text(of: opening.arguments.span).lowercased().split { $0 == "," || $0 == " " }.map(String.init)
    }

    /// The names of the loops around the present place.
    var loopNames: [String] {
        blocks.compactMap { block in
            guard let opening = block.opening, opening.keyword == .loop else { return nil }
            let text = source.text(of: opening.arguments.span)
            return text.firstIndex(of: ":").map { String(text[..<$0]).trimmingBlanks().lowercased() }
        }
    }
}
