internal import GuideNorwegian
internal import GuideSound
internal import GuideSpeech
internal import Synchronization

/// Speech that was heard last, held in memory so that an editor's next question about the same lines asks no engine and reads
/// no file. A class, because the questions come from several threads.
final class SpeechMemory: Sendable {
    private struct State {
        var known: [Utterance: Speech] = [:]
        /// The utterances in the order they came, the oldest first.
        var order: [Utterance] = []
        var bytes = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    /// A memory of at most `limit` bytes; of 0, none.
    init(limit: Int) { self.limit = limit }

    /// A voice that asks this memory first.
    func voice(_ other: any Voice & Sendable) -> RememberingVoice { RememberingVoice(other: other, memory: self) }

    fileprivate func speech(of utterance: Utterance) -> Speech? { state.withLock { $0.known[utterance] } }

    fileprivate func keep(_ speech: Speech, of utterance: Utterance) {
        let size = speech.sound.samples.count * MemoryLayout<Float>.stride
        guard size <= limit else { return }
        state.withLock { state in
            guard state.known[utterance] == nil else { return }
            state.known[utterance] = speech
            state.order.append(utterance)
            state.bytes += size
            guard state.bytes > limit else { return }
            // Half of it is removed each time, so that this happens seldom.
            var dropped = 0
            while state.bytes > limit / 2, dropped < state.order.count {
                let old = state.known.removeValue(forKey: state.order[dropped])
                state.bytes -= (old?.sound.samples.count ?? 0) * MemoryLayout<Float>.stride
                dropped += 1
            }
            state.order.removeFirst(dropped)
        }
    }
}

/// A voice that returns what is remembered, lets another voice say the rest, and remembers that too.
struct RememberingVoice: Voice {
    fileprivate let other: any Voice & Sendable
    fileprivate let memory: SpeechMemory

    func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        var unknown: [Utterance] = []
        for utterance in utterances {
            if let speech = memory.speech(of: utterance) {
                try deliver(utterance, .success(speech))
            } else {
                unknown.append(utterance)
            }
        }
        guard !unknown.isEmpty else { return }
        try other.speak(unknown) { utterance, result throws(SpeechFailure) in
            if case .success(let speech) = result { memory.keep(speech, of: utterance) }
            try deliver(utterance, result)
        }
    }
}
