internal import ArgumentParser
internal import GuideSound
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// `pusterom doctor`: whether all that rendering needs is there.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract:
            "Check that all that the commands need is here: engines, libraries, fonts, printing, and room to write.")

    @Option(
        name: [.short, .long], help: ArgumentHelp("Folder that files are to be written to.", valueName: "folder"),
        completion: .directory)
    var output = "Build"

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let findings =
            [
                examineEngine(console), examineSpeech(), examineLibrary(), examineLoudness(), examineDigest(),
                examineTemporary(), examineOutput(), examineRoom(), examinePrinting(), examineFonts(),
            ] + InstallableEngine.allCases.compactMap(examine) + [examineOtherEngine()]
        for finding in findings {
            let arguments = finding.values(console.language)
            let mark = finding.mark(console.language)
            try console.print("\(mark)  \(finding.subject(console.language, arguments))\n")
            if finding.status != nil || finding.isOptional {
                try console.print("      → \(finding.hint(console.language, arguments))\n")
            }
        }
        guard let status = findings.compactMap(\.status).first else { return }
        for finding in findings where finding.status != nil {
            let arguments = finding.values(console.language)
            console.tell(
                Bilingual(nb: "dette virker ikke: {subject}. {hint}", en: "this does not work: {subject}. {hint}"),
                [
                    "subject": finding.subject(console.language, arguments),
                    "hint": finding.hint(console.language, arguments),
                ])
        }
        throw status.exit
    }
}

/// What one examination found.
struct Finding {
    var subject: Bilingual
    var arguments: [String: String] = [:]
    /// Arguments that differ between the languages.
    var translated: [String: Bilingual] = [:]
    /// The status to end with; nil if all is well.
    var status: ExitStatus?
    var hint = Bilingual(nb: "", en: "")
    /// Whether something is missing that only some commands use: that is not an error, but worth knowing.
    var isOptional = false

    /// All arguments in a language.
    func values(_ language: MessageLanguage) -> [String: String] {
        arguments.merging(translated.mapValues { $0(language) }) { $1 }
    }

    /// The word before it.
    func mark(_ language: MessageLanguage) -> String {
        if isOptional { return "–   " }
        return status == nil ? "ok  " : Bilingual(nb: "feil", en: "bad ")(language)
    }
}

extension DoctorCommand {
    private static let installEngine = Bilingual(
        nb: "Installer talemotoren: apt-get install espeak-ng-data libespeak-ng1",
        en: "Install the speech engine: apt-get install espeak-ng-data libespeak-ng1")

    /// Why the engine cannot be asked, in words.
    private static func reason(_ failure: SpeechFailure) -> Bilingual {
        switch failure {
        case .interrupted: Bilingual(nb: "du ba om å stoppe", en: "you asked to stop")
        case .system(let failure): Bilingual(nb: failure.description, en: failure.description)
        case .engine(_, let message): Bilingual(nb: message, en: message)
        case .start(_, let fault): Bilingual(nb: "\(fault)", en: "\(fault)")
        }
    }

    private func examineEngine(_ console: Console) -> Finding {
        do throws(SpeechFailure) {
            let info = try EspeakVoice(workers: 1).describe()
            return Finding(
                subject: Bilingual(
                    nb: "espeak-ng {version} med norsk stemme ({path})",
                    en: "espeak-ng {version} with a Norwegian voice ({path})"),
                arguments: ["version": info.version, "path": info.dataPath])
        } catch {
            return Finding(
                subject: Bilingual(
                    nb: "espeak-ng med norsk stemme: {reason}", en: "espeak-ng with a Norwegian voice: {reason}"),
                arguments: ["reason": Self.reason(error)(console.language)], status: .engine, hint: Self.installEngine)
        }
    }

    private func examineSpeech() -> Finding {
        var spoken = 0.0
        try? EspeakVoice(workers: 1).speak([Utterance("Velkommen til pusterommet.")]) { _, result in
            guard case .success(let speech) = result else { return }
            spoken = Double(speech.sound.samples.count) / Double(speech.sound.rate)
        }
        let isPlausible = 0.5...5 ~= spoken
        return Finding(
            subject: Bilingual(nb: "en norsk setning blir til lyd", en: "a Norwegian sentence becomes sound"),
            status: isPlausible ? nil : .engine, hint: Self.installEngine)
    }

    /// What can be installed, if it was: without it, everything else works.
    private func examine(_ engine: InstallableEngine) -> Finding? {
        let environment = engine.environment
        guard environment.isThere else { return nil }
        let fault = environment.isWhole ? engine.fault(in: environment) : "–"
        return Finding(
            subject: engine.words(isFine: fault == nil),
            arguments: ["path": environment.folder, "reason": fault ?? ""], status: fault == nil ? nil : .engine,
            hint: Bilingual(
                nb: "Installer den på nytt: pusterom voices install \(engine.rawValue)",
                en: "Install it again: pusterom voices install \(engine.rawValue)"))
    }

    private func examineLibrary() -> Finding {
        let missing = AudioFormat.all.filter { !SoundFileLibrary.canWrite($0) }
        let named = (missing.isEmpty ? AudioFormat.all : missing).map(\.name).joined(separator: ", ")
        return Finding(
            subject: missing.isEmpty
                ? Bilingual(nb: "{version} skriver {formats}", en: "{version} writes {formats}")
                : Bilingual(nb: "{version} skriver ikke {formats}", en: "{version} does not write {formats}"),
            arguments: ["version": SoundFileLibrary.version, "formats": named],
            status: missing.isEmpty ? nil : .software,
            hint: Bilingual(
                nb: "Installer libsndfile 1.1 eller nyere: apt-get install libsndfile1",
                en: "Install libsndfile 1.1 or newer: apt-get install libsndfile1"))
    }

    /// A second of a square wave at full scale: whether a plausible loudness comes of it.
    private func examineLoudness() -> Finding {
        let square = Waveform(samples: (0..<44_100).map { $0 % 44 < 22 ? 1 : -1 }, rate: 44_100)
        let loudness = try? Loudness.measure(square, .integrated).integrated
        let isPlausible = loudness.map { -3...4 ~= $0 } ?? false
        return Finding(
            subject: Bilingual(
                nb: "libebur128 {version} måler lydstyrke", en: "libebur128 {version} measures loudness"),
            arguments: ["version": LoudnessMeter.libraryVersion], status: isPlausible ? nil : .software,
            hint: Bilingual(
                nb: "Installer den: apt-get install libebur128-1", en: "Install it: apt-get install libebur128-1"))
    }

    /// The digest that the standard gives as its first example.
    private func examineDigest() -> Finding {
        let isRight = Digest(of: "abc".utf8).description.hasPrefix("ba7816bf8f01cfea")
        return Finding(
            subject: Bilingual(nb: "libnettle {version} regner ut SHA-256", en: "libnettle {version} computes SHA-256"),
            arguments: ["version": DigestHasher.libraryVersion], status: isRight ? nil : .software,
            hint: Bilingual(
                nb: "Installer den: apt-get install libnettle8", en: "Install it: apt-get install libnettle8"))
    }

    private func examineTemporary() -> Finding {
        var finding = Finding(subject: Bilingual(nb: "midlertidige filer kan lages", en: "temporary files can be made"))
        do throws(SystemFailure) { _ = try Descriptor.temporary() } catch {
            finding.status = .cannotCreate
            finding.translated = ["reason": error.reason]
            finding.hint = Bilingual(
                nb: "Midlertidige filer: {reason}. Sett TMPDIR til en mappe med plass.",
                en: "Temporary files: {reason}. Set TMPDIR to a folder with room.")
        }
        return finding
    }

    /// Whether the folder can be written to. A missing folder is not made: it is enough that it could be.
    private func examineOutput() -> Finding {
        let place = Self.nearestFolder(of: output)
        var finding = Finding(
            subject: place == output
                ? Bilingual(nb: "{path} kan skrives til", en: "{path} can be written to")
                : Bilingual(nb: "{path} kan lages", en: "{path} can be made"),
            arguments: ["path": output])
        do throws(SystemFailure) { _ = try StagingFolder(in: place) } catch {
            finding.status = .cannotCreate
            finding.translated = ["reason": error.reason]
            finding.hint = Bilingual(
                nb: "{path}: {reason}. Velg en annen mappe med --output.",
                en: "{path}: {reason}. Choose another folder with --output.")
        }
        return finding
    }
}
