package import GuideCourse
package import GuideLibrary
internal import GuideOutput
package import GuideProduction
internal import GuideSoundFiles
package import GuideSystem

/// A course that is to be packed for players without a browser: as CDs, for a memory stick, or in one file.
package struct CoursePacking: Sendable {
    /// The course's tracks.
    package let plan: CoursePlan
    /// The folder that the course lies in.
    let course: CourseFolder
    /// What it becomes.
    package let kind: PackKind
    /// The folder that the result appears in.
    package let output: String
    /// How long a disc is, in minutes.
    package var minutes = 79
    /// The program that makes AAC; nil where there is none.
    package var encoder: AudioBookEncoder?
    private let environment: BuildEnvironment

    /// The lengths that discs may have, in minutes.
    package static let discMinutes = 10...99

    /// A packing of a course into a folder.
    package init(
        _ plan: CoursePlan, in course: CourseFolder, as kind: PackKind, to output: String,
        _ environment: BuildEnvironment
    ) {
        self.plan = plan
        self.course = course
        self.kind = kind
        self.output = output
        self.environment = environment
    }

    /// The name that the course is known by.
    var name: String { plan.name(in: course) }
    /// The name of the result, in the folder of output.
    var resultName: String { kind.name(ofCourse: name) }
    /// The path of the result.
    package var result: String { FilePath.join(output, resultName) }

    /// Makes sure that the result can be had and replaces nothing of anybody else's, and gives the folder that it grows in.
    package func begin() throws(PackFailure) -> StagingFolder {
        if kind == .m4b {
            if encoder == nil { throw .noEncoder }
            if Folder.isThere(result) { throw .conflict(result) }
        } else if let stranger = PackList.stranger(in: result, kind, ofCourse: name) {
            throw .conflict(stranger)
        }
        return try PackFailure.system { () throws(SystemFailure) in try StagingFolder(in: output) }
    }

    /// The build of the course's sound, in the folder that the result grows in.
    package func build(in staging: borrowing StagingFolder) -> CourseBuild {
        let format = kind == .usb ? AudioFormat.mp3 : .wav
        var settings = OutputSettings(plan.course)
        settings.formats = [(format, plan.course.bitRates[format])]
        settings.sampleRate = DiscPlan.sampleRate
        settings.sidecars = []
        settings.isForListeners = true
        return CourseBuild(plan, in: course, settings, environment, to: staging.path(of: Self.sound))
    }

    private static let sound = "sound"
}

extension CoursePacking {
    /// Makes the result of finished tracks, and puts it in the place of an earlier one: whole or not at all.
    package func finish(
        _ finished: [BuildManifest.Track], _ staging: consuming StagingFolder
    ) throws(PackFailure) -> PackOutcome {
        let tracks = PackedTrack.all(of: plan, finished, in: staging.path(of: Self.sound))
        if tracks.isEmpty { throw .empty }
        let place = staging.path(of: resultName)
        var outcome = PackOutcome(path: result, tracks: tracks.count)
        switch kind {
        case .cd: outcome.discs = try writeDiscs(tracks, to: place)
        case .usb: try writeStick(tracks, to: place)
        case .m4b: try writeBook(tracks, to: place, in: staging.path(of: Self.sound))
        }
        if Interruption.isRequested { throw .interrupted }
        try PackFailure.system { () throws(SystemFailure) in try staging.exchange(resultName) }
        return outcome
    }
}

/// What came of a packing.
package struct PackOutcome: Sendable, Equatable {
    /// Where the result lies.
    package var path: String
    /// How many tracks it has.
    package var tracks: Int
    /// How many discs.
    package var discs: Int?
}
