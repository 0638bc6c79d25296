internal import GuideCourse
internal import GuideProduction
internal import GuideScript
internal import GuideSound

/// A finished track on its way into another form.
struct PackedTrack: Sendable, Equatable {
    /// The title shown to listeners, with the variant where there are several.
    var title: String
    /// The exercise's title alone.
    var exerciseTitle: String
    /// The exercise, counted through the course.
    var exercise: Int
    /// The variant's name.
    var variant: String
    /// The folder of its week or day, such as `uke-01`.
    var unit: String
    /// The number of its week or day; nil: it belongs to every one.
    var unitNumber: Int?
    /// Its length.
    var samples: Int
    /// Samples a second, in Hz.
    var sampleRate: Int
    /// The path of its sound.
    var source: String

    /// Its length in whole seconds, as playlists tell it.
    var seconds: Int { (samples + sampleRate / 2) / sampleRate }

    /// `12:05`, or `1:02:05`.
    var clock: String { SampleClock.clock(samples, rate: sampleRate) }
}

extension PackedTrack {
    /// The finished tracks of a build, week by week; what belongs to every one comes last, as on the page.
    static func all(of plan: CoursePlan, _ finished: [BuildManifest.Track], in folder: String) -> [PackedTrack] {
        let entries = Dictionary(finished.map { ($0.path, $0) }) { first, _ in first }
        let tracks = plan.tracks.compactMap { planned -> PackedTrack? in
            guard let entry = entries[planned.path], let sound = entry.files.first else { return nil }
            return PackedTrack(
                title: entry.title, exerciseTitle: planned.title, exercise: planned.exercise, variant: planned.variant,
                unit: planned.folder, unitNumber: planned.unit, samples: entry.samples, sampleRate: entry.sampleRate,
                source: "\(folder)/\(sound.path)")
        }
        return tracks.filter { $0.unitNumber != nil } + tracks.filter { $0.unitNumber == nil }
    }
}
