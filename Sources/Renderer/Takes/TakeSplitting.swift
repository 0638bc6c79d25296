internal import GuideSound
package import GuideSoundFiles
package import GuideSystem
package import GuideText

/// Cuts one recording of a whole sheet into the recordings of its lines.
package struct TakeSplitting: Sendable {
    /// A part of the recording, and the line that it is.
    package struct Part: Sendable {
        /// The line.
        package let line: SheetLine
        /// Where it begins to be heard in the recording, in seconds.
        package let start: Double
        /// How long it lasts, in seconds.
        package let seconds: Double
        /// What is cut out, in samples of the recording.
        fileprivate let range: Range<Int>
    }

    /// Why a recording could not be cut.
    package enum Failure: Error {
        /// It cannot be read as sound.
        case unreadable(SoundFileFailure)
        /// A part could not be written.
        case output(OutputFailure)
        /// The system failed.
        case system(SystemFailure)
        /// These are there already, and were not to be replaced.
        case taken([String])
        /// Nobody is heard in it.
        case silent
        /// The noise in it is so near to the speech, in dB, that the pauses cannot be found.
        case noisy(Double)
    }

    /// How many parts were found.
    package let count: Int
    /// How many lines could be taken for the next by their lengths: if one of them was read for the other, it is not noticed.
    package let lookalikes: Int
    /// The parts with their lines; empty if recording and sheet do not match.
    package private(set) var parts: [Part] = []
    /// Where they do not match, in words, with the time in the recording.
    package private(set) var slips: [(message: Bilingual, time: Double)] = []
    private let path: String

    /// What is left of the silence on both sides of a part, in seconds: its noise is measured there.
    private static let margin = 0.4

    /// Looks for a sheet's lines in a recording. Pauses of at least `pause` seconds separate them; without it, they are
    /// distinguished from those within lines by their lengths. If the order `isTrusted`, as many parts as lines are enough,
    /// however long they last.
    package init(
        _ path: String, into lines: [SheetLine], pause: Double? = nil, isTrusted: Bool = false
    ) throws(Failure) {
        self.path = path
        let (found, rate, samples, range) = try Self.listen(to: path)
        let frames = Double(SpeechParts.frames)
        let shortest =
            pause.map { Int($0 * frames) } ?? SpeechParts.pause(between: found, expecting: lines.count)
        let regions = SpeechParts.joined(found, pause: shortest)
        count = regions.count
        let times = regions.map { Double($0.lowerBound) / frames..<Double($0.upperBound) / frames }
        let end = Double(samples) / Double(rate)
        let spoken = regions.map { Double(SpeechParts.spoken(in: $0, of: found)) / frames }
        let alignment = SheetAlignment(lines: lines.map(\.seconds), parts: spoken)
        lookalikes = alignment.lookalikes
        let slipped = isTrusted && times.count == lines.count ? [] : alignment.slips()
        slips = slipped.map { (Self.words($0, lines), Self.time($0, times, end)) }
        guard slips.isEmpty else { return }
        parts = times.indices.map { index in
            let before = index > 0 ? (times[index - 1].upperBound + times[index].lowerBound) / 2 : 0
            let after = index + 1 < times.count ? (times[index].upperBound + times[index + 1].lowerBound) / 2 : end
            let from = max(before, times[index].lowerBound - Self.margin)
            let to = min(after, times[index].upperBound + Self.margin)
            return Part(
                line: lines[index], start: times[index].lowerBound,
                seconds: times[index].upperBound - times[index].lowerBound,
                range: Int(from * Double(rate))..<min(samples, Int(to * Double(rate))))
        }
        guard !isTrusted, range >= LineSketches.leastRange else { return }
        let mistaken = try LineSketches(lines).mistaken(for: sketches(of: found, frames))
        guard !mistaken.isEmpty else { return }
        slips = mistaken.map { (LineSketches.words($0, lines), parts[$0.part].start) }
        parts = []
    }

    /// Writes all parts into a folder under the names of their lines, all or none of them. Recordings of the same lines are
    /// replaced only if that is asked for.
    package func write(to folder: String, replacing: Bool) throws(Failure) {
        let others = others(in: folder)
        guard replacing || others.isEmpty else { throw .taken(others) }
        let staging = try Self.system { () throws(SystemFailure) in try StagingFolder(in: folder) }
        try cut { part, sound throws(Failure) in try Self.write(sound, as: staging.path(of: Self.name(part))) }
        try Self.system { () throws(SystemFailure) in try staging.commit(parts.map(Self.name)) }
        for name in others where !parts.contains(where: { Self.name($0) == name }) {
            _ = Folder.removeFile("\(folder)/\(name)")
        }
    }
}

extension TakeSplitting {
    private static func name(_ part: Part) -> String { "\(part.line.id).wav" }

    /// Recordings in a folder that are of the same lines.
    private func others(in folder: String) -> [String] {
        let keys = Set(parts.map(\.line.id.key))
        return Folder.names(in: folder).filter { LineID.key(inFileName: $0).map(keys.contains) ?? false }.sorted()
    }

    /// Where somebody speaks in a recording, its rate in Hz, its length in samples, and how far the speech is above the
    /// noise, in dB.
    private static func listen(to path: String) throws(Failure) -> (
        regions: [Range<Int>], rate: Int, samples: Int, range: Double
    ) {
        let (parts, rate, samples) = try follow(path)
        let regions = parts.regions()
        guard !regions.isEmpty, parts.range > SpeechParts.steadyNoise else { throw .silent }
        guard parts.range >= SpeechParts.leastRange else { throw .noisy(parts.range) }
        return (regions, rate, samples, parts.range)
    }

    private static func follow(_ path: String) throws(Failure) -> (parts: SpeechParts, rate: Int, samples: Int) {
        do throws(SoundFileFailure) {
            var reader = try SoundFileReader(openingSpeech: path)
            var parts = SpeechParts(rate: reader.rate)
            var samples = 0
            while true {
                let block = try reader.next()
                if block.isEmpty { break }
                parts.add(block)
                samples += block.count
            }
            return (parts, reader.rate, samples)
        } catch {
            throw .unreadable(error)
        }
    }

    /// What the parts sound like in outline, without what lies between and beside the regions in which somebody is heard.
    private func sketches(of regions: [Range<Int>], _ frames: Double) throws(Failure) -> [SpeechSketch] {
        var sketches: [SpeechSketch] = []
        try cut { part, sound throws(Failure) in
            let inside = regions.filter {
                Double($0.lowerBound) / frames > part.start - 0.005
                    && Double($0.upperBound) / frames < part.start + part.seconds + 0.005
            }
            let samples = inside.flatMap { region in
                let bounds = [region.lowerBound, region.upperBound].map {
                    max(0, min(sound.samples.count, $0 * sound.rate / SpeechParts.frames - part.range.lowerBound))
                }
                return sound.samples[bounds[0]..<bounds[1]]
            }
            sketches.append(SpeechSketch(Waveform(samples: samples, rate: sound.rate)))
        }
        return sketches
    }

    /// Reads the recording again and gives each part's sound.
    private func cut(_ take: (Part, Waveform) throws(Failure) -> Void) throws(Failure) {
        var reader: SoundFileReader
        do throws(SoundFileFailure) { reader = try SoundFileReader(openingSpeech: path) } catch {
            throw .unreadable(error)
        }
        var rest = parts[...]
        var (held, position): ([Float], Int) = ([], 0)
        while let part = rest.first {
            let block: [Float]
            do throws(SoundFileFailure) { block = try reader.next() } catch { throw .unreadable(error) }
            held += block
            if position + held.count < part.range.upperBound, !block.isEmpty {
                let unused = min(held.count, max(0, part.range.lowerBound - position))
                held.removeFirst(unused)
                position += unused
                continue
            }
            let sound = Array(
                held[max(0, part.range.lowerBound - position)..<min(held.count, part.range.upperBound - position)])
            try take(part, Waveform(samples: sound, rate: reader.rate))
            rest = rest.dropFirst()
        }
    }

    private static func write(_ sound: Waveform, as path: String) throws(Failure) {
        let samples: [Float]
        do throws(SoundFailure) { samples = try Resampler.resample(sound, to: TakeReading.rate).samples } catch {
            throw .system(SystemFailure(code: 0, operation: error.description, path: path))
        }
        do throws(OutputFailure) {
            let name = FilePath(path).name
            var file = try AudioFile.create(
                path,
                AudioSpecification(
                    .wav24, rate: TakeReading.rate, frames: samples.count, tags: TrackTags(title: name)))
            try file.write(samples)
            try file.finish()
        } catch {
            throw .output(error)
        }
    }

    private static func system<Result: ~Copyable>(
        _ work: () throws(SystemFailure) -> Result
    ) throws(Failure) -> Result {
        do throws(SystemFailure) { return try work() } catch { throw .system(error) }
    }

    private static func time(_ slip: SheetAlignment.Slip, _ parts: [Range<Double>], _ end: Double) -> Double {
        switch slip {
        case .lineMissing(_, let part), .partExtra(_, let part), .lineDivided(_, let part), .linesJoined(_, let part),
            .linesSwapped(_, let part), .unlikely(_, let part):
            part < parts.count ? parts[part].lowerBound : end
        }
    }

    private static func words(_ slip: SheetAlignment.Slip, _ lines: [SheetLine]) -> Bilingual {
        func text(_ line: Int) -> String { line < lines.count ? lines[line].written : "" }
        switch slip {
        case .lineMissing(let line, _):
            return Bilingual(
                nb: "linje \(line + 1) ser ikke ut til å være lest: «\(text(line))»",
                en: "line \(line + 1) seems not to have been read: “\(text(line))”")
        case .partExtra(let line, _):
            return Bilingual(
                nb: "her er det noe som ikke er en av linjene, før linje \(line + 1): «\(text(line))»",
                en: "something here is none of the lines, before line \(line + 1): “\(text(line))”")
        case .lineDivided(let line, _):
            return Bilingual(
                nb: "linje \(line + 1) ser ut til å ha en lang pause inni: «\(text(line))»",
                en: "line \(line + 1) seems to have a long pause in it: “\(text(line))”")
        case .linesJoined(let line, _):
            return Bilingual(
                nb: "linje \(line + 1) og \(line + 2) ser ut til å være lest uten pause mellom: «\(text(line))»",
                en: "lines \(line + 1) and \(line + 2) seem to have been read without a pause: “\(text(line))”")
        case .linesSwapped(let line, _):
            return Bilingual(
                nb: "linje \(line + 1) og \(line + 2) ser ut til å være lest i feil rekkefølge: «\(text(line))»",
                en: "lines \(line + 1) and \(line + 2) seem to have been read in the wrong order: “\(text(line))”")
        case .unlikely(let line, _):
            return Bilingual(
                nb:
                    "dette varer for lenge eller for kort til å være linje \(line + 1), slik resten er lest: «\(text(line))»",
                en: "this lasts too long or too short to be line \(line + 1), as the rest is read: “\(text(line))”")
        }
    }
}
