/// What the silence of a track is made of.
package enum Silence: Sendable, Equatable {
    /// Nothing: samples of zero.
    case digital
    /// A faint noise as of a quiet room under the whole track, at a level in dB of full scale (RMS).
    case roomTone(Double)

    /// The level of the room tone, in dB of full scale (RMS); nil if there is none.
    package var level: Double? { if case .roomTone(let level) = self { level } else { nil } }

    /// A room tone of the usual level.
    package static let standardRoomTone = Silence.roomTone(Limits.standardRoomTone)
}
