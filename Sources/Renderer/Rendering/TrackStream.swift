internal import GuideScript
package import GuideSound
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem
package import GuideTimeline

/// A finished track as a stream of samples, from its beginning or from any later place: what is written to files and what is
/// played.
package struct TrackStream {
    private var source: SoundSource
    private var track: MasteredTrack<TrackSound>

    /// The stream of one of a timing's timelines, from the sample `start` on. It is the same as the whole track's from there.
    package init(
        _ timeline: Timeline, _ timing: borrowing TrackTiming, from start: Int = 0
    ) throws(RenderingFailure) {
        source = SoundSource(rate: timeline.sampleRate)
        let level = try PhaseClock.measure(.levelling) { () throws(RenderingFailure) in
            try VoiceLevel.level(of: timeline, timing, recorded: false)
        }
        let takeLevel = try PhaseClock.measure(.levelling) { () throws(RenderingFailure) in
            try VoiceLevel.level(of: timeline, timing, recorded: true)
        }
        var placement = TrackPlacement(timeline, voiceLevel: level, takeLevel: takeLevel)
        try placement.place(&source, timing)
        let roomTone = timeline.script.roomTone.map {
            RoomTone(level: $0, length: timeline.samples, rate: timeline.sampleRate)
        }
        track = MasteredTrack(
            placement.placements, length: timeline.samples, rate: timeline.sampleRate, roomTone: roomTone, from: start)
    }

    /// The next block of at most 4,096 samples; nil at the track's end.
    package mutating func next(_ timing: borrowing TrackTiming) throws(RenderingFailure) -> SampleBlock? {
        if Interruption.isRequested { throw .interrupted }
        return try PhaseClock.measure(.mixing) { () throws(RenderingFailure) in
            try track.next(AudioFile.block) { sound throws(RenderingFailure) in
                try PhaseClock.measure(.resampling, within: .mixing) { () throws(RenderingFailure) in
                    try source.samples(of: sound, timing)
                }
            }
        }
    }
}
