/// How large a script may be; beyond them an error is reported and nothing is allocated.
package enum Limits {
    /// Bytes of a script file.
    package static let scriptBytes = 1 << 20
    /// Unicode scalars of a line.
    package static let lineScalars = 10_000
    /// Unicode scalars of a spoken word; espeak-ng may abort beyond 80.
    package static let wordScalars = 80
    /// The longest pause.
    package static let pause = Duration.seconds(60 * 60)
    /// The longest track.
    package static let track = Duration.seconds(4 * 60 * 60)
    /// Strikes of one bell.
    package static let strikes = 100
    /// Loudness of the voice, in LUFS: from what one hears only in a quiet room to as loud as a podcast in one channel.
    package static let loudness = -31.0...(-14.0)
    /// Level of a room tone, in dB of full scale (RMS): audiobook publishers ask for at most −60 between words.
    package static let roomTone = -90.0...(-60.0)
    /// The level of a room tone when none is named, in dB of full scale (RMS).
    package static let standardRoomTone = -66.0
    /// The longest sound file.
    package static let soundFile = Duration.seconds(30 * 60)
    /// The longest sound file that can be struck as a bell.
    package static let bellFile = Duration.seconds(60)
    /// Elements of a script, each round of a loop counted.
    package static let elements = 50_000
    /// Variants of a script: each is laid out for itself.
    package static let variants = 20
    /// Rounds of one loop.
    package static let rounds = 1000
    /// Cycles of one stretch of breathing.
    package static let cycles = 1000
    /// The shortest phase of breath.
    package static let shortestPhase = Duration.milliseconds(500)
    /// The highest number that is counted to.
    package static let highestNumber = 1000
    /// Includes within includes.
    package static let includeDepth = 16
    /// Files of one script, itself counted.
    package static let includes = 256
    /// Blocks within blocks.
    package static let nesting = 32
    /// Bytes of a course file; YAML is read whole.
    package static let courseBytes = 256 << 10
    /// Bytes of a part of a file's name: titles, editions and folders.
    package static let fileName = 80
    /// Tracks of a course.
    package static let courseTracks = 1000
    /// Bytes of front matter; YAML is read whole.
    package static let frontMatterBytes = 64 << 10
    /// Diagnostics that one script may give: an author has enough to fix long before.
    package static let diagnostics = 200
}
