import Foundation
@testable import GuideOutput
import GuideScript
import GuideSound
import GuideSoundFiles
import GuideText
import GuideTimeline
import TestSupport
import Testing

@Suite("The verification of a track")
struct TrackVerificationTests {
    private static let rate = 22_050
    private static let said = [(1, 4), (6, 9)].map { $0 * rate..<$1 * rate }

    /// Ten seconds: said from 1 to 4 s and from 6 to 9 s.
    private static func expectation() throws -> TrackExpectation {
        var expectation = try #require(try TrackExpectation.read(Array(document.utf8)).first)
        (expectation.rate, expectation.samples, expectation.loudness) = (rate, 10 * rate, -19)
        expectation.said = said
        expectation.silent = [0..<rate, 4 * rate..<6 * rate, 9 * rate..<10 * rate]
        return expectation
    }

    private static let document: String = {
        let parsed = Script.parse(Source(name: "a.pust", text: "Hei.\n"))
        let outline = Outline(of: parsed.script, variant: parsed.script.variants[0])
        guard let timeline = Timeline.solve(outline, rate: 44_100, speechLength: { _ in 44_100 }).timeline else {
            return "[]"
        }
        return TimelineDocument.encode([timeline], fileNames: ["a.wav"])
    }()

    /// A track as it should be: a tone where something is said, silence elsewhere.
    private static var track: [Float] {
        var samples = [Float](repeating: 0, count: 10 * rate)
        for range in said {
            for sample in range {
                // Swells in and out, so that no edge is a click. 0.16 is -19 LUFS for this tone, or nearly.
                let edge = min(sample - range.lowerBound, range.upperBound - sample)
                samples[sample] = Float(0.16 * sin(Double(sample) * 0.17) * min(1, Double(edge) / 500))
            }
        }
        return samples
    }

    private func verify(
        _ change: (inout [Float]) -> Void = { _ in }, _ limits: TrackLimits = TrackLimits(),
        hasTimeline: Bool = true
    ) throws -> TrackVerification.Report {
        let folder = try TemporaryFolder()
        var samples = Self.track
        change(&samples)
        try folder.write(sound: samples, rate: Self.rate, to: "a.wav")
        return try TrackVerification.verify(
            folder["a.wav"], against: hasTimeline ? try Self.expectation() : nil, limits: limits)
    }

    private func wrong(_ change: (inout [Float]) -> Void) throws -> Set<TrackCheck.Kind> {
        Set(try verify(change).checks.filter { !$0.isFine }.map(\.kind))
    }

    @Test("finds nothing wrong with what is as it should be")
    func fine() throws {
        let report = try verify()
        #expect(report.checks.filter { $0.kind != .loudness }.allSatisfy { $0.isFine })
        #expect(report.rate == Self.rate)
        #expect(
            Set(report.checks.map(\.kind)).isSuperset(of: [.length, .channels, .silence, .speech, .clicks, .clipped]))
    }

    @Test("finds each fault, and its place where it has one")
    func faults() throws {
        #expect(try wrong { $0.removeLast() }.contains(.length))
        #expect(try wrong { $0.append(0) }.contains(.length))
        #expect(try wrong { $0[5 * Self.rate] = 0.9 }.contains(.clicks))
        #expect(try wrong { for index in 50_000..<50_004 { $0[index] = 1 } }.contains(.clipped))
        #expect(try !wrong { for index in 50_000..<50_002 { $0[index] = 1 } }.contains(.clipped))
        #expect(try wrong { $0 = $0.map { $0 + 0.01 } }.contains(.offset))
        #expect(
            try wrong { samples in
                for index in 5 * Self.rate..<(5 * Self.rate + 4000) { samples[index] = 0.02 * sin(Float(index) * 0.1) }
            }.contains(.silence))
        #expect(try wrong { for index in 6 * Self.rate..<9 * Self.rate { $0[index] = 0 } }.contains(.speech))
        #expect(try wrong { $0 = $0.map { $0 / 4 } }.contains(.loudness))
        let clipped = try verify { for index in 50_000..<50_004 { $0[index] = 1 } }.checks.first { $0.kind == .clipped }
        #expect(clipped?.place == 50_000 && clipped?.value == 4)
    }

    @Test("does without a timeline, and then looks at less")
    func withoutTimeline() throws {
        let report = try verify(hasTimeline: false)
        #expect(!report.checks.contains { [.silence, .speech, .noiseFloor].contains($0.kind) })
        #expect(report.checks.contains { $0.kind == .wholeLoudness && $0.isFine })
        var limits = TrackLimits()
        limits.loudness = -40
        #expect(try verify({ _ in }, limits, hasTimeline: false).checks.contains { $0.kind == .loudness && !$0.isFine })
    }

    @Test("takes an expectation to the rate of the file")
    func rates() throws {
        let expectation = try Self.expectation()
        let scaled = expectation.at(rate: 44_100)
        #expect(scaled.samples == 441_000 && scaled.said[0] == 44_100..<176_400)
        #expect(scaled.at(rate: Self.rate) == expectation)
        #expect(expectation.at(rate: 1).said == [1..<4, 6..<9])
    }

    @Test("says which file is missing and which is not sound")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        try folder.write("Dette er ingen lyd.", to: "a.wav")
        for name in ["a.wav", "b.wav", ""] {
            #expect(throws: TrackVerification.Failure.self) {
                try TrackVerification.verify(folder[name], against: nil)
            }
        }
    }

    @Test("has a name and a unit for every check, and gives JSON that reads back")
    func json() throws {
        for language in MessageLanguage.allCases {
            #expect(Set(TrackCheck.Kind.allCases.map { $0.label(language) }).count == TrackCheck.Kind.allCases.count)
        }
        let text = VerificationJSON.encode([VerifiedTrack("a.wav", try verify())])
        let records = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        #expect(records?.first?["file"] as? String == "a.wav" && records?.first?["sampleRate"] as? Int == Self.rate)
        #expect((records?.first?["checks"] as? [[String: Any]])?.count == (try verify()).checks.count)
    }
}
