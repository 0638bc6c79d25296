package import GuideSound

/// Writes down what is said in a sound. Its process ends with it.
package final class Recogniser {
    private var engine: ResidentEngine

    /// The rate of the sound that it takes, in Hz.
    private static let rate = 16_000

    /// Starts the recogniser that is installed in `environment`. `executable` is this program, which starts it.
    package init(
        in environment: PrivateEnvironment = WhisperPreset.environment(), executable: String = "/proc/self/exe"
    ) throws(SpeechFailure) {
        let engine = WhisperPreset.engine(in: environment)
        if let obstacle = engine.obstacle { throw .start(name: engine.name, obstacle) }
        do throws(EngineFailure) { self.engine = try ResidentEngine(engine, executable: executable) } catch {
            throw error.speechFailure(of: engine.name)
        }
    }

    /// What it is.
    package var description: EngineDescription { EngineDescription(engine.greeting) }

    /// What is said in a sound, as it would be written; empty if nothing is.
    package func hear(_ sound: Waveform) throws(SpeechFailure) -> String {
        let samples: [Int16]
        do throws(SoundFailure) {
            samples = try Resampler.resample(sound, to: Self.rate).samples.map { Int16(max(-1, min(1, $0)) * 32_767) }
        } catch {
            throw .engine(operation: WhisperPreset.name, message: error.description)
        }
        do throws(EngineFailure) { return try engine.hear(samples) } catch {
            throw error.speechFailure(of: WhisperPreset.name)
        }
    }
}
