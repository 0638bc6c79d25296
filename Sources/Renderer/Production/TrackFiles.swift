package import GuideOutput
package import GuideRendering
package import GuideSoundFiles
internal import GuideSpeech
package import GuideSystem
package import GuideTimeline

/// The files that one track becomes: sound in some formats, and what stands beside it.
package struct TrackFiles: Sendable {
    /// Their common name, without folder and ending.
    package let name: String
    /// What all of them are read off.
    package let timeline: Timeline
    /// What the sound files say of themselves.
    package var tags: TrackTags
    /// What the script is called beside the track; nil: the name that it was opened by.
    package var scriptName: String?
    private let formats: [(format: AudioFormat, bitRate: Int?)]
    private let sidecars: [Sidecar]

    /// Files named `name`; formats with their bit rates in kbit/s, nothing for a format's own choice.
    package init(
        _ name: String, _ timeline: Timeline, _ formats: [(format: AudioFormat, bitRate: Int?)], sidecars: [Sidecar]
    ) {
        self.name = name
        self.timeline = timeline
        self.formats = formats
        self.sidecars = sidecars
        tags = TrackTags(of: timeline)
    }

    /// The names of the sound files, in the order of the formats.
    package var names: [String] { formats.map { "\(name).\($0.format.fileExtension)" } }

    /// The names of all files, the sound first.
    package var allNames: [String] { names + sidecars.map { name + $0.ending } }

    /// Renders, writes and moves all files to the folder's destination; `progress` is called with the number of samples done.
    /// With a failure nothing of the track appears.
    package func write(
        _ timing: borrowing TrackTiming, to staging: borrowing StagingFolder, progress: (Int) -> Void
    ) throws(RenderingFailure) {
        var requests: [AudioFileSet.Request] = []
        for (format, name) in zip(formats, names) {
            let specification = AudioSpecification(
                format.format, rate: timeline.sampleRate, frames: timeline.samples, bitRate: format.bitRate, tags: tags,
                chapters: ChapterMark.marks(of: timeline))
            requests.append(AudioFileSet.Request(staging.path(of: name), specification))
        }
        try TrackRendering.render(timeline, timing, to: requests, progress: progress)
        do throws(SystemFailure) {
            for sidecar in sidecars {
                try staging.write(
                    sidecar.text(of: timeline, fileName: names[0], scriptName: scriptName), to: name + sidecar.ending)
            }
            try staging.commit(allNames)
        } catch {
            throw .output(.system(error))
        }
    }
}
