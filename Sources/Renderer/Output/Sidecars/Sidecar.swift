package import GuideTimeline

/// What can be written beside a track, all of it read off the same timeline.
package enum Sidecar: String, CaseIterable, Sendable {
    /// Captions for the web (WebVTT).
    case vtt
    /// Captions for players (SubRip).
    case srt
    /// Chapters for podcast players (Podcasting 2.0).
    case chapters
    /// The text as one reads it, with chapters as headings.
    case text
    /// A label track for Audacity.
    case labels
    /// One line for each event, for spreadsheets.
    case csv
    /// The whole timeline, for programs; `pusterom verify` reads it.
    case json

    /// What follows the track's name in the file's.
    package var ending: String {
        switch self {
        case .vtt: ".vtt"
        case .srt: ".srt"
        case .chapters: ".chapters.json"
        case .text: ".txt"
        case .labels: ".labels.txt"
        case .csv: ".csv"
        case .json: ".json"
        }
    }

    /// The file's text for a timeline whose sound file is named `fileName`; `scriptName` stands for the name that the script
    /// was opened by.
    package func text(of timeline: Timeline, fileName: String, scriptName: String? = nil) -> String {
        switch self {
        case .vtt: WebVTT.text(of: timeline)
        case .srt: SubRip.text(of: timeline)
        case .chapters: PodcastChapters.text(of: timeline, fileName: fileName)
        case .text: Transcript.text(of: timeline)
        case .labels: AudacityLabels.text(of: timeline)
        case .csv: EventTable.text(of: timeline)
        case .json: TimelineDocument.encode([timeline], fileNames: [fileName], scriptName: scriptName)
        }
    }
}
