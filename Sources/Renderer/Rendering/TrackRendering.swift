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
        var source = SoundSource(rate: timeline.sampleRate)
        var track = try master(timeline, timing, &source)
        var set = try create(files)
        var done = 0
        while !Interruption.isRequested {
            let block = try track.next(AudioFile.block) { sound throws(RenderingFailure) in
                try source.samples(of: sound, timing)
            }
            guard let block else { break }
            do throws(OutputFailure) { try write(block, to: &set) } catch { throw .output(error) }
            done += block.count
            progress(done)
        }
        if Interruption.isRequested { throw .interrupted }
        do throws(OutputFailure) { try set.finish() } catch { throw .output(error) }
    }
}

extension TrackRendering {
    /// The track of a timeline, ready to be read block by block.
    private static func master(
        _ timeline: Timeline, _ timing: borrowing TrackTiming, _ source: inout SoundSource
    ) throws(RenderingFailure) -> MasteredTrack<TrackSound> {
        let level = try VoiceLevel.level(of: timeline, timing, recorded: false)
        let takeLevel = try VoiceLevel.level(of: timeline, timing, recorded: true)
        var placement = TrackPlacement(timeline, voiceLevel: level, takeLevel: takeLevel)
        try placement.place(&source, timing)
        let roomTone = timeline.script.roomTone.map {
            RoomTone(level: $0, length: timeline.samples, rate: timeline.sampleRate)
        }
        return MasteredTrack(
            placement.placements, length: timeline.samples, rate: timeline.sampleRate, roomTone: roomTone)
    }

    private static func create(_ files: [AudioFileSet.Request]) throws(RenderingFailure) -> AudioFileSet {
        do throws(OutputFailure) { return try AudioFileSet(creating: files) } catch { throw .output(error) }
    }

    private static func write(_ block: Mixer<TrackSound>.Block, to set: inout AudioFileSet) throws(OutputFailure) {
        switch block {
        case .sound(let samples): try set.write(samples)
        case .silence(let count): try set.writeSilence(count)
        }
    }
}
