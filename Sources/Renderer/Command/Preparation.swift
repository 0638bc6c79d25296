internal import ArgumentParser
internal import Glibc
internal import GuideCourse
internal import GuideLibrary
internal import GuideNorwegian
internal import GuideOutput
internal import GuidePublish
internal import GuideRendering
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem
internal import GuideTakes
internal import GuideText
internal import GuideTimeline

/// What one call does with its scripts, up to the timelines: the steps that render, preview and check share.
struct Preparation {
    let console: Console
    /// The engine that the user has chosen, if any.
    let choice: EngineChoice?
    private let jobs: JobOptions
    /// What speaks scripts that are named by themselves.
    let voice: EngineVoice

    /// Timelines without a mistake, with their plans.
    struct Prepared: ~Copyable {
        var plans: [TrackPlan]
        var timing: TrackTiming

        /// The timelines, in the order of the plans.
        var timelines: [Timeline] { timing.timelines.compactMap { $0 } }
    }

    init(_ messages: MessageOptions, _ jobs: JobOptions) throws(ExitCode) {
        console = messages.console
        self.jobs = jobs
        choice = try console.userEngine()
        voice = EngineVoice(choice, workers: jobs.workers, cache: jobs.caching.open())
    }

    /// What speaks a course.
    func voice(of course: Course) -> EngineVoice {
        course.engine.map { EngineVoice($0, workers: jobs.workers, cache: jobs.caching.open()) } ?? voice
    }

    /// Reads, plans, speaks and lays out. All mistakes of all scripts are told at once; with an error the call ends.
    func prepare(
        _ options: ScriptOptions, sampleRate: Int = 44_100, _ takes: TakeOptions? = nil
    ) throws(ExitCode) -> Prepared {
        try prepare(options.scripts, variants: options.variant, sampleRate: sampleRate, takes)
    }

    /// The same for scripts by their paths; without variants, all of them.
    func prepare(
        _ paths: [String], variants: [String], sampleRate: Int, _ takes: TakeOptions? = nil
    ) throws(ExitCode) -> Prepared {
        let scripts = try console.read(paths)
        let plans = try plan(scripts, variants)
        let timing = try time(plans, sampleRate, takes?.requireTakes ?? false)
        console.tellTrouble(of: voice.cache)
        let diagnostics = Self.inOrder(scripts.flatMap(\.diagnostics) + timing.diagnostics, of: scripts)
        console.tell(diagnostics)
        if diagnostics.hasErrors { throw Self.status(of: diagnostics).exit }
        return Prepared(plans: plans, timing: timing)
    }
}

extension Preparation {
    /// The tracks of scripts; that there is no such variant ends the call.
    func plan(_ scripts: [ParsedScript], _ variants: [String]) throws(ExitCode) -> [TrackPlan] {
        do throws(TrackPlan.Failure) {
            return try TrackPlan.plan(scripts, variants: variants)
        } catch {
            switch error {
            case .unknownVariant(let name, let known): throw console.fail(noVariant: name, known)
            case .sameFile(let name):
                throw console.fail(
                    .usage,
                    Bilingual(
                        nb: "to spor ville begge hete {name}. Gi manusene ulike filnavn",
                        en: "two tracks would both be named {name}. Give the scripts different file names"),
                    ["name": name])
            }
        }
    }

    /// That there is no such variant among those of a course ends the call.
    func checkVariants(_ wanted: [String], among all: [String]) throws(ExitCode) {
        let known = all.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        for name in wanted where !known.contains(where: { $0.lowercased() == name.lowercased() }) {
            throw console.fail(noVariant: name, known)
        }
    }

    private func time(
        _ plans: [TrackPlan], _ sampleRate: Int, _ requiresTakes: Bool
    ) throws(ExitCode) -> TrackTiming {
        do throws(SpeechFailure) {
            return try TrackTiming.measure(
                plans, voice: voice, sampleRate: sampleRate, requiresTakes: requiresTakes)
        } catch {
            throw console.fail(error, choice)
        }
    }

    /// Script by script in the order given, each followed by what it includes, and within each file in source order. A
    /// mistake in a file that two scripts include is told once.
    private static func inOrder(_ diagnostics: [Diagnostic], of scripts: [ParsedScript]) -> [Diagnostic] {
        let sources = scripts.flatMap { [$0.script.source] + $0.diagnostics.map(\.source) } + diagnostics.map(\.source)
        var names: Set<String> = []
        return sources.map(\.name).filter { names.insert($0).inserted }.flatMap { name in
            // What two scripts share, an include or a lexicon, is told once.
            var told: Set<[String]> = []
            return diagnostics.filter { $0.source.name == name }.inSourceOrder().filter {
                told.insert([$0.kind.code, "\($0.span)", $0.message(in: .english)]).inserted
            }
        }
    }

    /// The status to end with: of the engine if nothing but its speaking went wrong.
    static func status(of diagnostics: [Diagnostic]) -> ExitStatus {
        diagnostics.allSatisfy { !$0.isError || $0.kind.isOfEngine } ? .engine : .script
    }
}

extension Console {
    fileprivate func fail(noVariant name: String, _ known: [String]) -> ExitCode {
        fail(
            .usage,
            Bilingual(
                nb: "ingen variant heter {name}. Her er: {known}", en: "no variant is named {name}. There are: {known}"),
            ["name": name, "known": known.joined(separator: ", ")])
    }

    /// Reads scripts; those that cannot be read are all told, and end the call.
    func read(_ paths: [String]) throws(ExitCode) -> [ParsedScript] {
        var scripts: [ParsedScript] = []
        var isMissing = false
        for path in paths {
            do throws(SystemFailure) { scripts.append(try ScriptReading.read(path)) } catch {
                tell(
                    Bilingual(nb: "{path} kan ikke leses: {reason}", en: "{path} cannot be read: {reason}"),
                    ["path": path, "reason": error.message])
                isMissing = true
            }
        }
        if isMissing { throw ExitStatus.input.exit }
        return scripts
    }

    /// Tells what was wrong with the cache, which does nothing to the tracks.
    func tellTrouble(of cache: SpeechCache?) {
        guard let cache, let failure = cache.failure else { return }
        tell(
            Bilingual(
                nb: "mellomlageret {folder} kan ikke brukes ({reason}). Sporene blir de samme, men tar lengre tid",
                en: "the cache {folder} cannot be used ({reason}). The tracks are the same, but take longer"),
            ["folder": cache.folder, "reason": failure.message])
    }

    /// Tells why nothing can be spoken.
    func fail(_ failure: SpeechFailure) -> ExitCode {
        switch failure {
        case .interrupted: return ExitStatus.interrupted.exit
        case .system(let failure): return fail(failure, or: .inputOutput)
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
}
