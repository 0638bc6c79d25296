internal import Glibc

/// Makes a synthetic voice sound less harsh.
///
/// Compared with the mean of male talkers of twelve languages (Byrne et al., J. Acoust. Soc. Am. 96, 1994) espeak-ng's voice
/// has about 5 dB too much between 2 and 4 kHz and lacks as much below 250 Hz. A wide dip and a low shelf bring it
/// nearer; what distinguishes consonants is left as loud as it was beside its neighbours.
package enum SpeechSoftening {
    /// Middle of the dip in Hz, its depth in dB, and its width in octaves.
    static let dip = (frequency: 2900.0, gain: -3.0, octaves: 1.2)
    /// Corner of the shelf in Hz, and its height in dB.
    static let shelf = (frequency: 200.0, gain: 2.0)

    /// The same sound, softened.
    package static func soften(_ waveform: Waveform) -> Waveform {
        let rate = Double(waveform.rate)
        var peak = Biquad.peak(dip.frequency, gain: dip.gain, octaves: dip.octaves, rate: rate)
        var lowShelf = Biquad.lowShelf(shelf.frequency, gain: shelf.gain, rate: rate)
        // In one pass: while one filter waits for its own last sample, the other works.
        return Waveform(samples: waveform.samples.map { lowShelf.next(peak.next($0)) }, rate: waveform.rate)
    }
}
