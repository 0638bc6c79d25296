internal import GuideCourse
internal import GuideEditing
internal import GuideLibrary
internal import GuideNorwegian
internal import GuideProduction
internal import GuideRendering
internal import GuideScript
internal import GuideSound
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideTakes
internal import GuideText
internal import GuideTimeline
internal import Synchronization

/// A line of a text that is to be heard by itself.
struct SayForm: Decodable, Sendable {
    var path: String
    var text: String
    /// The line of the text, from 0; nil: what `said` says.
    var line: Int?
    /// Something else that is to be heard.
    var said: String?
    /// Whether the voice says it although it is recorded.
    var isSynthetic: Bool?
    /// A word that is tried in another way, as `said` has it: heard by itself, or in its line.
    var word: String?
}

extension Workshop {
    /// A stretch of a layout's track.
    func sound(_ question: Question) throws(Refusal) -> WaveBody {
        let id = try question.value("layout")
        let variant = try question.value("variant")
        guard let layout = state.withLock({ state in state.layouts.first { $0.id == id } }),
            let timeline = layout.timeline(of: variant)
        else { throw .missing(variant) }
        let from = question.values["from"].flatMap { Int($0) } ?? 0
        let to = question.values["to"].flatMap { Int($0) } ?? timeline.samples
        guard 0..<max(1, timeline.samples) ~= from, from < to else { throw .malformed }
        return WaveBody(layout: layout, timeline: timeline, range: from..<min(to, timeline.samples))
    }

    /// The sound of what one line of a text says, as a whole file.
    func say(_ form: SayForm) throws(Refusal) -> [UInt8] {
        let path = try folder.locate(form.path)
        let found = use(of: path)
        let compiler = compiler(of: found?.course.plan.course)
        var parsed =
            found.map { $0.course.plan.parse(draft: form.text, as: $0.tracks[0], in: $0.course.folder) }
            ?? compiler.parse(form.text, name: path)
        let sentences: [String]
        if let word = form.word, let said = form.said {
            guard case .success = Lexicon.entry(from: said) else { throw Self.unreadable }
            parsed.script.sayings.append(Saying(word, as: said))
            sentences = form.line.map { Self.sentences(of: parsed.script, on: $0 + 1) } ?? [word]
        } else {
            sentences = form.said.map { [$0] } ?? Self.sentences(of: parsed.script, on: (form.line ?? 0) + 1)
        }
        guard !sentences.isEmpty else {
            throw Refusal(404, nb: "ingenting blir sagt på denne linjen", en: "nothing is said on this line")
        }
        let takes = form.isSynthetic == true ? TakeShelf() : TakeShelf(of: path, in: found?.course.folder)
        var sound = Waveform(samples: [], rate: Self.rate)
        for sentence in sentences.prefix(Self.mostSentences) {
            let said: Result<Speech, SpeechFault>
            do throws(SpeechFailure) { said = try compiler.say(sentence, in: parsed.script, takes: takes) } catch {
                throw refusal(error)
            }
            guard case .success(let speech) = said else {
                throw Refusal(422, nb: "setningen kan ikke sies", en: "the sentence cannot be said")
            }
            let spoken = speech.sound
            if !sound.samples.isEmpty { sound.samples += [Float](repeating: 0, count: Self.rate / 2) }
            sound.samples += ((try? Resampler.resample(spoken, to: Self.rate)) ?? spoken).samples
        }
        return WaveHeader.file(sound)
    }

    /// The rate of single lines, in Hz.
    private static let rate = 44_100
    /// Sentences that one line may have to be heard at once.
    private static let mostSentences = 40

    /// What is said on a line of a script, in order; each once, although several variants hold it.
    static func sentences(of script: Script, on line: Int) -> [String] {
        var sentences: [String] = []
        for variant in script.variants {
            for segment in Outline(of: script, variant: variant).segments {
                let (source, span) = script.sources.locate(segment.span)
                guard source.name == script.source.name, source.line(of: span.start) == line else { continue }
                for sentence in segment.content.sentences where !sentences.contains(sentence.spoken) {
                    sentences.append(sentence.spoken)
                }
            }
        }
        return sentences
    }
}
