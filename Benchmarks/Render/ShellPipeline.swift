import Foundation
import GuideScript
import GuideTimeline

/// A track as one would make it in a shell: espeak-ng for every sentence, sox for every silence and for the whole.
struct ShellPipeline {
    private let timeline: Timeline

    init(_ timeline: Timeline) { self.timeline = timeline }

    /// Whether its programs are there.
    static var isPossible: Bool {
        ["espeak-ng", "sox"].allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }
    }

    /// The script of it, which makes `track.wav` at the timeline's rate.
    var script: String {
        var lines = ["set -e"]
        var files: [String] = []
        var silence = 0
        for event in timeline.events {
            silence += event.length - event.spoken
            guard let sentence = Timeline.sentence(of: event) else { continue }
            let name = "\(files.count)"
            let text = sentence.spoken.replacing("'", with: " ")
            let seconds = Double(silence) / Double(timeline.sampleRate)
            lines += [
                "sox -q -n -r 22050 -b 16 -c 1 s\(name).wav trim 0 \(seconds)",
                "espeak-ng -v nb -s 105 -w t\(name).wav '\(text)'",
            ]
            files += ["s\(name).wav", "t\(name).wav"]
            silence = 0
        }
        return (lines + ["sox -q \(files.joined(separator: " ")) -r \(timeline.sampleRate) track.wav", ""])
            .joined(separator: "\n")
    }
}
