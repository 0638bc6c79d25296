internal import Synchronization

/// The readings of the letter model, so that each word of a course is read once.
enum ReadingMemory {
    private static let readings = Mutex<[String: (pronunciation: Pronunciation, margin: Float)]>([:])
    /// Words that are remembered at most; then all are forgotten.
    private static let limit = 20_000

    /// What the model makes of a word.
    static func read(_ word: String) -> (pronunciation: Pronunciation, margin: Float) {
        if let known = readings.withLock({ $0[word] }) { return known }
        let reading = LetterModel.norwegian.read(word)
        readings.withLock {
            if $0.count >= limit { $0.removeAll() }
            $0[word] = reading
        }
        return reading
    }
}
