internal import GuideScript
internal import GuideSound
package import GuideText
package import GuideTimeline

/// A timeline as a table for people: when, in which chapter, what, how long; then the track at a glance.
package struct TimelineTable: Sendable {
    private let timeline: Timeline
    private let language: MessageLanguage
    private let chapterWidth: Int

    /// Columns of what is spoken; longer text goes on below.
    private let textWidth: Int
    private static let longestChapter = 22
    /// Beyond this, lines are tiring to read.
    private static let longestText = 64
    /// Columns of times and of the blanks between columns.
    private static let otherColumns = 2 * 7 + 3 * 2

    /// The table of a timeline in a language, no wider than `columns` columns where that leaves room for words.
    package init(_ timeline: Timeline, language: MessageLanguage, columns: Int = 80) {
        self.timeline = timeline
        self.language = language
        let widest = timeline.chapters.map { DisplayWidth.of($0.title) }.max() ?? 0
        let most = min(Self.longestChapter, max(8, columns / 4))
        chapterWidth = min(most, max(widest, Text.chapter(language).count))
        textWidth = max(20, min(Self.longestText, columns - Self.otherColumns - chapterWidth))
    }

    /// The whole table, ending with a line end.
    package func text() -> String {
        var lines = ["\(timeline.script.title) – \(timeline.variant.name)", ""]
        lines.append(row(Text.time(language), Text.chapter(language), Text.what(language), Text.lasts(language)))
        lines.append(row("-----", rule(chapterWidth), rule(textWidth), "------"))
        var chapter: Int?
        for event in timeline.events {
            let title = event.chapter == chapter ? "" : timeline.chapterTitle(of: event)
            chapter = event.chapter
            lines += rows(of: event, title: title)
        }
        return (lines + [""] + summary()).joined(separator: "\n") + "\n"
    }
}

extension TimelineTable {
    private func rows(of event: Timeline.Event, title: String) -> [String] {
        let wrapped = wrap(what(event))
        let time = SampleClock.clock(event.start, rate: timeline.sampleRate, rounding: .down)
        let first = row(time, shorten(title), wrapped[0], event.length > 0 ? seconds(event.length) : "")
        return [first] + wrapped.dropFirst().map { row("", "", $0, "") }
    }

    private func what(_ event: Timeline.Event) -> String {
        let about = EventDescription(event)
        guard let label = about.label?(language) else { return about.said ?? "· · ·" }
        if let said = about.said { return "\(said) (\(label))" }
        guard let strikes = about.strikes, strikes.count > 1 else { return "(\(label))" }
        let strokes = ["name": label, "count": "\(strikes.count)", "every": seconds(strikes.spacing)]
        return "(" + Text.strokes(language, strokes) + ")"
    }

    private func summary() -> [String] {
        let statistics = timeline.statistics
        let rate = timeline.sampleRate
        let silence = [
            "length": seconds(statistics.longestSilence),
            "time": SampleClock.clock(statistics.longestSilenceStart, rate: rate, rounding: .down),
        ]
        let length = SampleClock.clock(timeline.samples, rate: rate)
        let target = timeline.target.map { SampleClock.clock($0, rate: rate) }
        return [
            line(Text.total, target.map { Text.ofTarget(language, ["total": length, "target": $0]) } ?? length),
            line(Text.speech, percent(statistics.speechShare)),
            line(Text.silence, Text.longest(language, silence)),
            line(Text.words, "\(Int(statistics.wordsPerMinute.rounded()))"),
            line(Text.share, percent(timeline.share)),
        ]
    }

    private func line(_ label: Bilingual, _ value: String) -> String {
        "  " + Self.pad(label(language), 22) + value
    }

    private func row(_ time: String, _ chapter: String, _ what: String, _ lasts: String) -> String {
        let columns = [
            Self.pad(time, 7, right: true), Self.pad(chapter, chapterWidth), Self.pad(what, textWidth),
            Self.pad(lasts, 7, right: true),
        ]
        var row = columns.joined(separator: "  ")
        while row.last == " " { row.removeLast() }
        return row
    }

    private func rule(_ width: Int) -> String { String(repeating: "-", count: width) }

    private func shorten(_ title: String) -> String {
        DisplayWidth.of(title) <= chapterWidth ? title : DisplayWidth.prefix(title, chapterWidth - 1) + "…"
    }

    /// Samples as seconds with one decimal, or as `m:ss` from a minute on.
    private func seconds(_ samples: Int) -> String {
        guard samples < 60 * timeline.sampleRate else { return SampleClock.clock(samples, rate: timeline.sampleRate) }
        let tenths = (samples * 10 + timeline.sampleRate / 2) / timeline.sampleRate
        return "\(tenths / 10)\(language.decimalSign)\(tenths % 10) s"
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    private static func pad(_ text: String, _ width: Int, right: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
        return right ? blanks + text : text + blanks
    }

    /// Breaks text between words into lines of `textWidth`; never empty.
    private func wrap(_ text: String) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if DisplayWidth.of(last) + 1 + DisplayWidth.of(word) <= textWidth {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}

/// The table's own words.
private enum Text {
    static let time = Bilingual(nb: "tid", en: "time")
    static let chapter = Bilingual(nb: "kapittel", en: "chapter")
    static let what = Bilingual(nb: "det som høres", en: "what is heard")
    static let lasts = Bilingual(nb: "varer", en: "lasts")
    static let strokes = Bilingual(
        nb: "{name}, {count} ganger, hvert {every}", en: "{name}, {count} times, every {every}")
    static let total = Bilingual(nb: "Lengde", en: "Length")
    static let ofTarget = Bilingual(nb: "{total} (mål {target})", en: "{total} (target {target})")
    static let speech = Bilingual(nb: "Tale", en: "Speech")
    static let silence = Bilingual(nb: "Lengste stillhet", en: "Longest silence")
    static let longest = Bilingual(nb: "{length}, fra {time}", en: "{length}, from {time}")
    static let words = Bilingual(nb: "Ord i minuttet", en: "Words a minute")
    static let share = Bilingual(nb: "Pausene er åpnet", en: "Pauses are open")
}
