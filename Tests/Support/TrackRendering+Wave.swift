internal import GuideOutput
package import GuideRendering
internal import GuideSoundFiles
package import GuideTimeline

extension TrackRendering {
    /// Writes a timeline as a WAV file of 16 bits.
    package static func renderWave(_ timeline: Timeline, _ timing: borrowing TrackTiming, to path: String) throws {
        let wave = AudioSpecification(
            .wav, rate: timeline.sampleRate, frames: timeline.samples, tags: TrackTags(of: timeline))
        try render(timeline, timing, to: [AudioFileSet.Request(path, wave)])
    }
}
