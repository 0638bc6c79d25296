internal import GuideSound
internal import GuideSpeech
internal import Synchronization

/// The measured energy of utterances: each is measured once, however many tracks say it.
/// A class, because the tracks of a timing share it.
final class SpeechEnergy: Sendable {
    private let known = Mutex<[Utterance: EnergyCurve]>([:])

    /// The energy of utterances, in their order.
    func curves(
        of utterances: [Utterance], _ spool: borrowing SpeechSpool
    ) throws(RenderingFailure) -> [EnergyCurve] {
        var curves: [EnergyCurve] = []
        for utterance in utterances {
            if let curve = known.withLock({ $0[utterance] }) {
                curves.append(curve)
                continue
            }
            let curve = try measure(utterance, spool)
            known.withLock { $0[utterance] = curve }
            curves.append(curve)
        }
        return curves
    }

    private func measure(
        _ utterance: Utterance, _ spool: borrowing SpeechSpool
    ) throws(RenderingFailure) -> EnergyCurve {
        let sound = try spool.speech(of: utterance)
        return try RenderingFailure.sound { () throws(SoundFailure) in try EnergyCurve(sound) }
    }
}
