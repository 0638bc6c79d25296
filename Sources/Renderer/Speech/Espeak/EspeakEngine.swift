internal import CEspeak
internal import Glibc

/// A failure of espeak-ng to start.
struct EspeakFailure: Error {
    /// The operation that failed.
    let operation: String
    /// espeak-ng's code.
    let code: Int32
}

/// espeak-ng in this process. It may be started once and is never ended: ending it a second time hangs (espeak-ng 1.51).
struct EspeakEngine {
    /// Hz.
    let sampleRate: Int
    /// espeak-ng's version, such as `1.51`.
    let version: String
    /// Where its data lies.
    let dataPath: String

    /// The file that its code was loaded from.
    let libraryPath: String

    private let library: EspeakLibrary

    /// The Norwegian voice by its file, which spares a scan of all voices (0.07 ms instead of 4).
    private static let voice = "gmq/nb"
    /// `espeakINITIALIZE_DONT_EXIT`: tell missing data instead of ending the process.
    private static let doNotExit: Int32 = 0x8000
    /// `espeakINITIALIZE_PHONEME_EVENTS`: tell when each sound begins. What is heard is the same.
    private static let tellSounds: Int32 = 0x0001

    /// Starts the engine with the Norwegian voice.
    init() throws(EspeakFailure) {
        library = try EspeakLibrary()
        libraryPath = library.path
        // Safe: the path is passed as a terminated string, and copied.
        let rate = unsafe library.initialize(
            AUDIO_OUTPUT_SYNCHRONOUS, 0, EspeakData.bundled, Self.doNotExit | Self.tellSounds)
        guard rate > 0 else { throw EspeakFailure(operation: "espeak_Initialize", code: rate) }
        // Safe: the name is passed as a terminated string.
        let voiced = unsafe library.setVoiceByName(Self.voice)
        // Anything but EE_OK leaves another language's voice in place.
        guard voiced == EE_OK else {
            throw EspeakFailure(operation: "espeak_SetVoiceByName(\(Self.voice))", code: Int32(voiced.rawValue))
        }
        sampleRate = Int(rate)
        (version, dataPath) = library.info
    }

    /// Speaks phonemes in `[[…]]` with marks between them into `region`; returns espeak-ng's code, 0 if all went well.
    func speak(_ text: String, _ settings: VoiceSettings, into region: SampleRegion) -> Int32 {
        _ = library.setParameter(espeakRATE, Int32(settings.tempo), 0)
        _ = library.setParameter(espeakPITCH, Int32(settings.pitch), 0)
        _ = library.setParameter(espeakRANGE, Int32(settings.range), 0)
        _ = library.setParameter(espeakVOLUME, Int32(settings.volume), 0)
        _ = library.setParameter(espeakWORDGAP, Int32(settings.wordGap), 0)
        unsafe library.setSynthCallback { samples, count, events in
            // Safe: the user data is the region that outlives this call; espeak-ng ends every event list with an
            // event that carries it.
            guard let events = unsafe events, let data = unsafe events.pointee.user_data else { return 0 }
            let region = unsafe SampleRegion(start: data)
            unsafe region.note(events)
            guard let samples = unsafe samples else { return 0 }
            return unsafe region.append(samples, count: Int(count)) ? 0 : 1
        }
        var bytes = Array(text.utf8) + [0]
        // Never SSML, which can run a shell.
        let flags = UInt32(espeakCHARS_UTF8 | espeakPHONEMES)
        return unsafe Int32(
            library.synth(&bytes, bytes.count, 0, POS_CHARACTER, 0, flags, nil, region.start).rawValue)
    }
}
