internal import Glibc
internal import GuideCourse
internal import GuideLibrary
internal import GuideRendering
internal import GuideScript
internal import GuideSoundFiles
internal import GuideSystem
internal import GuideTimeline

/// How a planned track becomes files and an entry.
extension CourseBuild {
    /// The genre that players sort it under: ID3 has no number for guided exercises, but players know the word.
    static let genre = "Meditation"

    /// What stands for the number of the unit in tracks that belong to every one: nine, or one more than the last.
    private var lastUnit: Int { max(9, (plan.course.units.compactMap(\.number).max() ?? 0) + 1) }

    /// The files of a track.
    func files(of track: PlannedTrack, _ timeline: Timeline) -> TrackFiles {
        var files = TrackFiles(track.name, timeline, settings.formats, sidecars: settings.sidecars)
        files.tags.album = plan.course.title
        // Numbered like rooms in a hotel: the week, then the place in it. So players keep the order, and a new track in one week
        // changes no other. What belongs to every week comes last, as on the page and in the feed.
        files.tags.trackNumber = (track.unit ?? lastUnit) * 100 + track.position
        files.tags.genre = Self.genre
        files.tags.picture = settings.picture
        files.scriptName = track.script
        return files
    }

    /// A place for a track's files to grow in.
    func stage(_ track: PlannedTrack) throws(RenderingFailure) -> StagingFolder {
        do throws(SystemFailure) { return try StagingFolder(in: "\(output)/\(track.folder)") } catch {
            throw .output(.system(error))
        }
    }

    /// What is listed of a finished track.
    func entry(
        of track: PlannedTrack, _ timeline: Timeline, _ files: TrackFiles, synthetic: Int, _ log: InputLog
    ) throws(SystemFailure) -> BuildManifest.Track {
        var finished: [BuildManifest.File] = []
        for name in files.allNames {
            let path = "\(track.folder)/\(name)"
            let place = "\(output)/\(path)"
            let digest = try Digest(ofFile: place)
            let bytes = try Descriptor(open: place, O_RDONLY).status().size
            finished.append(BuildManifest.File(path: path, bytes: bytes, sha256: digest.description))
        }
        let inputs = log.inputs.map {
            BuildManifest.Input(path: folder.relative($0.key), sha256: $0.value?.description)
        }
        let decider = BuildDecider(plan.course, in: folder, settings, environment, output: output)
        return BuildManifest.Track(
            path: track.path, title: files.tags.title, variant: track.variant, script: track.script,
            samples: timeline.samples, sampleRate: timeline.sampleRate, loudness: timeline.script.loudness,
            files: finished, inputs: inputs.sorted { $0.path < $1.path },
            settings: decider.digest(of: track).description,
            program: environment.program, engine: environment.engine, synthetic: synthetic)
    }
}
