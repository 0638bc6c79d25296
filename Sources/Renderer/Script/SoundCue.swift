/// A sound file of the author's, in the folder of the scripts.
package struct SoundFile: Sendable, Hashable {
    /// Its path below that folder, as written.
    package var name: String
    /// Where it lies.
    package var path: String

    /// The file `name` that lies at `path`.
    package init(name: String, path: String) {
        self.name = name
        self.path = path
    }
}

/// A sound in place as written.
package struct SoundCue: Sendable, Equatable {
    /// What sounds.
    package var file: SoundFile
    /// How long; nil: as long as the file.
    package var length: DurationRange?
    /// Loudness relative to the voice's, in LU.
    package var level: Double

    /// The level when none is written, in LU: clearly there, and clearly behind a voice.
    package static let standardLevel = -12.0
}

/// A sound that from here on is under all the rest, as written.
package struct BackgroundCue: Sendable, Equatable {
    /// What sounds.
    package var file: SoundFile
    /// Loudness relative to the voice's, in LU.
    package var level: Double

    /// The level when none is written, in LU.
    package static let standardLevel = -24.0
    /// The loudest that does not make speech hard to follow for many, in LU beside it (WCAG 2.2, 1.4.7).
    package static let loudest = -20.0
}
