internal import GuideCourse
internal import GuideText

/// What is found in the exercises of a course, which may use one script several times.
extension [Diagnostic] {
    /// The same with the track named, if the mistake is in one variant only: its length, or what it leaves out. What is wrong
    /// with the text is so in every track.
    func found(in exercise: [PlannedTrack]) -> [Diagnostic] {
        map { diagnostic in
            guard let variant = diagnostic.arguments["variant"],
                let track = exercise.first(where: { "`\($0.variant)`" == variant || $0.variant == variant })
            else { return diagnostic }
            var named = diagnostic
            named.track = track.path
            return named
        }
    }

    /// One diagnostic for each cause. A mistake that is found again because another week uses the script is reported once,
    /// with all the tracks it is found in.
    func oneForEachCause() -> [Diagnostic] {
        var places: [[String]: Int] = [:]
        var result: [Diagnostic] = []
        for diagnostic in self {
            let cause = [
                diagnostic.kind.code, diagnostic.source.name, "\(diagnostic.span)", diagnostic.message(in: .english),
            ]
            guard let place = places[cause] else {
                places[cause] = result.count
                result.append(diagnostic)
                continue
            }
            guard let track = diagnostic.track, let earlier = result[place].track,
                !earlier.split(separator: ", ").contains(Substring(track))
            else { continue }
            result[place].track = "\(earlier), \(track)"
        }
        return result
    }
}
