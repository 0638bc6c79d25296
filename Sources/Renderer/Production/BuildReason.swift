package import GuideCourse
package import GuideText

/// Why a track is made, or is not.
package enum BuildReason: Equatable, Sendable {
    /// Nothing has changed.
    case upToDate
    /// It was not asked for.
    case notSelected
    /// It has not been made before.
    case new
    /// Everything is made again, as asked.
    case forced
    /// One of its files is not there, or has another length.
    case output(String)
    /// One of the files that it is made of has changed, come or gone.
    case input(String)
    /// The course says something else of it, or other files are asked for.
    case settings
    /// Another program made it.
    case program
    /// Another engine spoke it.
    case engine
    /// An engine spoke lines of it that must be recorded.
    case unrecorded

    /// Whether the track is made.
    package var isBuilt: Bool { self != .upToDate && self != .notSelected }

    /// In words.
    package var words: Bilingual {
        switch self {
        case .upToDate: Bilingual(nb: "er som før", en: "is as before")
        case .notSelected: Bilingual(nb: "er ikke bedt om", en: "is not asked for")
        case .new: Bilingual(nb: "er ny", en: "is new")
        case .forced: Bilingual(nb: "lages på nytt fordi du ba om det", en: "is made again, as you asked")
        case .output(let path):
            Bilingual(nb: "\(path) mangler eller er byttet ut", en: "\(path) is missing or was replaced")
        case .input(let path): Bilingual(nb: "\(path) er endret", en: "\(path) has changed")
        case .settings:
            Bilingual(
                nb: "kursfilen sier noe annet om sporet enn før",
                en: "the course file says something else of it than before")
        case .program: Bilingual(nb: "programmet er i en annen versjon", en: "the program has another version")
        case .engine: Bilingual(nb: "talemotoren er byttet ut", en: "the speech engine was changed")
        case .unrecorded: Bilingual(nb: "har linjer som ikke er lest inn", en: "has lines that are not recorded")
        }
    }
}

/// A track and whether it is made.
package struct BuildDecision: Sendable {
    /// The track.
    package let track: PlannedTrack
    /// Why it is made, or is not.
    package let reason: BuildReason
    /// What was made of it before.
    package let entry: BuildManifest.Track?
}
