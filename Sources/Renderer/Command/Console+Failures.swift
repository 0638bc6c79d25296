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
        // Speech is kept in temporary files.
        case .system(let failure): return exit(for: failure, or: .inputOutput, option: Self.temporary)
        case .engine(let operation, let message):
            return fail(
                .engine,
                Bilingual(
                    nb: "talemotoren svikter ({operation}: {reason}). Finn ut hva som mangler med `pusterom doctor`",
                    en:
                        "the speech engine fails ({operation}: {reason}). Find out what is missing with `pusterom doctor`"
                ),
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
                        "en annen bygging pågår i {path}. Vent til den er ferdig, eller velg en annen mappe med {option}",
                    en:
                        "another build is running in {path}. Wait until it has finished, or choose another folder with {option}"
                ),
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
                Bilingual(
                    nb: "{path} er ikke en hel lydfil: {reason}", en: "{path} is not a whole sound file: {reason}"),
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
                    nb:
                        "{path}: det er ingen stemme i opptaket, bare stillhet eller støy. Ingenting er skrevet. Ta opp på nytt, nærmere mikrofonen",
                    en:
                        "{path}: there is no voice in the recording, only silence or noise. Nothing was written. Record again, nearer the microphone"
                ),
                ["path": recording])
        case .noisy(let range):
            fail(
                .script,
                Bilingual(
                    nb:
                        "{path}: for mye støy, bare {range} dB svakere enn stemmen. Derfor kan ikke pausene finnes. Ta opp på nytt i et stillere rom, nærmere mikrofonen",
                    en:
                        "{path}: too much noise, only {range} dB below the voice. The pauses cannot be found. Record again in a quieter room, nearer the microphone"
                ), ["path": recording, "range": "\(Int(range))"])
        case .taken(let names):
            fail(
                .cannotCreate,
                Bilingual(
                    nb:
                        "{count} av linjene er lest inn fra før ({name} …). Legg til --replace for å erstatte {count:den|dem}",
                    en:
                        "{count} of the lines {count:is|are} already recorded ({name} …). Add --replace to replace {count:it|them}"
                ),
                ["count": "\(names.count)", "name": names.first ?? ""])
        }
    }
}
