package import GuideScript
package import GuideSpeech
internal import GuideSystem
internal import GuideTakes
package import GuideText
package import GuideTimeline

/// Tracks laid out in time around speech that has been spoken and measured.
package struct TrackTiming: ~Copyable, Sendable {
    /// The rate of the tracks, in Hz.
    package let sampleRate: Int
    /// What each script's texts become, by the script's name and the text.
    private var utterances: [String: [String: Utterance]] = [:]
    /// The timelines in the order of the plans; nil where there is a mistake.
    package private(set) var timelines: [Timeline?] = []
    /// The mistakes that showed: sentences that cannot be said, lengths that cannot be reached.
    package private(set) var diagnostics: [Diagnostic] = []
    /// All speech.
    package private(set) var spool: SpeechSpool
    /// How loud it is.
    let energy = SpeechEnergy()
    /// The authors' own sounds.
    private(set) var recordings: RecordingSpool

    /// Speaks every distinct utterance of the plans, or plays its recording, and solves each plan's timeline. Where recordings
    /// are required, each line without one is a mistake.
    package static func measure(
        _ plans: [TrackPlan], voice: some Voice, sampleRate: Int = 44_100, requiresTakes: Bool = false
    ) throws(SpeechFailure) -> TrackTiming {
        var timing = TrackTiming(
            sampleRate: sampleRate,
            spool: try making { () throws(SystemFailure) in try SpeechSpool() },
            recordings: try making { () throws(SystemFailure) in try RecordingSpool(rate: sampleRate) })
        let faults = try timing.speak(plans, voice)
        for plan in plans {
            if requiresTakes { timing.tellMissingTakes(of: plan.outline) }
            try timing.solve(plan, faults)
        }
        return timing
    }

    private init(
        sampleRate: Int, spool: consuming SpeechSpool, recordings: consuming RecordingSpool
    ) {
        self.sampleRate = sampleRate
        self.spool = spool
        self.recordings = recordings
    }

    private static func making<Spool: ~Copyable>(
        _ make: () throws(SystemFailure) -> Spool
    ) throws(SpeechFailure) -> Spool {
        do throws(SystemFailure) { return try make() } catch { throw .system(error) }
    }
}

extension TrackTiming {
    /// What the voice is given for a text of a script: read once, however often it is said.
    package borrowing func utterance(_ text: String, in script: Script) -> Utterance {
        utterances[script.source.name]?[text] ?? Speaker(script).utterance(text)
    }

    /// Reads every text of the plans; gives each distinct utterance once, in order.
    private mutating func read(_ plans: [TrackPlan]) -> [Utterance] {
        var seen: Set<Utterance> = []
        var distinct: [Utterance] = []
        for plan in plans {
            let script = plan.outline.script
            let speaker = Speaker(script)
            var known = utterances[script.source.name] ?? [:]
            for text in plan.outline.utterances where known[text] == nil {
                var utterance = speaker.utterance(text)
                utterance.take = plan.takes.take(of: text)
                known[text] = utterance
                if seen.insert(utterance).inserted { distinct.append(utterance) }
            }
            utterances[script.source.name] = known
        }
        return distinct
    }

    private mutating func speak(
        _ plans: [TrackPlan], _ voice: some Voice
    ) throws(SpeechFailure) -> [Utterance: SpeechFault] {
        let utterances = read(plans)
        var faults: [Utterance: SpeechFault] = [:]
        try TakeVoice(other: voice).speak(utterances) { utterance, result throws(SpeechFailure) in
            switch result {
            case .failure(let fault): faults[utterance] = fault
            case .success(let speech):
                do throws(SystemFailure) { try spool.keep(speech, of: utterance) } catch { throw .system(error) }
            }
        }
        return faults
    }

    private mutating func solve(_ plan: TrackPlan, _ faults: [Utterance: SpeechFault]) throws(SpeechFailure) {
        let isMute = report(faults, in: plan.outline)
        let lacksSounds = try load(plan.outline)
        let solution = Timeline.solve(
            plan.outline, rate: sampleRate, isWhole: plan.isWhole && !isMute && !lacksSounds,
            soundLength: { recordings[$0]?.count ?? 0 },
            speechLength: { spool.length(of: utterance($0, in: plan.outline.script), at: sampleRate) })
        timelines.append(solution.timeline)
        diagnostics += solution.diagnostics
    }

    /// Reports the sentences of an outline that could not be said, once each although two variants hold them.
    private mutating func report(_ faults: [Utterance: SpeechFault], in outline: Outline) -> Bool {
        var isFaulty = false
        for segment in outline.segments {
            let said = segment.content.sentences.map(\.spoken)
            let found = said.compactMap { text in
                faults[utterance(text, in: outline.script)].map { (text: text, fault: $0) }
            }.first
            guard let (text, fault) = found else { continue }
            isFaulty = true
            if let (kind, arguments, translated) = fault.diagnostic {
                let place = fault == .silent ? PronunciationReview.placeOfLoss(in: text, segment, outline.script) : nil
                tell(kind, at: segment, place, of: outline, arguments, translated)
            }
        }
        return isFaulty
    }

    /// Reports the lines of an outline that nobody has recorded.
    private mutating func tellMissingTakes(of outline: Outline) {
        for segment in outline.segments {
            for sentence in segment.content.sentences where utterance(sentence.spoken, in: outline.script).take == nil {
                tell(.takeMissing, at: segment, of: outline, ["id": "\(LineID(sentence.spoken))"])
            }
        }
    }

    /// Reads the sound files of an outline and reports those that cannot be used. Returns whether there are any.
    private mutating func load(_ outline: Outline) throws(SpeechFailure) -> Bool {
        var isFaulty = false
        for segment in outline.segments {
            guard let file = segment.soundFile, let fault = try fault(of: file, in: segment) else { continue }
            isFaulty = true
            let (kind, arguments, translated) = fault.diagnostic
            tell(
                kind, at: segment, of: outline, arguments.merging(["path": file.name]) { first, _ in first }, translated
            )
        }
        return isFaulty
    }

    /// Why a sound file cannot be used there: what is struck many times must not be long.
    private mutating func fault(
        of file: SoundFile, in segment: Outline.Segment
    ) throws(SpeechFailure) -> RecordingFault? {
        do throws(SystemFailure) { if let fault = try recordings.load(file) { return fault } } catch {
            throw .system(error)
        }
        guard case .bell = segment.content, let recording = recordings[file],
            recording.count > Int(Limits.bellFile / .seconds(1)) * sampleRate
        else { return nil }
        return .tooLong(Limits.bellFile)
    }

    /// Reports a mistake at a segment, once although two variants hold it.
    private mutating func tell(
        _ kind: DiagnosticKind, at segment: Outline.Segment, _ place: Span? = nil, of outline: Outline,
        _ arguments: [String: String], _ translated: [String: Bilingual] = [:]
    ) {
        let (source, whole) = outline.script.sources.locate(segment.span)
        let span = place ?? whole
        let isListed = diagnostics.contains {
            $0.span == span && $0.source.name == source.name && $0.kind.code == kind.code
        }
        if !isListed { diagnostics.append(Diagnostic(kind, in: source, at: span, arguments, translated: translated)) }
    }
}
