internal import ArgumentParser
internal import GuideOutput
internal import GuideSpeech
internal import GuideText

extension VerifyCommand {
    /// The running recogniser. If it is not installed, the call ends with a hint.
    func recogniser(_ console: Console) throws(ExitCode) -> Recogniser {
        do throws(SpeechFailure) { return try Recogniser() } catch {
            switch error {
            case .start(_, .notInstalled), .start(_, .incomplete): throw console.fail(.engine, Self.notInstalled)
            case .start(_, .failed(let words)): throw console.fail(.engine, Self.deaf, ["reason": words])
            default: throw console.exit(for: error)
            }
        }
    }

    /// Lets the recogniser listen to a track.
    func hear(
        _ file: String, saying expectation: TrackExpectation, of rate: Int, by recogniser: Recogniser,
        _ console: Console
    ) throws -> TrackHearing {
        var heard: [HeardPassage] = []
        do {
            var reader = try PassageReader(file, saying: expectation)
            console.tell(Self.listening, ["file": file, "count": "\(reader.passages.count)"])
            while let (passage, sound) = try reader.next() {
                heard.append(HeardPassage(passage, heard: try recogniser.hear(sound)))
            }
        } catch let failure as SpeechFailure {
            throw console.exit(for: failure)
        } catch let failure as TrackVerification.Failure {
            throw console.exit(for: failure, file)
        }
        let description = recogniser.description
        return TrackHearing(by: "\(description.engine) \(description.version)", rate: rate, heard)
    }

    private static let listening = Bilingual(
        nb: "{file}: lytter til {count} {count:del|deler} …", en: "{file}: listening to {count} {count:part|parts} …")
    private static let notInstalled = Bilingual(
        nb:
            "--listen krever et program som kan høre, og det er ikke installert. Hent det: pusterom voices install whisper",
        en: "--listen needs a program that can hear, which is not installed. Fetch it: pusterom voices install whisper")
    private static let deaf = Bilingual(
        nb: "whisper svikter: {reason}. Installer den på nytt: pusterom voices install whisper",
        en: "whisper fails: {reason}. Install it again: pusterom voices install whisper")
}
