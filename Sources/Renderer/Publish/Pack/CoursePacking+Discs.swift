internal import Glibc
internal import GuideCourse
internal import GuideSoundFiles
internal import GuideSystem

/// A course as folders to burn.
extension CoursePacking {
    /// Writes a folder for each disc, and gives how many there are. What a track was made of is removed when it is written: a
    /// course of CDs is large.
    func writeDiscs(_ tracks: [PackedTrack], to folder: String) throws(PackFailure) -> Int {
        let plan = try DiscPlan(tracks, minutes: minutes)
        var files: [String] = []
        var written: [(folder: String, cue: String, tracks: [(file: String, track: PackedTrack)])] = []
        for (index, range) in plan.discs.enumerated() {
            let disc = "cd-\(index + 1)"
            let named = range.enumerated().map { position, track in
                (file: Self.fileName(position + 1, tracks[track]), track: tracks[track])
            }
            let stem = plan.discs.count == 1 ? "\(name)-cd" : "\(name)-\(disc)"
            try PackFailure.system { () throws(SystemFailure) in try Folder.make("\(folder)/\(disc)") }
            for (file, track) in named {
                if Interruption.isRequested { throw .interrupted }
                try PackFailure.sound { () throws(OutputFailure) in
                    try DiscTrack.write(track, to: "\(folder)/\(disc)/\(file)")
                }
                Folder.removeFile(track.source)
            }
            let sheet = sheet(index, of: plan.discs.count, named)
            try Self.write(sheet.cue, to: "\(folder)/\(disc)/\(stem).cue")
            try Self.write(sheet.toc, to: "\(folder)/\(disc)/\(stem).toc")
            files += (named.map(\.file) + ["\(stem).cue", "\(stem).toc"]).map { "\(disc)/\($0)" }
            written.append((disc, "\(stem).cue", named))
        }
        let text = PackText(title: self.plan.course.title, contact: self.plan.course.contact).discs(written)
        try Self.write(text, to: "\(folder)/LES-MEG.txt")
        try Self.write(
            PackList.bytes(files + ["LES-MEG.txt"], kind, ofCourse: name), to: "\(folder)/\(PackList.name)")
        return plan.discs.count
    }

    private func sheet(
        _ index: Int, of count: Int, _ tracks: [(file: String, track: PackedTrack)]
    ) -> DiscSheet {
        let course = plan.course
        return DiscSheet(
            title: count == 1 ? course.title : "\(course.title) – CD \(index + 1) av \(count)",
            performer: course.author, year: course.year,
            tracks: tracks.map { DiscSheet.Track(title: $0.track.title, file: $0.file) })
    }

    /// `01-pusterommet-kort.wav`: short enough for every file system that discs are burnt from.
    private static func fileName(_ number: Int, _ track: PackedTrack) -> String {
        (number < 10 ? "0" : "") + "\(number)-" + FileNaming.ascii(track.title, atMost: 50) + ".wav"
    }

    /// Writes a small file, and makes sure that it is on the disk.
    static func write(_ bytes: [UInt8], to path: String) throws(PackFailure) {
        try PackFailure.system { () throws(SystemFailure) in
            let file = try Descriptor(open: path, O_WRONLY | O_CREAT | O_TRUNC)
            try file.write(bytes)
            try file.sync()
        }
    }
}
