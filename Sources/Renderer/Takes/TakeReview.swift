internal import GuideSound
package import GuideSpeech
package import GuideSystem
package import GuideText

/// Which lines of a sheet are recorded, and how good the recordings are.
package struct TakeReview: Sendable {
    /// A line of the sheet with its recording.
    package struct Entry: Sendable {
        /// The line.
        package let line: SheetLine
        /// Its recording; nil if it is missing.
        package let take: Recording?
    }

    /// A recording and what is to be said of it.
    package struct Recording: Sendable {
        /// Where it lies.
        package let path: String
        /// How long its speech lasts, in seconds; nil if it cannot be used.
        package let seconds: Double?
        /// What its author should know.
        package let remarks: [Remark]
    }

    /// Something about a recording.
    package enum Remark: Sendable {
        /// It cannot be used, and why.
        case unusable(Bilingual)
        /// The sound was cut off at full scale this many times.
        case clipped(Int)
        /// It comes so near to full scale, in dB, that the next one may be cut off.
        case loud(Double)
        /// Noise is only so far below the speech, in dB.
        case noisy(Double)
        /// It lasts so many times as long as the voice takes: is it the right line?
        case odd(Double)
        /// There are others of the same line, which are never played; their paths.
        case doubled([String])
    }

    /// A recording whose line is no longer in any script.
    package struct Orphan: Sendable {
        /// Where it lies.
        package let path: String
        /// What its line said; nil if that is not known.
        package let text: String?
        /// The line without a recording that is most like it; nil if none is.
        package let successor: SheetLine?
    }

    /// The lines of the sheet in order.
    package private(set) var entries: [Entry] = []
    /// The recordings that belong to no line of any script, by path.
    package private(set) var orphans: [Orphan] = []
    /// The paths of sound files beside them whose names are no line's, sorted.
    package let strays: [String]

    /// Louder than this, in dB of full scale, a recording is on the edge.
    package static let loudest = -1.0
    /// Noise nearer to the speech than this, in dB, is heard beside a voice without any.
    package static let leastRange = 35.0
    /// A recording is another line's, perhaps, if it is longer or shorter than the voice by this factor.
    package static let oddLength = 2.5

    /// Looks at all recordings of a sheet; `folder` is where its record of lines lies, `others` are the keys of lines that are
    /// not on the sheet and yet said somewhere.
    package init(_ sheet: ReadingSheet, recordIn folder: String, others: Set<String> = []) throws(SystemFailure) {
        let record = try LineRecord(in: folder)
        strays = sheet.strays.sorted()
        entries = sheet.lines.map { line in
            let key = line.id.key
            return Entry(line: line, take: sheet.takes[key].map { Self.examine($0, line, sheet.doubles[key] ?? []) })
        }
        let current = others.union(sheet.lines.map(\.id.key))
        let missing = sheet.missing
        let unused = sheet.takes.filter { !current.contains($0.key) }.sorted { $0.value.path < $1.value.path }
        orphans = unused.map { key, take in
            let text = record.texts[key]
            return Orphan(
                path: take.path, text: text, successor: text.flatMap { Self.nearest(to: $0, among: missing) })
        }
    }
}

extension TakeReview {
    /// Looks at one recording of a line; `doubles` are the paths of others of the same line.
    package static func examine(_ take: Take, _ line: SheetLine, _ doubles: [String] = []) -> Recording {
        let path = take.path
        let remarks: [Remark] = doubles.isEmpty ? [] : [.doubled(doubles)]
        switch TakeReading.read(take) {
        case .failure(let fault): return unusable(path, fault, remarks)
        case .success(let recording):
            guard let found = try? NaturalSpeech.prepare(recording) else {
                return unusable(path, .silent(path), remarks)
            }
            let seconds = Double(found.sound.samples.count) / Double(found.sound.rate)
            return Recording(
                path: path, seconds: seconds, remarks: remarks + quality(of: recording) + length(seconds, line))
        }
    }

    private static func unusable(_ path: String, _ fault: TakeFault, _ remarks: [Remark]) -> Recording {
        let reason =
            switch fault {
            case .unreadable(_, let reason): reason
            case .silent: Bilingual(nb: "ingen sier noe", en: "nobody speaks")
            case .tooLong: Bilingual(nb: "over ti minutter", en: "over ten minutes")
            }
        return Recording(path: path, seconds: nil, remarks: [.unusable(reason)] + remarks)
    }

    private static func quality(of recording: Waveform) -> [Remark] {
        var remarks: [Remark] = []
        let profile = SpeechProfile(NaturalSpeech.clean(recording))
        let raw = SpeechProfile(recording)
        if raw.clippings > 0 {
            remarks.append(.clipped(raw.clippings))
        } else if raw.peak > Decibel.amplitude(loudest) {
            remarks.append(.loud(Decibel.level(raw.peak)))
        }
        if profile.range < leastRange { remarks.append(.noisy(profile.range)) }
        return remarks
    }

    private static func length(_ seconds: Double, _ line: SheetLine) -> [Remark] {
        let factor = seconds / max(0.1, line.seconds)
        // Single words are drawn out by anyone who reads calmly.
        let isOdd = (factor > oddLength && seconds > 2) || (factor < 1 / oddLength && line.seconds > 1)
        return isOdd ? [.odd(factor)] : []
    }

    /// The line that has most words in common with a text, in the same order; at least half of those of the longer.
    private static func nearest(to text: String, among lines: [SheetLine]) -> SheetLine? {
        let words = text.split(separator: " ")
        let ranked = lines.map { line in
            let other = line.id.text.split(separator: " ")
            let kept = words.count - other.difference(from: words).removals.count
            return (share: Double(kept) / Double(max(words.count, other.count, 1)), line: line)
        }
        return ranked.filter { $0.share >= 0.5 }.max { $0.share < $1.share }?.line
    }
}
