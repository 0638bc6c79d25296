internal import Glibc
internal import GuideCourse
internal import GuideProduction
package import GuideRendering
internal import GuideSpeech
package import GuideSystem
internal import GuideText

extension CoursePublication {
    /// Builds what has changed, makes a new edition beside the old one, and puts it in its place: whole or not at all.
    ///
    /// - Parameters:
    ///   - jobs: How many tracks are made at once.
    ///   - compiler: Makes a compiler whose voice has a number of processes.
    ///   - tick: Called again and again while sound is made.
    ///   - whenBusy: Whether to wait for another publication that has the folder.
    ///   - report: Called with what the user should know.
    package func run(
        jobs: Int, compiler: @escaping @Sendable (Int) -> Compiler, progress: WorkProgress, tick: () -> Void = {},
        whenBusy: () -> Bool, report: @escaping (PublishingNews) -> Void
    ) throws(PublishingFailure) -> PublishingOutcome {
        let staging = folder.staging
        // A folder that is refused is left without a trace, unless there is one already.
        if !staging.isThere { try review() }
        let made = Folder.missing(folder.path)
        let lock = try lock(whenBusy)
        ChromiumPrinter.sweep()
        try PublishingFailure.system { () throws(SystemFailure) in try EditionSwap.recover(staging) }
        do throws(PublishingFailure) {
            // Looked at again: while this one waited, another course may have moved in.
            try review()
            let settings = settings(report)
            try PublishingFailure.system { () throws(SystemFailure) in try staging.begin() }
            let course = try read(try build(jobs: jobs, compiler, progress, tick, report))
            var making = EditionMaking(self, course, settings, report: report)
            try making.run()
            let outcome = try exchange(making, lock)
            lock.release()
            return outcome
        } catch {
            abandon(staging, after: error)
            guard made.isEmpty || staging.isThere else {
                lock.remove()
                made.forEach(Folder.removeIfEmpty)
                throw error
            }
            lock.release()
            throw error
        }
    }
}

extension CoursePublication {
    private func review() throws(PublishingFailure) {
        let settings = schedule.settings(settings, after: folder.moment)
        do throws(FolderConflict) { try FolderReview(self, settings).check() } catch { throw .folder(error) }
    }

    private func lock(_ whenBusy: () -> Bool) throws(PublishingFailure) -> FileLock {
        do throws(SystemFailure) {
            return try folder.lock(whenBusy: whenBusy)
        } catch {
            switch error.code {
            case EWOULDBLOCK: throw .busy
            case EINTR where Interruption.isRequested: throw .interrupted
            default: throw .system(error)
            }
        }
    }

    /// The settings with the calendar's first day and time.
    private func settings(_ report: (PublishingNews) -> Void) -> PublicationSettings {
        let settings = schedule.settings(settings, after: folder.moment)
        if schedule.start == nil {
            if let start = settings.start { report(.keptStart(start)) }
            if settings.start == nil, let time = schedule.time { report(.timeWithoutStart(time)) }
        }
        return settings
    }

    /// Makes the tracks that have changed. The whole course is looked through before: with an error in it nothing is
    /// published, for pages and sound must fit.
    private func build(
        jobs: Int, _ compiler: @escaping @Sendable (Int) -> Compiler, _ progress: WorkProgress, _ tick: () -> Void,
        _ report: (PublishingNews) -> Void
    ) throws(PublishingFailure) -> BuildOutcome {
        let build = build(in: folder.staging.sound)
        if build.decide(BuildSelection()).contains(where: \.reason.isBuilt) {
            let check: CourseCheck
            do throws(SpeechFailure) {
                check = try CourseCheck(plan, in: course, by: compiler(jobs))
            } catch { throw .speech(error) }
            let errors = check.diagnostics.filter(\.isError)
            guard errors.isEmpty else { throw .mistakes(errors) }
            report(.checked)
        }
        let outcome: BuildOutcome
        do throws(BuildFailure) {
            outcome = try build.run(
                BuildSelection(), jobs: jobs, compiler: compiler, progress: progress, tick: tick, whenBusy: { true })
        } catch { throw .build(error) }
        report(.built(outcome, self.build(in: "\(folder.path)/\(PublishedFolder.sound)")))
        // A script that was changed meanwhile.
        guard !outcome.diagnostics.hasErrors else { throw .mistakes([]) }
        return outcome
    }

    private func read(_ built: BuildOutcome) throws(PublishingFailure) -> PublishedCourse {
        try PublishedCourse(
            plan, named: name, tracks: built.finished, output: folder.staging.sound, sound: PublishedFolder.sound)
    }

    /// Puts the new edition in the place of the old one.
    private func exchange(
        _ making: EditionMaking, _ lock: borrowing FileLock
    ) throws(PublishingFailure) -> PublishingOutcome {
        let staging = folder.staging
        let paths = making.paths(BuildManifest.read(in: staging.sound))
        let swap = EditionSwap(to: paths, from: folder.files, staging)
        if let conflict = folder.conflictingFile(at: swap.replaced) { throw .folder(.conflictingFile(conflict)) }
        try PublishingFailure.system { () throws(SystemFailure) in
            if swap.isEmpty { return staging.discard() }
            try swap.prepare(staging)
            try EditionFinisher.commit(staging, holding: lock, executable)
        }
        return making.outcome(of: swap)
    }

    /// Cleans up after a failure. Tracks that are finished when the user stops are kept for the next time; with a full
    /// disk, keeping them would leave it full.
    private func abandon(_ staging: EditionStaging, after failure: PublishingFailure) {
        guard !EditionSwap.isPending(staging) else { return }
        switch failure {
        case .interrupted where staging.hasNewSound, .build(.interrupted) where staging.hasNewSound:
            staging.keepSoundOnly()
        default: staging.discard()
        }
    }
}
