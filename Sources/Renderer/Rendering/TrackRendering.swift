internal import GuideScript
package import GuideSound
package import GuideSoundFiles
internal import GuideSpeech
package import GuideSystem
package import GuideTimeline

/// Why a track could not be written.
package enum RenderingFailure: Error {
    /// The file could not be written.
    case output(OutputFailure)
    /// What was spoken could not be read back.
    case spool(SystemFailure)
    /// The loudness of a sound could not be measured.
    case loudness(LoudnessFailure)
    /// A sound could not be brought to the track's rate.
    case resampling(ResamplingFailure)
    /// The user asked to stop.
    case interrupted

    /// What a measure of loudness gives, or its failure as one of rendering.
    static func loudness<Result>(
        _ measure: () throws(LoudnessFailure) -> Result
    ) throws(RenderingFailure) -> Result {
        do throws(LoudnessFailure) { return try measure() } catch { throw .loudness(error) }
    }
}

/// Writes timelines as sound files.
package enum TrackRendering {
    /// Writes one of a timing's timelines, block by block, as whole files, all of them from one mix; `progress` is told
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
        do throws(OutputFailure) { try set.finish() } catch { throw .output(error) }
    }
}

extension TrackRendering {
    private static func create(_ files: [AudioFileSet.Request]) throws(RenderingFailure) -> AudioFileSet {
        do throws(OutputFailure) { return try AudioFileSet(creating: files) } catch { throw .output(error) }
    }

    private static func write(_ block: SampleBlock, to set: inout AudioFileSet) throws(OutputFailure) {
        switch block {
        case .sound(let samples): try set.write(samples)
        case .silence(let count): try set.writeSilence(count)
        }
    }
}
