/// Finds the word that was probably meant.
package enum Spelling {
    /// The nearest candidate within a third of the word's length (at least one edit) and within `most` edits, or nothing.
    ///
    /// Distance: optimal string alignment (insertion, deletion, substitution, transposition of neighbours cost 1).
    package static func nearest(
        to word: String, among candidates: some Sequence<String>, within most: Int = 40
    ) -> String? {
        let letters = Array(word.lowercased())
        // One letter is like anything.
        guard 2...40 ~= letters.count else { return nil }
        let allowed = min(most, max(1, letters.count / 3))
        return
            candidates
            .map { (word: $0, distance: distance(letters, Array($0.lowercased()))) }
            .filter { $0.distance <= allowed && $0.distance < $0.word.count }
            .min { $0.distance < $1.distance }?.word
    }

    /// The names to show of a list, at most `most`: those most like `word` first, all others in their order.
    package static func listing(near word: String, among names: [String], most: Int = 6) -> String {
        let letters = Array(word.lowercased().prefix(40))
        let ranked = names.enumerated().map { place, name in
            let other = Array(name.lowercased().prefix(40))
            let likeness =
                letters.isEmpty ? 1 : Double(distance(letters, other)) / Double(max(letters.count, other.count, 1))
            return (rank: likeness <= 0.5 ? likeness : 1, place: place, name: name)
        }
        let shown = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(most).map(\.name)
        return shown.joined(separator: ", ") + (names.count > most ? " …" : "")
    }

    /// How many letters must be put in, left out or replaced to make one text of the other; also how many neighbours change
    /// places, if `swaps` count as one.
    package static func distance<Letter: Equatable>(_ a: [Letter], _ b: [Letter], swaps: Bool = true) -> Int {
        var twoAgo: [Int] = []
        var previous = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if swaps, i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, twoAgo[j - 1] + 1) }
                row.append(best)
            }
            twoAgo = previous
            previous = row
        }
        return previous[b.count]
    }
}
