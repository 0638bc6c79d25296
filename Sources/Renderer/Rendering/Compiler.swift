internal import GuideLibrary
package import GuideNorwegian
package import GuideScript
internal import GuideSound
package import GuideSpeech
package import GuideSystem
package import GuideTakes
internal import GuideText

/// Turns scripts into timelines and sound. Every command, every build and every editor goes through it.
///
/// It holds what is expensive: the voice with its running engine, its cache, and the speech that was heard last. It may be
/// asked from several threads at once; what is no longer wanted is cancelled by a `Cancellation`.
package final class Compiler: Sendable {
    /// What speaks.
    package let voice: any Voice & Sendable
    private let memory: SpeechMemory

    /// A compiler that speaks with `voice` and holds at most `remembered` bytes of its speech in memory for the next question;
    /// 0 suits work that is done once.
    package init(voice: any Voice & Sendable, remembered: Int = 0) {
        self.voice = voice
        memory = SpeechMemory(limit: remembered)
    }

    /// Parses a script's text as if it lay at a path: its includes and lexicons are read from there. The file itself need not
    /// exist; an editor asks about what it has not saved yet.
    package func parse(_ text: String, name: String, values: [String: String] = [:]) -> ParsedScript {
        ScriptReading.parse(Array(text.utf8), name: name, values: values)
    }

    /// Reads and parses a script with its includes; `-` is standard input.
    package func read(_ path: String) throws(SystemFailure) -> ParsedScript { try ScriptReading.read(path) }

    /// How a line of a script is read: its words, their sounds, and pauses. No engine is asked.
    package func reading(of line: String, in script: Script? = nil) -> Reading {
        Reading(line, by: script.map { Speaker($0).pronouncer } ?? Pronouncer())
    }

    /// The sound of one line as the script's voice says it, or its recording if it is among `takes`; or why there is none.
    package func say(
        _ line: String, in script: Script, takes: TakeShelf = TakeShelf()
    ) throws(SpeechFailure) -> Result<Speech, SpeechFault> {
        var utterance = Speaker(script).utterance(line)
        utterance.take = takes.take(of: line)
        var spoken = Result<Speech, SpeechFault>.failure(.skipped)
        let voice = TakeVoice(other: memory.voice(voice))
        try voice.speak([utterance]) { _, result throws(SpeechFailure) in spoken = result }
        return spoken
    }

    /// Speaks and lays out tracks of scripts.
    ///
    /// - Parameters:
    ///   - scripts: The scripts that the plans were made of, whose diagnostics come first.
    ///   - requiresTakes: Whether every line must have been recorded.
    ///   - progress: Called with the share of all utterances that has been spoken, in 0…1.
    package func compile(
        _ scripts: [ParsedScript], _ plans: [TrackPlan], sampleRate: Int = 44_100, requiresTakes: Bool = false,
        progress: @escaping (Double) -> Void = { _ in }
    ) throws(SpeechFailure) -> Compilation {
        let timing = try TrackTiming.measure(
            plans, voice: CountingVoice(voice: memory.voice(voice), progress: progress), sampleRate: sampleRate,
            requiresTakes: requiresTakes)
        return Compilation(scripts, plans, timing)
    }
}
