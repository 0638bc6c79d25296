internal import Glibc
package import GuideSound
package import GuideSoundFiles
internal import GuideSystem

/// Reads a finished track and measures all that a program can check.
package enum TrackVerification {
    /// Why a track could not be looked at.
    package enum Failure: Error {
        /// It could not be read.
        case reading(OutputFailure)
        /// Its sound could not be measured.
        case sound(SoundFailure)
    }

    /// The checks of a track.
    package struct Report: Sendable {
        /// The track's rate, in Hz.
        package var rate: Int
        /// What was looked at; against a timeline only where there was one.
        package var checks: [TrackCheck]
        /// Whether all is as it should be.
        package var isFine: Bool { checks.allSatisfy(\.isFine) }
    }

    /// Looks at the file at `path`, against what it should hold if that is known.
    package static func verify(
        _ path: String, against expectation: TrackExpectation?, limits: TrackLimits = TrackLimits()
    ) throws(Failure) -> Report {
        var reader = try open(path)
        let expectation = expectation?.at(rate: reader.rate)
        var meter = try started(rate: reader.rate, expectation, limits)
        while let samples = try next(&reader) {
            do throws(SoundFailure) { try meter.add(samples) } catch { throw .sound(error) }
        }
        let measures: TrackMeasures
        do throws(SoundFailure) { measures = try meter.measures() } catch { throw .sound(error) }
        let channels = TrackCheck(
            kind: .channels, value: Double(reader.channels), limit: 1, isFine: reader.channels == 1)
        let checks = measures.checks(expectation, limits, isLossless: reader.isLossless)
        return Report(rate: reader.rate, checks: [checks[0], channels] + checks.dropFirst())
    }

    /// Opens a track.
    package static func open(_ path: String) throws(Failure) -> SoundFileReader {
        do throws(OutputFailure) {
            // One that is missing fails as the system says it.
            try OutputFailure.system { () throws(SystemFailure) in _ = try Descriptor(open: path, O_RDONLY) }
            return try OutputFailure.reader(of: path)
        } catch {
            throw .reading(error)
        }
    }

    private static func started(
        rate: Int, _ expectation: TrackExpectation?, _ limits: TrackLimits
    ) throws(Failure) -> TrackMeter {
        do throws(SoundFailure) { return try TrackMeter(rate: rate, expectation, limits) } catch {
            throw .sound(error)
        }
    }

    /// The next block; nil at the end.
    static func next(_ reader: inout SoundFileReader) throws(Failure) -> [Float]? {
        do throws(SoundFileFailure) {
            let samples = try reader.next()
            return samples.isEmpty ? nil : samples
        } catch {
            throw .reading(.soundFile(error))
        }
    }
}
