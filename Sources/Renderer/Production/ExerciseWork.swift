internal import GuideCourse
internal import GuideLibrary
internal import GuideRendering
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// An exercise of one of a round's courses, with those of its tracks that are to be made.
struct ExerciseWork: Sendable {
    let course: CourseWork
    let tracks: [PlannedTrack]

    /// How much work it is expected to be, in seconds of sound.
    var weight: Double { tracks.reduce(0) { $0 + $1.weight } }

    /// Speaks the exercise and writes those tracks that have no mistake; `threads` of them are written at once.
    func make(by compiler: Compiler, threads: Int) throws(BuildFailure) {
        for track in tracks { course.progress.begin(course.name(of: track)) }
        defer { course.leave(tracks) }
        let build = course.build
        let log = InputLog()
        let compilation: Compilation
        do throws(SpeechFailure) {
            compilation = try PhaseClock.measure(.reading) { () throws(SpeechFailure) in
                try compiler.compile(
                    tracks, of: build.plan, in: build.folder, log, sampleRate: build.settings.sampleRate,
                    silence: build.settings.silence, requiresTakes: build.settings.requiresTakes
                ) { share in
                    for track in tracks {
                        course.progress.advance(course.name(of: track), to: CourseWork.speechShare * share)
                    }
                }
            }
        } catch {
            throw .speech(error)
        }
        course.note((compilation.diagnostics + compilation.advice()).found(in: tracks), of: tracks[0].exercise)
        try ExerciseWriting(course, tracks, compilation.takeTiming(), log).run(threads: threads)
    }
}
