package import GuideProduction

/// The result of a publication.
package struct PublishingOutcome: Sendable, Equatable {
    /// Files that are new or other than before, the sound left out.
    package var written = 0
    /// Files that are as before, the sound left out.
    package var kept = 0
    /// Files of earlier editions that were removed, the sound left out.
    package var removed = 0
    /// Pages that are heavy for a phone, with their size in bytes.
    package var heavyPages: [(path: String, bytes: Int)] = []

    /// Nothing done.
    package init() {}

    /// Whether both did the same.
    package static func == (one: PublishingOutcome, other: PublishingOutcome) -> Bool {
        (one.written, one.kept, one.removed) == (other.written, other.kept, other.removed)
            && one.heavyPages.map(\.path) == other.heavyPages.map(\.path)
    }
}

/// What a publication reports while it is at work.
package enum PublishingNews: Sendable {
    /// Another publication has the folder, and is waited for.
    case waiting
    /// No first day was given, and the published calendar's was taken.
    case keptStart(String)
    /// A time of day was given, and there is no first day to make a calendar of.
    case timeWithoutStart(String)
    /// The whole course has been looked through.
    case checked
    /// The sound is made.
    case built(BuildOutcome, CourseBuild)
    /// There is no program that prints.
    case noPrinter
    /// A sheet could not be printed.
    case notPrinted(path: String, PrintFailure)
}
