internal import GuideSound
internal import GuideSoundFiles
package import GuideSpeech
internal import GuideSystem
internal import GuideText

/// A voice that plays the recordings of lines that have one, and lets another voice say the others.
package struct TakeVoice<Other: Voice>: Voice {
    /// What says the lines without a recording.
    private let other: Other

    /// A voice with recordings in front of it.
    package init(other: Other) { self.other = other }

    /// Gives every utterance's sound; see `Voice`.
    package func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        for utterance in utterances {
            guard let take = utterance.take else { continue }
            if Interruption.isRequested { throw .interrupted }
            try deliver(utterance, TakeReading.speech(of: take).mapError { .take($0) })
        }
        try other.speak(utterances.filter { $0.take == nil }, deliver: deliver)
    }
}

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
            do {
                guard let (sound, onset) = try NaturalSpeech.prepare(try Resampler.resample(recording, to: rate)) else {
                    return .failure(.silent(take.path))
                }
                return .success(Speech(sound: sound, onset: onset))
            } catch let failure as LoudnessFailure {
                return .failure(.unreadable(take.path, Bilingual(nb: failure.description, en: failure.description)))
            } catch {
                return .failure(.unreadable(take.path, Bilingual(nb: "\(error)", en: "\(error)")))
            }
        }
    }
}
