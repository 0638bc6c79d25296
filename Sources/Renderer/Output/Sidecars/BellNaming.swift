internal import GuideScript

extension BellCue.Bell {
    /// Its name for programs and labels: of an instrument as JSON has it, of a recording its file's.
    var shownName: String {
        switch self {
        case .instrument(let instrument, _): instrument.rawValue
        case .recording(let file): file.name
        }
    }
}
