internal import Foundation
package import GuideScript

/// Sounds that tests synthesise.
package enum TestSounds {
    /// A sine with a peak of `level` dB of full scale.
    package static func sine(_ frequency: Double, level: Double, seconds: Double, rate: Int = 44_100) -> [Float] {
        let amplitude = pow(10, level / 20)
        return (0..<Int(seconds * Double(rate))).map { index in
            Float(amplitude * sin(2 * Double.pi * frequency * Double(index) / Double(rate)))
        }
    }

    /// Noise like steady rain: the same every time, even in −1…1 times `amplitude`.
    package static func noise(amplitude: Float, seconds: Double, rate: Int = 44_100) -> [Float] {
        var state: UInt32 = 1
        return (0..<Int(seconds * Double(rate))).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return (Float(state >> 8) / Float(1 << 23) - 1) * amplitude
        }
    }

    /// Noise that is softer by 3 dB an octave, as rooms have it (Kellet's filter of white noise).
    package static func pinkNoise(seconds: Double, rate: Int = 44_100) -> [Float] {
        let poles: [(keep: Float, take: Float)] = [(0.99765, 0.0990460), (0.963, 0.2965164), (0.57, 1.0526913)]
        var memory: [Float] = [0, 0, 0]
        return noise(amplitude: 0.1, seconds: seconds, rate: rate).map { sample in
            for (index, pole) in poles.enumerated() { memory[index] = pole.keep * memory[index] + pole.take * sample }
            return memory.reduce(0, +) + sample * 0.1848
        }
    }
}

/// A folder whose every `.wav` file is a second of noise, and that has no scripts: where examples find their sounds.
package final class SoundShelf: ScriptLibrary {
    private let folder: TemporaryFolder

    /// Writes the sound.
    package init() throws {
        folder = try TemporaryFolder()
        try folder.write(sound: TestSounds.noise(amplitude: 0.2, seconds: 1), to: "lyd.wav")
    }

    package func name(of path: String) -> String { path }

    package func read(_ path: String) -> Result<[UInt8], IncludeFault> { .failure(.missing) }

    package func locate(_ path: String) -> Result<String, IncludeFault> {
        path.hasSuffix(".wav") ? .success(folder["lyd.wav"]) : .failure(.missing)
    }
}
