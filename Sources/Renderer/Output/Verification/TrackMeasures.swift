internal import Glibc
internal import GuideScript

extension TrackMeasures {
    /// The checks, length first.
    func checks(_ expectation: TrackExpectation?, _ limits: TrackLimits, isLossless: Bool) -> [TrackCheck] {
        let quiet = isLossless ? limits.silence : limits.lossySilence
        let limit = max(quiet, (expectation?.roomTone ?? -.infinity) + limits.roomToneCrest)
        // Without a timeline it is not known where the speech is; without timeline and script, it is not known what is wanted.
        let wanted = limits.loudness ?? expectation.map { $0.loudness ?? Script.standardLoudness }
        let common = [
            length(expectation, tolerance: isLossless ? 0 : limits.lossyLength),
            loudness(wanted, limits.loudnessTolerance),
            check(.truePeak, truePeak, atMost: limits.truePeak + (isLossless ? 0.05 : limits.lossyOvershoot)),
            check(.clipped, isLossless ? Double(clipped.count) : nil, atMost: 0, at: clipped.first),
            check(.offset, offset, atMost: limits.offset),
            check(.clicks, Double(clicks.count), atMost: 0, at: clicks.first),
        ]
        return expectation.map { common + [silence(limit), noiseFloor(limit), speech($0, limits)] } ?? common
    }
}

extension TrackMeasures {
    private func check(
        _ kind: TrackCheck.Kind, _ value: Double?, atMost limit: Double, at place: Int? = nil
    ) -> TrackCheck {
        TrackCheck(
            kind: kind, value: value, limit: limit,
            isFine: value.map { (kind == .offset ? abs($0) : $0) <= limit } ?? true, place: place)
    }

    private func length(_ expectation: TrackExpectation?, tolerance: Int) -> TrackCheck {
        TrackCheck(
            kind: .length, value: Double(frames), limit: expectation.map { Double($0.samples) },
            isFine: expectation.map { abs($0.samples - frames) <= tolerance } ?? (frames > 0))
    }

    /// A track without speech has no loudness to keep to.
    private func loudness(_ wanted: Double?, _ tolerance: Double) -> TrackCheck {
        guard let wanted else { return TrackCheck(kind: .wholeLoudness, value: loudness, limit: nil, isFine: true) }
        return TrackCheck(
            kind: .loudness, value: loudness, limit: wanted,
            isFine: loudness.map { abs($0 - wanted) <= tolerance } ?? true)
    }

    private func silence(_ limit: Double) -> TrackCheck {
        let loudest = silent.map(\.loudest).max { $0.power < $1.power }
        return check(
            .silence, loudest.map { level($0.power) }, atMost: limit,
            at: silent.first { level($0.loudest.power) > limit }?.loudest.start)
    }

    private func noiseFloor(_ limit: Double) -> TrackCheck {
        let count = silent.reduce(0) { $0 + $1.range.count }
        let energy = silent.reduce(0) { $0 + $1.power * Double($1.range.count) }
        return check(.noiseFloor, count > 0 ? level(energy / Double(count)) : nil, atMost: limit)
    }

    /// Sentences that are quiet throughout or for too long within, and those that the track ended before.
    private func speech(_ expectation: TrackExpectation, _ limits: TrackLimits) -> TrackCheck {
        let pause = Int(limits.longestPause * Double(expectation.rate))
        let wanting = said.filter { level($0.loudest.power) < limits.speech || $0.longestQuiet.length > pause }
        let unreached = expectation.said.dropFirst(said.count)
        let places = wanting.map(\.longestQuiet.start) + unreached.map(\.lowerBound)
        return check(.speech, Double(places.count), atMost: 0, at: places.first)
    }

    /// A mean square in dB of full scale, not below −144 (24 bits).
    private func level(_ power: Double) -> Double { max(-144, 10 * log10(max(power, .leastNormalMagnitude))) }
}
