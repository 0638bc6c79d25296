/// Goes through a YAML text token by token, as far as needed to know what is text and what only looks like it: quoted text,
/// block scalars and comments are stepped over.
struct YAMLScan {
    /// Where an anchor, an alias or a tag begins.
    private(set) var references: [Int] = []
    /// Where a comment follows a value on its line.
    private(set) var trailingComments: [Int] = []
    /// Where there are more of them than any honest file has, an alias could stand for billions of values.
    private(set) var hasManyReferences = false

    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var flowDepth = 0
    /// The column at which the last key or list item of the line begins: what a block scalar is indented against.
    private var column = 0
    private var lineStart: Int

    /// Scans the bytes of a source in `span`, which covers whole lines.
    init(_ source: Source, _ span: Span) {
        bytes = source.bytes
        position = span.start
        lineStart = span.start
        end = min(span.end, bytes.count)
        scan()
        countReferences(from: span.start)
    }
}

extension YAMLScan {
    private var next: Unicode.Scalar? { sign(at: position) }

    /// The byte at an offset as a sign; what is not ASCII only has to differ from all that is.
    private func sign(at offset: Int) -> Unicode.Scalar? { offset < end ? Unicode.Scalar(bytes[offset]) : nil }

    private mutating func scan() {
        while let sign = next {
            switch sign {
            case "\n": beginLine()
            case " ", "\t": position += 1
            case "\"", "'": skipQuoted(sign)
            case "#": skipComment(afterValue: false)
            case "[", "{":
                flowDepth += 1
                position += 1
            case "]", "}":
                flowDepth = max(0, flowDepth - 1)
                position += 1
            case ",": position += 1
            case "-" where isIndicator, "?" where isIndicator:
                column = position - lineStart
                position += 1
            case ":": position += 1
            case "&", "*", "!":
                if isFollowed { references.append(position) }
                skipPlain()
            case "|" where flowDepth == 0, ">" where flowDepth == 0: skipBlock()
            default:
                column = position - lineStart
                skipPlain()
            }
        }
    }

    /// Whether a blank or the line's end follows, so that a dash or question mark means something.
    private var isIndicator: Bool { !isFollowed }

    private var isFollowed: Bool { !isBlank(at: position + 1) }

    /// Whether a blank, a line's end or the text's end is at an offset.
    private func isBlank(at offset: Int) -> Bool {
        guard let sign = sign(at: offset) else { return true }
        return sign == " " || sign == "\t" || sign == "\n"
    }

    private mutating func beginLine() {
        position += 1
        lineStart = position
        if flowDepth == 0 { column = 0 }
    }

    private mutating func skipQuoted(_ quote: Unicode.Scalar) {
        column = position - lineStart
        position += 1
        while let sign = next {
            position += 1
            if sign == "\n" { lineStart = position }
            if sign == "\\", quote == "\"" { position += 1 }
            guard sign == quote else { continue }
            // Within single quotes two of them stand for one.
            guard quote == "'", next == quote else { break }
            position += 1
        }
        skipBlanksToComment()
    }

    /// A plain scalar: up to `: `, ` #`, the line's end, or in a flow its next sign.
    private mutating func skipPlain() {
        while let sign = next, sign != "\n" {
            if sign == ":", isIndicator || flowDepth > 0 && isFlowSign(at: position + 1) { return }
            if flowDepth > 0, isFlowSign(at: position) { return }
            if isBlank(at: position), self.sign(at: position + 1) == "#" {
                position += 1
                return skipComment(afterValue: true)
            }
            position += 1
        }
    }

    private func isFlowSign(at offset: Int) -> Bool {
        switch sign(at: offset) {
        case ",", "[", "]", "{", "}": true
        default: false
        }
    }

    private mutating func skipBlanksToComment() {
        let start = position
        while next == " " || next == "\t" { position += 1 }
        if next == "#", position > start { skipComment(afterValue: true) }
    }

    private mutating func skipComment(afterValue: Bool) {
        if afterValue { trailingComments.append(position) }
        skipLine()
    }

    private mutating func skipLine() {
        while let sign = next, sign != "\n" { position += 1 }
    }

    /// A block scalar: its header, and all lines that are indented as its first one.
    private mutating func skipBlock() {
        var explicit: Int?
        while let sign = next, sign != "\n", sign != "#" {
            if let digit = Int(String(sign)) { explicit = digit }
            position += 1
        }
        skipLine()
        var indent = explicit.map { $0 + column }
        while position < end {
            let start = position + 1
            var first = start
            while first < end, bytes[first] == .space { first += 1 }
            let isBlankLine = first >= end || bytes[first] == .newline
            if !isBlankLine {
                let own = first - start
                let least = indent ?? own
                indent = least
                guard own >= least, own > column || (column == 0 && own > 0) else { return }
            }
            position = start
            skipLine()
        }
    }

    /// A second check after the scan: a file may hold a few of what could be an alias, but not enough to do harm.
    private mutating func countReferences(from start: Int) {
        var (aliases, anchors) = (0, 0)
        for offset in start..<end where !isBlank(at: offset + 1) {
            guard offset == start || isBlank(at: offset - 1) || isFlowSign(at: offset - 1) else { continue }
            if sign(at: offset) == "*" { aliases += 1 }
            if sign(at: offset) == "&" { anchors += 1 }
        }
        hasManyReferences = aliases > 12 && anchors > 0
    }
}
