internal import GuideSound
internal import GuideScript
internal import GuideText

/// What is wrong with the lengths of a layout.
extension Layout {
    /// Words and numbers that do not fit their time.
    func misfits(speechLength: (String) -> Int) -> [Diagnostic] {
        pieces.flatMap { piece -> [Diagnostic] in
            switch piece.content {
            case .event: return []
            case .count(let cue, let beat):
                let found = misfit(.numberTooLongForBeat, cue.numbers.map { ($0, beat) }, piece, speechLength)
                return found.map { [$0] } ?? []
            case .breath(let cue, let phases, _):
                guard cue.wordCycles != 0 else { return [] }
                let words = zip(cue.phases, phases).compactMap { phase, length in
                    cue.words[phase.kind].map { ($0, length) }
                }
                return misfit(.wordTooLongForPhase, words, piece, speechLength).map { [$0] } ?? []
            }
        }
    }

    /// The target or the whole track being out of reach.
    func diagnose(isWhole: Bool) -> [Diagnostic] {
        let longest = SampleClock.samples(Limits.track, rate: rate)
        // A fixed mistake may hold a pause in place of any default gap.
        let least = isWhole ? least : pieces.reduce(0) { $1.isWritten ? $0 + $1.bounds.lowerBound : $0 }
        if isWhole, !pieces.contains(where: \.sounds) { return [diagnostic(.nothingInVariant)] }
        let shortest =
            isWhole && target == nil ? ShareSolver.total(of: pieces.map(\.bounds), at: outline.variant.share) : least
        if shortest > longest {
            return [diagnostic(.trackTooLong, ["length": clock(shortest, .up), "most": clock(longest)])]
        }
        guard let target else { return [] }
        let isTooShort = target < least
        guard isTooShort || (isWhole && target > most) else { return [] }
        // Rounded inwards, so that the lengths we name can be reached; without a whole second between them there are none.
        let holdsSecond = (least + rate - 1) / rate <= most / rate
        let arguments = [
            "target": clock(target), "least": clock(least, holdsSecond ? .up : .nearest),
            "most": clock(most, holdsSecond ? .down : .nearest),
        ]
        let heaviest = heaviestChapters(counting: isTooShort ? \.lowerBound : \.upperBound)
        return [diagnostic(isTooShort ? .targetTooShort : .targetTooLong, arguments, ["heaviest": heaviest])]
    }

    /// The target lying between what whole cycles can reach.
    func between(_ below: Int?, _ above: Int?) -> Diagnostic {
        let nearest = [below.map { clock($0, .down) }, above.map { clock($0, .up) }].compactMap { $0 }
        return diagnostic(
            .betweenCycles, ["target": clock(target ?? 0), "nearest": nearest.joined(separator: ", ")])
    }
}

extension Layout {
    /// The first word that lasts longer than its room.
    private func misfit(
        _ kind: DiagnosticKind, _ words: [(word: Sentence, room: Int)], _ piece: Piece, _ speechLength: (String) -> Int
    ) -> Diagnostic? {
        guard let misfit = words.first(where: { speechLength($0.word.spoken) > $0.room }) else { return nil }
        let times = [
            "length": seconds(speechLength(misfit.word.spoken), .up), "room": seconds(misfit.room, .down),
        ]
        let (source, span) = outline.script.sources.locate(piece.span)
        return Diagnostic(kind, in: source, at: span, ["word": misfit.word.written], translated: times)
    }

    /// Samples as seconds with two decimals, rounded away from what fits.
    private func seconds(_ samples: Int, _ rounding: SampleClock.Rounding) -> Bilingual {
        let hundredths = (samples * 100 + (rounding == .up ? rate - 1 : 0)) / rate
        let decimals = (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100) s"
        return Bilingual(nb: "\(hundredths / 100),\(decimals)", en: "\(hundredths / 100).\(decimals)")
    }

    private func clock(_ samples: Int, _ rounding: SampleClock.Rounding = .nearest) -> String {
        SampleClock.clock(samples, rate: rate, rounding: rounding)
    }

    private func diagnostic(
        _ kind: DiagnosticKind, _ arguments: [String: String] = [:], _ translated: [String: Bilingual] = [:]
    ) -> Diagnostic {
        let arguments = arguments.merging(["variant": "`\(outline.variant.name)`"]) { first, _ in first }
        return Diagnostic(
            kind, in: outline.script.source, at: outline.variant.span, arguments, translated: translated)
    }

    /// A sentence with the three chapters that weigh most, such as `Kroppen 5:12, Pusten 1:40`; empty where there is but one.
    private func heaviestChapters(counting bound: KeyPath<ClosedRange<Int>, Int>) -> Bilingual {
        let weights = Dictionary(grouping: pieces, by: \.chapter).map { chapter, pieces in
            (chapter: chapter ?? -1, weight: pieces.reduce(0) { $0 + $1.bounds[keyPath: bound] })
        }
        guard weights.count > 1 else { return Bilingual(nb: "", en: "") }
        let sorted = weights.sorted { ($1.weight, $0.chapter) < ($0.weight, $1.chapter) }.prefix(3)
        let list = { (beginning: String) in
            sorted.map { chapter, weight in
                (chapter < 0 ? beginning : outline.chapters[chapter].value) + " " + clock(weight, .down)
            }.joined(separator: ", ")
        }
        return Bilingual(
            nb: " Mest tid tar \(list("begynnelsen")).", en: " Most time goes to \(list("the beginning")).")
    }
}
