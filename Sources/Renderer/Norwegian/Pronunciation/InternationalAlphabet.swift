/// IPA for reading by people.
enum InternationalAlphabet {
    static func write(_ phones: [Phone]) -> String {
        let marks = stressMarks(phones)
        return phones.enumerated().map { index, phone in
            phones.isRetroflexR(at: index)
                ? "" : (marks[index] ?? "") + phone.phoneme.ipa + (phones.isLongConsonant(at: index) ? "ː" : "")
        }.joined()
    }

    /// The marks by the index of the sound before which they stand: the consonant that opens the stressed syllable.
    private static func stressMarks(_ phones: [Phone]) -> [Int: String] {
        var marks: [Int: String] = [:]
        for (index, phone) in phones.enumerated() where phone.stress != .none {
            let isFirst = !phones[..<index].contains { $0.phoneme.isVowel }
            let opens = index > 0 && !phones[index - 1].phoneme.isVowel && phones[index - 1].phoneme != .ng
            marks[isFirst ? 0 : opens ? index - 1 : index] = phone.stress == .primary ? "ˈ" : "ˌ"
        }
        return marks
    }
}
