package import GuideText

/// Where included scripts come from.
package protocol ScriptLibrary: Sendable {
    /// The bytes of a script by its path below the root, `felles/ankomst.pust`; at most one byte more than
    /// `Limits.scriptBytes` need be read.
    func read(_ path: String) -> Result<[UInt8], IncludeFault>

    /// How diagnostics name it.
    func name(of path: String) -> String

    /// Where a sound file lies, by its path below the root; it need not be one that can be played.
    func locate(_ path: String) -> Result<String, IncludeFault>

    /// The file that was probably meant by a path that leads to none; nil if none is like it.
    func nearest(to path: String) -> String?
}

extension ScriptLibrary {
    /// None.
    package func nearest(to path: String) -> String? { nil }
}

/// Why a script cannot be included.
package enum IncludeFault: Error, Equatable, Sendable {
    /// There is no such file.
    case missing
    /// It is outside the root, perhaps through a symbolic link.
    case outside
    /// It cannot be read, and the system's reason.
    case unreadable(Bilingual)
}

/// `[sett inn felles/ankomst]`: another script of the same root stands here.
extension DirectiveDescriptor {
    static let include = DirectiveDescriptor(
        nb: ["sett inn"], en: ["include"], example: "felles/ankomst", layout: .verbatim,
        summary: Bilingual(
            nb: "Et annet manus fra samme mappe.",
            en: "Another script from the same folder."),
        role: .include { $0.expandInclude($1, $2) })
}

extension Expander {
    mutating func expandInclude(_ directive: Directive, _ arguments: Cursor) {
        guard !reportWebAddress(arguments, directive) else { return }
        var arguments = arguments
        let argument = arguments.takeWhile { _ in true }.trimmed
        let written = argument.value
        guard !written.isEmpty else {
            return report(.missingPath, of: directive, ["example": directive.example])
        }
        guard !reportBackslashes(written, argument.span), !reportNoPath(argument, directive) else { return }
        let path = written.hasSuffix(".pust") ? written : written + ".pust"
        guard !context.chain.contains(path), library?.name(of: path) != sources.root.name else {
            return report(.circularInclude, of: directive, ["path": written])
        }
        guard context.chain.count < Limits.includeDepth, includes[path] != nil || sources.count < Limits.includes else {
            let limits = ["depth": "\(Limits.includeDepth)", "limit": "\(Limits.includes)"]
            return report(.tooManyIncludes, of: directive, limits)
        }
        guard let (tree, base) = load(path, directive, argument) else { return }
        substitution = nil
        expand(tree, base: base, path: path)
    }
}

extension Expander {
    /// Reports `[sett inn pause 10 s]`, `[sett inn navn her]` and `[sett inn ankomst.docx]`; whether it is one of them. A script
    /// of that name goes before.
    private mutating func reportNoPath(_ argument: Spanned<String>, _ directive: Directive) -> Bool {
        let written = argument.value
        if case .success? = library?.read(written + ".pust") { return false }
        let language = directiveLanguage()
        if case .directive(let meant) = StageDirection.meaning(of: written, in: language) {
            report(
                .missingInclude, of: directive, ["path": written], suggestion: meant,
                fix: .write(meant, at: directive.span))
            return true
        }
        if UnknownDirective.isBlank("sett " + written) {
            let what = Bilingual(nb: "står igjen etter en mal", en: "is left of a template")
            let advice = Bilingual(nb: "Skriv det som skal sies.", en: "Write what is to be said.")
            report(
                .idleBrackets, directive.span, ["text": "\(directive.word.value) \(written)"],
                translated: ["what": what, "advice": advice])
            return true
        }
        if let parts = parts(of: written, directive) {
            report(
                .missingInclude, argument.span, ["path": written], suggestion: parts,
                fix: .write(parts, at: directive.span))
            return true
        }
        if written.hasPrefix("~") {
            report(.outsideRoot, of: directive, ["path": written])
            return true
        }
        let ending = written.lowercased().split(separator: ".").last.map(String.init) ?? ""
        guard ["docx", "odt", "txt", "md", "doc", "rtf", "pdf"].contains(ending), written.contains(".") else {
            return false
        }
        let name = written.dropLast(ending.count + 1)
        let advice = Bilingual(
            nb: "Lag et manus av den med `pusterom import \(written)`, og skriv `[sett inn \(name)]`.",
            en: "Make a script of it with `pusterom import \(written)`, and write `[include \(name)]`.")
        report(.missingInclude, argument.span, ["path": written], translated: ["advice": advice])
        return true
    }

    /// `[sett inn a] [sett inn b]` of `[sett inn a og b]`, and `[sett inn a]` of `[sett inn a, kort]` and `[sett inn a#Kroppen]`, where
    /// there are such scripts; nil otherwise.
    private func parts(of written: String, _ directive: Directive) -> String? {
        guard written.utf8.count < 200,
            written.contains(where: { ",#+&".contains($0) }) || written.contains(" og ")
                || written.contains(" and ")
        else { return nil }
        let all = written.replacing(" og ", with: ",").replacing(" and ", with: ",").split { ",#+&".contains($0) }
            .map { String($0).trimmingBlanks() }
            .map { $0.hasSuffix(".pust") ? String($0.dropLast(5)) : $0 }
        let there = all.filter { name in
            if case .success? = library?.read(name + ".pust") { true } else { false }
        }
        guard !there.isEmpty, there.first == all.first else { return nil }
        return there.map { "[\(directive.word.value) \($0)]" }.joined(separator: " ")
    }

    /// The tree of an include and where it begins in the row of spans; returns nil and reports it if it cannot be read.
    private mutating func load(
        _ path: String, _ directive: Directive, _ argument: Spanned<String>
    ) -> (SyntaxTree, Int)? {
        if let known = includes[path] { return known }
        switch library?.read(path) ?? .failure(.missing) {
        case .failure(let fault):
            reportFault(fault, path, directive, argument)
            return nil
        case .success(let bytes):
            let name = library?.name(of: path) ?? path
            let place = context.source.position(of: directive.span.start)
            let here = "\(context.source.name):\(place.line):\(place.column)"
            let tree = SyntaxTree.parse(bytes, name: name, includedAt: [here] + context.source.includedAt)
            add(tree.diagnostics)
            let base = sources.add(tree.source)
            includes[path] = (tree, base)
            return (tree, base)
        }
    }

    mutating func reportFault(
        _ fault: IncludeFault, _ path: String, _ directive: Directive, _ argument: Spanned<String>
    ) {
        switch fault {
        case .missing:
            let near = library?.nearest(to: path).map { $0.hasSuffix(".pust") ? String($0.dropLast(5)) : $0 }
            reportMissing(path, argument.span, near: near)
        case .outside: report(.outsideRoot, of: directive, ["path": path])
        case .unreadable(let reason):
            report(.unreadableInclude, directive.span, ["path": path], translated: ["reason": reason])
        }
    }

    /// Expands an include in its own context; the values of its front matter hold where none is set already.
    private mutating func expand(_ tree: SyntaxTree, base: Int, path: String) {
        let (outer, outerValues) = (context, values)
        repetitions += 1
        defer { repetitions -= 1 }
        context = Context(source: tree.source, base: base, chain: outer.chain + [path])
        values = tree.frontMatter.values.merging(values) { _, set in set }
        refusedValues.formUnion(tree.frontMatter.refusedValues)
        place(.paragraph, at: Span(0, 0))
        expand(tree.nodes)
        place(.paragraph, at: Span(0, 0))
        (context, values) = (outer, outerValues)
    }
}
