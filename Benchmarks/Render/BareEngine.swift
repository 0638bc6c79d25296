import CEspeak

/// espeak-ng as bare as can be: one process, one core, the samples thrown away.
struct BareEngine {
    struct Failure: Error {}

    init() throws {
        let voice = "gmq/nb"
        // Safe: the name is handed over as a terminated string; the callback captures nothing.
        guard espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nil, 0x8000) > 0,
            unsafe espeak_SetVoiceByName(voice) == EE_OK
        else { throw Failure() }
        espeak_SetParameter(espeakRATE, 110, 0)
        unsafe espeak_SetSynthCallback { _, _, _ in 0 }
    }

    func speak(_ text: String) throws {
        let bytes = Array(text.utf8) + [0]
        // Safe: the text is terminated and outlives the call.
        let code = unsafe espeak_Synth(bytes, bytes.count, 0, POS_CHARACTER, 0, UInt32(espeakCHARS_UTF8), nil, nil)
        guard code == EE_OK else { throw Failure() }
    }
}
