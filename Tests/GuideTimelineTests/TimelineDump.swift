import GuideScript
import GuideText
import GuideTimeline
import Testing

/// 1,000 samples a second: a sample is a millisecond, so that times can be read.
let rate = 1000

/// A script's text, with a length for its one variant and no gaps but the given, as a parsed script.
func script(
    _ body: String, variants: String = "[en]", rhythm: String = "{setning: 1–2 s, avsnitt: 3–6 s}"
) throws -> Script {
    let text = "---\nvarianter: \(variants)\nrytme: \(rhythm)\n---\n\(body)"
    let parsed = Script.parse(Source(name: "test.pust", text: text))
    try #require(!parsed.diagnostics.hasErrors)
    return parsed.script
}

/// One variant of it laid out.
func outline(_ script: Script, _ name: String = "en") throws -> Outline {
    Outline(of: script, variant: try #require(script.variants.first { $0.name == name }))
}

/// An outline as text: chapter, then what it is, in milliseconds.
func dump(_ outline: Outline) -> [String] {
    outline.segments.map { segment in
        let chapter = segment.chapter.map { outline.chapters[$0].value + ": " } ?? ""
        return switch segment.content {
        case .speech(let sentence): "\(chapter)“\(sentence.written)”"
        case .gap(let gap): "\(chapter)\(milliseconds(gap.minimum))–\(milliseconds(gap.maximum))"
        case .bell: "\(chapter)bell"
        case .sound(let cue): "\(chapter)sound \(cue.file.name)"
        case .background(let cue): "\(chapter)background \(cue?.file.name ?? "ends")"
        case .breath: "\(chapter)breath"
        case .count: "\(chapter)count"
        }
    }
}

/// A timeline as text: start+length of each event, in samples.
func dump(_ timeline: Timeline) -> [String] {
    timeline.events.map { event in
        let chapter = event.chapter.map { timeline.chapters[$0].title + ": " } ?? ""
        let kind =
            switch event.kind {
            case .speech(let sentence): "“\(sentence.written)”"
            case .breath(let phase): "\(phase.kind)"
            case .count(let number): "count “\(number.written)”"
            case .pause: "pause"
            case .bell(let strikes): "bell ×\(strikes.count)"
            case .sound(let cue): "sound \(cue.file.name)"
            case .background(let cue): "background \(cue?.file.name ?? "ends")"
            }
        return "\(event.start)+\(event.length) \(chapter)\(kind)"
    }
}

/// Every utterance lasts 100 samples a character.
func solve(_ outline: Outline, isWhole: Bool = true, rate: Int = rate) -> Timeline.Solution {
    Timeline.solve(outline, rate: rate, isWhole: isWhole) { $0.count * 100 }
}

private func milliseconds(_ duration: Duration) -> Int { Int((duration / .milliseconds(1)).rounded()) }
