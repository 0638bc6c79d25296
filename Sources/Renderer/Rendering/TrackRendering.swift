internal import GuideScript
internal import GuideSound
package import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem
package import GuideTimeline

/// Writes timelines as sound files.
package enum TrackRendering {
    /// Writes one of a timing's timelines, block by block, as whole files, all of them from one mix; `progress` is called with
    /// how many samples are done.
    package static func render(
        _ timeline: Timeline, _ timing: borrowing TrackTiming, to files: [AudioFileSet.Request],
        progress: (Int) -> Void = { _ in }
    ) throws(RenderingFailure) {
        var stream = try TrackStream(timeline, timing)
        var set = try create(files)
        var done = 0
        while let block = try stream.next(timing) {
            do throws(OutputFailure) { try write(block, to: &set) } catch { throw .output(error) }
            done += block.count
            progress(done)
        }
        do throws(OutputFailure) { try finish(set) } catch { throw .output(error) }
    }
}

extension TrackRendering {
    private static func create(_ files: [AudioFileSet.Request]) throws(RenderingFailure) -> AudioFileSet {
        do throws(OutputFailure) { return try AudioFileSet(creating: files) } catch { throw .output(error) }
    }

    private static func write(_ block: SampleBlock, to set: inout AudioFileSet) throws(OutputFailure) {
        try PhaseClock.measure(.writing) { () throws(OutputFailure) in
            switch block {
            case .sound(let samples): try set.write(samples)
            case .silence(let count): try set.writeSilence(count)
            }
        }
    }

    private static func finish(_ set: consuming AudioFileSet) throws(OutputFailure) {
        var last: AudioFileSet? = set
        try PhaseClock.measure(.writing) { () throws(OutputFailure) in try last.take()?.finish() }
    }
}
