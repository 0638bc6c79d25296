import Foundation
import GuideSound
import TestSupport
import Testing

@Suite("A mastered track")
struct MasteredTrackTests {
    private static let rate = 44_100

    private func master(
        _ sounds: [(start: Int, samples: [Float])], length: Int, roomTone: Double? = nil, block: Int = 4096
    ) -> (samples: [Float], silent: Int) {
        let placements = sounds.map {
            Placement(start: $0.start, length: $0.samples.count, gain: 1, sound: $0.samples)
        }
        let tone = roomTone.map { RoomTone(level: $0, length: length, rate: Self.rate) }
        var track = MasteredTrack(placements, length: length, rate: Self.rate, roomTone: tone)
        var (samples, silent): ([Float], Int) = ([], 0)
        while let block = track.next(block, load: { $0 }) {
            switch block {
            case .sound(let sound): samples += sound
            case .silence(let count):
                samples += [Float](repeating: 0, count: count)
                silent += count
            }
        }
        return (samples, silent)
    }

    @Test("has every sound at its sample, as it was, and no sample too many", arguments: [1, 500, 4096])
    func keepsPlaces(block: Int) {
        let sound = TestSounds.sine(440, level: -6, seconds: 0.05)
        let track = master([(3000, sound), (20_000, sound)], length: 21_000, block: block).samples
        #expect(track.count == 21_000)
        #expect(Array(track[3000..<3000 + sound.count]) == sound)
        #expect(Array(track[20_000...]) == Array(sound[..<1000]))
        #expect(track[..<3000].allSatisfy { $0 == 0 } && track[6000..<20_000].allSatisfy { $0 == 0 })
    }

    @Test("computes nothing where nothing sounds")
    func skipsSilence() {
        let sound = TestSounds.sine(440, level: 3, seconds: 0.5)
        #expect(master([(0, sound)], length: 400_000).silent > 350_000)
    }

    @Test("keeps overlapping sounds below −1 dBTP")
    func limits() throws {
        let sound = TestSounds.sine(440, level: -3, seconds: 2)
        let track = master([(0, sound), (10_000, sound), (20_000, sound)], length: 150_000).samples
        let peak = try Loudness.measure(Waveform(samples: track, rate: Self.rate), .truePeak).truePeak
        #expect(try #require(peak) <= TrackCeiling.truePeak)
    }

    @Test("lies over a room tone of the level asked for, which comes and goes slowly", arguments: [-60.0, -66, -80])
    func roomTone(level: Double) {
        let track = master([], length: 10 * Self.rate, roomTone: level).samples
        let middle = track[2 * Self.rate..<8 * Self.rate]
        let power = middle.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(middle.count)
        #expect(abs(10 * log10(power) - level) < 0.3)
        #expect(abs(middle.reduce(0.0) { $0 + Double($1) }) / Double(middle.count) < pow(10, (level - 20) / 20))
        #expect(abs(track[0]) < 1e-6 && abs(track[track.count - 1]) < 1e-6)
        #expect(master([], length: 10 * Self.rate, roomTone: level, block: 999).samples == track)
    }
}

@Suite("16-bit samples")
struct PCM16Tests {
    @Test("of silence are exactly zero, and what is too loud is held at the edge", arguments: [0, 12_345, 1 << 40])
    func quantises(position: Int) {
        #expect(PCM16.quantise([Float](repeating: 0, count: 100), at: position) == [Int16](repeating: 0, count: 100))
        #expect(PCM16.quantise([1.5, -1.5, .infinity], at: position) == [32_767, -32_768, 32_767])
    }

    @Test("are never more than a step and a half from what they stand for")
    func staysNear() {
        let samples = TestSounds.noise(amplitude: 0.9, seconds: 1)
        let errors = zip(samples, PCM16.quantise(samples, at: 7)).map { Double($1) - Double($0) * 32_768 }
        #expect(errors.allSatisfy { abs($0) <= 1.5 })
    }

    /// Without the noise a tone of half a step would become a square or nothing.
    @Test("keep on average what is smaller than a step, with noise that has nothing to do with the sound")
    func dithers() {
        for value in [0.1, 0.25, 0.5, -0.4, 100.3] {
            let samples = [Float](repeating: Float(value / 32_768), count: 50_000)
            let steps = PCM16.quantise(samples, at: 0).map(Double.init)
            let mean = steps.reduce(0, +) / Double(steps.count)
            let variance = steps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(steps.count)
            #expect(abs(mean - value) < 0.02)
            // Triangular noise of ±1 step and rounding: 1/6 + 1/12, whatever the value.
            #expect(abs(variance - 0.25) < 0.02)
        }
    }

    @Test("depend only on sound and place")
    func isDeterministic() {
        let samples = TestSounds.sine(440, level: -20, seconds: 0.1)
        let whole = PCM16.quantise(samples, at: 100)
        #expect(
            PCM16.quantise(Array(samples[..<1000]), at: 100) + PCM16.quantise(Array(samples[1000...]), at: 1100)
                == whole)
    }

    @Test("become floats and are the same again but for the noise")
    func survives() {
        let all = PCM16.expand(Array(Int16.min...Int16.max))
        let errors = zip(PCM16.quantise(all, at: 0), Int16.min...Int16.max).map { abs(Int($0) - Int($1)) }
        #expect(errors.allSatisfy { $0 <= 1 })
    }
}
