internal import GuideSound
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// Reads recordings of single lines.
enum TakeReading {
    /// The rate that every recording is brought to, in Hz: none of theirs is lost.
    static let rate = 48_000

    /// A recording whole, as it is: its channels mixed to one, at its own rate.
    static func read(_ take: Take) -> Result<Waveform, TakeFault> {
        if let fault = take.fault { return .failure(fault) }
        let path = take.path
        do throws(SoundFileFailure) {
            var reader = try SoundFileReader(openingSpeech: path)
            var samples: [Float] = []
            while true {
                let block = try reader.next()
                if block.isEmpty { break }
                samples += block
                guard samples.count <= EngineSound.longest * reader.rate else { return .failure(.tooLong(path)) }
            }
            guard EngineSound.rates.contains(reader.rate) else {
                return .failure(.unreadable(path, Bilingual(nb: "\(reader.rate) Hz", en: "\(reader.rate) Hz")))
            }
            return .success(Waveform(samples: samples, rate: reader.rate))
        } catch {
            return .failure(.unreadable(path, error.reason))
        }
    }

    /// What is said in a recording, ready for a track.
    static func speech(of take: Take) -> Result<Speech, TakeFault> {
        read(take).flatMap { recording in
            do throws(SoundFailure) {
                guard let (sound, onset) = try NaturalSpeech.prepare(try Resampler.resample(recording, to: rate)) else {
                    return .failure(.silent(take.path))
                }
                return .success(Speech(sound: sound, onset: onset))
            } catch {
                return .failure(.unreadable(take.path, Bilingual(nb: error.description, en: error.description)))
            }
        }
    }
}
