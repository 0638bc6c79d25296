internal import GuideScript
internal import GuideText

/// Reads plain text, in which headings and lists can only be guessed from how they look.
enum PlainText {
    /// The text of bytes: UTF-8, UTF-16 with its mark, or what Windows programs of western Europe write.
    static func read(_ bytes: [UInt8]) -> DocumentText {
        var document = DocumentText()
        let text: String
        if let units = utf16(bytes) {
            text = String(decoding: units, as: UTF16.self)
        } else if let utf8 = String(validating: bytes, as: UTF8.self) {
            text = utf8
        } else {
            text = WindowsText.decode(bytes)
            document.losses.insert(.encoding)
        }
        let lines = Source(name: "", text: text).lines.map { $0.trimmingBlanks() }
        for block in blocks(of: lines) { add(block, to: &document) }
        return document
    }

    /// Whether bytes may be text: only UTF-16 has zeros.
    static func isText(_ bytes: [UInt8]) -> Bool { isBigEndian(bytes) != nil || !bytes.contains(0) }

    /// Whether UTF-16 has its higher bytes first, by the mark that such files begin with; nil if they do not.
    private static func isBigEndian(_ bytes: [UInt8]) -> Bool? {
        if bytes.starts(with: [0xFE, 0xFF]) { return true }
        return bytes.starts(with: [0xFF, 0xFE]) ? false : nil
    }

    /// Two bytes a character; nil if it is not UTF-16.
    private static func utf16(_ bytes: [UInt8]) -> [UInt16]? {
        guard let isBig = isBigEndian(bytes) else { return nil }
        return stride(from: 2, to: bytes.count - 1, by: 2).map {
            let (first, second) = (UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
            return isBig ? first << 8 | second : second << 8 | first
        }
    }
}

extension PlainText {
    /// Lines that no blank line parts.
    private static func blocks(of lines: [String]) -> [[String]] {
        lines.split { $0.isEmpty }.map(Array.init)
    }

    private static func add(_ block: [String], to document: inout DocumentText) {
        var block = block
        if block.count >= 2, isUnderline(block[1]) {
            document.add(DocumentParagraph(text: block[0], kind: .heading))
            block.removeFirst(2)
        }
        for (kind, text) in paragraphs(of: block) {
            let isHeading = kind == .body && block.count == 1 && looksLikeHeading(text)
            document.add(DocumentParagraph(text: text, kind: isHeading ? .likelyHeading : kind))
        }
    }

    /// A block's headings, items of lists and running text, each line judged once: what a line is does not change with what
    /// is joined to it. Lines that were broken only because they were full are one again.
    private static func paragraphs(of lines: [String]) -> [(kind: DocumentParagraph.Kind, text: String)] {
        var paragraphs: [(kind: DocumentParagraph.Kind, text: String)] = []
        var isOpen = false
        for line in lines {
            let (kind, text) = classify(line)
            if kind == .body, let last = paragraphs.last, isOpen || last.kind == .body {
                paragraphs[paragraphs.count - 1].text += (isOpen ? " " : "\n") + text
            } else {
                paragraphs.append((kind, text))
            }
            isOpen = kind != .heading && line.count >= fullLine && !endsSentence(line)
        }
        return paragraphs
    }

    /// What a line is by its looks, and its text.
    private static func classify(_ line: String) -> (kind: DocumentParagraph.Kind, text: String) {
        if let heading = heading(line) { return (.heading, heading) }
        if let item = item(line) { return (.item, item) }
        return (.body, line)
    }

    /// Characters from which on a line may have been broken because it was full.
    private static let fullLine = 50

    private static func endsSentence(_ line: String) -> Bool {
        line.last.map { ".!?:…)]»\"”".contains($0) } ?? false
    }

    private static func isUnderline(_ line: String) -> Bool {
        line.count >= 3 && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
    }

    /// The text of a heading as Markdown writes it.
    private static func heading(_ line: String) -> String? {
        let marks = line.prefix { $0 == "#" }
        guard 1...6 ~= marks.count, line.dropFirst(marks.count).first == " " else { return nil }
        return line.dropFirst(marks.count).drop { $0 == " " }.trimmingSuffix("#")
    }

    /// The text of an item of a list. A dash followed by a word and another dash is decoration.
    private static func item(_ line: String) -> String? {
        guard let mark = line.first, "•·◦*-–—".contains(mark), line.dropFirst().first == " " else { return nil }
        let text = String(line.dropFirst(2)).trimmingBlanks()
        let dashes = "-–—"
        let isDecorated = text.last.map { $0 == mark || dashes.contains(mark) && dashes.contains($0) } ?? true
        return isDecorated ? nil : text
    }

    private static func looksLikeHeading(_ line: String) -> Bool {
        guard line.count <= 60, let first = line.first, first.isUppercase || first.isNumber, let last = line.last,
            last.isLetter || last.isNumber, StageDirection.bare(line) == nil
        else { return false }
        return line.split(separator: " ").count <= 8
    }
}

extension Substring {
    /// The text without a character repeated at its end, and without blanks there.
    fileprivate func trimmingSuffix(_ mark: Character) -> String {
        var text = self
        while text.last == mark { text.removeLast() }
        return String(text).trimmingBlanks()
    }
}
