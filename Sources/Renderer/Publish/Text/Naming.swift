extension PublishedCourse {
    /// The parts as one goes through them: weeks or days, and behind them what belongs to every one.
    var partsInOrder: [Part] { parts.filter { $0.number != nil } + parts.filter { $0.number == nil } }

    /// What a part is called: `Uke 3`, or `Hver uke`.
    func name(of part: Part) -> String {
        switch (unit, part.number) {
        case (.week, let number?): "Uke \(number)"
        case (.day, let number?): "Dag \(number)"
        case (.week, nil): "Hver uke"
        case (.day, nil): "Hver dag"
        }
    }

    /// What a part is called, and its theme: `Uke 3: Bevegelse`.
    func heading(of part: Part) -> String { [name(of: part), part.theme].compactMap { $0 }.joined(separator: ": ") }
}

extension PublishedCourse.Exercise {
    /// The title of a track as its tags have it: the variant stands in it where there are several.
    func title(of track: PublishedCourse.Track) -> String {
        tracks.count < 2 ? title : "\(title) – \(track.variant)"
    }
}

extension PublishedCourse.Track {
    /// Its length in words: `40 s`, `10 min` or `1 t 5 min`; from a minute on, in whole minutes.
    var length: String {
        let minutes = Int((seconds / 60).rounded())
        return switch minutes {
        case 0: "\(Int(seconds.rounded())) s"
        case ..<60: "\(minutes) min"
        default: minutes % 60 == 0 ? "\(minutes / 60) t" : "\(minutes / 60) t \(minutes % 60) min"
        }
    }
}
