internal import GuideCourse
internal import GuideEditing
internal import GuideProduction
internal import GuidePublish
internal import GuideRendering
internal import GuideSound
internal import GuideSpeech
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// A course that is to be built.
struct BuildForm: Decodable, Sendable {
    var course: String
}

/// What a build would make, and why.
struct BuildPlanDocument: Encodable, Sendable {
    /// Tracks in the course.
    var tracks: Int
    /// Those that would be made, by their reason.
    var groups: [Group]

    /// Tracks with the same reason.
    struct Group: Encodable, Sendable {
        var reason: String
        var tracks: [String]
    }
}

extension Workshop {
    /// What a build would make now, and why.
    func buildPlan(_ name: String) throws(Refusal) -> BuildPlanDocument {
        let (_, build) = try courseBuild(name)
        let decisions = build.decide(BuildSelection())
        var groups: [BuildPlanDocument.Group] = []
        for decision in decisions where decision.reason.isBuilt {
            let reason = Self.words(of: decision.reason)(language)
            if let index = groups.firstIndex(where: { $0.reason == reason }) {
                groups[index].tracks.append(decision.track.path)
            } else {
                groups.append(BuildPlanDocument.Group(reason: reason, tracks: [decision.track.path]))
            }
        }
        return BuildPlanDocument(tracks: decisions.count, groups: groups)
    }

    /// Why some tracks are made, said of several.
    private static func words(of reason: BuildReason) -> Bilingual {
        switch reason {
        case .new: Bilingual(nb: "ikke laget før", en: "not made before")
        case .settings: Bilingual(nb: "kurset sier noe annet om dem", en: "the course says something else of them")
        case .program: Bilingual(nb: "programmet er nytt", en: "the program is new")
        default: reason.words
        }
    }

    /// Begins a build.
    func build(_ form: BuildForm) throws(Refusal) -> WorkDocument {
        let (course, build) = try courseBuild(form.course)
        let job = try begin(Job(.build, of: form.course)) { [self] job in
            do throws(BuildFailure) {
                let outcome = try build.run(
                    BuildSelection(), jobs: settings.workers, compiler: voices(of: course.plan.course),
                    progress: job.progress, whenBusy: { false })
                finish(job, outcome)
            } catch {
                end(job, error)
            }
        }
        return job.document
    }

    /// How the present work stands.
    func work() -> WorkDocument { state.withLock { $0.job }?.document ?? WorkDocument() }

    /// Stops the present work at its next step.
    func stop() -> WorkDocument {
        let job = state.withLock { $0.job }
        job?.cancellation.cancel()
        return job?.document ?? WorkDocument()
    }
}

extension Workshop {
    /// Begins work, unless other work is going on.
    func begin(_ job: Job, _ work: @escaping @Sendable (Job) -> Void) throws(Refusal) -> Job {
        let isFree = state.withLock { state in
            if state.job?.isRunning == true { return false }
            state.job = job
            return true
        }
        guard isFree else {
            throw Refusal(
                409, nb: "noe annet er i gang. Vent til det er ferdig", en: "other work is going on. Wait for it")
        }
        do throws(SystemFailure) { try WorkerThreads.detach(job.cancellation) { work(job) } } catch {
            throw .system(error)
        }
        return job
    }

    /// What gives builds their voices.
    func voices(of course: Course) -> @Sendable (Int) -> Compiler {
        let choice = course.engine ?? settings.engine
        return { [settings] workers in
            Compiler(
                voice: EngineVoice(choice, workers: workers, cache: settings.cache, executable: settings.executable))
        }
    }

    /// A course without a mistake in its file, and its build.
    func courseBuild(_ name: String) throws(Refusal) -> (course: FoundCourse, build: CourseBuild) {
        let course = try buildable(name)
        var settings = OutputSettings(course.plan.course)
        settings.picture = try? Cover.embedded(ofCourse: course.plan.name(in: course.folder))
        return (
            course,
            CourseBuild(
                course.plan, in: course.folder, settings,
                try environment(of: course.plan.course), output: folder.built)
        )
    }

    /// A course without a mistake in its file.
    func buildable(_ name: String) throws(Refusal) -> FoundCourse {
        let course = try find(try folder.course(name))
        if let first = course.diagnostics.first(where: \.isError) {
            throw Refusal(
                422, nb: "kursfilen har en feil i linje {line}: {message}",
                en: "the course file has a mistake in line {line}: {message}",
                ["line": "\(first.position.line)", "message": first.message(in: language)])
        }
        return course
    }

    /// What tracks depend on besides their scripts: asked of the engine once.
    func environment(of course: Course) throws(Refusal) -> BuildEnvironment {
        let choice = course.engine ?? settings.engine
        let name = course.engine.map { "\($0.source.name) \($0.span)" } ?? ""
        if let known = state.withLock({ $0.environments[name] }) { return known }
        do throws(SpeechFailure) {
            let signature = try EngineVoice(choice, workers: 1, executable: settings.executable).signature()
            do throws(SystemFailure) {
                let environment = try BuildEnvironment(
                    version: settings.version, executable: settings.executable, engine: signature, choice: choice)
                state.withLock { $0.environments[name] = environment }
                return environment
            } catch {
                throw .system(error)
            }
        } catch {
            throw refusal(error)
        }
    }

    private func finish(_ job: Job, _ outcome: BuildOutcome) {
        let errors = outcome.diagnostics.filter(\.isError)
        let seconds = outcome.finished.reduce(0.0) { $0 + Double($1.samples) / Double($1.sampleRate) }
        let words = [
            "made": "\(outcome.made.count)", "kept": "\(outcome.finished.count - outcome.made.count)",
            "length": SampleClock.clock(Int(seconds.rounded()), rate: 1),
        ]
        let message = Bilingual(
            nb: "{made} spor laget, {kept} som før. Til sammen {length}.",
            en: "{made} {made:track|tracks} made, {kept} as before. {length} in all.")(language, words)
        job.end(
            errors.isEmpty ? .done : .failed, message, remarks: errors.map { Remark($0, in: folder, language) })
    }

    /// Ends work that did not come to its end.
    func end(_ job: Job, _ failure: BuildFailure) {
        switch failure {
        case .interrupted, .speech(.interrupted), .rendering(.interrupted):
            job.end(
                .stopped,
                Bilingual(
                    nb: "Stoppet. Det som ble ferdig, er tatt vare på.", en: "Stopped. What was finished is kept.")(
                        language))
        case .busy:
            job.end(
                .failed,
                Bilingual(
                    nb: "Et annet bygg holder på i samme mappe.", en: "Another build is at work in the same folder.")(
                        language))
        case .speech(let failure):
            let refusal = refusal(failure)
            job.end(.failed, refusal.message(language, refusal.arguments))
        case .rendering(let failure): job.end(.failed, "\(failure)")
        case .system(let failure): job.end(.failed, failure.description)
        }
    }
}
