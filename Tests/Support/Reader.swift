internal import GuideSound
internal import GuideSpeech

/// Somebody who reads lines aloud into a microphone: espeak-ng with another voice than ours, in a room with noise.
package struct Reader {
    /// Hz of the recordings.
    package var rate = 32_000
    /// Channels of the recordings.
    package var channels = 1
    /// Factor on amplitudes.
    package var gain: Float = 0.25
    /// Amplitude of the even noise that is always there.
    package var noise: Float = 0.001
    /// Constant part of the samples.
    package var offset: Float = 0.01
    /// Seconds of noise before and after.
    package var silence = 0.6

    /// How the other voice speaks.
    private static let settings = VoiceSettings(tempo: 130, pitch: 75, range: 70, wordGap: 0, isSoftened: false)

    /// A reader of a quiet room.
    package init() {}

    /// What the voice makes of lines, from the first sound to the last, at the reader's rate.
    package func speak(_ lines: [String]) throws -> [[Float]] {
        var spoken: [Utterance: [Float]] = [:]
        let utterances = lines.map { Utterance($0, settings: Self.settings) }
        var failure: (any Error)?
        try EspeakVoice(executable: Program.path, workers: 2).speak(utterances) { utterance, result in
            do {
                spoken[utterance] = try Resampler.resample(result.get().sound, to: rate).samples.map { $0 * gain }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return utterances.map { spoken[$0] ?? [] }
    }

    /// A recording: the lines with silences between, with noise all over it.
    package func record(_ lines: [[Float]], pause: (Int) -> Double = { _ in 2 }) -> [Float] {
        let gap = { (seconds: Double) in [Float](repeating: 0, count: Int(seconds * Double(rate))) }
        var samples = gap(silence)
        for (index, line) in lines.enumerated() {
            samples += line + gap(index + 1 < lines.count ? pause(index) : silence)
        }
        let hiss = TestSounds.noise(amplitude: noise, seconds: Double(samples.count + 1) / Double(rate), rate: rate)
        for index in samples.indices { samples[index] += hiss[index] + offset }
        return samples
    }

    /// Records a line into a folder under a name.
    package func record(_ line: String, to name: String, in folder: TemporaryFolder) throws {
        let samples = record(try speak([line]))
        let frames = samples.flatMap { [Float](repeating: $0, count: channels) }
        if let slash = name.lastIndex(of: "/") { try folder.write("", to: "\(name[..<slash])/les-meg.txt") }
        try folder.write(sound: frames, rate: rate, channels: channels, to: name)
    }
}
