/// What a finished track must keep to.
package struct TrackLimits: Sendable {
    /// Loudness of all its speech together, in LUFS; nil: what its timeline asks for, or without one, anything. A timeline that
    /// asks for none means that of a script which names none.
    package var loudness: Double?
    /// How far from it a track may be, in LU.
    package var loudnessTolerance = 1.0
    /// Highest true peak of what is written as it is, in dBTP (EBU R 128).
    package var truePeak = -1.0
    /// How much higher a lossy format may come out, in dB: its curve is another (Opus at 40 kbit/s by up to
    /// 1.5, measured).
    package var lossyOvershoot = 2.0
    /// Largest mean of all samples, in shares of full scale: −54 dB, under what any speech here has by itself.
    package var offset = 0.002
    /// Loudest 50 ms where nothing should sound, in dB of full scale (RMS).
    package var silence = -60.0
    /// The same for a lossy format, which leaves a trace of what came before.
    package var lossySilence = -52.0
    /// How far a room tone may rise above its mean for 50 ms, in dB.
    package var roomToneCrest = 6.0
    /// A sentence is not heard if its loudest 50 ms are below this, in dB of full scale (RMS).
    package var speech = -45.0
    /// A part of a sentence is missing if it is quiet for longer than this, in seconds: espeak-ng's own longest pause is
    /// 0.53.
    package var longestPause = 0.9
    /// Samples by which a lossy format may differ in length: one block of MP3 (1,152), which is more than one of Opus.
    package var lossyLength = 1152

    /// The limits that hold when none are named.
    package init() {}
}
