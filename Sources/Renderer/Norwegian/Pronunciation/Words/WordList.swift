/// The words of the pronunciation lexicons (NST and NB Uttale, CC0) that are known for certain, packed.
///
/// Words stand in the order of their bytes, in blocks of 16. Each is kept as the number of bytes that it shares with the
/// word before it and the bytes after those; sounds are kept only where the letter model would get them wrong.
package struct WordList: Sendable {
    /// What is kept of a word.
    package struct Entry: Hashable, Sendable {
        /// Its melody.
        package let tone: Tone
        /// Its sounds; nil if the letter model reads it rightly.
        package let phones: [Phone]?

        /// A word with its melody, and its sounds if the letter model gets them wrong.
        package init(tone: Tone, phones: [Phone]?) {
            self.tone = tone
            self.phones = phones
        }
    }

    private static let blockSize = 16
    private static let placeSize = 3
    private static let hasSounds: UInt8 = 0x80
    private static let isToneTwo: UInt8 = 0x40
    private let bytes: [UInt8]
    private let blocks: Int

    /// The list in `bytes`, as `write` makes them.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        blocks = bytes.count < Self.placeSize ? 0 : Self.number(in: bytes, at: 0)
    }

    /// What is kept of a word in small letters; nil if it is not in the list.
    package func entry(of word: String) -> Entry? {
        let wanted = Array(word.utf8)
        var (low, high) = (0, blocks)
        while low < high {
            let middle = (low + high) / 2
            if isAfter(wanted, block: middle) { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : find(wanted, block: low - 1)
    }

    /// Whether a word is the first of a block or comes after it.
    private func isAfter(_ word: [UInt8], block: Int) -> Bool {
        let start = place(of: block)
        let first = bytes[(start + 2)..<(start + 2 + Int(bytes[start + 1] & 0x3F))]
        return !word.lexicographicallyPrecedes(first)
    }

    private func find(_ wanted: [UInt8], block: Int) -> Entry? {
        var place = place(of: block)
        let end = block + 1 < blocks ? self.place(of: block + 1) : bytes.count
        var word: [UInt8] = []
        while place < end {
            let head = bytes[place + 1]
            let letters = place + 2 + Int(head & 0x3F)
            word.removeLast(word.count - Int(bytes[place]))
            word += bytes[(place + 2)..<letters]
            place = letters
            let count = head & Self.hasSounds == 0 ? nil : Int(bytes[place])
            if word == wanted {
                let phones = count.map { bytes[(place + 1)..<(place + 1 + $0)].compactMap(Phone.init(byte:)) }
                return Entry(tone: head & Self.isToneTwo == 0 ? .one : .two, phones: phones)
            }
            place += count.map { $0 + 1 } ?? 0
        }
        return nil
    }

    private func place(of block: Int) -> Int {
        (blocks + 1) * Self.placeSize + Self.number(in: bytes, at: (block + 1) * Self.placeSize)
    }

    private static func number(in bytes: [UInt8], at place: Int) -> Int {
        Int(bytes[place]) | Int(bytes[place + 1]) << 8 | Int(bytes[place + 2]) << 16
    }

    /// The bytes of a list of words, each of at most 63 bytes.
    package static func write(_ words: [String: Entry]) -> [UInt8] {
        let sorted = words.map { (Array($0.key.utf8), $0.value) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }
        var places: [Int] = []
        var entries: [UInt8] = []
        var last: [UInt8] = []
        for (index, (word, entry)) in sorted.enumerated() {
            let opens = index % blockSize == 0
            if opens { places.append(entries.count) }
            let shared = opens ? 0 : zip(word, last).prefix { $0 == $1 }.count
            let head = UInt8(word.count - shared) | (entry.tone == .two ? isToneTwo : 0)
            entries += [UInt8(shared), head | (entry.phones == nil ? 0 : hasSounds)] + word.dropFirst(shared)
            if let phones = entry.phones { entries += [UInt8(phones.count)] + phones.map(\.byte) }
            last = word
        }
        return ([places.count] + places).flatMap { [UInt8($0 & 255), UInt8($0 >> 8 & 255), UInt8($0 >> 16 & 255)] }
            + entries
    }
}

extension Phone {
    /// Sound and weight in one byte.
    var byte: UInt8 { UInt8(Phoneme.allCases.firstIndex(of: phoneme) ?? 0) << 2 | stress.rawValue }

    /// The sound and weight in a byte; nil if no sound has that byte.
    init?(byte: UInt8) {
        guard Int(byte >> 2) < Phoneme.allCases.count, let stress = Stress(rawValue: byte & 3) else { return nil }
        self.init(Phoneme.allCases[Int(byte >> 2)], stress)
    }
}
