package import GuideScript
package import GuideText

/// One track of a course: what it is made of and what it is called.
package struct PlannedTrack: Sendable {
    /// The folder of its week or day.
    package let folder: String
    /// The name of its files, without folder and ending.
    package let name: String
    /// Its number within its week or day, from 1.
    package let position: Int
    /// The number of its unit; nil: it belongs to all of them.
    package let unit: Int?
    /// The exercise that it is a variant of, counted through the course; its variants are spoken together.
    package let exercise: Int
    /// The script's path from the course file.
    package let script: String
    /// The variant's name.
    package let variant: String
    /// Whether it is the variant that the course's limits are for.
    package let isShort: Bool
    /// The length aimed at, if the variant has one.
    package let target: Duration?
    /// The title shown to listeners, without the variant.
    package let title: String
    /// Which of several editions of its script it is; nil: there is only one.
    package let edition: PlannedEdition?
    /// A sentence about the exercise, if its script has one.
    package let summary: String?
    /// What listeners and leaders should know of the exercise before it is used.
    package let frame: Frame
    /// Values that replace the script's own, by name.
    package let values: [String: String]
    /// How it sounds, as far as the course says it.
    package let settings: TrackSettings
    /// Where the course file names its script.
    package let place: Span

    /// `uke-02/01-kroppsskanning-kort`.
    package var path: String { "\(folder)/\(name)" }
}

/// One of several editions of a script in a week, such as a level.
package struct PlannedEdition: Sendable, Equatable {
    /// Its name, such as `nivå 1`.
    package let name: String
    /// Its number among them, from 1.
    package let number: Int
    /// The title that all of them share.
    package let title: String
}
