internal import GuideRendering
internal import GuideScript
internal import GuideSound
internal import GuideText
internal import GuideTimeline

/// How long a line, a paragraph, a chapter or a variant of a layout lasts, as tables in Markdown.
struct LengthTable {
    private let layout: DraftLayout
    private let language: MessageLanguage

    init(_ layout: DraftLayout, _ language: MessageLanguage) {
        self.layout = layout
        self.language = language
    }

    /// What happens on the line of an offset, in every variant that has it; nil if nothing does.
    func line(of offset: Int) -> String? {
        let number = layout.parsed.script.source.line(of: offset)
        let rows = layout.compilation.timelines.compactMap { timeline -> [String]? in
            let own = timeline.events.indices.filter { isOn(number, timeline.events[$0], timeline) }
            guard let first = own.first else { return nil }
            let event = timeline.events[first]
            // A line within a loop comes many times: the first time is shown.
            let again = own.dropFirst().first { timeline.events[$0].span == event.span }
            let round = own.filter { $0 < again ?? .max }
            let paragraph = timeline.events.filter { $0.paragraph == event.paragraph && $0.spoken > 0 }
            let end = paragraph.last.map { $0.start + $0.length } ?? 0
            return [
                timeline.variant.name, clock(event.start, timeline),
                seconds(round.reduce(0) { $0 + timeline.events[$1].length }, timeline),
                event.spoken > 0 ? seconds(end - (paragraph.first?.start ?? end), timeline) : "–",
            ]
        }
        return table(
            [Bilingual(nb: "begynner", en: "begins"), Bilingual(nb: "linjen", en: "the line"), Self.paragraph], rows)
    }

    /// The chapter whose heading stands at a span, in every variant.
    func chapter(at span: Span) -> String? {
        let rows = layout.compilation.timelines.compactMap { timeline -> [String]? in
            let title = Self.title(in: layout.parsed.script.source.text(of: span))
            guard let chapter = timeline.chapters.first(where: { $0.title == title }) else { return nil }
            return [timeline.variant.name, clock(chapter.start, timeline), seconds(chapter.length, timeline)]
        }
        return table([Bilingual(nb: "begynner", en: "begins"), Bilingual(nb: "kapitlet", en: "the chapter")], rows)
    }

    /// The variants that are written at a span of the head, or all of them if it names none.
    func variants(at span: Span, in source: Source) -> String? {
        let line = source.line(of: span.start)
        let plans = layout.compilation.plans.filter { source.line(of: $0.outline.variant.span.start) == line }
        let rows = plans.compactMap { plan -> [String]? in
            let name = plan.outline.variant.name
            guard let timeline = layout.timeline(of: name) else { return nil }
            let reach = layout.compilation.reach(of: plan).map {
                "\(clock($0.lowerBound, timeline))–\(clock($0.upperBound, timeline))"
            }
            return [
                name, clock(timeline.samples, timeline), reach ?? "–", "\(Int((timeline.share * 100).rounded())) %",
            ]
        }
        return table(
            [
                Bilingual(nb: "lengde", en: "length"), Bilingual(nb: "kan være", en: "can be"),
                Bilingual(nb: "åpning", en: "opened"),
            ], rows)
    }
}

extension LengthTable {
    private static let paragraph = Bilingual(nb: "avsnittet", en: "the paragraph")

    private func isOn(_ number: Int, _ event: Timeline.Event, _ timeline: Timeline) -> Bool {
        let (source, span) = timeline.script.sources.locate(event.span)
        guard source.name == timeline.script.source.name, source.line(of: span.start) == number else { return false }
        // A default gap is not part of a line.
        if case .pause = event.kind { return source.bytes[span.start...].first == UInt8(ascii: "[") }
        return true
    }

    private static func title(in heading: String) -> String { heading.drop { $0 == "#" || $0 == " " }.trimmed }

    private func clock(_ samples: Int, _ timeline: Timeline) -> String {
        SampleClock.clock(samples, rate: timeline.sampleRate)
    }

    /// Seconds with a tenth; from a minute on, as a clock shows them.
    private func seconds(_ samples: Int, _ timeline: Timeline) -> String {
        guard samples < 60 * timeline.sampleRate else { return clock(samples, timeline) }
        let tenths = (samples * 10 + timeline.sampleRate / 2) / timeline.sampleRate
        return "\(tenths / 10)\(language.decimalSign)\(tenths % 10) s"
    }

    private func table(_ heads: [Bilingual], _ rows: [[String]]) -> String? {
        guard !rows.isEmpty else { return nil }
        let first = ["variant"] + heads.map { $0(language) }
        let rule = ["---"] + heads.map { _ in "---:" }
        return ([first, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }
}
