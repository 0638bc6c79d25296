internal import GuideSound
internal import GuideSpeech
internal import GuideSystem

extension SpeechSpool {
    /// The sound of an utterance, for rendering.
    borrowing func speech(of utterance: Utterance) throws(RenderingFailure) -> Waveform {
        do throws(SystemFailure) { return try waveform(of: utterance) } catch { throw .spool(error) }
    }
}
