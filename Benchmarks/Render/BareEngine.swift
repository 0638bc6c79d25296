import CEspeak
import GuideSpeech

/// espeak-ng as bare as can be: one process, the samples thrown away.
struct BareEngine {
    struct Failure: Error {}

    init() throws {
        let voice = "gmq/nb"
        // Safe: the name is handed over as a terminated string; the callback captures nothing.
        guard espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nil, 0x8000) > 0,
            unsafe espeak_SetVoiceByName(voice) == EE_OK
        else { throw Failure() }
        unsafe espeak_SetSynthCallback { _, _, _ in 0 }
    }

    func speak(_ utterance: Utterance) throws {
        espeak_SetParameter(espeakRATE, Int32(utterance.settings.tempo), 0)
        espeak_SetParameter(espeakVOLUME, Int32(utterance.settings.volume), 0)
        espeak_SetParameter(espeakWORDGAP, Int32(utterance.settings.wordGap), 0)
        let bytes = Array(utterance.phonemes.utf8) + [0]
        let flags = UInt32(espeakCHARS_UTF8 | espeakPHONEMES)
        // Safe: the text is terminated and outlives the call.
        let code = unsafe espeak_Synth(bytes, bytes.count, 0, POS_CHARACTER, 0, flags, nil, nil)
        guard code == EE_OK else { throw Failure() }
    }
}
