package import GuideTimeline

/// What can be written beside a track. All of it comes from the same timeline.
///
/// Each kind is one value, declared in a file of its own beside its writer, and stands in `all`. Options, course files and the
/// table in the documents read it from here.
package struct Sidecar: Sendable {
    /// Its name in options, and in English course files.
    package let name: String
    /// Its name in Norwegian course files.
    package let norwegianName: String
    /// The part of the file name after the track's name.
    package let ending: String
    /// What it is, for the documents.
    package let summary: String
    private let write: @Sendable (Track) -> String

    /// What a sidecar is made of.
    struct Track {
        /// All of it.
        let timeline: Timeline
        /// The name of its sound file.
        let fileName: String
        /// The name to write instead of the one that the script was opened by; nil: that one.
        let scriptName: String?
    }

    /// A kind of sidecar; what it is called in Norwegian where that is another word.
    init(
        _ name: String, norwegian: String? = nil, ending: String, _ summary: String,
        write: @escaping @Sendable (Track) -> String
    ) {
        self.name = name
        norwegianName = norwegian ?? name
        self.ending = ending
        self.summary = summary
        self.write = write
    }

    /// All kinds, in the order in which they are listed.
    package static let all = [vtt, srt, chapters, text, labels, csv, json]

    /// The file's text for a timeline whose sound file is named `fileName`; `scriptName` stands for the name that the script
    /// was opened by.
    package func text(of timeline: Timeline, fileName: String, scriptName: String? = nil) -> String {
        write(Track(timeline: timeline, fileName: fileName, scriptName: scriptName))
    }
}

extension Sidecar: Hashable {
    /// The kind of this name, or nil.
    package init?(named name: String) {
        guard let sidecar = Self.all.first(where: { $0.name == name }) else { return nil }
        self = sidecar
    }

    /// Whether two kinds are the same, by name.
    package static func == (one: Sidecar, other: Sidecar) -> Bool { one.name == other.name }

    /// Counts by name.
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
