internal import GuideSound
internal import GuideSoundFiles

/// Reads the sound file that a one-shot engine has written.
enum EngineSoundReading {
    /// The sound at a path, at most so many seconds of it.
    static func decode(_ path: String, _ seconds: Int) -> Result<EngineSound, EngineFault> {
        do throws(SoundFileFailure) {
            var reader = try SoundFileReader(opening: path)
            guard EngineSound.rates.contains(reader.rate) else {
                return .failure(.malformedResponse("\(reader.rate) Hz"))
            }
            var samples: [Int16] = []
            while true {
                let block = try reader.next()
                if block.isEmpty { break }
                samples += PCM16.quantise(block, at: samples.count)
                guard samples.count <= min(seconds * reader.rate, EngineSound.most(at: reader.rate)) else {
                    return .failure(.endless)
                }
            }
            return .success(EngineSound(samples: samples, rate: reader.rate))
        } catch {
            return .failure(.malformedResponse(error.message))
        }
    }
}
