import GuideScript
internal import GuideText
import TestSupport

/// A script's body as text: one element a line, blocks indented, times in milliseconds.
func dump(_ elements: [Element], indent: String = "") -> String {
    elements.map { indent + describe($0, indent: indent) }.joined(separator: "\n")
}

/// The dump of a script's text.
func dump(_ text: String) -> String { dump(MarkedScript(text).parsed.script.body) }

/// The sentences that a text is spoken as, blocks left out.
func sentences(_ text: String) -> [String] {
    MarkedScript(text).parsed.script.body.compactMap {
        if case .sentence(let sentence) = $0 { sentence.value.written } else { nil }
    }
}

private func describe(_ element: Element, indent: String) -> String {
    switch element {
    case .chapter(let title): "# \(title.value)"
    case .paragraph: "¶"
    case .sentence(let sentence): "“\(sentence.value.written)”"
    case .pause(let pause): "pause \(describe(pause.value))"
    case .bell(let bell):
        "bell \(describe(bell.value.bell)) ×\(bell.value.count) every \(milliseconds(bell.value.spacing)) at \(bell.value.level) dB"
    case .breath(let breath): "breath \(describe(breath.value))"
    case .count(let count):
        "count \(count.value.numbers.map(\.spoken).joined(separator: ", ")) every \(milliseconds(count.value.beat))"
    case .sound(let sound):
        "sound \(sound.value.file.name) \(sound.value.length.map(describe) ?? "whole") at \(sound.value.level) dB"
    case .background(let background):
        "background \(background.value.map { "\($0.file.name) at \($0.level) dB" } ?? "ends")"
    case .only(let variants, let elements): "only \(variants.joined(separator: "+"))" + block(elements, indent)
    case .unknown(let elements): "unknown" + block(elements, indent)
    }
}

private func describe(_ bell: BellCue.Bell) -> String {
    switch bell {
    case .instrument(let instrument, .medium): instrument.rawValue
    case .instrument(let instrument, let size): "\(instrument.rawValue) \(size)"
    case .recording(let file): file.name
    }
}

private func block(_ elements: [Element], _ indent: String) -> String {
    elements.isEmpty ? "" : "\n" + dump(elements, indent: indent + "  ")
}

private func describe(_ cue: BreathCue) -> String {
    let phases = cue.phases.map { "\($0.kind) \(milliseconds($0.length))" }.joined(separator: ", ")
    let words = cue.wordCycles.map { ", words ×\($0)" } ?? ""
    let sound = cue.sound.map { ", sound at \($0) dB" } ?? ""
    return "\(phases) ×\(cue.cycles.lowerBound)…\(cue.cycles.upperBound)" + words + sound
}

func describe(_ range: DurationRange) -> String {
    range.minimum == range.maximum
        ? milliseconds(range.minimum) : "\(milliseconds(range.minimum))…\(milliseconds(range.maximum))"
}

func milliseconds(_ duration: Duration) -> String { "\(Int((duration / .milliseconds(1)).rounded()))" }
