internal import GuideScript

/// What a course leader wants to know of a track at a glance.
package struct TrackStatistics: Sendable, Equatable {
    /// Share of the track in which there is speech, in 0…1.
    package var speechShare: Double
    /// Share of the track in which there is speech, a count or paced breathing, in 0…1.
    package var guidedShare: Double
    /// The longest stretch without speech, count, paced breathing, a ringing bell or a sound in place, in samples.
    package var longestSilence: Int
    /// First sample of that stretch.
    package var longestSilenceStart: Int
    /// Spoken words for each minute of the track, silences counted.
    package var wordsPerMinute: Double
    /// Spoken words.
    package var words: Int
}

extension Timeline {
    /// Measures the timeline.
    package var statistics: TrackStatistics {
        var statistics = TrackStatistics(
            speechShare: 0, guidedShare: 0, longestSilence: 0, longestSilenceStart: 0, wordsPerMinute: 0, words: 0)
        var (spoken, guided) = (0, 0)
        var silenceStart = 0
        for event in events {
            switch event.kind {
            case .pause, .background: break
            case .bell(let strikes):
                for stroke in 0..<strikes.count {
                    let start = event.start + stroke * strikes.spacing
                    statistics.note(silenceFrom: silenceStart, to: start)
                    silenceStart = max(silenceStart, start + strikes.ring)
                }
            case .sound:
                statistics.note(silenceFrom: silenceStart, to: event.start)
                silenceStart = max(silenceStart, event.start + event.length)
            case .speech, .breath, .count:
                if case .speech = event.kind { spoken += event.length }
                guided += event.length
                silenceStart = max(silenceStart, event.start + event.length)
            }
            statistics.words += Self.sentence(of: event).map { Self.words(in: $0.written) } ?? 0
            statistics.note(silenceFrom: silenceStart, to: event.start + event.length)
        }
        guard samples > 0 else { return statistics }
        statistics.speechShare = Double(spoken) / Double(samples)
        statistics.guidedShare = Double(guided) / Double(samples)
        statistics.wordsPerMinute = Double(statistics.words) * 60 * Double(sampleRate) / Double(samples)
        return statistics
    }

    private static func words(in text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
    }
}

extension TrackStatistics {
    /// Keeps a silence if it is longer than any before.
    fileprivate mutating func note(silenceFrom start: Int, to end: Int) {
        guard end - start > longestSilence else { return }
        longestSilence = end - start
        longestSilenceStart = start
    }
}
