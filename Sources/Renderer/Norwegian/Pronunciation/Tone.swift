/// The melody of a stressed word in East Norwegian.
package enum Tone: UInt8, Sendable {
    /// Low on the stressed syllable, then rising: *bønder*.
    case one = 1
    /// High, falling to low, then rising: *bønner*.
    case two = 2
}
