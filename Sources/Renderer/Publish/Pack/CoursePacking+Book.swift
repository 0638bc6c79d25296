internal import Glibc
internal import GuideCourse
internal import GuideSoundFiles
internal import GuideSystem

/// A course as one file with a chapter for each track.
extension CoursePacking {
    /// Silence between two chapters, in samples: two seconds.
    private static let gap = 2 * DiscPlan.sampleRate

    /// Writes the file; `folder` takes what the encoder reads.
    func writeBook(_ tracks: [PackedTrack], to path: String, in folder: String) throws(PackFailure) {
        guard let encoder else { throw .noEncoder }
        let (sound, metadata, cover) = ("\(folder)/sound.raw", "\(folder)/tags.txt", "\(folder)/cover.png")
        try writeSamples(tracks, to: sound)
        try Self.write(Array(metadataText(tracks).utf8), to: metadata)
        let picture = try? Cover.embedded(ofCourse: name)
        if let picture { try Self.write(picture.png, to: cover) }
        let seconds = tracks.reduce(0) { $0 + $1.seconds }
        try encoder.encode(
            sound: sound, metadata: metadata, cover: picture == nil ? nil : cover, seconds: seconds, to: path)
        try PackFailure.system { () throws(SystemFailure) in try Descriptor(open: path, O_RDONLY).sync() }
    }

    /// All tracks one after the other, as samples and nothing else: such a file may be as long as it wants.
    private func writeSamples(_ tracks: [PackedTrack], to path: String) throws(PackFailure) {
        let file = try PackFailure.system { () throws(SystemFailure) in
            try Descriptor(open: path, O_WRONLY | O_CREAT | O_TRUNC)
        }
        let silence = [UInt8](repeating: 0, count: 2 * Self.gap)
        for track in tracks {
            if Interruption.isRequested { throw .interrupted }
            try PackFailure.sound { () throws(OutputFailure) in
                try PCMCopy.write(track.source, to: file, channels: 1)
                try OutputFailure.system { () throws(SystemFailure) in try file.write(silence) }
            }
            Folder.removeFile(track.source)
        }
    }

    /// Tags and chapters as ffmpeg reads them (ffmpeg-formats, "Metadata").
    func metadataText(_ tracks: [PackedTrack]) -> String {
        let course = plan.course
        let tags: [(String, String?)] = [
            ("title", course.title), ("artist", course.author), ("album_artist", course.author),
            ("album", course.title), ("date", course.year.map(String.init)), ("copyright", course.rights),
            // What tells players that this is a book and no song: they keep the place.
            ("genre", "Audiobook"), ("media_type", "2"),
        ]
        var lines = [";FFMETADATA1"] + tags.compactMap { name, text in text.map { "\(name)=\(Self.escaped($0))" } }
        let labels = labels
        var start = 0
        for track in tracks {
            let end = start + track.samples + Self.gap
            let title = [labels[track.unit], track.title].compactMap { $0 }.joined(separator: ": ")
            lines += ["[CHAPTER]", "TIMEBASE=1/\(DiscPlan.sampleRate)", "START=\(start)", "END=\(end)"]
            lines.append("title=\(Self.escaped(title))")
            start = end
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// What listeners call the weeks or days, by their folders.
    private var labels: [String: String] {
        let outline = PublishedCourse(outlineOf: plan, named: name)
        let publication = Publication(outline, PublicationSettings(baseURL: ""), .standard)
        let units = Set(plan.course.units.map(\.folder))
        return Dictionary(
            outline.units.filter { units.contains($0.folder) }.map { ($0.folder, publication.label(of: $0)) }
        ) { first, _ in first }
    }

    private static func escaped(_ text: String) -> String {
        text.map { character in
            character.isNewline ? " " : "=;#\\".contains(character) ? "\\\(character)" : "\(character)"
        }.joined()
    }
}
