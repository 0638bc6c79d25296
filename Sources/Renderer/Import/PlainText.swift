internal import GuideText

/// Reads plain text, in which headings and lists can only be guessed from their looks.
enum PlainText {
    /// The text of bytes: UTF-8, UTF-16 with its mark, or else what Windows programs of western Europe write.
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

    /// Two bytes a character, by the mark that such files begin with.
    private static func utf16(_ bytes: [UInt8]) -> [UInt16]? {
        let isBig = bytes.starts(with: [0xFE, 0xFF])
        guard isBig || bytes.starts(with: [0xFF, 0xFE]) else { return nil }
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
        for line in joined(block) {
            if let heading = heading(line) {
                document.add(DocumentParagraph(text: heading, kind: .heading))
            } else if let item = item(line) {
                document.add(DocumentParagraph(text: item, kind: .item))
            } else {
                let isHeading = block.count == 1 && looksLikeHeading(line)
                document.add(DocumentParagraph(text: line, kind: isHeading ? .likelyHeading : .body))
            }
        }
    }

    /// A paragraph's lines, with those joined that were broken only because a line was full.
    private static func joined(_ lines: [String]) -> [String] {
        var result: [String] = []
        var isOpen = false
        for line in lines {
            if isOpen, item(line) == nil, heading(line) == nil, let last = result.popLast() {
                result.append(last + " " + line)
            } else {
                result.append(line)
            }
            isOpen = line.count >= fullLine && !endsSentence(line) && heading(line) == nil
        }
        // Lines of one paragraph stay in it.
        var paragraphs: [String] = []
        for line in result {
            let isAlone = item(line) != nil || heading(line) != nil
            if isAlone || paragraphs.isEmpty || item(paragraphs[paragraphs.count - 1]) != nil
                || heading(paragraphs[paragraphs.count - 1]) != nil
            {
                paragraphs.append(line)
            } else {
                paragraphs[paragraphs.count - 1] += "\n" + line
            }
        }
        return paragraphs
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
        return text.last == mark ? nil : text
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
