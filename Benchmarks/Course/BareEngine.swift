import CEspeak
import GuideSpeech

/// espeak-ng as bare as can be: one process, the samples thrown away.
struct BareEngine {
    struct Failure: Error {}

    init() throws {
        let voice = "gmq/nb"
        // Safe: the name is passed as a terminated string; the callback captures nothing.
        guard espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nil, 0x8000) > 0,
            unsafe espeak_SetVoiceByName(voice) == EE_OK
        else { throw Failure() }
        unsafe espeak_SetSynthCallback { _, _, _ in 0 }
    }

    /// Speaks what a line of `line(for:)` says.
    func speak(_ line: Substring) throws {
        let words = line.split(separator: "\t", maxSplits: 3).map(String.init)
        guard words.count == 4, let tempo = Int32(words[0]), let volume = Int32(words[1]), let gap = Int32(words[2])
        else { throw Failure() }
        espeak_SetParameter(espeakRATE, tempo, 0)
        espeak_SetParameter(espeakVOLUME, volume, 0)
        espeak_SetParameter(espeakWORDGAP, gap, 0)
        let bytes = Array(words[3].utf8) + [0]
        let flags = UInt32(espeakCHARS_UTF8 | espeakPHONEMES)
        // Safe: the text is terminated and outlives the call.
        let code = unsafe espeak_Synth(bytes, bytes.count, 0, POS_CHARACTER, 0, flags, nil, nil)
        guard code == EE_OK else { throw Failure() }
    }

    /// An utterance as a line of text.
    static func line(for utterance: Utterance) -> String {
        let settings = utterance.settings
        return "\(settings.tempo)\t\(settings.volume)\t\(settings.wordGap)\t\(utterance.phonemes)\n"
    }
}
