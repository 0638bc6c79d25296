internal import Foundation
internal import GuideSoundFiles
internal import GuideText

/// What a build has made: `manifest.json`, described in Docs/course-build.md. It holds nothing of when, where or by whom.
package struct BuildManifest: Codable, Sendable, Equatable {
    /// The version of the form that is written.
    package static let currentVersion = 1

    /// The version of this form.
    package var version = currentVersion
    /// The course's title.
    package var title = ""
    /// A sentence about the course.
    package var summary: String?
    /// Who made it.
    package var author: String?
    /// Who holds the rights.
    package var rights: String?
    /// The year it was made.
    package var year: Int?
    /// Weeks or days in order; `parts` in the file.
    package var units: [Unit] = []
    /// The tracks in the order that they are listed in.
    package var tracks: [Track] = []

    private enum CodingKeys: String, CodingKey {
        case version, title, summary, author, rights, year, units = "parts", tracks
    }

    /// A week or a day.
    package struct Unit: Codable, Sendable, Equatable {
        /// The folder of its tracks.
        package var folder: String
        /// Its number; nil: it belongs to every one.
        package var number: Int?
        /// What it is about.
        package var theme: String?
        /// What is practised without a track.
        package var informal: String?
        /// Its playlist.
        package var playlist: String
    }

    /// A finished track.
    package struct Track: Codable, Sendable, Equatable {
        /// The name of its files with their folder, without ending.
        package var path: String
        /// The title shown to listeners.
        package var title: String
        /// The variant.
        package var variant: String
        /// The script's path from the course file.
        package var script: String
        /// Length in samples.
        package var samples: Int
        /// Samples a second, in Hz.
        package var sampleRate: Int
        /// Loudness of its speech, in LUFS.
        package var loudness: Double
        /// Its files, the sound first.
        package var files: [File]
        /// What it was made of, sorted by path; a file that was looked for and not found has no digest.
        package var inputs: [Input]
        /// The digest of all that the course says of it.
        package var settings: String
        /// The program that made it.
        package var program: String
        /// The engine that spoke it.
        package var engine: String
        /// How many of its lines that engine spoke; the others were recorded. Nil in lists of earlier versions.
        package var synthetic: Int?
    }

    /// A finished file.
    package struct File: Codable, Sendable, Equatable {
        /// Its path in the course's folder of output.
        package var path: String
        /// Its length in bytes.
        package var bytes: Int
        /// The SHA-256 of its content.
        package var sha256: String
    }

    /// A file that a track was made of.
    package struct Input: Codable, Sendable, Equatable {
        /// Its path from the course file.
        package var path: String
        /// The SHA-256 of its content; nil if it was not there.
        package var sha256: String?
    }

    /// Its name.
    package static let fileName = "manifest.json"

    /// The manifest in a folder of output; nil if there is none that can be read.
    package static func read(in folder: String) -> BuildManifest? {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(fileName)"),
            let manifest = try? JSONDecoder().decode(Self.self, from: data), manifest.version == 1,
            manifest.tracks.allSatisfy(\.isSensible)
        else { return nil }
        return manifest
    }

    /// As JSON with sorted keys and a final line end.
    package var text: String { JSONText.of(self) }
}

extension BuildManifest.Track {
    /// Whether its numbers are those of a track: anyone may have written a manifest.
    fileprivate var isSensible: Bool {
        AudioFormat.allRates.contains(sampleRate) && 0...24 * 3600 * 192_000 ~= samples && -200...200 ~= loudness
            && 0...1 << 40 ~= synthetic ?? 0 && files.allSatisfy { 0...1 << 40 ~= $0.bytes }
    }
}
