import Foundation
import GuideScript
import GuideTimeline

/// Tracks as one would make them in a shell: espeak-ng for every sentence, sox for every silence and for the whole.
struct ShellPipeline {
    /// The folder of its scripts: one for each track, and `all`, which runs as many at once as its argument says.
    let folder: String

    /// Writes the scripts of some tracks.
    init(_ timelines: [Timeline], in folder: String) throws {
        self.folder = folder
        for (index, timeline) in timelines.enumerated() {
            let track = "\(folder)/\(index)"
            try FileManager.default.createDirectory(atPath: track, withIntermediateDirectories: true)
            try Self.script(of: timeline).write(toFile: track + "/make", atomically: false, encoding: .utf8)
        }
        let all = "seq 0 \(timelines.count - 1) | xargs -P \"${1:-1}\" -I '{}' sh -c 'cd {} && sh make'\n"
        try all.write(toFile: folder + "/all", atomically: false, encoding: .utf8)
    }

    /// Whether its programs are there.
    static var isPossible: Bool {
        ["espeak-ng", "sox"].allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }
    }

    /// The script of a track, which makes `track.wav` at the timeline's rate, turned up as far as it goes.
    private static func script(of timeline: Timeline) -> String {
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
        return (lines + ["sox -q \(files.joined(separator: " ")) -r \(timeline.sampleRate) track.wav gain -n -1", ""])
            .joined(separator: "\n")
    }
}
