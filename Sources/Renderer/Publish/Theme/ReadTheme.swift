internal import Glibc
package import GuideSystem
package import GuideText
internal import Mustache

/// A theme as its folder says it, and everything that is wrong with it.
package struct ReadTheme: Sendable {
    /// The theme, as far as it could be understood.
    package private(set) var theme = Theme.standard
    /// All mistakes, file by file in order of their names.
    package private(set) var diagnostics: [Diagnostic] = []
    private var templates = ThemeTemplates()

    /// Reads a folder; hidden files are left alone.
    package init(_ folder: String) throws(SystemFailure) {
        _ = try Descriptor(open: folder, O_RDONLY | O_DIRECTORY)
        let root = Folder.realPath(folder) ?? folder
        for name in Folder.names(in: folder).sorted() where !name.hasPrefix(".") {
            try read(name, at: "\(folder)/\(name)", within: root)
        }
        diagnostics += templates.diagnostics
    }
}

extension ReadTheme {
    /// No page needs a larger file, in bytes.
    private static let limit = 1 << 20

    private mutating func read(_ name: String, at path: String, within root: String) throws(SystemFailure) {
        let nothing = Source(name: path, text: "")
        let kind = AssetKind(rawValue: name.split(separator: ".").last.map(String.init) ?? "")
        guard kind != nil || Self.known.contains(name) else {
            return report(
                .themeFile, nothing, Span(0, 0), ["path": name, "known": Self.known.joined(separator: ", ")],
                suggestion: Spelling.nearest(to: name, among: Self.known))
        }
        // A theme must not publish what lies elsewhere on the machine; and a pipe has no end.
        guard let real = Folder.realPath(path), real.hasPrefix(root + "/"), let status = FileStatus(of: real),
            status.isRegular
        else { return report(.themeLink, nothing, Span(0, 0), ["path": name]) }
        let isPlain = kind == nil || name.utf8.allSatisfy { Self.plain.contains($0) }
        guard isPlain, status.size <= Self.limit else {
            return report(.themePicture, nothing, Span(0, 0), ["path": name, "limit": "1 MiB"])
        }
        let bytes = try BoundedFile.bytes(of: real)
        if let kind { return takeAsset(name, kind, bytes, nothing) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return report(.themeUnreadable, nothing, Span(0, 0), ["path": name])
        }
        take(name, Source(name: path, text: text))
    }

    private mutating func take(_ name: String, _ source: Source) {
        var parser = ThemeParser(source)
        switch name {
        case Theme.fileName: parser.apply(to: &theme)
        case PageText.fileName:
            theme.text = theme.text.overlaid(by: parser.text(known: Theme.standard.text))
        case Self.styleName: theme.style = String(decoding: source.bytes, as: UTF8.self)
        default: takeTemplate(name, source)
        }
        diagnostics += parser.diagnostics
    }

    private mutating func takeTemplate(_ name: String, _ source: Source) {
        let text = String(decoding: source.bytes, as: UTF8.self)
        let tags = TemplateTags(source)
        let template = String(name.dropLast(Theme.templateEnding.count))
        if let mistake = tags.mistake { return report(name, source, mistake.span, mistake.reason) }
        do {
            _ = try MustacheTemplate(string: text)
            theme.templates[template] = text
            templates.add(template, source, tags)
        } catch let error as MustacheTemplate.ParserError {
            let start = source.offset(line: error.context.lineNumber, column: error.context.columnNumber)
            report(name, source, Span(start, start + 1), TemplateReason.of(error.error))
        } catch {
            report(name, source, Span(0, 0), TemplateReason.of(error))
        }
    }

    private mutating func takeAsset(_ name: String, _ kind: AssetKind, _ bytes: [UInt8], _ source: Source) {
        guard kind.fits(bytes) else { return report(.themeSignature, source, Span(0, 0), ["path": name]) }
        theme.assets.append(PublishedFile("\(Theme.assetFolder)/\(name)", bytes: bytes))
    }

    private mutating func report(_ template: String, _ source: Source, _ span: Span, _ reason: Bilingual) {
        diagnostics.append(
            Diagnostic(.themeTemplate, in: source, at: span, ["path": template], translated: ["reason": reason]))
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
        [Theme.fileName, PageText.fileName, styleName]
        + BuiltInFiles.all.keys.filter { $0.hasSuffix(Theme.templateEnding) }.sorted()
    /// The letters of names that every server hands out under the same address.
    private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.".utf8)
}
