internal import GuideText

extension Script {
    /// Everything that is heard, and its ranges, as text without places: equal for scripts that make equal timelines.
    var signature: String {
        var lines = [
            "\(title)|\(summary ?? "")|\(rhythm)|\(loudness)|\(roomTone ?? 0)",
            "\(author ?? "")|\(rights ?? "")|\(year ?? 0)",
        ]
        lines += variants.map { "\($0.name) \($0.target.map { "\($0)" } ?? "-") \($0.share)" }
        // A blank line at the beginning separates nothing.
        append(Array(body.drop { if case .paragraph = $0 { true } else { false } }), to: &lines)
        // A blank line at the end separates nothing.
        if lines.last == "paragraph" { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    private func append(_ elements: [Element], to lines: inout [String]) {
        var isParagraph = false
        for element in elements {
            // Two blank lines are the same as one.
            if case .paragraph = element {
                if !isParagraph { lines.append("paragraph") }
                isParagraph = true
                continue
            }
            isParagraph = false
            append(element, to: &lines)
        }
    }

    private func append(_ element: Element, to lines: inout [String]) {
        switch element {
        case .chapter(let title):
            // A chapter is a new paragraph by itself.
            if lines.last == "paragraph" { lines.removeLast() }
            lines.append("chapter \(title.value)")
        case .paragraph: break
        case .sentence(let sentence): lines.append("say \(sentence.value.written)|\(sentence.value.spoken)")
        case .pause(let pause): lines.append("pause \(pause.value)")
        case .bell(let bell): lines.append("bell \(bell.value)")
        case .breath(let breath):
            let words = BreathCue.Kind.allCases.map { breath.value.words[$0]?.spoken ?? "" }
            lines.append(
                "breath \(breath.value.phases) \(breath.value.cycles) \(words) \(breath.value.wordCycles ?? -1) \(breath.value.sound ?? 99)"
            )
        case .sound(let sound): lines.append("sound \(sound.value)")
        case .background(let background): lines.append("background \(background.value.map { "\($0)" } ?? "ends")")
        case .count(let count): lines.append("count \(count.value)")
        case .only(let variants, let elements):
            lines.append("only \(variants)")
            append(elements, to: &lines)
            lines.append("end")
        case .unknown: lines.append("unknown")
        }
    }
}
