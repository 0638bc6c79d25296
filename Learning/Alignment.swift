import Foundation
import GuideNorwegian

/// Finds which letter stands for which sounds, by expectation maximisation with hard decisions: each letter takes
/// none to three sounds, and what is common in the whole lexicon is likely in each word.
struct Alignment {
    private var likelihoods: [UInt8: [[Phone]: Double]] = [:]
    private static let longest = 3

    /// Learns from the entries; returns for each the label of every letter, or nothing if the word has no alignment.
    static func align(_ entries: [LexiconEntry], rounds: Int = 5) -> [[[Phone]]?] {
        var alignment = Alignment()
        var aligned: [[[Phone]]?] = []
        for _ in 0..<rounds {
            aligned = entries.map { alignment.labels(of: $0.letters, $0.readings[0].phones) }
            alignment.learn(zip(entries, aligned))
        }
        return aligned
    }

    private mutating func learn(_ words: some Sequence<(LexiconEntry, [[Phone]]?)>) {
        var counts: [UInt8: [[Phone]: Double]] = [:]
        for (entry, labels) in words {
            for (letter, label) in zip(entry.letters, labels ?? []) {
                counts[letter, default: [:]][label, default: 0] += 1
            }
        }
        likelihoods = counts.mapValues { labels in
            let sum = labels.values.reduce(0, +)
            return labels.mapValues { $0 / sum }
        }
    }

    private func likelihood(_ letter: UInt8, _ label: [Phone]) -> Double {
        let prior = Self.prior(letter, label)
        return likelihoods.isEmpty ? prior : (likelihoods[letter]?[label] ?? 0) + 1e-7 * prior
    }

    /// Before anything is known: vowels stand for vowels, consonants for consonants, one for one.
    private static func prior(_ letter: UInt8, _ label: [Phone]) -> Double {
        let vowels = label.count { $0.phoneme.isVowel }
        switch label.count {
        case 0: return 0.1
        case 1: return LetterCode.isVowel(letter) == (vowels == 1) ? 1 : 0.005
        default: return vowels > 0 && !LetterCode.isVowel(letter) ? 0.0002 : 0.002
        }
    }

    /// The likeliest division of `phones` among the letters (Viterbi).
    private func labels(of letters: [UInt8], _ phones: [Phone]) -> [[Phone]]? {
        let width = phones.count + 1
        var best = [Double](repeating: -.infinity, count: (letters.count + 1) * width)
        var taken = [Int](repeating: 0, count: best.count)
        best[0] = 0
        for (index, letter) in letters.enumerated() {
            for start in 0..<width where best[index * width + start] > -.infinity {
                for count in 0...min(Self.longest, phones.count - start) {
                    let score =
                        best[index * width + start]
                        + log(likelihood(letter, Array(phones[start..<start + count])) + 1e-12)
                    let cell = (index + 1) * width + start + count
                    if score > best[cell] { (best[cell], taken[cell]) = (score, count) }
                }
            }
        }
        guard best[letters.count * width + phones.count] > -.infinity else { return nil }
        var labels: [[Phone]] = []
        var end = phones.count
        for index in stride(from: letters.count, to: 0, by: -1) {
            let count = taken[index * width + end]
            labels.append(Array(phones[end - count..<end]))
            end -= count
        }
        return labels.reversed()
    }
}
