/// How a voice speaks.
package struct VoiceSettings: Hashable, Sendable {
    /// The engine's words a minute; 110 gives about 97 true ones with espeak-ng's Norwegian.
    package var tempo: Int
    /// The engine's pitch, 0–99.
    package var pitch: Int
    /// How far the pitch moves, 0–99.
    package var range: Int
    /// The engine's volume, 0–200; above 80 espeak-ng's own gain control changes the sound.
    package var volume: Int
    /// Extra time between words, in units of 10 ms at normal tempo.
    package var wordGap: Int
    /// Whether the harsh part of the engine's sound is softened.
    package var isSoftened: Bool
    /// Whether it has the two tones of East Norwegian words, on top of the engine's own melody.
    package var hasTones: Bool

    /// A way of speaking.
    package init(
        tempo: Int, pitch: Int, range: Int, volume: Int = 80, wordGap: Int, isSoftened: Bool,
        hasTones: Bool = false
    ) {
        self.tempo = tempo
        self.pitch = pitch
        self.range = range
        self.volume = volume
        self.wordGap = wordGap
        self.isSoftened = isSoftened
        self.hasTones = hasTones
    }

    /// Slower and a little lower than the engine's own: a recogniser makes fewest mistakes between tempo 100 and 115.
    package static let standard = VoiceSettings(
        tempo: 105, pitch: 42, range: 25, wordGap: 2, isSoftened: true, hasTones: true)
}
