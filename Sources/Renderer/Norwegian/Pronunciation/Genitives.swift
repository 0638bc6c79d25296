/// Genitives of listed words: *pasientens* is *pasienten* and an s.
enum Genitives {
    /// How a genitive is said whose word is listed; nil if it is none.
    static func read(_ word: String, listed: (String) -> Pronunciation?) -> Pronunciation? {
        guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return nil }
        guard let stem = listed(String(word.dropLast())), stem.isStressed else { return nil }
        // r and s melt together: *karens* keeps its n, *sommers* ends in sj.
        let isAfterR = stem.phones.last?.phoneme == .r
        return Pronunciation((isAfterR ? stem.phones.dropLast() : stem.phones[...]) + [Phone(isAfterR ? .sj : .s)])
    }
}
