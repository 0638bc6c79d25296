internal import ArgumentParser
internal import Glibc
internal import GuideCourse
internal import GuideLibrary
internal import GuideProduction
internal import GuideRendering
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem
internal import GuideText
internal import GuideTimeline

/// One call of the program: the console it talks to and the compilers it works with.
struct CommandSession {
    let console: Console
    /// The engine that the user has chosen; nil for the built-in one.
    let choice: EngineChoice?
    /// What compiles scripts that are named by themselves.
    let compiler: Compiler
    private let jobs: JobOptions
    private let cache: SpeechCache?

    init(_ messages: MessageOptions, _ jobs: JobOptions) throws(ExitCode) {
        console = messages.console
        self.jobs = jobs
        if let named = jobs.namedChoice { choice = named } else { choice = try console.userEngine() }
        cache = jobs.caching.open()
        compiler = Compiler(voice: EngineVoice(choice, workers: jobs.workers, cache: cache))
    }

    /// The engine that speaks a course, and its compiler.
    func compiler(of course: Course) -> (compiler: Compiler, choice: EngineChoice?) {
        guard jobs.namedChoice == nil, let own = course.engine else { return (compiler, choice) }
        return (Compiler(voice: EngineVoice(own, workers: jobs.workers, cache: jobs.caching.open())), own)
    }

    /// Reads, speaks and lays out scripts. All mistakes in all of them are reported together; an error ends the call.
    func compile(
        _ options: ScriptOptions, sampleRate: Int = 44_100, _ takes: TakeOptions? = nil
    ) throws(ExitCode) -> Compilation {
        try compile(options.scripts, variants: options.variant, sampleRate: sampleRate, takes)
    }

    /// The same for the paths of scripts; without `variants`, for all variants.
    func compile(
        _ paths: [String], variants: [String], sampleRate: Int = 44_100, _ takes: TakeOptions? = nil,
        endingOnErrors: Bool = true
    ) throws(ExitCode) -> Compilation {
        let scripts = try console.read(paths, by: compiler)
        let plans = try plan(scripts, variants)
        let compilation: Compilation
        do throws(SpeechFailure) {
            compilation = try compiler.compile(
                scripts, plans, sampleRate: sampleRate, requiresTakes: takes?.requireTakes ?? false)
        } catch {
            // Mistakes of the scripts are reported even where nothing can be spoken.
            try console.report(endingOnErrors: scripts.flatMap(\.diagnostics).filter(\.isError))
            throw console.exit(for: error, choice)
        }
        console.reportTrouble(of: cache)
        if endingOnErrors { try console.report(endingOnErrors: compilation.diagnostics) }
        return compilation
    }

    /// Speaks and lays out a course without writing anything; with variants, those tracks alone.
    func check(
        _ course: LoadedCourse, variants: [String] = [], requiresTakes: Bool = false
    ) throws(ExitCode) -> CourseCheck {
        try checkVariants(variants, among: course.plan.tracks.map(\.variant))
        let (compiler, choice) = compiler(of: course.plan.course)
        do throws(SpeechFailure) {
            return try CourseCheck(
                course.plan, in: course.folder, variants: variants, by: compiler, requiresTakes: requiresTakes)
        } catch {
            throw console.exit(for: error, choice)
        }
    }

    /// The tracks of scripts; a variant that does not exist ends the call.
    func plan(_ scripts: [ParsedScript], _ variants: [String]) throws(ExitCode) -> [TrackPlan] {
        do throws(TrackPlan.Failure) { return try TrackPlan.plan(scripts, variants: variants) } catch {
            switch error {
            case .unknownVariant(let name, let known): throw console.exit(forUnknownVariant: name, known)
            case .sameFile(let name):
                throw console.fail(
                    .usage,
                    Bilingual(
                        nb: "to spor ville fått samme navn, {name}. Gi manusene ulike filnavn",
                        en: "two tracks would have the same name, {name}. Give the scripts different file names"),
                    ["name": name])
            }
        }
    }

    /// Ends the call if a course does not have one of the variants.
    func checkVariants(_ wanted: [String], among all: [String]) throws(ExitCode) {
        let known = all.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        for name in wanted where !known.contains(where: { $0.lowercased() == name.lowercased() }) {
            throw console.exit(forUnknownVariant: name, known)
        }
    }
}

extension Console {
    fileprivate func exit(forUnknownVariant name: String, _ known: [String]) -> ExitCode {
        let parts = name.split { ", +/".contains($0) }.map(String.init)
        if parts.count > 1, parts.allSatisfy({ part in known.contains { $0.lowercased() == part.lowercased() } }) {
            let options = parts.map { "--variant \($0)" }.joined(separator: " ")
            return fail(
                .usage,
                Bilingual(
                    nb: "--variant tar ett navn om gangen. Skriv `{options}`",
                    en: "--variant takes one name at a time. Write `{options}`"), ["options": options])
        }
        return fail(
            .usage,
            Bilingual(
                nb: "ingen variant heter {name}. Velg blant {known}",
                en: "no variant is named {name}. Choose one of {known}"),
            ["name": name, "known": known.joined(separator: ", ")])
    }

    /// Reads scripts; all that cannot be read are reported, and end the call.
    func read(_ paths: [String], by compiler: Compiler) throws(ExitCode) -> [ParsedScript] {
        var scripts: [ParsedScript] = []
        var isMissing = false
        for path in paths {
            if path != ScriptReading.standardInput, let foreign = ForeignFile.recognise(path) {
                report(foreign, at: path)
                isMissing = true
                continue
            }
            do throws(SystemFailure) { scripts.append(try compiler.read(path)) } catch {
                tell(
                    Bilingual(nb: "{path} kan ikke leses: {reason}", en: "{path} cannot be read: {reason}"),
                    [
                        "path": path,
                        "reason": error.reason(language) + (divided(path, paths) ?? meant(by: path, error)),
                    ])
                isMissing = true
            }
        }
        if isMissing { throw ExitStatus.input.exit }
        return scripts
    }

    /// The advice to quote a name with blanks, of which the shell made several words; nil if the words are none together.
    private func divided(_ path: String, _ paths: [String]) -> String? {
        guard paths.count > 1, let place = paths.firstIndex(of: path) else { return nil }
        for first in 0...place {
            for last in place..<paths.count where last > first {
                let whole = paths[first...last].joined(separator: " ")
                guard FileStatus(of: whole) != nil else { continue }
                return Bilingual(
                    nb: ". Et navn med mellomrom må stå i anførselstegn: `\"{path}\"`",
                    en: ". A name with spaces must be in quotes: `\"{path}\"`")(language, ["path": whole])
            }
        }
        return ["kort", "lang", "short", "long"].contains(path.lowercased())
            ? Bilingual(nb: ". Mente du `--variant {path}`?", en: ". Did you mean `--variant {path}`?")(
                language, ["path": path]) : nil
    }

    /// What was probably meant by a path at which there is nothing, as the end of a sentence; empty if no file has a similar
    /// name.
    private func meant(by path: String, _ failure: SystemFailure) -> String {
        guard failure.code == ENOENT else { return "" }
        if let advice = PathAdvice.advice(on: path) { return advice(language) }
        // Windows hides the ending that its programs add: `ro.pust` is `ro.pust.txt`.
        let stem = path.hasSuffix(".pust") ? String(path.dropLast(".pust".count)) : path
        let named = [path + ".pust", path + ".txt", stem + ".txt"]
        let near = named.first { FileStatus(of: $0) != nil } ?? NearFile.path(near: path)
        return near.map {
            Bilingual(nb: ". Mente du `{path}`?", en: ". Did you mean `{path}`?")(language, ["path": $0])
        } ?? ""
    }

    /// Reports that a path holds no script, and what its author can do.
    private func report(_ foreign: ForeignFile, at path: String) {
        tell(
            Bilingual(nb: "{path} er {kind}, ikke et manus. {hint}", en: "{path} is {kind}, not a script. {hint}"),
            ["path": path, "kind": foreign.description(language), "hint": foreign.hint(language)])
    }

    /// Reports diagnostics; an error among them ends the call.
    func report(endingOnErrors diagnostics: [Diagnostic]) throws(ExitCode) {
        tell(diagnostics)
        if diagnostics.hasErrors { throw ExitStatus.of(diagnostics).exit }
    }

    /// Reports what was wrong with the cache, which changes nothing in the tracks.
    func reportTrouble(of cache: SpeechCache?) {
        guard let cache, let trouble = cache.trouble else { return }
        let failure: SystemFailure
        switch trouble {
        case .system(let reason): failure = reason
        case .writableByOthers(let path):
            return tell(
                Bilingual(
                    nb:
                        "mellomlageret blir ikke brukt, for andre kan skrive i {path}. Skriv `chmod go-w {path}`, eller velg mappen selv med --cache {folder}",
                    en:
                        "the cache is not used, because others can write in {path}. Type `chmod go-w {path}`, or choose the folder yourself with --cache {folder}"
                ), ["path": path, "folder": cache.folder])
        }
        tell(
            Bilingual(
                nb: "mellomlageret {folder} kan ikke brukes ({reason}). Sporene blir de samme, men det tar lengre tid",
                en: "the cache {folder} cannot be used ({reason}). The tracks will be the same, but it takes longer"),
            ["folder": cache.folder, "reason": failure.reason(language)])
    }
}
