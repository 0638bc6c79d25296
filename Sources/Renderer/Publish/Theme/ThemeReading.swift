internal import Glibc
internal import GuideOutput
package import GuideScript
package import GuideSystem
internal import Mustache

/// A theme as its folder says it, and everything that is wrong with it.
package struct ReadTheme: Sendable {
    /// The theme, as far as it could be understood.
    package private(set) var theme = Theme.standard
    /// All mistakes, file by file in order of their names.
    package private(set) var diagnostics: [Diagnostic] = []

    /// Reads a folder; hidden files are left alone.
    package init(_ folder: String) throws(SystemFailure) {
        _ = try Descriptor(open: folder, O_RDONLY | O_DIRECTORY)
        for name in Folder.names(in: folder).sorted() where !name.hasPrefix(".") {
            try read(name, at: "\(folder)/\(name)")
        }
    }
}

extension ReadTheme {
    /// What a theme's pictures and fonts may end with.
    private static let assetEndings = ["svg", "png", "jpg", "jpeg", "webp", "woff2"]
    /// No page needs a larger one.
    private static let assetLimit = 1 << 20

    private mutating func read(_ name: String, at path: String) throws(SystemFailure) {
        let ending = name.split(separator: ".").last.map(String.init) ?? ""
        if Self.assetEndings.contains(ending) { return try readAsset(name, at: path) }
        guard Self.known.contains(name) else {
            return report(
                .themeFile, Source(name: path, text: ""), Span(0, 0),
                ["path": name, "known": Self.known.joined(separator: ", ")],
                suggestion: Spelling.nearest(to: name, among: Self.known))
        }
        guard let text = String(validating: try SidecarReading.bytes(of: path), as: UTF8.self) else {
            return report(.themeUnreadable, Source(name: path, text: ""), Span(0, 0), ["path": name])
        }
        take(name, Source(name: path, text: text))
    }

    private mutating func take(_ name: String, _ source: Source) {
        var parser = ThemeParser()
        switch name {
        case ThemeParser.fileName: parser.apply(source, to: &theme)
        case PageText.fileName:
            theme.text = theme.text.overlaid(by: parser.text(source, known: Theme.standard.text))
        case Self.styleName: theme.style = String(decoding: source.bytes, as: UTF8.self)
        default: takeTemplate(name, source)
        }
        diagnostics += parser.diagnostics
    }

    private mutating func takeTemplate(_ name: String, _ source: Source) {
        let text = String(decoding: source.bytes, as: UTF8.self)
        do {
            _ = try MustacheTemplate(string: text)
            theme.templates[String(name.dropLast(Theme.templateEnding.count))] = text
        } catch let error as MustacheTemplate.ParserError {
            let start = source.offset(line: error.context.lineNumber, column: error.context.columnNumber)
            let arguments = ["path": name, "reason": "\(error.error)"]
            report(.themeTemplate, source, Span(start, start + 1), arguments)
        } catch {
            report(.themeTemplate, source, Span(0, 0), ["path": name, "reason": "\(error)"])
        }
    }

    private mutating func readAsset(_ name: String, at path: String) throws(SystemFailure) {
        let bytes = try SidecarReading.bytes(of: path)
        let isPlain = name.utf8.allSatisfy { Self.plain.contains($0) }
        guard isPlain, bytes.count <= Self.assetLimit else {
            return report(.themePicture, Source(name: path, text: ""), Span(0, 0), ["path": name, "limit": "1 MiB"])
        }
        theme.assets.append(PublishedFile("\(Theme.assetFolder)/\(name)", bytes: bytes))
    }

    private mutating func report(
        _ kind: DiagnosticKind, _ source: Source, _ span: Span, _ arguments: [String: String],
        suggestion: String? = nil
    ) {
        diagnostics.append(Diagnostic(kind, in: source, at: span, arguments, suggestion: suggestion))
    }

    /// The file of style that goes behind the program's own.
    private static let styleName = "tema.css"
    /// All files of words that a theme may have.
    private static let known =
        [ThemeParser.fileName, PageText.fileName, styleName]
        + BuiltInFiles.all.keys.filter { $0.hasSuffix(Theme.templateEnding) }.sorted()
    /// The letters of names that every server hands out under the same address.
    private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.".utf8)
}
