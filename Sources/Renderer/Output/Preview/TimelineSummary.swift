internal import GuideScript
internal import GuideSound
package import GuideText
package import GuideTimeline

/// Tracks at a glance, one a row, as a table in Markdown.
package struct TimelineSummary: Sendable {
    private let timelines: [Timeline]
    private let language: MessageLanguage

    /// The tracks in the order given.
    package init(_ timelines: [Timeline], language: MessageLanguage) {
        self.timelines = timelines
        self.language = language
    }

    /// The table, ending with a line end.
    package func text() -> String {
        let rule = "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"
        return ([Self.head(language), rule] + timelines.map(row)).joined(separator: "\n") + "\n"
    }

    private static let head = Bilingual(
        nb: "| øvelse | variant | lengde | tale | veiledet | lengste stillhet | ord i minuttet | første oppgave |",
        en: "| exercise | variant | length | speech | guided | longest silence | words a minute | first act |")

    private func row(_ timeline: Timeline) -> String {
        let statistics = timeline.statistics
        let cells = [
            timeline.script.title, timeline.variant.name,
            SampleClock.clock(timeline.samples, rate: timeline.sampleRate), percent(statistics.speechShare),
            percent(statistics.guidedShare), SampleClock.clock(statistics.longestSilence, rate: timeline.sampleRate),
            "\(Int(statistics.wordsPerMinute.rounded()))",
            timeline.firstGuidedAct.map { "\($0 / timeline.sampleRate) s" } ?? "–",
        ]
        // A bar in a title would end its cell.
        return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
