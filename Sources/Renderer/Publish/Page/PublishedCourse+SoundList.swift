extension PublishedCourse.Track {
    /// The beginning of its sound's digest: another edition of the sound has another.
    var edition: String { String(audio.sha256.prefix(16)) }

    /// Where its sound is fetched: every edition at an address of its own, so that no page plays another's from what a browser
    /// has kept.
    var soundAddress: String { "\(audio.path)?utgave=\(edition)" }

    /// The page that its text stands on, where the unit's page has no room for it.
    var textPage: String { "tekst-\(path.replacing("/", with: "-")).html" }
}

extension PublishedCourse.Unit {
    /// Its sounds as the page's script reads them: address and length in turn.
    var soundList: String {
        exercises.flatMap(\.tracks).map { "\($0.soundAddress) \($0.audio.bytes)" }.joined(separator: " ")
    }

    /// The paths of the sounds of each exercise with levels; nil if there are none.
    var levelSounds: String? {
        let lists = series.filter { !$0.rest.isEmpty }.map { series in
            series.exercises.flatMap(\.tracks).map(\.audio.path).joined(separator: " ")
        }
        return lists.isEmpty ? nil : lists.joined(separator: "|")
    }
}

extension PublishedCourse {
    /// The edition of every sound by its path, sorted, as a JavaScript object's lines.
    var editionLines: String {
        let tracks = units.flatMap(\.exercises).flatMap(\.tracks)
        return tracks.map { "  \"\($0.audio.path)\": \"\($0.edition)\",\n" }.sorted().joined()
    }

    /// Whether an exercise can be chosen in several lengths.
    var hasVariants: Bool { units.flatMap(\.exercises).contains { $0.tracks.count > 1 } }
}
