internal import ArgumentParser
internal import GuideCourse
internal import GuideOutput
internal import GuideProduction
internal import GuideRendering
internal import GuideSound
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem
internal import GuideTakes
internal import GuideText

/// The one table from failures to messages and exit statuses: each reports a failure and returns the error that ends the program.
extension Console {
    /// Reports why nothing can be spoken.
    func exit(for failure: SpeechFailure) -> ExitCode {
        switch failure {
        case .interrupted: return ExitStatus.interrupted.exit
        // Speech is kept among temporary files.
        case .system(let failure): return exit(for: failure, or: .inputOutput, option: Self.temporary)
        case .engine(let operation, let message):
            return fail(
                .engine,
                Bilingual(
                    nb: "talemotoren svikter ({operation}: {reason}). Kjør `pusterom doctor`",
                    en: "the speech engine fails ({operation}: {reason}). Run `pusterom doctor`"),
                ["operation": operation, "reason": message])
        case .start(let name, let fault):
            return fail(
                .engine,
                Bilingual(nb: "talemotoren {name} svikter: {reason}", en: "the speech engine {name} fails: {reason}"),
                ["name": name, "reason": "\(fault)"])
        }
    }

    /// Reports why nothing can be spoken: where an engine is chosen that cannot be started, at that place.
    func exit(for failure: SpeechFailure, _ choice: EngineChoice?) -> ExitCode {
        guard case .start(let name, let fault) = failure, let choice else { return exit(for: failure) }
        tell([choice.failure(name: name, fault)])
        return ExitStatus.engine.exit
    }

    /// Reports why a track could not be written.
    func exit(for failure: RenderingFailure) -> ExitCode {
        switch failure {
        case .interrupted: ExitStatus.interrupted.exit
        case .output(let failure): exit(for: failure)
        case .spool(let failure): exit(for: failure, or: .inputOutput, option: Self.temporary)
        case .sound(let failure):
            fail(.software, Bilingual(nb: "{reason}", en: "{reason}"), ["reason": failure.description])
        }
    }

    /// Reports why a file could not be written or read.
    func exit(for failure: OutputFailure) -> ExitCode {
        switch failure {
        case .system(let failure): exit(for: failure, or: failure.operation == "open" ? .cannotCreate : .inputOutput)
        case .soundFile(let failure):
            fail(
                .inputOutput, Bilingual(nb: "{path}: {reason}", en: "{path}: {reason}"),
                ["path": failure.path, "reason": failure.reason(language)])
        }
    }

    /// Reports why a course could not be built.
    func exit(for failure: BuildFailure, option: String) -> ExitCode {
        switch failure {
        case .busy(let path):
            fail(
                .busy,
                Bilingual(
                    nb:
                        "et annet bygg holder på i {path}. Vent til det er ferdig, eller velg en annen mappe med {option}",
                    en: "another build is at work in {path}. Wait for its end, or choose another folder with {option}"),
                ["path": path, "option": option])
        case .speech(let failure): exit(for: failure)
        case .rendering(let failure): exit(for: failure)
        case .system(let failure):
            exit(
                for: failure,
                or: ["open", "mkdir", "mkdtemp", "access"].contains(failure.operation) ? .cannotCreate : .inputOutput,
                option: option)
        case .interrupted: ExitStatus.interrupted.exit
        }
    }

    /// Reports why a track could not be looked at.
    func exit(for failure: TrackVerification.Failure, _ file: String) -> ExitCode {
        switch failure {
        case .reading(.system(let failure)):
            fail(
                failure.operation == "open" ? .input : .inputOutput,
                Bilingual(nb: "{path} kan ikke leses: {reason}", en: "{path} cannot be read: {reason}"),
                ["path": file, "reason": failure.reason(language)])
        case .reading(.soundFile(let failure)):
            fail(
                .script,
                Bilingual(nb: "{path} er ingen hel lydfil: {reason}", en: "{path} is no whole sound file: {reason}"),
                ["path": file, "reason": failure.reason(language)])
        case .sound(let failure):
            fail(.software, Bilingual(nb: "{reason}", en: "{reason}"), ["reason": failure.description])
        }
    }

    /// Reports why a recording could not be cut.
    func exit(for failure: TakeSplitting.Failure, _ recording: String) -> ExitCode {
        switch failure {
        case .unreadable(let failure):
            fail(
                .input,
                Bilingual(
                    nb: "{path} kan ikke leses som lyd: {reason}", en: "{path} cannot be read as sound: {reason}"),
                ["path": recording, "reason": failure.reason(language)])
        case .output(.system(let failure)): exit(for: failure, option: nil)
        case .output(let failure): exit(for: failure)
        case .system(let failure): exit(for: failure, option: nil)
        case .silent:
            fail(
                .script,
                Bilingual(
                    nb: "{path}: ingen høres i opptaket, bare stillhet eller støy; ingenting er skrevet",
                    en: "{path}: nobody is heard in the recording, only silence or noise; nothing was written"),
                ["path": recording])
        case .noisy(let range):
            fail(
                .script,
                Bilingual(
                    nb:
                        "{path}: for mye støy: den er bare {range} dB under stemmen, og pausene kan ikke finnes. Ta opp på nytt i et stillere rom, nærmere mikrofonen",
                    en:
                        "{path}: too noisy: the noise is only {range} dB below the voice, and the pauses cannot be found. Record again in a quieter room, nearer the microphone"
                ), ["path": recording, "range": "\(Int(range))"])
        case .taken(let names):
            fail(
                .cannotCreate,
                Bilingual(
                    nb: "{count} av linjene er lest inn fra før ({name} …). Si --replace for å erstatte dem",
                    en: "{count} of the lines have been recorded before ({name} …). Say --replace to replace them"),
                ["count": "\(names.count)", "name": names.first ?? ""])
        }
    }
}
