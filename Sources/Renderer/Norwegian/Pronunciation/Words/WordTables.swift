internal import CNorwegian

/// Words whose pronunciation is listed, because a model would get them wrong or because they are said so often.
///
/// One line a word: how it is written, and its mnemonics. No stress mark means that the word leans on its
/// neighbours, as small words do. Ordinary words are in `Sources/CNorwegian/words.tsv`.
enum WordTables {
    /// How listed words are said.
    static let pronunciations: [String: Pronunciation] = {
        var table: [String: Pronunciation] = [:]
        for text in [ordinaryWords, smallWords, numberWords, foreignWords] {
            for line in text.split(separator: "\n") {
                let fields = line.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
                guard fields.count == 2, let pronunciation = try? PhonemeReader.read(fields[1]) else {
                    preconditionFailure("Listed word that cannot be read: \(line)")
                }
                table[String(fields[0])] = pronunciation
            }
        }
        return table
    }()

    /// Whether a word is an ordinary word of Norwegian that these tables know.
    static func isCommon(_ word: String) -> Bool { pronunciations[word] != nil }

    private static var ordinaryWords: String {
        // Safe: the symbol is a constant array of that many bytes, and they are copied.
        unsafe String(
            decoding: UnsafeBufferPointer(start: norwegian_words_start(), count: norwegian_words_size), as: UTF8.self)
    }
}
