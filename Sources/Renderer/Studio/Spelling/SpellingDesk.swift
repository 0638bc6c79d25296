internal import GuideNorwegian
internal import GuideSystem
internal import Synchronization

/// Knows which words are spelled as bokmål is. A class, because it holds the system's checker and what that has answered.
final class SpellingDesk: Sendable {
    /// What is known of some words.
    struct Answer: Sendable {
        /// What may have been meant by each word that is unknown.
        var unknown: [String: [String]] = [:]
        /// Whether all words were looked up; the rest can be asked for again.
        var isWhole = true
    }

    private let state = Mutex(State())
    private let pronouncer = Pronouncer()

    private struct State: ~Copyable {
        var checker: Hunspell?
        var isMissing = false
        var verdicts: [String: SpellingVerdict] = [:]
    }

    /// How long one question may take; the proposals for a word take up to a fifth of a second.
    private static let patience = Duration.milliseconds(800)
    /// Proposals that are of use.
    private static let most = 4

    /// What is unknown among some words, apart from the author's own; nil if there is no checker here.
    func look(up words: [String], besides isOwn: (String) -> Bool) -> Answer? {
        state.withLock { state in
            var answer = Answer()
            let end = ContinuousClock.now + Self.patience
            for word in words where answer.unknown[word] == nil && !isOwn(word) {
                guard state.verdicts[word] != nil || ContinuousClock.now < end else {
                    answer.isWhole = false
                    break
                }
                guard let verdict = verdict(on: word, &state) else { return nil }
                if case .unknown(let proposals) = verdict { answer.unknown[word] = proposals }
            }
            return answer
        }
    }

    /// What is known of a word; nil if there is no checker.
    private func verdict(on word: String, _ state: inout State) -> SpellingVerdict? {
        if let verdict = state.verdicts[word] { return verdict }
        // The dictionary lacks even *noen*; the words whose sounds we know by heart are words.
        let isListed = pronouncer.pronounce(word.lowercased()).origin == .listed
        guard let verdict = isListed ? .known : ask(&state, word) else { return nil }
        state.verdicts[word] = verdict
        return verdict
    }

    private func ask(_ state: inout State, _ word: String) -> SpellingVerdict? {
        for _ in 0..<2 where !state.isMissing {
            if state.checker == nil { state.checker = Hunspell.start() }
            guard var checker = state.checker.take() else { break }
            // One that has ended, or does not answer, is let go, and another is tried.
            guard let verdict = try? checker.verdict(on: word) else { continue }
            state.checker = consume checker
            guard case .unknown(let proposals) = verdict else { return verdict }
            return .unknown(Array(proposals.prefix(Self.most)))
        }
        state.isMissing = true
        return nil
    }
}

/// What spells.
package enum SpellingChecker {
    /// Whether its program is installed; only starting it shows whether it has a dictionary of bokmål.
    package static var isInstalled: Bool { ProgramPath.find(Hunspell.program) != nil }
}
