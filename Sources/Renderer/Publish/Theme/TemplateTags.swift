internal import GuideText

/// What a template takes in, and how deep its sections lie: looked at before the template is read, since reading and filling in
/// go as deep as the template does.
struct TemplateTags: Sendable {
    /// The templates that it takes in, each at its place.
    private(set) var partials: [Spanned<String>] = []
    /// Why it cannot be read, with the place, if it is too deep or has other brackets than `{{` and `}}`.
    private(set) var mistake: (reason: Bilingual, span: Span)?

    /// Sections within each other; the program's own have four.
    private static let deepest = 32

    /// The tags of a template.
    init(_ source: Source) {
        let bytes = source.bytes
        var (place, depth) = (0, 0)
        while let start = bytes[place...].firstRange(of: Self.open)?.upperBound,
            let end = bytes[start...].firstRange(of: Self.close)?.lowerBound
        {
            let span = Span(start - Self.open.count, end + Self.close.count)
            let tag = String(decoding: bytes[start..<end], as: UTF8.self)
            switch tag.first {
            case "#", "^", "$": depth += 1
            case "/": depth -= 1
            case ">", "<":
                depth += tag.hasPrefix("<") ? 1 : 0
                partials.append(Spanned(Self.name(tag), span))
            case "=": mistake = mistake ?? (Self.delimiters, span)
            default: break
            }
            if depth > Self.deepest { mistake = mistake ?? (Self.tooDeep, span) }
            place = end + Self.close.count
        }
    }
}

extension TemplateTags {
    private static let open = Array("{{".utf8)
    private static let close = Array("}}".utf8)

    private static func name(_ tag: String) -> String {
        tag.dropFirst().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let delimiters = Bilingual(
        nb: "andre klammer enn doble krøllparenteser kan ikke brukes",
        en: "no other brackets than double braces can be used")
    private static let tooDeep = Bilingual(
        nb: "for mange deler ligger i hverandre", en: "too many sections lie within each other")
}
