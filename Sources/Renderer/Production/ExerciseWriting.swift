internal import GuideCourse
internal import GuideLibrary
internal import GuideRendering
internal import GuideSystem
internal import GuideTimeline

/// Writes the variants of an exercise that have no mistake, several at once where threads are free: all of them share what was
/// spoken. A class, because the threads share it.
final class ExerciseWriting: Sendable {
    private let course: CourseWork
    private let tracks: [PlannedTrack]
    private let timing: TrackTiming
    private let log: InputLog
    private let queue: WorkQueue<Int, BuildFailure>

    /// The tracks of one exercise, and the timing that has a timeline, or nothing, for each of them.
    init(_ course: CourseWork, _ tracks: [PlannedTrack], _ timing: consuming TrackTiming, _ log: InputLog) {
        let timelines = timing.timelines
        queue = WorkQueue(
            tracks.indices.filter { timelines[$0] != nil }
                .sorted { (timelines[$1]?.samples ?? 0, $0) < (timelines[$0]?.samples ?? 0, $1) })
        self.course = course
        self.tracks = tracks
        self.timing = timing
        self.log = log
    }

    /// Writes them on at most `threads` threads. After a failure no other is begun; those that are finished stay.
    func run(threads: Int) throws(BuildFailure) {
        queue.run(threads: min(threads, tracks.count)) { [self] queue in
            while let index = queue.next() {
                guard let timeline = timing.timelines[index] else { continue }
                do throws(BuildFailure) { try write(tracks[index], timeline) } catch { queue.fail(error) }
            }
        }
        if let failure = queue.failure { throw failure }
    }

    private func write(_ track: PlannedTrack, _ timeline: Timeline) throws(BuildFailure) {
        let build = course.build
        let files = build.files(of: track, timeline)
        let name = course.name(of: track)
        try CourseBuild.system { () throws(SystemFailure) in try course.ledger.withdraw([track.path]) }
        do throws(RenderingFailure) {
            let staging = try build.stage(track)
            try files.write(timing, to: staging) {
                let written = Double($0) / Double(max(1, timeline.samples))
                course.progress.advance(name, to: CourseWork.speechShare + (1 - CourseWork.speechShare) * written)
            }
        } catch {
            throw .rendering(error)
        }
        try CourseBuild.system { () throws(SystemFailure) in
            let synthetic = timing.lines(of: timeline).synthetic
            let entry = try PhaseClock.measure(.digesting) { () throws(SystemFailure) in
                try build.entry(of: track, timeline, files, synthetic: synthetic, log)
            }
            try course.ledger.enter(entry)
        }
        course.finish(track)
    }
}
