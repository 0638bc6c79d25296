/// How high a track may reach.
package enum TrackCeiling {
    /// No true peak of a track is higher than this, in dBTP (EBU R 128).
    package static let truePeak = -1.0
    /// What the limiter keeps to, in dBTP: meters draw the curve between samples a little differently.
    package static let limiter = truePeak - 0.1
    /// A sample below this cannot be part of a curve that the limiter would touch, in dB of full scale.
    package static let harmless = limiter - 8
}
