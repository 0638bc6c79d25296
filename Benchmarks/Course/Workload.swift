import GuideCourse
import GuideLibrary
import GuideRendering
import GuideProduction
import GuideScript
import GuideSpeech
import GuideTimeline
import Synchronization

/// All that a course asks for: what is said in it, and its tracks in time.
struct Workload {
    /// Everything that is said, once each.
    let utterances: [Utterance]
    /// The tracks.
    let timelines: [Timeline]

    /// Lays a course out in time with a voice of `program`.
    init(_ course: String, program: String, cores: Int) throws {
        let folder = CourseFolder(course)
        let plan = CoursePlan(try folder.read().course) { path in
            guard let bytes = try? ScriptBytes.read(folder.path(of: path)) else { return .failure(.missing) }
            return .success(ScriptHead(bytes, name: path))
        }
        let voice = ListeningVoice(EspeakVoice(executable: program, workers: cores))
        timelines = try CourseCheck(plan, in: folder, by: Compiler(voice: voice)).tracks.map(\.timeline)
        utterances = voice.heard.withLock { $0.utterances }
    }
}

/// A voice that notes what it was asked to say.
private final class ListeningVoice: Voice, Sendable {
    struct Heard {
        var utterances: [Utterance] = []
        var known: Set<Utterance> = []
    }

    let heard = Mutex(Heard())
    private let voice: EspeakVoice

    init(_ voice: EspeakVoice) { self.voice = voice }

    func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        heard.withLock { heard in
            for utterance in utterances where heard.known.insert(utterance).inserted {
                heard.utterances.append(utterance)
            }
        }
        try voice.speak(utterances, deliver: deliver)
    }
}
